/** The cronoprogramma: texts and months of the phases that stay, phases that come below the last, phases that go. */
import type { PhasePlaces, SchedulePlaces } from '../../domain/objectivePlaces';
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type { CellContent } from '../../domain/changes';
import type { Phase, Schedule } from '../../domain/objective';
import { PLANNED } from '../sheet/scheduleResults';
import { NO_EXTRA_CELL } from '../sheet/schedule';
import { contentInPlace } from './cellContent';
import type { Origins } from './edit';
import type { Editor } from './editor';
import { removeRows } from './rowEdits';

const FIELDS = ['name', 'owner', 'deliverable', 'weight'] as const;
const MARK = 'X';

interface ScheduleEdit {
  places: SchedulePlaces;
  /** As it was read. */
  before: Schedule;
  /** Null where it is wanted no longer. */
  after: Schedule | null;
  origins: { before: readonly (number | null)[]; after: readonly (number | null)[] };
}

/** Gives the schedules that are not there yet. */
export function editSchedules(
  editor: Editor,
  places: readonly SchedulePlaces[],
  before: { schedules: readonly Schedule[]; origins: Origins['schedules'] },
  after: { schedules: readonly Schedule[]; origins: Origins['schedules'] },
): Schedule[] {
  places.forEach((each, position) => {
    const was = before.origins.findIndex(({ from }) => from === position);
    if (was < 0) return;
    const will = after.origins.findIndex(({ from }) => from === position);
    editSchedule(editor, {
      places: each,
      before: before.schedules[was]!,
      after: will < 0 ? null : after.schedules[will]!,
      origins: {
        before: before.origins[was]!.phases,
        after: will < 0 ? [] : after.origins[will]!.phases,
      },
    });
  });
  return after.schedules.filter((_, index) => after.origins[index]!.from === null);
}

function editSchedule(editor: Editor, edit: ScheduleEdit): void {
  const { places, before, after, origins } = edit;
  if (after && after.year !== before.year) editYear(editor, places, before, after.year);
  const added: Phase[] = [];
  const kept = new Map<number, Phase>();
  (after?.phases ?? []).forEach((phase, index) => {
    const from = origins.after[index] ?? null;
    if (from === null) added.push(phase);
    else kept.set(from, phase);
  });
  const gone: PhasePlaces[] = [];
  let blanked: PhasePlaces | undefined;
  before.phases.forEach((phase, index) => {
    const from = origins.before[index] ?? null;
    if (from === null) return;
    const at = places.phases[from] ?? {};
    const will = kept.get(from);
    if (will) editPhase(editor, places, before, at, phase, will);
    else {
      // A cronoprogramma keeps the rows of one phase, which its totals and the next phase need.
      const isLast = kept.size === 0 && gone.length === places.phases.length - 1;
      removePhase(editor, places, at, phase, isLast);
      gone.push(at);
      if (isLast) blanked = at;
    }
  });
  addPhases(editor, { ...places, ...(blanked && { spare: blanked }) }, added);
}

/** Over the labels of the rows, and in the title where that tells it too. */
function editYear(
  editor: Editor,
  { year: at, title }: SchedulePlaces,
  before: Schedule,
  year: number,
): void {
  editor.say({ of: 'schedule', name: before.title, field: 'year' }, at, before.year, year);
  if (!title || (at?.row === title.row && at.column === title.column)) return;
  const content = editor.value(title.row, title.column);
  const text = contentInPlace({ content, isPercent: false }, String(before.year), String(year));
  if (typeof content === 'string' && content.includes(String(before.year)) && text !== undefined)
    editor.put(title, text);
}

