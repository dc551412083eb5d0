/** Sheets that an action had added go again, with its names: all of them, or the problem tells which are still there. */
import { asProblem, saidBy, WorkbookProblem } from './problems';
import { rememberStep, type Step } from './lastStep';

/** One request, once all sheets are loaded. Gives the names of the sheets that went. */
export async function takeAwaySheets(
  context: Excel.RequestContext,
  step: Step,
  names: readonly Excel.NamedItem[],
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const known = worksheets.items.map(({ id }) => id);
  const ids = new Set(step.sheets.map(({ id }) => id));
  const going = worksheets.items.filter(({ id }) => ids.has(id));
  if (going.length === 0) return [];
  const gone = going.map(({ name }) => name);
  const stays = worksheets.items.some(
    ({ id, visibility }) => !ids.has(id) && visibility === 'Visible',
  );
  // Excel keeps at least one sheet in sight.
  if (!stays) worksheets.add();
  for (const sheet of going) {
    // Excel deletes no sheet that only a program can show.
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  // Last: a sheet that stays does not lose the names that its formulas use.
  for (const name of names) if (!name.isNullObject) name.delete();
  try {
    await context.sync();
  } catch (error) {
    await settle(context, step, { known, ids }, error);
  }
  return gone;
}

/** Ends where everything went all the same; otherwise throws. */
async function settle(
  context: Excel.RequestContext,
  step: Step,
  { known, ids }: { known: readonly string[]; ids: ReadonlySet<string> },
  error: unknown,
): Promise<void> {
  const { worksheets, names: all } = context.workbook;
  worksheets.load('items/id,items/name');
  const names = step.names.map((name) => all.getItemOrNullObject(name));
  for (const name of names) name.load('name');
  try {
    await context.sync();
  } catch {
    throw new WorkbookProblem({ code: 'outcomeUnknown', said: saidBy(error) });
  }
  const left = worksheets.items.filter(({ id }) => ids.has(id));
  const wereThere = known.filter((id) => ids.has(id)).length;
  if (left.length === 0) {
    for (const name of names) if (!name.isNullObject) name.delete();
    // Without their sheets the names stand for nothing: the next plan takes them away in any case.
    await context.sync().catch(() => undefined);
    return;
  }
  if (left.length === wereThere) {
    // The sheet that was to stay in sight is not needed.
    for (const { id } of worksheets.items) if (!known.includes(id)) worksheets.getItem(id).delete();
    await context.sync().catch(() => undefined);
    throw asProblem(error);
  }
  const places = left.map(({ name }) => name);
  rememberStep({ ...step, cells: [], sheets: left.map(({ id, name }) => ({ id, name })) });
  throw new WorkbookProblem({ code: 'partlyDone', places, said: saidBy(error) });
}
