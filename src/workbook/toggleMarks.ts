/** "Segna / togli X": the selected periods of a cronoprogramma get their mark or lose it. */
import { isBlank } from '../domain/cells';
import { isMark } from '../domain/schedule/marks';
import { areaAddress, cellAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import { periodCells } from '../templates/reading/periodCells';
import { carryOut } from './applyChanges';
import { seenCells } from './changeLook';
import { planChanges } from './changePlan';
import { rectangles } from './compact';
import { change } from './excel';
import { sameInput } from './literal';
import { loadUsed, placesIn, usedText, type Surroundings } from './place';
import { WorkbookProblem } from './problems';
import {
  readCells,
  readSelection,
  windowOf,
  type SelectedCells,
  type Selection,
} from './selectedCells';
import { rememberStep, type ChangedCells } from './lastStep';

const MARK = 'X';
/** The marks of a sheet without months: there, numbers and words may mean anything. */
const PLAIN_MARK = /^\s*[x×✓✔●■]\ufe0f?\s*$/iu;

/** Cells read in one request: what they hold stays below the 5 MB that Excel on the web gives at once. */
const MOST_CELLS = 200_000;
/** Rows and columns of which each has to be asked whether it is hidden. */
const MOST_LINES = 3_000;

export interface ToggledMarks {
  /**
   * `noPeriods` where no selected cell is a period, `nothingToMark` where all of them hold something else, `allHidden`
   * where none of them is in view, `tooMany` where the selection is too large to be looked at.
   */
  outcome: 'marked' | 'unmarked' | 'noPeriods' | 'nothingToMark' | 'allHidden' | 'tooMany';
  /** How many cells were changed. */
  cells: number;
  /** Selected periods that hold a text, a number or a formula, as "C5": they keep it. */
  leftAlone: string[];
  /** How many selected periods are out of view: they keep what they hold. Absent where all are in view. */
  hidden?: number;
}

/** A selected period. */
interface Period {
  place: [row: number, column: number];
  /** Undefined where it holds something else. */
  isMarked: boolean | undefined;
}

/**
 * Marks the selected periods, or removes the marks where all of them have one. In a sheet of the add-in the periods
 * are those of its blocks; in one made by hand those below its twelve months or, where it has none, the selected cells
 * that are blank or hold an X. All changes are made in one request, the third (one more where formulas spill, and where
 * merged cells are told apart by what they take).
 */
export const toggleMarks = (): Promise<ToggledMarks> => change(toggle);

const unchanged = (outcome: ToggledMarks['outcome'], leftAlone: string[] = []): ToggledMarks => ({
  outcome,
  cells: 0,
  leftAlone,
});

async function toggle(context: Excel.RequestContext): Promise<ToggledMarks> {
  const selection = await readSelection(context);
  const window = selection && windowOf(selection);
  if (!window) return unchanged('noPeriods');
  const { rows, columns } = selection.lines;
  if (window.rows * window.columns > MOST_CELLS || rows.length + columns.length > MOST_LINES)
    return unchanged('tooMany');
  const cells = await readCells(context, selection, window);
  const selected = selectedPeriods(selection.areas, window, cells);
  const periods = selected.filter(({ place }) => !cells.isHidden(...place));
  const hidden = selected.length - periods.length;
  if (hidden > 0 && periods.length === 0) return unchanged('allHidden');
  const result = await toggleVisible(context, selection, window, cells, periods);
  return hidden > 0 ? { ...result, hidden } : result;
}

async function toggleVisible(
  context: Excel.RequestContext,
  selection: Selection,
  window: Area,
  cells: SelectedCells,
  periods: Period[],
): Promise<ToggledMarks> {
  if (cells.range.hasSpill !== false) await leaveSpilled(context, selection.sheet, periods);

  if (periods.length === 0) return unchanged('noPeriods');
  const [marked, blank, others] = [true, false, undefined].map((state) =>
    periods.filter(({ isMarked }) => isMarked === state).map(({ place }) => place),
  ) as [Period['place'][], Period['place'][], Period['place'][]];
  const leftAlone = others.map(([row, column]) => cellAddress(row, column));
  if (blank.length + marked.length === 0) return unchanged('nothingToMark', leftAlone);
  if (!cells.isWritable)
    throw new WorkbookProblem({ code: 'protectedSheet', sheet: selection.sheet.name });
  const around = { selection, window, cells };
  const newlyMarked = blank.length > 0 ? await fill(context, around, blank, MARK) : 0;
  if (newlyMarked > 0) return { outcome: 'marked', cells: newlyMarked, leftAlone };
  // All that seemed blank is covered by merged cells: those that show have their mark.
  if (marked.length === 0) return unchanged('nothingToMark', leftAlone);
  return { outcome: 'unmarked', cells: await fill(context, around, marked, ''), leftAlone };
}

interface Around {
  selection: Selection;
  window: Area;
  cells: SelectedCells;
}

/**
 * Fills cells, which is one step to undo, and gives how many have taken it: those that a merged cell covers take nothing.
 * One request, a few more where it fails.
 */
async function fill(
  context: Excel.RequestContext,
  { selection: { sheet }, window, cells }: Around,
  places: Period['place'][],
  content: string,
): Promise<number> {
  const { id, name } = sheet;
  const areas = rectangles(places);
  const changesOf = (blocks: readonly Area[]) =>
    blocks.map((area) => ({
      sheet: { id, name },
      address: areaAddress(area),
      before: formulasIn(area, window, cells),
      after: filled(area, content),
    }));
  const { used, values } = await write(context, sheet, areas, changesOf(areas));
  const taken = areas.flatMap(({ row, column }, index) =>
    values[index]!.flatMap((line, down) =>
      line.flatMap((value, right): Period['place'][] =>
        value === content ? [[row + down, column + right]] : [],
      ),
    ),
  );
  if (taken.length === 0) return 0;
  const left = Math.min(...taken.map(([, column]) => column));
  const surroundings: Surroundings = { window, left, used: usedText(used) };
  const placeOf = placesIn(surroundings, cells.range.formulas);
  const blocks = rectangles(taken);
  rememberStep({
    cells: changesOf(blocks).map((each, index) => ({ ...each, place: placeOf(blocks[index]!) })),
  });
  return taken.length;
}

/** Gives what the cells hold, and what is used of the sheet, once it is done. */
async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  changes: readonly (ChangedCells & { after: string[][] })[],
): Promise<{ used: Excel.Range; values: unknown[][][] }> {
  const orders = areas.map(({ row, column }, index) => ({
    kind: 'cells' as const,
    ...{ sheet: sheet.id, row, column, content: changes[index]!.after },
  }));
  const planned = () => {
    const plan = planChanges(context, orders);
    const seen = seenCells(plan, ({ change }) => {
      const { before: inputs } = changes[orders.findIndex((order) => order === change)]!;
      return { inputs, formulas: inputs.map((line) => line.map(shownBy)), numberFormats: [] };
    });
    return { plan, seen };
  };
  const { plan, seen } = planned();
  const ask = () => {
    const ranges = areas.map((area) => sheet.getRange(areaAddress(area)).load('values'));
    return { used: loadUsed(sheet), ranges };
  };
  let asked: ReturnType<typeof ask> | undefined;
  const { isAnswered } = await carryOut(context, plan, {
    unasked: { seen, anew: planned, assumed: { cells: [...changes] } },
    also: () => {
      asked = ask();
    },
  });
  if (!asked || !isAnswered) {
    asked = ask();
    await context.sync();
  }
  return { used: asked.used, values: asked.ranges.map(({ values }) => values) };
}

