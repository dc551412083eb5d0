import type { Document, Element } from '@xmldom/xmldom';
import type { Operator, Validation, ValidationRule } from '../../host/document/validations';
import { shownFormula } from '../formulas';
import { attribute, elements, isTrue } from './parts';
import { areasOf } from './sheetParts';

type Read = Omit<Validation, 'id'>;

/** The validations of a sheet: also those on other sheets' cells, which Excel writes among the later additions. */
export function readValidations(document: Document): Read[] {
  return elements(document, 'dataValidation').flatMap((each) => {
    const areas = areasOf(attribute(each, 'sqref') ?? textOf(each, 'sqref'));
    const rule = ruleOf(each);
    if (areas.length === 0 || !rule) return [];
    const style = attribute(each, 'errorStyle');
    return [
      {
        ...{ areas, rule, ignoreBlanks: isTrue(attribute(each, 'allowBlank')) },
        prompt: {
          title: attribute(each, 'promptTitle') ?? '',
          message: attribute(each, 'prompt') ?? '',
          showPrompt: isTrue(attribute(each, 'showInputMessage')),
        },
        errorAlert: {
          title: attribute(each, 'errorTitle') ?? '',
          message: attribute(each, 'error') ?? '',
          showAlert: isTrue(attribute(each, 'showErrorMessage')),
          style: style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop',
        },
      },
    ];
  });
}

const OPERATORS: Record<string, Operator> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

type Comparison = Extract<ValidationRule, { operator: Operator }>['kind'];

const KINDS: Record<string, Comparison> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

function ruleOf(element: Element): ValidationRule | undefined {
  const type = attribute(element, 'type') ?? 'none';
  const [first, second] = [textOf(element, 'formula1'), textOf(element, 'formula2')];
  if (type === 'none') return { kind: 'none' };
  if (first === undefined || first === '') return undefined;
  if (type === 'list') {
    const quoted = /^\s*"([^]*)"\s*$/.exec(first)?.[1];
    const source = quoted === undefined ? shownFormula(first) : quoted.replace(/""/g, '"');
    // The attribute says the opposite of its name.
    return { kind: 'list', source, inCellDropDown: !isTrue(attribute(element, 'showDropDown')) };
  }
  if (type === 'custom') return { kind: 'custom', formula: shownFormula(first) };
  const kind = KINDS[type];
  if (!kind) return undefined;
  const operator = OPERATORS[attribute(element, 'operator') ?? 'between'] ?? 'Between';
  return {
    ...{ kind, operator, formula1: term(first) },
    ...(second !== undefined && second !== '' && { formula2: term(second) }),
  };
}

const term = (text: string): string | number =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : shownFormula(text);

/** The text of a child, whatever stands between. */
function textOf(element: Element, child: string): string | undefined {
  return elements(element, child)[0]?.textContent ?? undefined;
}
