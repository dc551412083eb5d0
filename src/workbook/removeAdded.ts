import { TEMPLATE_PROPERTY } from './applySheet';

/** What a failed creation may have added, by name. */
export interface Added {
  sheets: string[];
  names: string[];
}

/** Name of a sheet while those that stand for it are written. */
export const setAsideName = (index: number) => `Prima della modifica ${index + 1}`;

/** Sheets that were set aside get their names back. */
async function bringBack(
  context: Excel.RequestContext,
  replaced: readonly string[],
  activeBefore: string | undefined,
): Promise<void> {
  if (replaced.length === 0) return;
  const { worksheets } = context.workbook;
  const aside = replaced.map((_, index) => worksheets.getItemOrNullObject(setAsideName(index)));
  for (const sheet of aside) sheet.load('name');
  await context.sync();
  aside.forEach((sheet, index) => {
    if (sheet.isNullObject) return;
    sheet.name = replaced[index]!;
    if (replaced[index] === activeBefore) sheet.activate();
  });
  await context.sync();
}

/**
 * Takes away what a failed creation had added and shows again the sheet that was shown before. A sheet is removed
 * only if it carries the add-in's identity or is still empty: one that the user made meanwhile stays.
 * Gives the names of the sheets that could not be removed: none when all went well.
 */
export async function removeAdded(
  added: Added,
  activeBefore: string | undefined,
  replaced: readonly string[] = [],
): Promise<string[]> {
  try {
    await Excel.run(async (context) => {
      await remove(context, added, activeBefore, replaced);
      await bringBack(context, replaced, activeBefore);
    });
    return [];
  } catch {
    return added.sheets;
  }
}

async function remove(
  context: Excel.RequestContext,
  added: Added,
  activeBefore: string | undefined,
  replaced: readonly string[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  const found = added.names.map((name) => names.getItemOrNullObject(name));
  for (const name of found) name.load('name');
  await context.sync();

  const wanted = new Set(added.sheets.map((name) => name.toLowerCase()));
  // A sheet that was to be set aside and still has its name is the one from before.
  const present = new Set(worksheets.items.map(({ name }) => name));
  replaced.forEach((name, index) => {
    if (!present.has(setAsideName(index))) wanted.delete(name.toLowerCase());
  });
  const candidates = worksheets.items
    .filter(({ name }) => wanted.has(name.toLowerCase()))
    .map((sheet) => ({
      sheet,
      identity: sheet.customProperties.getItemOrNullObject(TEMPLATE_PROPERTY),
      used: sheet.getUsedRangeOrNullObject(true),
    }));
  for (const { identity, used } of candidates) {
    identity.load('key');
    used.load('address');
  }
  await context.sync();

  for (const name of found) if (!name.isNullObject) name.delete();
  worksheets.items.find(({ name }) => name === activeBefore)?.activate();
  for (const { sheet, identity, used } of candidates)
    if (!identity.isNullObject || used.isNullObject) sheet.delete();
  await context.sync();
}
