import type { BorderStyle, ConditionalRule } from 'hucre';
import type { Document, Element } from '@xmldom/xmldom';
import {
  averageOf,
  FORMAT_LINES,
  FORMAT_SIDES,
  PRESETS,
  type ConditionalFormat,
  type FormatEffect,
  type FormatRule,
  type Preset,
  type ScalePoint,
} from '../../host/document/conditionalFormats';
import { shownFormula } from '../formulas';
import { CONTENTS, PERIODS } from '../periods';
import { LINES_IN_FILE } from '../borders';
import type { ReadColor } from './colors';
import type { StyleColors } from './differentialStyles';
import { attribute, attributes, elements, isTrue } from './parts';
import { areasOf } from './sheetParts';

type Read = Omit<ConditionalFormat, 'id'>;

/** The conditional formats of a sheet, the one that wins first. */
export function readConditionalFormats(
  rules: readonly ConditionalRule[],
  color: ReadColor,
  part: Document,
  styles: StyleColors,
): Read[] {
  // The reader of packages leaves out what some kinds say, and others altogether.
  const elementsOf = elements(part, 'cfRule');
  const details = new Map(
    elementsOf.map((each) => [attribute(each, 'priority'), attributes(each)] as const),
  );
  const known = rules.flatMap((each) => {
    const areas = areasOf(each.range);
    const rule = ruleOf(each, color, details.get(String(each.priority)) ?? {});
    if (areas.length === 0 || !rule) return [];
    const { font, fill, border, ...kept } = each.style ?? {};
    const borders = bordersOf(border, color);
    const read = {
      ...{ areas, rule, stopIfTrue: each.stopIfTrue ?? false },
      effect: {
        ...effectOf({ ...(font && { font }), ...(fill && { fill }) }, color),
        ...(borders && { borders }),
      },
      ...(Object.keys(kept).length > 0 && { kept }),
    };
    return [[each.priority, read] as const];
  });
  const leftOut = elementsOf.flatMap((each) => {
    const said = attributes(each);
    const criterion = LEFT_OUT.has(said.type ?? '') ? presetOf(said) : undefined;
    const areas = areasOf(attribute(each.parentNode as Element, 'sqref'));
    if (!criterion || areas.length === 0) return [];
    const read: Read = {
      ...{ areas, rule: { type: 'PresetCriteria', criterion } },
      stopIfTrue: isTrue(said.stopIfTrue),
      effect: said.dxfId === undefined ? {} : styles.effect(Number(said.dxfId)),
    };
    return [[Number(said.priority), read] as const];
  });
  return [...known, ...leftOut].sort(([a], [b]) => a - b).map(([, read]) => read);
}

const SIDES = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
} as const;

