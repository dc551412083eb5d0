import { TEMPLATE_PROPERTY } from './applySheet';
import { bringBack, enterReferences, type Replacement } from './replaceSheets';

/** What was there before it. */
export interface Before {
  /** The sheet that was shown, by id. */
  active: string;
  /** Sheets that it may have set aside. */
  replacement: Replacement;
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
  { active, replacement }: Before,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  const found = added.names.map((name) => names.getItemOrNullObject(name));
  for (const name of found) name.load('name');
  await context.sync();

  const wanted = new Set(added.sheets.map((name) => name.toLowerCase()));
  // One that was to be set aside may still have its name.
  const replaced = new Set(replacement.sheets.map(({ id }) => id));
  const candidates = worksheets.items
    .filter(({ id, name }) => wanted.has(name.toLowerCase()) && !replaced.has(id))
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
  bringBack(context, replacement, new Set(worksheets.items.map(({ id }) => id)));
  await context.sync();
  if (replacement.cells.length + replacement.names.length === 0) return;
  // Once the sheets that they refer to have their names.
  enterReferences(context, replacement);
  await context.sync();
}
