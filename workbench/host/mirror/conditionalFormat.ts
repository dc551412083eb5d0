import type { IStyleBase } from '@univerjs/core';
import {
  averageOf,
  type ConditionalFormat,
  type FormatEffect,
  type FormatRule,
  type Preset,
  type ScalePoint,
} from '../document/conditionalFormats';
import { toA1 } from '../grid/address';
import { toUniver, type Area } from '../grid/area';
import { OPERATORS } from './validation';

/** The engine's description of a conditional format; `undefined` while the add-in has not told enough of it. */
export function formatOf({ id, areas, rule, effect, stopIfTrue }: ConditionalFormat) {
  const config = configOf(rule, effect, areas);
  return config && { cfId: id, ranges: areas.map(toUniver), stopIfTrue, rule: config };
}

const CELL_OPERATORS: Record<string, string> = {
  ...OPERATORS,
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const TEXT_OPERATORS: Record<string, string> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

/** The engine's rule; `undefined` while the add-in has not told enough of it. */
function configOf(rule: FormatRule, effect: FormatEffect, areas: Area[]): object | undefined {
  const highlight = { type: 'highlightCell', style: styleOf(effect) };
  switch (rule.type) {
    case 'Custom':
      if (rule.formula === '') return undefined;
      return { ...highlight, subType: 'formula', value: withEquals(rule.formula) };
    case 'CellValue':
      return rule.operator ? cellValueConfig(rule, highlight, areas) : undefined;
    case 'ContainsText':
      if (!rule.operator || rule.text === undefined) return undefined;
      return {
        ...highlight,
        subType: 'text',
        operator: TEXT_OPERATORS[rule.operator],
        value: rule.text,
      };
    case 'ColorScale':
      if (rule.points.length < 2) return undefined;
      return {
        type: 'colorScale',
        config: rule.points.map((point, index) => ({
          index,
          color: point.color ?? '#FFFFFF',
          value: valueConfig(point),
        })),
      };
    case 'DataBar':
      return {
        type: 'dataBar',
        isShowValue: !rule.showBarOnly,
        config: {
          min: valueConfig(rule.lower, 'min'),
          max: valueConfig(rule.upper, 'max'),
          isGradient: rule.gradient,
          positiveColor: rule.fillColor,
          nativeColor: rule.negativeColor,
        },
      };
    case 'IconSet':
      return iconConfig(rule);
    case 'TopBottom':
      return {
        ...{ ...highlight, subType: 'rank', value: rule.rank },
        isBottom: rule.of.startsWith('Bottom'),
        isPercent: rule.of.endsWith('Percent'),
      };
    case 'PresetCriteria':
      return rule.criterion && { ...highlight, ...presetConfig(rule.criterion, areas) };
  }
}

const SYMBOLS: Record<string, string> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

function cellValueConfig(
  rule: FormatRule & { type: 'CellValue' },
  highlight: object,
  areas: Area[],
): object | undefined {
  const { operator = '' } = rule;
  const terms = [rule.formula1, rule.formula2].map((each) => (each ?? '').replace(/^=/, ''));
  const between = operator === 'Between' || operator === 'NotBetween';
  const numbers = (between ? terms : terms.slice(0, 1)).map((term) => Number(term || 'none'));
  if (numbers.every((each) => !Number.isNaN(each)))
    return {
      ...highlight,
      subType: 'number',
      operator: CELL_OPERATORS[operator],
      value: between ? numbers : numbers[0],
    };
  // The engine compares with numbers only: anything else is a formula on the first cell.
  const [first] = areas;
  if (!first) return undefined;
  const cell = toA1({ ...first, rows: 1, columns: 1 });
  const within = `AND(${cell}>=${terms[0]},${cell}<=${terms[1]})`;
  const compared = `${cell}${SYMBOLS[operator]}${terms[0]}`;
  const value = between
    ? operator === 'Between'
      ? `=${within}`
      : `=NOT(${within})`
    : `=${compared}`;
  return { ...highlight, subType: 'formula', value };
}

const ICONS: Record<string, string> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FiveArrows: '5Arrows',
};

const PERIODS: Partial<Record<Preset, string>> = {
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
};

const CONTENTS: Partial<Record<Preset, string>> = {
  Blanks: 'containsBlanks',
  NonBlanks: 'notContainsBlanks',
  Errors: 'containsErrors',
  NonErrors: 'notContainsErrors',
};

function presetConfig(criterion: Preset, [first, ...others]: Area[]): object {
  if (CONTENTS[criterion]) return { subType: 'text', operator: CONTENTS[criterion] };
  if (PERIODS[criterion]) return { subType: 'timePeriod', operator: PERIODS[criterion] };
  const average = averageOf(criterion);
  if (!average || !first)
    return { subType: criterion === 'UniqueValues' ? 'uniqueValues' : 'duplicateValues' };
  const { isAbove, isEqual, deviations } = average;
  const operator = isAbove ? 'greaterThan' : 'lessThan';
  if (deviations === 0)
    return { subType: 'average', operator: isEqual ? `${operator}OrEqual` : operator };
  // The engine knows no deviations.
  const all = [first, ...others].map((area) => toA1(area, true)).join(',');
  const cell = toA1({ ...first, rows: 1, columns: 1 });
  const [side, sign] = isAbove ? ['>', '+'] : ['<', '-'];
  const limit = `AVERAGE(${all})${sign}${deviations}*STDEV.P(${all})`;
  return { subType: 'formula', value: `=AND(ISNUMBER(${cell}),${cell}${side}${limit})` };
}

function iconConfig(rule: FormatRule & { type: 'IconSet' }) {
  const iconType = ICONS[rule.style];
  if (!iconType) return undefined;
  // Office.js tells the lowest icon first, the engine the highest.
  const points = [...rule.points].reverse();
  return {
    type: 'iconSet',
    isShowValue: !rule.showIconOnly,
    config: points.map((point, index) => ({
      operator: point.operator === 'GreaterThan' ? 'greaterThan' : 'greaterThanOrEqual',
      value: valueConfig(point),
      iconType,
      iconId: String(rule.reverse ? points.length - 1 - index : index),
    })),
  };
}

const VALUE_TYPES: Record<ScalePoint['type'], string> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
  Automatic: 'min',
};

function valueConfig({ type, formula }: ScalePoint, automatic = 'min') {
  const kind = type === 'Automatic' ? automatic : VALUE_TYPES[type];
  if (kind === 'min' || kind === 'max') return { type: kind };
  if (kind === 'formula') return { type: kind, value: withEquals(String(formula ?? '')) };
  return { type: kind, value: Number(String(formula ?? 0).replace(/^=/, '')) };
}

function styleOf(effect: FormatEffect): IStyleBase {
  return {
    ...(effect.fill !== undefined && { bg: { rgb: effect.fill } }),
    ...(effect.fontColor !== undefined && { cl: { rgb: effect.fontColor } }),
    ...(effect.bold !== undefined && { bl: effect.bold ? 1 : 0 }),
    ...(effect.italic !== undefined && { it: effect.italic ? 1 : 0 }),
    ...(effect.underline !== undefined && { ul: { s: effect.underline ? 1 : 0 } }),
    ...(effect.strikethrough !== undefined && { st: { s: effect.strikethrough ? 1 : 0 } }),
  };
}

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
