import type {
  Operator,
  Validation,
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from '../document/validations';
import { fullAddress } from '../grid/address';
import type { CellArea } from '../grid/area';
import { checkFormula } from '../grid/input';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { requireAllowed } from './guard';
import { rangeType } from './refs';

const OPERATORS: Operator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const COMPARING = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
const TYPES: Record<ValidationRule['kind'], string> = {
  none: 'None',
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

/** Excel takes at most this much for a list written out, and for the texts of a message. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** `range.dataValidation`. */
export const dataValidationType: ObjectType<CellArea> = objectType({
  name: 'DataValidation',
  get: {
    Type: (area, model) => TYPES[at(area, model).rule.kind],
    Rule: (area, model) => describe(at(area, model).rule),
    Prompt: (area, model) => at(area, model).prompt,
    ErrorAlert: (area, model) => at(area, model).errorAlert,
    IgnoreBlanks: (area, model) => at(area, model).ignoreBlanks,
  },
  set: {
    Rule: (area, value, model) => change(area, { rule: readRule(value, model) }, model),
    Prompt: (area, value, model) => change(area, { prompt: readPrompt(value) }, model),
    ErrorAlert: (area, value, model) => change(area, { errorAlert: readAlert(value) }, model),
    IgnoreBlanks: (area, value, model) =>
      change(area, { ignoreBlanks: arg.truth(value, 'ignoreBlanks') }, model),
  },
  methods: {
    Clear: (area, _args, model) => {
      requireAllowed(model, area.sheetId);
      model.document.sheet(area.sheetId).validations.clear(area);
    },
  },
});

const at = (area: CellArea, model: HostModel) =>
  model.document.sheet(area.sheetId).validations.at(area);

function change(area: CellArea, changes: Partial<Validation>, model: HostModel): void {
  requireAllowed(model, area.sheetId);
  model.document.sheet(area.sheetId).validations.change(area, changes);
}

/** The rule under the one key that is filled. */
function readRule(value: unknown, model: HostModel): ValidationRule {
  const filled = Object.entries((value ?? {}) as Record<string, unknown>).filter(
    ([, rule]) => rule !== null && rule !== undefined,
  );
  const [only] = filled;
  if (filled.length !== 1 || !only) throw excelError('InvalidArgument', 'one kind of rule');
  const [kind, given] = only;
  const rule = given as Record<string, unknown>;
  if (kind === 'list') {
    const { source, inCellDropDown } = rule;
    return { kind, source: listSource(source, model), inCellDropDown: inCellDropDown !== false };
  }
  if (kind === 'custom') {
    const formula = arg.text(rule['formula'], 'formula');
    checkFormula(formula);
    return { kind, formula };
  }
  return comparison(arg.oneOf(kind, COMPARING, 'rule'), rule);
}

function comparison(
  kind: (typeof COMPARING)[number],
  rule: Record<string, unknown>,
): ValidationRule {
  const operator = arg.oneOf(rule['operator'], OPERATORS, 'operator');
  const formula1 = term(rule['formula1'], 'formula1');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  if (!needsTwo) return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: term(rule['formula2'], 'formula2') };
}

function term(value: unknown, what: string): string | number {
  if (typeof value === 'number') return value;
  return arg.text(value, what);
}

/** A list of choices separated by commas, a formula, or a range. */
function listSource(source: unknown, model: HostModel): string {
  if (rangeType.is(source)) {
    const { target } = source;
    return `=${fullAddress(model.grid.sheetName(target.sheetId), target, true)}`;
  }
  const text = arg.text(source, 'source');
  if (text === '') throw excelError('InvalidArgument', 'an empty list');
  if (text.startsWith('=')) checkFormula(text);
  else if (text.length > LONGEST_LIST)
    throw excelError('InvalidArgument', 'a list over 255 characters');
  return text;
}

function readPrompt(value: unknown): ValidationPrompt {
  const { title, message, showPrompt } = (value ?? {}) as Record<string, unknown>;
  return {
    title: limited(title, LONGEST_TITLE, 'title'),
    message: limited(message, LONGEST_MESSAGE, 'message'),
    showPrompt: arg.truth(showPrompt, 'showPrompt'),
  };
}

function readAlert(value: unknown): ValidationAlert {
  const { title, message, showAlert, style } = (value ?? {}) as Record<string, unknown>;
  return {
    title: limited(title, LONGEST_TITLE, 'title'),
    message: limited(message, LONGEST_MESSAGE, 'message'),
    showAlert: arg.truth(showAlert, 'showAlert'),
    style: arg.oneOf(style ?? 'Stop', ['Stop', 'Warning', 'Information'] as const, 'style'),
  };
}

function limited(value: unknown, most: number, what: string): string {
  const text = arg.optionalText(value, what) ?? '';
  if (text.length > most) throw excelError('InvalidArgument', `${what} over ${most} characters`);
  return text;
}

function describe(rule: ValidationRule): object {
  if (rule.kind === 'none') return {};
  const { kind, ...described } = rule;
  return { [kind]: described };
}
