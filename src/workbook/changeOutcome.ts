/** What changes did: read back from the workbook, for the answer to the user and for "Annulla". */
import type { Difference } from '../domain/changes';
import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import type { Reference, Seen } from './changeLook';
import {
  addedRowAfter,
  rowAfter,
  type CellWrite,
  type ChangePlan,
  type RowAddition,
} from './changePlan';
import { formulaRuns, givesFormat, grownHeight, runsOf } from './changeQueue';
import type { ChangeState } from './changeState';
import { contentOf } from './reference';
import { loadUsed, placesIn, usedText } from './place';
import { readShownErrors, type ErrorShown, type Written } from './shownErrors';
import type { ChangedCells, Step } from './lastStep';
import type { AddedRow, ChangedReference, ChangedRow, TakenRow } from './undoRows';

export interface Outcome {
  differences: Difference[];
  errorsShown: ErrorShown[];
  /** Null where it cannot be taken back. */
  step: Partial<Step> | null;
}

/** Once all has been done: one request, more where formulas are still to be computed. */
export async function readOutcome(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
): Promise<Outcome> {
  const asked = askOutcome(context, plan, seen);
  return asked.take(await readShownErrors(context, asked.computed));
}

/** Whether a formula is written, whose errors show only once it has been computed: after the request that writes it. */
export const writesFormulas = ({ cells, added }: ChangePlan): boolean =>
  cells.some(({ inputs }) => inputs.flat().some(isFormula)) ||
  added.some(
    (each) =>
      'restores' in each.change ||
      formulaRuns(each).length > 0 ||
      runsOf(each.change).some(({ inputs }) => inputs.some(isFormula)),
  );

/** Queues what tells it, after the changes; `take` gives it once that is answered. */
export function askOutcome(
  context: Excel.RequestContext,
  plan: ChangePlan,
  seen: Seen,
): { computed: Written[]; take: (errorsShown: ErrorShown[]) => Outcome } {
  const left = plan.targets.filter((each) => !plan.sheets.some(({ target }) => target === each));
  const used = new Map(left.map(({ sheet }) => [sheet, loadUsed(sheet)] as const));
  const cells = plan.cells.map((write) => loadCells(write, plan));
  const added = plan.added.map((each) => loadAdded(each, plan));
  const removed = plan.removed.map((each) => {
    const row = rowAfter(plan, each.target, each.change.row);
    return { each, row, around: loadAround(each.target.sheet, row, seen.rows.get(each)!) };
  });
  const references = seen.references.map((each) => loadReference(context, plan, each));
  const computed = [
    ...cells.flatMap(({ sheet, area, write }) =>
      write.inputs.flat().some(isFormula) ? { sheet, area } : [],
    ),
    ...added.map(({ sheet, area }) => ({ sheet, area })),
  ];
  const take = (errorsShown: ErrorShown[]): Outcome => {
    const changed = cells.map((each) => changedCells(each, used, seen));
    const rows = [
      ...added.map(({ each, area, range }): AddedRow => {
        const sheet = idOf(each.target.sheet);
        const names = each.group?.additions.at(-1) === each ? each.group.names : [];
        return {
          ...{ kind: 'added', sheet, row: area.row, formulas: range.formulas[0] ?? [] },
          ...(names.length > 0 && { names: names.map(({ name }) => name) }),
        };
      }),
      ...removed.map(({ each, row, around }): TakenRow => {
        const sheet = idOf(each.target.sheet);
        const removed = seen.rows.get(each)!;
        return {
          ...{ kind: 'taken', sheet, row, wasAt: each.change.row, removed },
          around: { row: around.row, column: around.column, formulas: around.range.formulas },
        };
      }),
    ];
    return {
      differences: [
        ...changed.flatMap(cellDifferences),
        ...rows.map(rowDifference),
        ...plan.sheets.map(({ target }) => ({
          kind: 'sheetRemoved' as const,
          sheet: target.sheet.name,
        })),
      ],
      errorsShown,
      step:
        plan.sheets.length > 0
          ? null
          : { cells: changed, rows, references: references.map(changedReference) },
    };
  };
  return { computed, take };
}

const isFormula = (input: unknown) => typeof input === 'string' && input.startsWith('=');

const idOf = ({ id, name }: Excel.Worksheet) => ({ id, name });

interface LoadedCells {
  write: CellWrite;
  sheet: Excel.Worksheet;
  area: Area;
  window: Area;
  around: Excel.Range;
}

function loadCells(write: CellWrite, plan: ChangePlan): LoadedCells {
  const { target, area: read } = write;
  const { sheet } = target;
  const area = { ...read, row: rowAfter(plan, target, read.row) };
  const window = { ...area, column: 0, columns: area.column + area.columns };
  const around = sheet.getRange(areaAddress(window));
  around.load('formulas');
  return { write, sheet, area, window, around };
}