function editPhase(
  editor: Editor,
  places: SchedulePlaces,
  { periods }: Schedule,
  at: PhasePlaces,
  before: Phase,
  after: Phase,
): void {
  for (const field of FIELDS) {
    if (before[field] === after[field]) continue;
    const datum = { of: 'phase', name: before.name, field } as const;
    editor.say(datum, at[field], before[field], after[field]);
  }
  const [was, will] = [before.planned, after.planned].map((each) => each.join());
  if (was === will) return;
  const marks = marksFor(places.periods, before.planned, after.planned);
  const row = at.planned?.row ?? 0;
  // A formula of the user's that marks months says it anew by itself.
  const isComputed = marks?.some(({ column }) => editor.isFormula(row, column));
  if (!at.planned || !marks || isComputed) {
    editor.lines.push({ kind: 'noRoom', row: 'phase', name: before.name });
    return;
  }
  editor.lines.push({
    ...{ kind: 'months', phase: before.name, at: at.planned, periods },
    ...{ before: [...before.planned], after: [...after.planned] },
  });
  for (const { column, content } of marks) editor.put(editor.place(row, column), content);
  if (places.title) editor.rely(places.title.row);
}

/** The cells to mark and to clear; undefined where a cell stands for several periods of which only some are planned. */
export function marksFor(
  periods: SchedulePlaces['periods'],
  before: readonly number[],
  after: readonly number[],
): { column: number; content: CellContent }[] | undefined {
  const changes = [...new Set([...before, ...after])].filter(
    (position) => before.includes(position) !== after.includes(position),
  );
  const { columns, positions } = periods ?? { columns: [], positions: [] };
  const known = positions.flat();
  if (changes.some((position) => !known.includes(position))) return undefined;
  const found: { column: number; content: CellContent }[] = [];
  for (const [index, column] of columns.entries()) {
    const own = positions[index] ?? [];
    if (!own.some((position) => changes.includes(position))) continue;
    const planned = own.filter((position) => after.includes(position));
    if (planned.length > 0 && planned.length < own.length) return undefined;
    found.push({ column, content: planned.length > 0 ? MARK : null });
  }
  return found;
}

/** Rows from the one of what is planned to the one of what was done. */
const rowsOf = ({ planned, name, done }: PhasePlaces): number[] => {
  const first = (planned ?? name)?.row;
  if (first === undefined) return [];
  return Array.from({ length: (done?.row ?? first) - first + 1 }, (_, index) => first + index);
};

const textCells = ({ planned: _, done: __, ...texts }: PhasePlaces): Place[] =>
  Object.values(texts).flatMap((at: Place | undefined) => at ?? []);

function removePhase(
  editor: Editor,
  places: SchedulePlaces,
  at: PhasePlaces,
  phase: Phase,
  isLast: boolean,
): void {
  const rows = rowsOf(at);
  const columns = places.periods?.columns ?? [];
  const marks = rows.flatMap((row) =>
    columns
      .filter((column) => !isBlank(editor.value(row, column)))
      .map((column) => editor.place(row, column)),
  );
  const cells = [...textCells(at), ...marks];
  const first = at.name ?? at.planned;
  if (isLast && first) {
    editor.lines.push({ kind: 'removed', row: 'phase', name: phase.name, at: first, typed: [] });
    for (const each of cells) if (!editor.isFormula(each.row, each.column)) editor.put(each, null);
    return;
  }
  removeRows(editor, {
    ...{ row: 'phase', name: phase.name, cells, rows },
    isOwn: ({ column }, value) =>
      column === places.rowLabel || value === NO_EXTRA_CELL || isPhaseNumber(at, column, value),
  });
}

/** Where phases are numbered the number stands before the name. */
const isPhaseNumber = ({ name }: PhasePlaces, column: number, value: unknown): boolean =>
  name !== undefined && column < name.column && /^\d{1,2}[.)°]?$/.test(String(value).trim());

const nextNumber = (value: unknown, further: number): CellContent =>
  typeof value === 'number'
    ? value + further
    : String(value).replace(/\d+/, (digits) => String(Number(digits) + further));

