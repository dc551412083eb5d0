/** Indicators that have a card of their own, and a row in the table of the score: both come and go together. */
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type { CellContent } from '../../domain/changes';
import type { Indicator, IndicatorField } from '../../domain/objective';
import { fieldOfLabel } from '../sheet/indicatorLabels';
import { labelKey } from '../labels';
import type { Editor, LateRows } from './editor';
import { indicatorName, type IndicatorTableEdit } from './indicatorEdits';
import { moveReferences } from '../sheetReferences';
import { editRows, removeRows } from './rowEdits';

type Places = Partial<Record<IndicatorField, Place>>;
type Line = (CellContent | undefined)[];

const TITLE = /^indicatore (\d+)$/;
/** What stands in the table of the score. */
const SCORED: readonly IndicatorField[] = ['weight', 'actual'];

interface Card {
  places: Places;
  /** Its first and its last row, with the blank one that follows. */
  top: number;
  bottom: number;
  score: number;
}

export function editCards(editor: Editor, edit: IndicatorTableEdit): void {
  editRows(editor, {
    ...edit,
    remove: (places, indicator) => removeCard(editor, places, indicator),
    add: (indicators) => addCards(editor, edit, indicators),
  });
}

/** Undefined for a row that somebody added to the table of the score: it has no card. */
function cardOf(editor: Editor, places: Places): Card | undefined {
  const score = (places.actual ?? places.weight)?.row;
  const top = places.description?.row;
  if (score === undefined || top === undefined || top === score) return undefined;
  const own = Object.entries(places).filter(([field]) => !SCORED.includes(field as IndicatorField));
  const last = Math.max(...own.map(([, { row }]) => row));
  const bottom = editor.filled(last + 1).length === 0 ? last + 1 : last;
  return { places, top, bottom, score };
}

const rowsOf = ({ top, bottom }: Card): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

const isLabel = (value: unknown): boolean =>
  TITLE.test(labelKey(value)) || (typeof value === 'string' && fieldOfLabel(value) !== undefined);

function removeCard(editor: Editor, places: Places, indicator: Indicator): void {
  const card = cardOf(editor, places);
  const cells = Object.values(places);
  const [first] = cells;
  if (!first) return;
  removeRows(editor, {
    ...{ row: 'indicator', name: indicatorName(indicator), cells },
    rows: card ? [...rowsOf(card), card.score] : [first.row],
    isOwn: (at, value) => at.row !== card?.score && isLabel(value),
  });
}

/** Like the last card, with the next number. */
function addCards(
  editor: Editor,
  edit: IndicatorTableEdit,
  indicators: readonly Indicator[],
): void {
  if (indicators.length === 0) return;
  const cards = edit.places.flatMap((places) => cardOf(editor, places) ?? []);
  const last = [...cards].sort((one, other) => one.top - other.top).at(-1);
  if (!last) {
    for (const each of indicators)
      editor.lines.push({ kind: 'noRoom', row: 'indicator', name: indicatorName(each) });
    return;
  }
  const scores = edit.places.flatMap(({ actual, weight }) => (actual ?? weight)?.row ?? []);
  const lastScore = Math.max(...scores);
  const number = Math.max(...cards.map((card) => numberOf(editor, card)), cards.length);
  indicators.forEach((indicator, index) => {
    const name = indicatorName(indicator);
    const at = editor.place(last.bottom + 1, last.places.description?.column ?? 0);
    editor.lines.push({ kind: 'added', row: 'indicator', name, at });
    const card: LateRows = {
      at: last.bottom + 1,
      like: { row: last.top, formulas: false },
      rows: last.bottom - last.top + 1,
      content: () => cardLines(editor, edit, last, indicator, number + index + 1),
    };
    editor.addLate(card);
    const score: LateRows = {
      at: lastScore + 1,
      like: { row: last.score, formulas: false },
      rows: 1,
      content(rowOf, firstOf) {
        const [own, first] = [firstOf(score), firstOf(card)];
        const moved = (row: number): number => {
          if (row >= last.top && row <= last.bottom) return first + row - last.top;
          return row === last.score ? own : rowOf(row);
        };
        return [scoreLine(editor, edit, last, indicator, moved)];
      },
    };
    editor.addLate(score);
  });
}

function numberOf(editor: Editor, { top }: Card): number {
  const titles = editor.filled(top).map((column) => labelKey(editor.value(top, column)));
  return Math.max(0, ...titles.map((title) => Number(TITLE.exec(title)?.[1] ?? 0)));
}

/** Its labels, and the values in their places. */
function cardLines(
  editor: Editor,
  edit: IndicatorTableEdit,
  like: Card,
  indicator: Indicator,
  number: number,
): Line[] {
  const lines = rowsOf(like).map((row): Line => {
    const line: Line = [];
    for (const column of editor.filled(row)) {
      const value = editor.value(row, column);
      if (!isLabel(value)) continue;
      line[column] = TITLE.test(labelKey(value)) ? `Indicatore ${number}` : String(value);
    }
    return line;
  });
  for (const [field, { row, column }] of Object.entries(like.places) as [IndicatorField, Place][])
    if (!SCORED.includes(field))
      lines[row - like.top]![column] = valueIn(edit, indicator, field, editor.place(row, column));
  return lines.map((line) => Array.from(line));
}

function valueIn(
  edit: IndicatorTableEdit,
  indicator: Indicator,
  field: IndicatorField,
  at: Place,
): CellContent {
  const value = edit.valueOf(indicator, field);
  return value === null || isBlank(value) ? null : edit.contentOf(field, value, at);
}

/** The formulas of the last card's row, of the new card instead. */
function scoreLine(
  editor: Editor,
  edit: IndicatorTableEdit,
  { places, score }: Card,
  indicator: Indicator,
  moved: (row: number) => number,
): Line {
  const line: Line = [];
  for (let column = 0; column < editor.columns; column += 1) {
    const formula = editor.formula(score, column);
    if (formula !== undefined) line[column] = { formula: moveReferences(formula, moved) };
  }
  for (const field of SCORED) {
    const at = places[field];
    if (at?.row === score) line[at.column] = valueIn(edit, indicator, field, at);
  }
  return Array.from(line);
}
