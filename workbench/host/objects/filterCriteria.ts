import { SPECIFICITIES, type FilterCriteria, type FilterDatetime } from '../document/filters';
import { excelError, notImplemented } from '../protocol/errors';
import * as arg from './arguments';
import { isDynamicCriteria } from './filterPeriods';

const KINDS = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** Excel counts no more of the largest or smallest. */
const MOST = 500;

/** Reads the criteria of a column, or refuses them. */
export function readCriteria(given: unknown): FilterCriteria {
  if (typeof given !== 'object' || given === null) throw excelError('InvalidArgument', 'criteria');
  const said = given as Record<string, unknown>;
  const filterOn = arg.oneOf(said['filterOn'], KINDS, 'filterOn');
  if (said['subField']) throw notImplemented('FilterCriteria.subField');
  switch (filterOn) {
    case 'Values':
      return { filterOn, values: readValues(said['values']) };
    case 'Custom':
      return readCustom(said);
    case 'Dynamic': {
      const dynamicCriteria = arg.text(said['dynamicCriteria'], 'dynamicCriteria');
      if (!isDynamicCriteria(dynamicCriteria))
        throw excelError('InvalidArgument', `dynamicCriteria ${dynamicCriteria}`);
      return { filterOn, dynamicCriteria };
    }
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: arg.color(said['color']) };
    case 'Icon':
      throw notImplemented('FilterCriteria.icon');
    default: {
      const most = filterOn.endsWith('Percent') ? 100 : MOST;
      arg.number(arg.integer(Number(said['criterion1']), 'criterion1'), 'criterion1', 1, most);
      return { filterOn, criterion1: String(said['criterion1']) };
    }
  }
}

function readCustom({ criterion1, criterion2, operator }: Record<string, unknown>): FilterCriteria {
  const second = arg.optionalText(criterion2, 'criterion2');
  return {
    filterOn: 'Custom',
    criterion1: arg.text(criterion1, 'criterion1'),
    ...(second !== undefined && {
      criterion2: second,
      operator: arg.oneOf(operator ?? 'And', ['And', 'Or'] as const, 'operator'),
    }),
  };
}

function readValues(given: unknown): (string | FilterDatetime)[] {
  if (!Array.isArray(given)) throw excelError('InvalidArgument', 'values');
  return given.map((each) => {
    if (typeof each === 'string') return each;
    const { date, specificity } = (each ?? {}) as Record<string, unknown>;
    if (Number.isNaN(Date.parse(arg.text(date, 'date'))))
      throw excelError('InvalidArgument', 'date');
    return {
      date: String(date),
      specificity: arg.oneOf(specificity, SPECIFICITIES, 'specificity'),
    };
  });
}

const ABSENT = {
  ...{ color: null, criterion1: null, criterion2: null, dynamicCriteria: null, icon: null },
  ...{ operator: null, subField: null, values: null },
};

/** As it is loaded: what does not belong to it is null. */
export function toldCriteria(criteria: FilterCriteria | undefined) {
  return criteria ? { ...ABSENT, ...criteria } : null;
}
