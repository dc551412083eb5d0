import type { PageBreakState } from '../document/pageLayout';
import { areaOf } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { rangeType, type SheetTarget } from './refs';

/** The breaks before rows, or before columns, of a sheet. */
export interface BreaksTarget extends SheetTarget {
  readonly lines: 'rows' | 'columns';
}

interface BreakTarget extends BreaksTarget {
  readonly id: string;
}

/** Excel keeps no more of a kind on a sheet. */
const MOST = 1026;

const breaksOf = ({ sheetId, lines }: BreaksTarget, model: HostModel) =>
  model.document.sheet(sheetId).pageLayout.breaks[lines];

/** `worksheet.horizontalPageBreaks` and `.verticalPageBreaks`: those that somebody set. */
export const pageBreaksType: ObjectType<BreaksTarget> = objectType({
  name: 'PageBreakCollection',
  items: (target, model) =>
    breaksOf(target, model).map(({ id }) => pageBreakType.ref({ ...target, id })),
  // By its index, or by the id with which the library knows an item that was loaded.
  item: (target, key, model) => {
    const breaks = breaksOf(target, model);
    const found = typeof key === 'number' ? breaks[key] : breaks.find(({ id }) => id === key);
    if (!found) throw excelError('InvalidArgument', `the page break ${String(key)}`);
    return pageBreakType.ref({ ...target, id: found.id });
  },
  methods: {
    Add: (target, [given], model) => {
      const { row, column, sheetId } = arg.area(given, target.sheetId, model);
      const at = target.lines === 'rows' ? row : column;
      if (sheetId !== target.sheetId) throw excelError('InvalidArgument', 'another worksheet');
      if (at === 0) throw excelError('InvalidArgument', 'nothing is printed before the first line');
      return pageBreakType.ref({ ...target, id: add(at, breaksOf(target, model)) });
    },
    GetCount: (target, _args, model) => breaksOf(target, model).length,
    RemovePageBreaks: (target, _args, model) => {
      breaksOf(target, model).length = 0;
    },
  },
});

/** In the order of their lines; where there is one already nothing is added. */
function add(at: number, breaks: PageBreakState[]): string {
  const existing = breaks.find((each) => each.at === at);
  if (existing) return existing.id;
  if (breaks.length >= MOST) throw excelError('InvalidOperation', `${MOST} page breaks`);
  const added = { id: crypto.randomUUID(), at };
  const next = breaks.findIndex((each) => each.at > at);
  breaks.splice(next < 0 ? breaks.length : next, 0, added);
  return added.id;
}

/** `Excel.PageBreak`. Its place is that of the first cell after it. */
const pageBreakType: ObjectType<BreakTarget> = objectType({
  name: 'PageBreak',
  identity: ({ id }) => ({ _Id: id }),
  get: {
    RowIndex: (target, model) => (target.lines === 'rows' ? placeOf(target, model) : 0),
    ColumnIndex: (target, model) => (target.lines === 'columns' ? placeOf(target, model) : 0),
  },
  methods: {
    Delete: (target, _args, model) => {
      placeOf(target, model);
      const breaks = breaksOf(target, model);
      breaks.splice(
        breaks.findIndex(({ id }) => id === target.id),
        1,
      );
    },
    GetCellAfterBreak: (target, _args, model) => {
      const at = placeOf(target, model);
      const [row, column] = target.lines === 'rows' ? [at, 0] : [0, at];
      return rangeType.ref(areaOf(target.sheetId, row, column));
    },
  },
});

function placeOf(target: BreakTarget, model: HostModel): number {
  const found = breaksOf(target, model).find(({ id }) => id === target.id);
  if (!found) throw excelError('ItemNotFound', 'the page break was deleted');
  return found.at;
}
