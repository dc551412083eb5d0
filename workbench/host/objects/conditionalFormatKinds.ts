import type { FormatType, ScalePoint } from '../document/conditionalFormats';
import { checkFormula } from '../grid/input';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { presetType, topBottomType } from './conditionalFormatCriteria';
import { formatType, rule, setRule, type FormatTarget } from './conditionalFormatParts';

const ruleType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalFormatRule',
  get: { Formula: (target, model) => rule(target, model, 'Custom').formula },
  set: {
    Formula: (target, value, model) => {
      const formula = arg.text(value, 'formula');
      checkFormula(formula);
      if (/PIAO\./i.test(formula))
        throw excelError('InvalidArgument', 'no custom function in a conditional format');
      setRule(target, model, { formula });
    },
  },
});

const customType: ObjectType<FormatTarget> = objectType({
  name: 'CustomConditionalFormat',
  children: { Rule: (target) => ruleType.ref(target), Format: (target) => formatType.ref(target) },
});

const CELL_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];
const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'];

const cellValueType: ObjectType<FormatTarget> = objectType({
  name: 'CellValueConditionalFormat',
  get: {
    Rule: (target, model) => {
      const { operator, formula1, formula2 } = rule(target, model, 'CellValue');
      return { operator, formula1, formula2 };
    },
  },
  set: {
    Rule: (target, value, model) => {
      const { operator, formula1, formula2 } = (value ?? {}) as Record<string, unknown>;
      const kind = arg.oneOf(operator, CELL_OPERATORS, 'operator');
      const needsTwo = kind === 'Between' || kind === 'NotBetween';
      setRule(target, model, {
        operator: kind,
        formula1: String(formula1 ?? missing('formula1')),
        ...(needsTwo && { formula2: String(formula2 ?? missing('formula2')) }),
      });
    },
  },
  children: { Format: (target) => formatType.ref(target) },
});

const textType: ObjectType<FormatTarget> = objectType({
  name: 'TextConditionalFormat',
  get: {
    Rule: (target, model) => {
      const { operator, text } = rule(target, model, 'ContainsText');
      return { operator, text };
    },
  },
  set: {
    Rule: (target, value, model) => {
      const { operator, text } = (value ?? {}) as Record<string, unknown>;
      setRule(target, model, {
        operator: arg.oneOf(operator, TEXT_OPERATORS, 'operator'),
        text: arg.text(text, 'text'),
      });
    },
  },
  children: { Format: (target) => formatType.ref(target) },
});

const POINT_TYPES = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
  'Automatic',
] as const;

function point(value: unknown): ScalePoint {
  const { type, formula, color, operator } = (value ?? {}) as Record<string, unknown>;
  return {
    type: arg.oneOf(type, POINT_TYPES, 'type'),
    ...(formula !== undefined && formula !== null && { formula: formula as string | number }),
    ...(color !== undefined && { color: arg.color(color) }),
    ...(operator !== undefined && {
      operator: arg.oneOf(operator, ['GreaterThan', 'GreaterThanOrEqual'] as const, 'operator'),
    }),
  };
}

const colorScaleType: ObjectType<FormatTarget> = objectType({
  name: 'ColorScaleConditionalFormat',
  get: {
    ThreeColorScale: (target, model) => rule(target, model, 'ColorScale').points.length === 3,
    Criteria: (target, model) => {
      const { points } = rule(target, model, 'ColorScale');
      const [minimum, second, third] = points;
      if (points.length === 3) return { minimum, midpoint: second, maximum: third };
      return { minimum, maximum: second };
    },
  },
  set: {
    Criteria: (target, value, model) => {
      const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, unknown>;
      const given = [minimum, midpoint, maximum].filter(
        (each) => each !== undefined && each !== null,
      );
      if (!minimum || !maximum) throw excelError('InvalidArgument', 'minimum and maximum');
      setRule(target, model, { points: given.map(point) });
    },
  },
});

const ICON_STYLES =
  /^(Three|Four|Five)(Arrows|ArrowsGray|Flags|TrafficLights[12]?|Signs|Symbols2?|RedToBlack|Rating|Stars|Triangles|Quarters|Boxes)$/;

