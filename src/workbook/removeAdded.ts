import { TEMPLATE_PROPERTY } from './applySheet';

/** What was there before it. */
export interface Before {
  /** The sheet that was shown, by id. */
  active: string;
}

/** What a failed creation may have added, by name. */
export interface Added {
  sheets: string[];
  names: string[];
}

/**
 * Takes away what a failed creation had added and shows again the sheet that was shown before. A sheet is removed
 * only if it carries the add-in's identity or is still empty: one that the user made meanwhile stays.
 * Gives the names of the sheets that could not be removed: none when all went well.
 */
export async function removeAdded(added: Added, before: Before): Promise<string[]> {
  try {
    await Excel.run((context) => remove(context, added, before));
    return [];
  } catch {
    return added.sheets;
  }
}

async function remove(
  context: Excel.RequestContext,
  added: Added,
  { active }: Before,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  const found = added.names.map((name) => names.getItemOrNullObject(name));
  for (const name of found) name.load('name');
  await context.sync();

  const wanted = new Set(added.sheets.map((name) => name.toLowerCase()));
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
  worksheets.items.find(({ id }) => id === active)?.activate();
  for (const { sheet, identity, used } of candidates)
    if (!identity.isNullObject || used.isNullObject) sheet.delete();
  await context.sync();
}
