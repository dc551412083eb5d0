import type { BorderStyle, CellStyle, ConditionalRule } from 'hucre';
import type { IRange, IResources, IStyleData } from '@univerjs/core';
import type {
  ConditionalFormat,
  FormatEffect,
  FormatRule,
  ScalePoint,
} from '../../host/document/conditionalFormats';
import type { SheetState } from '../../host/document/sheetState';
import { toA1 } from '../../host/grid/address';
import { fromUniver, type Area } from '../../host/grid/area';
import { LINES_IN_FILE } from '../borders';
import { storedFormula } from '../formulas';
import { presetRule, topBottomRule, type Said } from './conditionalCriteria';
import { fontOf, rgbOf } from './styles';
import { engineRules } from './validations';

/** A conditional format as Univer stores it. */
interface StoredFormat {
  cfId: string;
  ranges: IRange[];
  stopIfTrue?: boolean;
  rule: { type: string; subType?: string; operator?: string; value?: unknown; style?: IStyleData };
}

/** The rules of a sheet, the one that wins first: those of the host, and those that were made at the grid. */
export function conditionalRulesOf(
  { sheetId, conditionalFormats }: SheetState,
  resources: IResources,
): ConditionalRule[] {
  const own = conditionalFormats.all();
  const known = new Set(own.map(({ id }) => id));
  const made = engineRules<StoredFormat>(
    resources,
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    sheetId,
  ).filter(({ cfId }) => !known.has(cfId));
  const all = [
    ...own.map((each) => ({ areas: each.areas, said: hostRule(each) })),
    ...made.map((each) => ({ areas: each.ranges.map(fromUniver), said: engineRule(each) })),
  ];
  return all.flatMap(({ areas, said }, index) =>
    said && areas.length > 0
      ? [{ ...said, range: areas.map((area) => toA1(area)).join(' '), priority: index + 1 }]
      : [],
  );
}

function hostRule({ rule, effect, stopIfTrue, areas, kept }: ConditionalFormat): Said | undefined {
  const said = saidBy(rule, areas[0]);
  if (!said) return undefined;
  const style: CellStyle = { ...(kept as CellStyle | undefined), ...effectStyle(effect) };
  return {
    ...said,
    ...(stopIfTrue && { stopIfTrue }),
    ...(Object.keys(style).length > 0 && { style }),
  };
}

const OPERATORS: Record<string, ConditionalRule['operator']> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** What Excel asks of the first cell, beside the words of the rule: it goes by this formula. */
const TEXTS: Record<
  string,
  { type: ConditionalRule['type']; formula: (text: string, cell: string, length: number) => string }
