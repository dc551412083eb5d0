import {
  SPECIFICITIES,
  type ColumnFilters,
  type FilterCriteria,
  type FilterDatetime,
} from '../../host/document/filters';
import { fileDynamic, OPERATORS } from '../filterWords';
import type { DifferentialStyles } from './differentialStyles';
import { escapeXml } from './escape';

/** Writes the criteria of columns into the filter of a sheet or of a table, where there is one. */
export function withFilters(
  xml: string,
  filters: ColumnFilters,
  styles: DifferentialStyles,
): string {
  if (filters.size === 0) return xml;
  const columns = [...filters]
    .toSorted(([one], [other]) => one - other)
    .map(([place, criteria]) => {
      return `<filterColumn colId="${place}">${criteriaOf(criteria, styles)}</filterColumn>`;
    });
  return xml.replace(
    /<autoFilter ref="([^"]+)"\/>/,
    (_found, ref: string) => `<autoFilter ref="${ref}">${columns.join('')}</autoFilter>`,
  );
}

function criteriaOf(criteria: FilterCriteria, styles: DifferentialStyles): string {
  switch (criteria.filterOn) {
    case 'Values':
      return valuesOf(criteria.values);
    case 'Custom': {
      const { criterion1, criterion2, operator } = criteria;
      const both = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
      const and = criterion2 !== undefined && operator !== 'Or' ? ' and="1"' : '';
      return `<customFilters${and}>${both.map(customOf).join('')}</customFilters>`;
    }
    case 'Dynamic':
      return `<dynamicFilter type="${fileDynamic(criteria.dynamicCriteria)}"/>`;
    case 'CellColor':
    case 'FontColor': {
      const id = styles.color(criteria.filterOn, criteria.color);
      return `<colorFilter dxfId="${id}"${criteria.filterOn === 'FontColor' ? ' cellColor="0"' : ''}/>`;
    }
    default: {
      const top = criteria.filterOn.startsWith('Top') ? '' : ' top="0"';
      const percent = criteria.filterOn.endsWith('Percent') ? ' percent="1"' : '';
      return `<top10${top}${percent} val="${criteria.criterion1}"/>`;
    }
  }
}

function valuesOf(values: readonly (string | FilterDatetime)[]): string {
  const texts = values.filter((each) => typeof each === 'string');
  const shown = texts
    .filter((text) => text !== '')
    .map((text) => `<filter val="${escapeXml(text)}"/>`);
  const days = values.filter((each) => typeof each !== 'string').map(dayOf);
  return `<filters${texts.includes('') ? ' blank="1"' : ''}>${[...shown, ...days].join('')}</filters>`;
}

function dayOf({ date, specificity }: FilterDatetime): string {
  const day = new Date(date);
  const parts = [
    ...[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()],
    ...[day.getUTCHours(), day.getUTCMinutes(), day.getUTCSeconds()],
  ];
  const said = SPECIFICITIES.slice(0, SPECIFICITIES.indexOf(specificity) + 1).map(
    (each, index) => `${each.toLowerCase()}="${parts[index]}"`,
  );
  return `<dateGroupItem ${said.join(' ')} dateTimeGrouping="${specificity.toLowerCase()}"/>`;
}

/** A blank is written as a space, and a number with a point. */
function customOf(criterion: string): string {
  const [, operator = '=', operand = ''] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  const value = /^-?\d+,\d+$/.test(operand) ? operand.replace(',', '.') : operand || ' ';
  const said = operator === '=' ? '' : ` operator="${OPERATORS[operator]}"`;
  return `<customFilter${said} val="${escapeXml(value)}"/>`;
}
