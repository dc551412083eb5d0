import { TEMPLATE_PROPERTY, VERSION_PROPERTY } from './applySheet';
import { apart } from './excel';

/** What was there before it. */
export interface Before {
  /** The sheet that was shown, by id. */
  active: string;
  /** All sheets, by id. */
  ids: string[];
}

/** What a failed creation may have added, by name. */
export interface Added {
  sheets: string[];
  names: string[];
}

/** A sheet that is still there; without its id where Excel does not tell it. */
export interface LeftSheet {
  id?: string;
  name: string;
}

/** How often Excel is asked again where it fails. */
const TRIES = 3;

/**
 * Takes away what a failed creation had added and shows again the sheet that was shown before. A sheet is removed
 * only if it carries the add-in's identity or is still empty: one that the user made meanwhile stays.
 * Gives the sheets that could not be removed: none when all went well. No step of Excel's undo: sheets go.
 */
export async function removeAdded(added: Added, before: Before): Promise<LeftSheet[]> {
  for (let tries = 1; tries <= TRIES; tries += 1)
    try {
      await apart((context) => remove(context, added, before));
      return [];
    } catch {
      // Tried again: what is still there is looked at each time.
    }
  const ids = new Set(before.ids);
  return apart(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return worksheets.items
      .filter(({ id, name }) => added.sheets.includes(name) && !ids.has(id))
      .map(({ id, name }) => ({ id, name }));
  }).catch(() => added.sheets.map((name) => ({ name })));
}

/** The sheets of a creation of which Excel did not answer, where all of them are there and whole; undefined otherwise. */
export async function findWhole(added: Added): Promise<{ id: string; name: string }[] | undefined> {
  return apart(async (context) => {
    const { worksheets } = context.workbook;
    const found = added.sheets.map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      sheet.load('id,name');
      const version = sheet.customProperties.getItemOrNullObject(VERSION_PROPERTY);
      version.load('key');
      return { sheet, version };
    });
    await context.sync();
    const isWhole = found.every(
      ({ sheet, version }) => !sheet.isNullObject && !version.isNullObject,
    );
    return isWhole ? found.map(({ sheet: { id, name } }) => ({ id, name })) : undefined;
  }).catch(() => undefined);
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
