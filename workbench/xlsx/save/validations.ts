import type { DataValidation } from 'hucre';
import type { IRange, IResources } from '@univerjs/core';
import type { SheetState } from '../../host/document/sheetState';
import type { ValidationAlert } from '../../host/document/validations';
import { fromUniver } from '../../host/grid/area';
import { validationOf } from '../../host/mirror/validation';
import { toA1 } from '../../host/grid/address';
import { storedFormula } from '../formulas';

/** A validation as Univer stores it. */
interface StoredValidation {
  uid: string;
  ranges: IRange[];
  type: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank?: boolean;
  error?: string;
  errorTitle?: string;
  errorStyle?: number;
  prompt?: string;
  promptTitle?: string;
  showDropDown?: boolean;
  showErrorMessage?: boolean;
  showInputMessage?: boolean;
}

/** Of a validation, that its list shows no arrow. */
export type FileValidation = DataValidation & { withoutArrow?: true };

/** Univer's numbers of alert styles: 0 is the information, 1 the stop, 2 the warning. */
const ALERTS = ['information', 'stop', 'warning'] as const;
const STYLES = { Information: 'information', Stop: 'stop', Warning: 'warning' } as const;
const LONGEST_LIST = 255;

/** What the engine keeps of a kind on a sheet. */
export function engineRules<T>(resources: IResources, plugin: string, sheetId: string): T[] {
  const data = resources.find(({ name }) => name === plugin)?.data;
  return data ? ((JSON.parse(data) as Record<string, T[]>)[sheetId] ?? []) : [];
}

/** The validations of a sheet: those of the host, and those that were made at the grid. */
export function validationsOf(
  { sheetId, validations }: SheetState,
  resources: IResources,
): FileValidation[] {
  const own = validations.all();
  const known = new Set(own.map(({ id }) => id));
  const made = engineRules<StoredValidation>(resources, 'SHEET_DATA_VALIDATION_PLUGIN', sheetId);
  return [
    ...own.flatMap((each) => fileValidation(validationOf(each), each.errorAlert) ?? []),
    ...made.filter(({ uid }) => !known.has(uid)).flatMap((each) => fileValidation(each) ?? []),
  ];
}

/** The engine shows what is no alert as a warning; the file keeps what it would be. */
function fileValidation(
  each: Omit<StoredValidation, 'uid'>,
  alert?: ValidationAlert,
): FileValidation | undefined {
  const type = each.type === 'listMultiple' ? 'list' : each.type;
  const range = each.ranges.map((one) => toA1(fromUniver(one))).join(' ');
  const isPrompt = type === 'any' && Boolean(each.prompt || each.promptTitle);
  if (range === '' || type === 'checkbox') return undefined;
  if (!isPrompt && (type === 'any' || each.formula1 === undefined)) return undefined;
  return {
    type: (isPrompt ? 'none' : type) as DataValidation['type'],
    range,
    ...(each.formula1 !== undefined && {
      formula1: type === 'list' ? listFormula(each.formula1) : storedFormula(each.formula1),
    }),
    ...(each.formula2 !== undefined && { formula2: storedFormula(each.formula2) }),
    allowBlank: each.allowBlank ?? true,
    ...(each.operator && { operator: each.operator as NonNullable<DataValidation['operator']> }),
    showErrorMessage: each.showErrorMessage ?? false,
    showInputMessage: Boolean(each.showInputMessage ?? each.prompt),
    errorStyle: alert ? STYLES[alert.style] : (ALERTS[each.errorStyle ?? 1] ?? 'stop'),
    ...(each.error && { errorMessage: each.error }),
    ...(each.errorTitle && { errorTitle: each.errorTitle }),
    ...(each.prompt && { inputMessage: each.prompt }),
    ...(each.promptTitle && { inputTitle: each.promptTitle }),
    ...(type === 'list' && each.showDropDown === false && { withoutArrow: true as const }),
  };
}

/** A list of choices is stored in one quoted text; a reference stays one. */
function listFormula(formula: string): string {
  if (formula.startsWith('=')) return storedFormula(formula);
  const choices = formula.startsWith('[') ? (JSON.parse(formula) as string[]).join(',') : formula;
  return `"${choices.slice(0, LONGEST_LIST).replace(/"/g, '""')}"`;
}
