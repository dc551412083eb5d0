/** Indicators of a table, each with a row in the table of the score: both come and go together. */
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type { CellContent } from '../../domain/changes';
import type { Indicator, IndicatorField } from '../../domain/objective';
import type { Editor, LateRows } from './editor';
import { indicatorName, type IndicatorTableEdit } from './indicatorEdits';
import { moveReferences } from '../sheetReferences';
import { editRows, removeRows } from './rowEdits';

type Places = Partial<Record<IndicatorField, Place>>;
type Results = readonly (readonly (Place | null)[])[];

/** An indicator with both its rows. */
interface Scored {
  places: Places;
  own: number;
  score: number;
}

/** Of each indicator the row of its score; undefined where it has none. */
function scoreRow(places: Places, results: readonly (Place | null)[] = []): number | undefined {
  const [own] = results.flatMap((at) => at ?? []);
  const apart = Object.values(places).find(({ row }) => row !== places.description?.row);
  return (own ?? apart)?.row;
}

/** Whether the results of a table's indicators stand in rows of their own. */
export const hasScoredRows = (places: readonly Places[], results: Results = []): boolean =>
  places.some((each, index) => scoreRow(each, results[index]) !== undefined);

export function editScoredRows(
  editor: Editor,
  edit: IndicatorTableEdit,
  results: Results = [],
): void {
  const scored = edit.places.flatMap((places, index): Scored[] => {
    const [own, score] = [places.description?.row, scoreRow(places, results[index])];
    return own === undefined || score === undefined ? [] : [{ places, own, score }];
  });
  editRows(editor, {
    ...edit,
    remove: (places, indicator) => {
      const known = scored.find((each) => each.places === places);
      const typed = results[edit.places.indexOf(places)] ?? [];
      const cells = [...Object.values(places), ...typed.flatMap((at) => at ?? [])];
      const [first] = cells;
      if (!first) return;
      const rows = known ? [known.own, known.score] : [first.row];
      removeRows(editor, { row: 'indicator', name: indicatorName(indicator), cells, rows });
    },
    add: (indicators) => addScored(editor, edit, scored, indicators),
  });
}

/** Like the last of both tables: its formulas, of the new rows instead. */
function addScored(
  editor: Editor,
  edit: IndicatorTableEdit,
  scored: readonly Scored[],
  indicators: readonly Indicator[],
): void {
  const last = [...scored].sort((one, other) => one.own - other.own).at(-1);
  if (!last) return;
  const lastOwn = Math.max(...edit.places.flatMap(({ description }) => description?.row ?? []));
  const lastScore = Math.max(...scored.map(({ score }) => score));
  for (const indicator of indicators) {
    const name = indicatorName(indicator);
    const at = editor.place(lastOwn + 1, last.places.description?.column ?? 0);
    editor.lines.push({ kind: 'added', row: 'indicator', name, at });
    const own: LateRows = {
      ...{ at: lastOwn + 1, like: { row: last.own, formulas: true }, rows: 1 },
      content: () => [valuesIn(editor, edit, last.places, last.own, indicator)],
    };
    editor.addLate(own);
    const score: LateRows = {
      ...{ at: lastScore + 1, like: { row: last.score, formulas: false }, rows: 1 },
      content(rowOf, firstOf) {
        const moved = (row: number): number => {
          if (row === last.own) return firstOf(own);
          return row === last.score ? firstOf(score) : rowOf(row);
        };
        const line = valuesIn(editor, edit, last.places, last.score, indicator);
        for (let column = 0; column < editor.columns; column += 1) {
          const formula = editor.formula(last.score, column);
          if (formula !== undefined) line[column] = { formula: moveReferences(formula, moved) };
        }
        return [Array.from(line)];
      },
    };
    editor.addLate(score);
  }
}

/** What an indicator says in one of the rows. */
function valuesIn(
  editor: Editor,
  edit: IndicatorTableEdit,
  places: Places,
  row: number,
  indicator: Indicator,
): (CellContent | undefined)[] {
  const line: (CellContent | undefined)[] = [];
  for (const [field, at] of Object.entries(places) as [IndicatorField, Place][]) {
    if (at.row !== row) continue;
    const value = edit.valueOf(indicator, field);
    const isNothing = value === null || isBlank(value);
    line[at.column] = isNothing ? null : edit.contentOf(field, value, editor.place(row, at.column));
  }
  return Array.from(line);
}