function addPhases(editor: Editor, places: SchedulePlaces, added: Phase[]): void {
  if (added.length === 0) return;
  const { spare, title } = places;
  // Its months stand under their headings.
  if (title) editor.rely(title.row);
  const [first, ...others] = spare ? added : [undefined, ...added];
  if (first && spare) fillPhase(editor, places, spare, first);
  const inOrder = [...places.phases].sort((a, b) => (a.name?.row ?? 0) - (b.name?.row ?? 0));
  const last = inOrder.at(-1) ?? spare;
  const model = modelAmong(inOrder) ?? spare;
  const like = model && rowsOf(model);
  if (!last || !model || !like || like.length === 0) {
    for (const { name } of others as Phase[])
      editor.lines.push({ kind: 'noRoom', row: 'phase', name });
    return;
  }
  const at = rowsOf(last).at(-1)! + 1;
  const after = inOrder.length - inOrder.indexOf(model);
  (others as Phase[]).forEach((phase, index) => {
    const content = contentOf(editor, places, model, phase, index + after);
    if (!content) {
      editor.lines.push({ kind: 'noRoom', row: 'phase', name: phase.name });
      return;
    }
    const place = editor.place(at, last.name?.column ?? 0);
    editor.lines.push({ kind: 'added', row: 'phase', name: phase.name, at: place });
    editor.add(
      {
        kind: 'addRows',
        sheet: editor.sheet,
        at,
        like: { row: like[0]!, formulas: true },
        grows: true,
        content,
      },
      ...like,
    );
  });
}

/** The last that is whole: one that somebody typed may lack the row of what was done, or have blank rows before it. */
const modelAmong = (phases: readonly PhasePlaces[]): PhasePlaces | undefined => {
  const rows = Math.min(...phases.map((each) => (each.done ? rowsOf(each).length : Infinity)));
  return phases.findLast((each) => each.done && rowsOf(each).length === rows) ?? phases.at(-1);
};

/** In rows that are kept for a phase. */
function fillPhase(editor: Editor, places: SchedulePlaces, at: PhasePlaces, phase: Phase): void {
  const content = contentOf(editor, places, at, phase, 0);
  const first = at.name ?? at.planned;
  if (!content || !first) {
    editor.lines.push({ kind: 'noRoom', row: 'phase', name: phase.name });
    return;
  }
  editor.lines.push({ kind: 'added', row: 'phase', name: phase.name, at: first });
  content.forEach((cells, down) =>
    cells.forEach((each, column) => {
      if (each !== undefined && each !== null)
        editor.put(editor.place(first.row + down, column), each);
    }),
  );
}

/** The cells of a new phase, row by row; undefined where its months have no cells. */
function contentOf(
  editor: Editor,
  { periods, rowLabel }: SchedulePlaces,
  like: PhasePlaces,
  phase: Phase,
  further: number,
): (CellContent | undefined)[][] | undefined {
  const rows = rowsOf(like);
  const [firstRow = 0] = rows;
  const lines = rows.map((row): (CellContent | undefined)[] => {
    const line: (CellContent | undefined)[] = [];
    for (const column of editor.filled(row)) {
      const value = editor.value(row, column);
      if (editor.isFormula(row, column)) continue;
      if (column === rowLabel || value === NO_EXTRA_CELL) line[column] = value as string;
      else if (isPhaseNumber(like, column, value)) line[column] = nextNumber(value, further);
    }
    return line;
  });
  const [first] = lines;
  if (!first) return undefined;
  for (const field of FIELDS) {
    const at = like[field];
    const value = phase[field];
    if (at) lines[at.row - firstRow]![at.column] = value === '' ? null : value;
  }
  if (rowLabel !== undefined && first[rowLabel] === undefined) first[rowLabel] = PLANNED;
  const marks = marksFor(periods, [], phase.planned);
  if (!marks) return undefined;
  for (const { column, content } of marks) first[column] = content;
  return lines.map((line) => Array.from(line));
}