/** What `formulas` gives of what was written: without the apostrophe of a text. */
const shownBy = (input: unknown) => (typeof input === 'string' ? input.replace(/^'/, '') : input);

const filled = ({ rows, columns }: Area, content: string): string[][] =>
  Array.from({ length: rows }, () => Array<string>(columns).fill(content));

const formulasIn = (area: Area, window: Area, { range }: SelectedCells): unknown[][] =>
  range.formulas
    .slice(area.row - window.row, area.row - window.row + area.rows)
    .map((row, index) => {
      const values = range.values[area.row - window.row + index];
      const end = area.column + area.columns;
      return row
        .slice(area.column, end)
        .map((formula, column) => sameInput(values?.[area.column + column], formula));
    });

/** Each selected period once, in no matter how many areas it is. */
function selectedPeriods(
  areas: readonly Area[],
  window: Area,
  { contents, range }: SelectedCells,
): Period[] {
  const blocks = periodCells(contents);
  const isPlain = contents.template === undefined && blocks.length === 0;
  const isPeriod = (row: number, column: number) =>
    isPlain ||
    blocks.some(({ from, to, columns }) => row >= from && row < to && columns.includes(column));
  const found = new Map<string, Period>();
  for (const area of areas)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (!isPeriod(row, column)) continue;
        const formula: unknown = range.formulas[row - window.row]?.[column];
        const value: unknown = range.values[row - window.row]?.[column];
        const isFormula = typeof formula === 'string' && formula.startsWith('=');
        const isMarked = isFormula ? undefined : isPlain ? isPlainMark(value) : isMark(value);
        found.set(`${row} ${column}`, { place: [row, column], isMarked });
      }
  return [...found.values()];
}

function isPlainMark(value: unknown): boolean | undefined {
  if (isBlank(value)) return false;
  return typeof value === 'string' && PLAIN_MARK.test(value) ? true : undefined;
}

/** What a formula beside them fills belongs to the formula: a mark written there would stop it (#SPILL!). */
async function leaveSpilled(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  periods: Period[],
): Promise<void> {
  const parents = periods.map(({ place: [row, column] }) => {
    const parent = sheet.getRange(cellAddress(row, column)).getSpillParentOrNullObject();
    parent.load('address');
    return parent;
  });
  await context.sync();
  parents.forEach((parent, index) => {
    const period = periods[index];
    if (period && !parent.isNullObject) period.isMarked = undefined;
  });
}