function bordersOf(border: BorderStyle | undefined, color: ReadColor): FormatEffect['borders'] {
  if (!border) return undefined;
  const lines = FORMAT_SIDES.flatMap((side) => {
    const line = border[SIDES[side]];
    const style = FORMAT_LINES.find((each) => line?.style && LINES_IN_FILE[each] === line.style);
    if (!line || !style) return [];
    return [[side, { style, color: (line.color && color(line.color)) ?? '#000000' }] as const];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}

const LEFT_OUT = new Set(['timePeriod', 'containsErrors', 'notContainsErrors']);

const OPERATORS: Record<string, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

const TEXTS: Record<string, string> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

function ruleOf(
  rule: ConditionalRule,
  color: ReadColor,
  said: Record<string, string>,
): FormatRule | undefined {
  const formulas = [rule.formula ?? []].flat();
  const [first, second] = formulas.map(shownFormula);
  switch (rule.type) {
    case 'expression':
      return first === undefined ? undefined : { type: 'Custom', formula: first };
    case 'cellIs':
      return {
        type: 'CellValue',
        operator: OPERATORS[rule.operator ?? ''] ?? 'EqualTo',
        ...(first !== undefined && { formula1: first }),
        ...(second !== undefined && { formula2: second }),
      };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      // Excel keeps the words; where a file has only the formula, that says the same.
      if (rule.text === undefined)
        return first === undefined ? undefined : { type: 'Custom', formula: first };
      return { type: 'ContainsText', operator: TEXTS[rule.type] ?? 'Contains', text: rule.text };
    case 'colorScale':
      return colorScale(rule.colorScale, color);
    case 'dataBar':
      return dataBar(rule.dataBar, color);
    case 'iconSet':
      return iconSet(rule.iconSet);
    case 'top10': {
      const side = isTrue(said.bottom) ? 'Bottom' : 'Top';
      const of = `${side}${isTrue(said.percent) ? 'Percent' : 'Items'}` as const;
      return { type: 'TopBottom', rank: Number(said.rank) || 10, of };
    }
    default: {
      const criterion = presetOf(said);
      return criterion && { type: 'PresetCriteria', criterion };
    }
  }
}

function presetOf({ type, ...said }: Record<string, string>): Preset | undefined {
  if (type === 'uniqueValues') return 'UniqueValues';
  if (type === 'duplicateValues') return 'DuplicateValues';
  return PRESETS.find((each) => {
    const average = averageOf(each);
    if (type !== 'aboveAverage' || !average)
      return (
        !average &&
        (CONTENTS[each]?.[0] === type ||
          (type === 'timePeriod' && PERIODS[each]?.[0] === said.timePeriod))
      );
    return (
      average.isAbove === (said.aboveAverage === undefined || isTrue(said.aboveAverage)) &&
      average.isEqual === isTrue(said.equalAverage) &&
      average.deviations === Number(said.stdDev ?? 0)
    );
  });
}

const POINTS: Record<string, ScalePoint['type']> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

function pointOf({ type, value }: { type: string; value?: string }): ScalePoint {
  const kind = POINTS[type] ?? 'Number';
  if (kind === 'LowestValue' || kind === 'HighestValue') return { type: kind };
  return { type: kind, formula: kind === 'Formula' ? shownFormula(value ?? '0') : (value ?? '0') };
}

function colorScale(
  scale: ConditionalRule['colorScale'],
  color: ReadColor,
): FormatRule | undefined {
  if (!scale || scale.cfvo.length < 2) return undefined;
  return {
    type: 'ColorScale',
    points: scale.cfvo.map((point, index) => ({
      ...pointOf(point),
      color: colorOf(scale.colors[index], color) ?? '#FFFFFF',
    })),
  };
}

function dataBar(bar: ConditionalRule['dataBar'], color: ReadColor): FormatRule | undefined {
  const [lower, upper] = bar?.cfvo ?? [];
  if (!bar || !lower || !upper) return undefined;
  return {
    type: 'DataBar',
    lower: pointOf(lower),
    upper: pointOf(upper),
    fillColor: colorOf(bar.color, color) ?? '#638EC6',
    negativeColor: '#FF0000',
    gradient: true,
    showBarOnly: false,
  };
}

const COUNTS: Record<string, string> = { 3: 'Three', 4: 'Four', 5: 'Five' };

function iconSet(icons: ConditionalRule['iconSet']): FormatRule | undefined {
  if (!icons) return undefined;
  return {
    type: 'IconSet',
    style: icons.iconSet.replace(/^\d/, (count) => COUNTS[count] ?? count),
    points: icons.cfvo.map((point) => ({ ...pointOf(point), operator: 'GreaterThanOrEqual' })),
    reverse: icons.reverse ?? false,
    showIconOnly: icons.showValue === false,
  };
}

const colorOf = (argb: string | undefined, color: ReadColor) =>
  argb ? color({ rgb: argb }) : undefined;

function effectOf(
  { font, fill }: Pick<NonNullable<ConditionalRule['style']>, 'font' | 'fill'>,
  color: ReadColor,
): FormatEffect {
  const background = fill?.type === 'pattern' ? color(fill.bgColor ?? fill.fgColor) : undefined;
  const foreground = color(font?.color);
  return {
    ...(background && { fill: background }),
    ...(foreground && { fontColor: foreground }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline && { underline: true }),
    ...(font?.strikethrough && { strikethrough: true }),
  };
}
