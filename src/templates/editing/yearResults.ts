/** State, progress and dates of the objective where a year comes: they are those of all its years. */
import type { BookObjective } from '../../domain/book';
import type { Place } from '../../domain/places';
import type { CellContent } from '../../domain/changes';
import { columnName } from '../address';
import { labelKey } from '../labels';
import { NO_PHASES } from '../sheet/results';
import { STATE } from '../sheet/scheduleResults';
import type { Editor, LateRows } from './editor';
import { moveReferences } from '../sheetReferences';
import type { TemplateSheet } from './templateSheet';

type Placed = (
  rowOf: (row: number) => number,
  firstOf: (of: LateRows) => number,
) => (row: number) => number;

/** What somebody typed over them stays. */
export function showYears(
  editor: Editor,
  model: TemplateSheet,
  target: BookObjective,
  placed: Placed,
): void {
  const { sheet, results, layout } = model;
  const [from, to] = [results.state?.at, target.results.state?.at];
  if (!from || !to) return;
  const columnOf = formerColumns(editor, model, target);
  const show = (cell: CellContent | undefined, { row, column }: Pick<Place, 'row' | 'column'>) => {
    if (typeof cell !== 'object' || cell === null) return;
    const held = editor.value(row, column);
    if (!editor.isFormula(row, column) && held !== '' && held !== NO_PHASES) return;
    editor.putLate(editor.place(row, column), (rowOf, firstOf) => ({
      formula: moveReferences(cell.formula, placed(rowOf, firstOf), columnOf),
    }));
  };
  const [states = [], days = []] = [0, 1].map(
    (down) => sheet.blocks[0]?.content[from.row + down] ?? [],
  );
  if (!layout.isFormer) {
    [states, days].forEach((line, down) =>
      line.forEach((cell, column) => show(cell, { row: to.row + down, column })),
    );
    return;
  }
  // In one row, the days at its end.
  const { progress } = target.results;
  show(states[from.column], to);
  if (progress) show(days[from.column], progress.at);
  for (const [index, cell] of [days[layout.state], days[layout.state + 1]].entries())
    show(cell, { row: to.row, column: layout.progress + index });
}

/** A year without a cell too many has its state in the column of that cell, in sheets of the version before. */
function formerColumns(
  editor: Editor,
  { layout, places }: TemplateSheet,
  { places: own }: BookObjective,
): ((column: string, row: number) => string) | undefined {
  if (!layout.isFormer) return undefined;
  const columns = new Map<number, number>();
  own.schedules.forEach(({ title }, index) => {
    const phases = places.schedules[index]?.phases ?? [];
    const end = Math.max(...phases.map(({ done, planned }) => (done ?? planned)?.row ?? -1));
    const state = editor
      .filled(title?.row ?? 0)
      .find((column) => labelKey(editor.value(title?.row ?? 0, column)) === labelKey(STATE));
    if (state !== undefined) columns.set(end + 1, state);
  });
  return (column, row) => {
    const state = columns.get(row);
    const isState = column.replaceAll('$', '') === columnName(layout.state);
    return state !== undefined && isState ? columnName(state) : column;
  };
}