> = {
  Contains: {
    type: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: { type: 'beginsWith', formula: (text, cell, n) => `LEFT(${cell},${n})=${text}` },
  EndsWith: { type: 'endsWith', formula: (text, cell, n) => `RIGHT(${cell},${n})=${text}` },
};

function saidBy(rule: FormatRule, area: Area | undefined): Said | undefined {
  switch (rule.type) {
    case 'Custom':
      return rule.formula === ''
        ? undefined
        : { type: 'expression', formula: storedFormula(rule.formula) };
    case 'CellValue': {
      const operator = OPERATORS[rule.operator ?? ''];
      const terms = [rule.formula1, rule.formula2].flatMap((term) =>
        term ? storedFormula(term) : [],
      );
      return operator ? { type: 'cellIs', operator, formula: terms } : undefined;
    }
    case 'ContainsText':
      return textRule(rule.operator, rule.text, area);
    case 'ColorScale':
      if (rule.points.length < 2) return undefined;
      return {
        type: 'colorScale',
        colorScale: {
          cfvo: rule.points.map(pointOf) as NonNullable<ConditionalRule['colorScale']>['cfvo'],
          colors: rule.points.map(({ color }) => `FF${rgbOf(color) ?? 'FFFFFF'}`),
        },
      };
    case 'DataBar':
      return {
        type: 'dataBar',
        dataBar: {
          cfvo: [pointOf(rule.lower), pointOf(rule.upper, 'max')] as NonNullable<
            ConditionalRule['dataBar']
          >['cfvo'],
          color: `FF${rgbOf(rule.fillColor) ?? '638EC6'}`,
        },
      };
    case 'IconSet':
      return iconRule(rule);
    case 'TopBottom':
      return topBottomRule(rule);
    case 'PresetCriteria':
      return area && presetRule(rule.criterion, toA1({ ...area, rows: 1, columns: 1 }));
  }
}

function textRule(operator = '', text = '', area: Area | undefined): Said | undefined {
  const kind = TEXTS[operator];
  if (!kind || !area) return undefined;
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const cell = toA1({ ...area, rows: 1, columns: 1 });
  // The operators of texts are not among those that the writer's types know; it writes them as they are.
  const named = { operator: kind.type === 'notContainsText' ? 'notContains' : kind.type };
  return {
    ...{ type: kind.type, text, formula: kind.formula(quoted, cell, text.length) },
    ...(named as unknown as Pick<Said, 'operator'>),
  };
}

const COUNTS: Record<string, string> = { Three: '3', Four: '4', Five: '5' };
/** These came later, and are written elsewhere in the file. */
const LATER = /^(3Stars|3Triangles|5Boxes)$/;

function iconRule(rule: FormatRule & { type: 'IconSet' }): Said | undefined {
  const iconSet = rule.style.replace(/^(Three|Four|Five)/, (word) => COUNTS[word] ?? word);
  if (LATER.test(iconSet)) return undefined;
  return {
    type: 'iconSet',
    iconSet: {
      iconSet,
      cfvo: rule.points.map((point) => pointOf(point)) as NonNullable<
        ConditionalRule['iconSet']
      >['cfvo'],
      ...(rule.reverse && { reverse: true }),
      ...(rule.showIconOnly && { showValue: false }),
    },
  };
}

const POINTS: Record<ScalePoint['type'], string> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
  Automatic: 'min',
};

function pointOf({ type, formula }: ScalePoint, automatic: unknown = 'min') {
  const kind = type === 'Automatic' && automatic === 'max' ? 'max' : POINTS[type];
  if (kind === 'min' || kind === 'max') return { type: kind };
  return { type: kind, value: storedFormula(String(formula ?? 0)) };
}

/** In a conditional format a solid fill is the background colour, not the foreground. */
function effectStyle(effect: FormatEffect): CellStyle {
  const fill = rgbOf(effect.fill);
  const color = rgbOf(effect.fontColor);
  const font = {
    ...(effect.bold !== undefined && { bold: effect.bold }),
    ...(effect.italic !== undefined && { italic: effect.italic }),
    ...(effect.underline && { underline: true }),
    ...(effect.strikethrough && { strikethrough: true }),
    ...(color && { color: { rgb: color } }),
  };
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(effect.borders && { border: bordersOf(effect.borders) }),
  };
}

function bordersOf(borders: NonNullable<FormatEffect['borders']>): BorderStyle {
  const sides = Object.entries(borders).flatMap(([side, line]) => {
    const style = LINES_IN_FILE[line.style];
    const rgb = rgbOf(line.color);
    const name = side.replace('Edge', '').toLowerCase();
    return style ? [[name, { style, ...(rgb && { color: { rgb } }) }] as const] : [];
  });
  return Object.fromEntries(sides) as BorderStyle;
}

function engineRule({ rule, stopIfTrue, ranges: [first] }: StoredFormat): Said | undefined {
  const said = engineSaid(rule, first && fromUniver(first));
  const fill = rgbOf(rule.style?.bg?.rgb);
  const font = fontOf(rule.style);
  const style: CellStyle = {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
    ...(font && { font }),
  };
  return said && { ...said, style, ...(stopIfTrue && { stopIfTrue }) };
}

function engineSaid(rule: StoredFormat['rule'], area: Area | undefined): Said | undefined {
  if (rule.subType === 'formula')
    return { type: 'expression', formula: storedFormula(String(rule.value)) };
  if (rule.subType === 'number') {
    const values = Array.isArray(rule.value) ? rule.value : [rule.value];
    return {
      type: 'cellIs',
      operator: rule.operator as Said['operator'],
      formula: values.map((value) => storedFormula(String(value))),
    } as Said;
  }
  if (rule.subType === 'text' && rule.operator === 'containsText')
    return textRule('Contains', String(rule.value), area);
  return undefined;
}
