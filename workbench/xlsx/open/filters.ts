import type { Element } from '@xmldom/xmldom';
import {
  SPECIFICITIES,
  type ColumnFilters,
  type FilterCriteria,
  type FilterDatetime,
} from '../../host/document/filters';
import { dynamicOf, OPERATORS } from '../filterWords';
import type { StyleColors } from './differentialStyles';
import { attribute, elements, isTrue } from './parts';

/** What the columns of a filter show; those by icons are not kept. */
export function readFilters(filter: Element | undefined, colors: StyleColors): ColumnFilters {
  const columns = filter ? elements(filter, 'filterColumn') : [];
  return new Map(
    columns.flatMap((column): [number, FilterCriteria][] => {
      const criteria = readCriteria(column, colors);
      return criteria ? [[Number(attribute(column, 'colId')), criteria]] : [];
    }),
  );
}

function readCriteria(column: Element, colors: StyleColors): FilterCriteria | undefined {
  const first = (name: string) => elements(column, name)[0];
  const filters = first('filters');
  if (filters) return readValues(filters);
  const custom = first('customFilters');
  if (custom) return readCustom(custom);
  const dynamic = first('dynamicFilter');
  if (dynamic)
    return { filterOn: 'Dynamic', dynamicCriteria: dynamicOf(attribute(dynamic, 'type') ?? '') };
  const color = first('colorFilter');
  if (color) return readColor(color, colors);
  const top = first('top10');
  if (!top) return undefined;
  const isTop = isTrue(attribute(top, 'top') ?? '1');
  return {
    filterOn: `${isTop ? 'Top' : 'Bottom'}${isTrue(attribute(top, 'percent')) ? 'Percent' : 'Items'}`,
    criterion1: attribute(top, 'val') ?? '10',
  };
}

function readValues(filters: Element): FilterCriteria {
  const texts = elements(filters, 'filter').map((each) => attribute(each, 'val') ?? '');
  const days = elements(filters, 'dateGroupItem').map((each): FilterDatetime => {
    const grouping = attribute(each, 'dateTimeGrouping');
    const specificity = SPECIFICITIES.find((name) => name.toLowerCase() === grouping) ?? 'Day';
    const [year, month, day, hour, minute, second] = SPECIFICITIES.map((name, index) => {
      const said = attribute(each, name.toLowerCase());
      return said === undefined ? Number(index < 3) : Number(said);
    });
    const date = new Date(Date.UTC(year!, month! - 1, day, hour, minute, second));
    return { date: date.toISOString(), specificity };
  });
  const blank = isTrue(attribute(filters, 'blank')) ? [''] : [];
  return { filterOn: 'Values', values: [...texts, ...blank, ...days] };
}

function readCustom(custom: Element): FilterCriteria {
  const [criterion1 = '=', criterion2] = elements(custom, 'customFilter').map((each) => {
    const said = attribute(each, 'operator') ?? 'equal';
    const operator = Object.keys(OPERATORS).find((key) => OPERATORS[key] === said) ?? '=';
    const value = attribute(each, 'val') ?? '';
    return operator + (value === ' ' ? '' : value);
  });
  return {
    filterOn: 'Custom',
    criterion1,
    ...(criterion2 !== undefined && {
      criterion2,
      operator: isTrue(attribute(custom, 'and')) ? ('And' as const) : ('Or' as const),
    }),
  };
}

function readColor(color: Element, colors: StyleColors): FilterCriteria | undefined {
  const filterOn = isTrue(attribute(color, 'cellColor') ?? '1') ? 'CellColor' : 'FontColor';
  const found = colors(filterOn, Number(attribute(color, 'dxfId')));
  return found === undefined ? undefined : { filterOn, color: found.toUpperCase() };
}
