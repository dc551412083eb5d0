/** The indicators, as rows of a table. Those that have a card of their own are edited in their cards. */
import type { BookObjective } from '../../domain/book';
import type { Indicator, IndicatorField, Objective } from '../../domain/objective';
import { INDICATOR_FIELDS } from '../../domain/objective';
import { indicatorCell } from '../sheet/indicatorCell';
import type { Told } from './edit';
import type { Editor } from './editor';
import { numberIn } from './cellContent';
import { editRows, type TableEdit } from './rowEdits';

export type IndicatorTableEdit = TableEdit<Indicator, IndicatorField>;

export const indicatorName = ({ description }: Indicator): string => String(description ?? '');

export function indicatorEdit(
  { places }: Pick<BookObjective, 'places'>,
  before: Told,
  after: Told,
): IndicatorTableEdit {
  const all = ({ indicatorTable }: Objective) => indicatorTable.indicators;
  return {
    kind: 'indicator',
    fields: INDICATOR_FIELDS,
    before: all(before.objective),
    after: all(after.objective),
    origins: { before: before.origins.indicators, after: after.origins.indicators },
    places: places.indicators,
    headings: places.indicatorHeadings,
    valueOf: (indicator, field) => indicator[field] ?? null,
    nameOf: indicatorName,
    datum: (name, field) => ({ of: 'indicator', name, field }),
    contentOf: (field, value) => indicatorCell(field, value, {})[0],
  };
}

export function editIndicators(editor: Editor, edit: IndicatorTableEdit): void {
  editRows(editor, {
    ...edit,
    contentOf: (field, value, at) => {
      const content = edit.contentOf(field, value, at);
      return typeof content === 'number' ? numberIn(editor.held(at), content) : content;
    },
  });
}