function loadAdded(each: RowAddition, plan: ChangePlan) {
  const { sheet } = each.target;
  const ends = formulaRuns(each).map(({ column, columns }) => column + columns);
  const columns = Math.max(1, each.change.content.length, ...ends);
  const area = { row: addedRowAfter(plan, each), column: 0, rows: 1, columns };
  const range = sheet.getRange(areaAddress(area));
  range.load('formulas');
  return { each, sheet, area, range };
}

/** The rows between which one stood: what tells that they are still the same. */
function loadAround(
  sheet: Excel.Worksheet,
  before: number,
  { column, formulas }: { column: number; formulas: unknown[] },
) {
  const row = Math.max(0, before - 1);
  const columns = Math.max(1, formulas.length);
  const range = sheet.getRange(areaAddress({ row, column, rows: before - row + 1, columns }));
  range.load('formulas');
  return { row, column, range };
}

interface LoadedReference {
  reference: Reference;
  nowAt?: { row: number; column: number };
  now: Excel.Range | Excel.NamedItem;
}

/** Queues what a reference has become. */
function loadReference(
  { workbook }: Excel.RequestContext,
  plan: ChangePlan,
  reference: Reference,
): LoadedReference {
  const { sheet, at } = reference;
  if ('name' in at) {
    const item = (sheet ?? workbook).names.getItem(at.name);
    item.load('formula');
    return { reference, now: item };
  }
  const target = plan.targets.find((each) => each.sheet.id === sheet?.id);
  const row = target ? rowAfter(plan, target, at.row) : at.row;
  const nowAt = { row, column: at.column };
  const range = sheet!.getRange(areaAddress({ ...nowAt, rows: 1, columns: 1 }));
  range.load('formulas');
  return { reference, nowAt, now: range };
}

function changedReference({ reference, now, nowAt }: LoadedReference): ChangedReference {
  const { formula: before, sheet, at } = reference;
  return {
    ...{ before, after: contentOf(now), sheet: sheet && idOf(sheet), at },
    ...(nowAt && { nowAt }),
  };
}

function changedCells(
  { write, sheet, area, window, around }: LoadedCells,
  used: ReadonlyMap<Excel.Worksheet, Excel.Range>,
  seen: Seen,
): ChangedCells {
  const before = seen.before.get(write)!;
  const surroundings = { window, left: area.column, used: usedText(used.get(sheet)!) };
  const after = around.formulas.map((line: unknown[]) => line.slice(area.column));
  return {
    sheet: idOf(sheet),
    address: areaAddress(area),
    before: before.inputs,
    after,
    place: placesIn(surroundings, around.formulas)(area),
    ...(givesFormat(write) && { numberFormats: before.numberFormats }),
    ...(grownHeight(write) !== undefined && { rowHeight: write.room!.cell.format.rowHeight }),
  };
}

function cellDifferences({ sheet, before, after, place }: ChangedCells): Difference[] {
  const { window, left } = place!.around;
  return after.flatMap((line, row) =>
    line.flatMap((content, column): Difference[] => {
      const was = before[row]?.[column];
      if (was === content) return [];
      const at = { row: window.row + row, column: left + column };
      return [{ kind: 'cell', sheet: sheet.name, ...at, before: was, after: content }];
    }),
  );
}

function rowDifference(changed: ChangedRow): Difference {
  const { sheet, row } = changed;
  return changed.kind === 'added'
    ? { kind: 'rowAdded', sheet: sheet.name, row, content: [...changed.formulas] }
    : { kind: 'rowRemoved', sheet: sheet.name, row, content: changed.removed.formulas };
}

/** Where Excel did not answer what it did: what was asked for. Rows that came or went cannot be taken back unseen. */
export function assumedOutcome(plan: ChangePlan, seen: Seen): Outcome {
  const cells = plan.cells.map((write): ChangedCells => {
    const { target, area, inputs } = write;
    const before = seen.before.get(write)!.inputs;
    return {
      sheet: idOf(target.sheet),
      address: areaAddress(area),
      before,
      after: inputs.map(texts),
    };
  });
  const isCellsOnly = plan.added.length + plan.removed.length + plan.sheets.length === 0;
  return { differences: [], errorsShown: [], step: isCellsOnly ? { cells } : null };
}

/** What `formulas` gives of what was written. */
const texts = (line: readonly unknown[]): unknown[] =>
  line.map((input) => (typeof input === 'string' ? input.replace(/^'/, '') : input));

/** What of changes that were to be taken back is still there: by place, and as a step where only cells are. */
export function partialOutcome(seen: Seen, state: ChangeState) {
  const changed = state.cells.filter(({ isBefore }) => !isBefore);
  const rows = state.rows.filter(({ added, removed }) => added + removed > 0);
  const cells = changed.map(({ write }): ChangedCells => {
    const { target, area, range } = write;
    const before = seen.before.get(write)!.inputs;
    return { sheet: idOf(target.sheet), address: areaAddress(area), before, after: range.formulas };
  });
  return {
    places: [
      ...cells.map(({ sheet, address }) => `${sheet.name} ${address}`),
      ...rows.map(({ target }) => target.sheet.name),
    ],
    step: rows.length === 0 && state.sheetsGone === 0 ? { cells } : null,
  };
}