const iconSetType: ObjectType<FormatTarget> = objectType({
  name: 'IconSetConditionalFormat',
  get: {
    Style: (target, model) => rule(target, model, 'IconSet').style,
    ReverseIconOrder: (target, model) => rule(target, model, 'IconSet').reverse,
    ShowIconOnly: (target, model) => rule(target, model, 'IconSet').showIconOnly,
    Criteria: (target, model) => rule(target, model, 'IconSet').points,
  },
  set: {
    Style: (target, value, model) => {
      const style = arg.text(value, 'style');
      const count = ['Three', 'Four', 'Five'].findIndex((word) => style.startsWith(word)) + 3;
      if (!ICON_STYLES.test(style)) throw excelError('InvalidArgument', `icon style ${style}`);
      const points = Array.from({ length: count }, (_, index) => ({
        type: 'Percent' as const,
        formula: Math.round((100 * index) / count),
        operator: 'GreaterThanOrEqual' as const,
      }));
      setRule(target, model, { style, points });
    },
    ReverseIconOrder: (target, value, model) =>
      setRule(target, model, { reverse: arg.truth(value, 'reverseIconOrder') }),
    ShowIconOnly: (target, value, model) =>
      setRule(target, model, { showIconOnly: arg.truth(value, 'showIconOnly') }),
    Criteria: (target, value, model) => {
      const { points } = rule(target, model, 'IconSet');
      if (!Array.isArray(value) || value.length !== points.length)
        throw excelError('InvalidArgument', `${points.length} criteria`);
      // The first is the lowest icon: Excel ignores what is told of it.
      const read = value.map((each, index) => (index === 0 ? points[0] : point(each)));
      setRule(target, model, { points: read });
    },
  },
});

const positiveType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalDataBarPositiveFormat',
  get: {
    FillColor: (target, model) => rule(target, model, 'DataBar').fillColor,
    GradientFill: (target, model) => rule(target, model, 'DataBar').gradient,
  },
  set: {
    FillColor: (target, value, model) => setRule(target, model, { fillColor: arg.color(value) }),
    GradientFill: (target, value, model) =>
      setRule(target, model, { gradient: arg.truth(value, 'gradientFill') }),
  },
});

const negativeType: ObjectType<FormatTarget> = objectType({
  name: 'ConditionalDataBarNegativeFormat',
  get: { FillColor: (target, model) => rule(target, model, 'DataBar').negativeColor },
  set: {
    FillColor: (target, value, model) =>
      setRule(target, model, { negativeColor: arg.color(value) }),
  },
});

const dataBarType: ObjectType<FormatTarget> = objectType({
  name: 'DataBarConditionalFormat',
  get: {
    ShowDataBarOnly: (target, model) => rule(target, model, 'DataBar').showBarOnly,
    LowerBoundRule: (target, model) => rule(target, model, 'DataBar').lower,
    UpperBoundRule: (target, model) => rule(target, model, 'DataBar').upper,
  },
  set: {
    ShowDataBarOnly: (target, value, model) =>
      setRule(target, model, { showBarOnly: arg.truth(value, 'showDataBarOnly') }),
    LowerBoundRule: (target, value, model) => setRule(target, model, { lower: point(value) }),
    UpperBoundRule: (target, value, model) => setRule(target, model, { upper: point(value) }),
  },
  children: {
    PositiveFormat: (target) => positiveType.ref(target),
    NegativeFormat: (target) => negativeType.ref(target),
  },
});

function missing(what: string): never {
  throw excelError('InvalidArgument', `${what} is missing`);
}

/** The object of each kind of conditional format, by the property that leads to it. */
export const KINDS: Record<string, { type: FormatType; kind: ObjectType<FormatTarget> }> = {
  Custom: { type: 'Custom', kind: customType },
  CellValue: { type: 'CellValue', kind: cellValueType },
  TextComparison: { type: 'ContainsText', kind: textType },
  ColorScale: { type: 'ColorScale', kind: colorScaleType },
  IconSet: { type: 'IconSet', kind: iconSetType },
  DataBar: { type: 'DataBar', kind: dataBarType },
  TopBottom: { type: 'TopBottom', kind: topBottomType },
  Preset: { type: 'PresetCriteria', kind: presetType },
};
