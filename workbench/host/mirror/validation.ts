import type { Operator, Validation } from '../document/validations';
import { toUniver } from '../grid/area';

export const OPERATORS: Record<Operator, string> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const TYPES: Record<string, string> = { wholeNumber: 'whole' };

/** Univer's numbers of alert styles. */
const ALERTS = { Information: 0, Stop: 1, Warning: 2 };

/** The engine's description of a validation. */
export function validationOf({ id, areas, rule, prompt, errorAlert, ignoreBlanks }: Validation) {
  const common = {
    uid: id,
    ranges: areas.map(toUniver),
    allowBlank: ignoreBlanks,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    errorStyle: errorAlert.showAlert ? ALERTS[errorAlert.style] : ALERTS.Warning,
    showErrorMessage: errorAlert.showAlert,
    prompt: prompt.message,
    promptTitle: prompt.title,
    showInputMessage: prompt.showPrompt && prompt.message !== '',
  };
  if (rule.kind === 'list')
    return { ...common, type: 'list', formula1: rule.source, showDropDown: rule.inCellDropDown };
  if (rule.kind === 'custom') return { ...common, type: 'custom', formula1: rule.formula };
  if (rule.kind === 'none') return { ...common, type: 'any' };
  return {
    ...common,
    type: TYPES[rule.kind] ?? rule.kind,
    operator: OPERATORS[rule.operator],
    formula1: String(rule.formula1),
    ...(rule.formula2 !== undefined && { formula2: String(rule.formula2) }),
  };
}
