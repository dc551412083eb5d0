import type { IRange, IResources, IStyleData } from '@univerjs/core';
import type { ConditionalFormattingRule, DataValidation, Style, Worksheet } from 'exceljs';
import { toA1 } from '../host/grid/address';
import { argb, fontOf } from './styles';

/** A validation as Univer stores it. */
interface StoredValidation {
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
  showErrorMessage?: boolean;
  showInputMessage?: boolean;
}

/** A conditional format as Univer stores it. */
interface StoredFormat {
  ranges: IRange[];
  stopIfTrue?: boolean;
  rule: { type: string; subType?: string; operator?: string; value?: unknown; style?: IStyleData };
}

interface WithRules {
  dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Univer's numbers of alert styles: 0 is the information, 1 the stop, 2 the warning. */
const ALERTS = ['information', 'stop', 'warning'];
const LONGEST_LIST = 255;

/** Adds the validations and the conditional formats of one sheet. */
export function addRules(worksheet: Worksheet, sheetId: string, resources: IResources): void {
  for (const each of stored<StoredValidation>(resources, 'SHEET_DATA_VALIDATION_PLUGIN', sheetId)) {
    const validation = fileValidation(each);
    if (!validation) continue;
    for (const range of each.ranges)
      (worksheet as unknown as WithRules).dataValidations.add(address(range), validation);
  }
  const formats = stored<StoredFormat>(resources, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', sheetId);
  formats.forEach((each, index) => {
    const rule = fileRule(each, index + 1);
    const ref = each.ranges.map(address).join(' ');
    if (rule && ref) worksheet.addConditionalFormatting({ ref, rules: [rule] });
  });
}

function stored<T>(resources: IResources, plugin: string, sheetId: string): T[] {
  const data = resources.find(({ name }) => name === plugin)?.data;
  return data ? ((JSON.parse(data) as Record<string, T[]>)[sheetId] ?? []) : [];
}

function address({ startRow, startColumn, endRow, endColumn }: IRange): string {
  return toA1({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });
}

function fileValidation(each: StoredValidation): DataValidation | undefined {
  const type = each.type === 'listMultiple' ? 'list' : each.type;
  const formulae =
    type === 'list'
      ? [listFormula(each.formula1 ?? '')]
      : [each.formula1, each.formula2].filter((one) => one !== undefined).map(withoutEquals);
  if (type === 'any' || type === 'checkbox' || formulae[0] === undefined) return undefined;
  return {
    type,
    formulae,
    allowBlank: each.allowBlank ?? true,
    ...(each.operator && { operator: each.operator }),
    showErrorMessage: each.showErrorMessage ?? false,
    showInputMessage: Boolean(each.showInputMessage ?? each.prompt),
    errorStyle: ALERTS[each.errorStyle ?? 1],
    ...(each.error && { error: each.error }),
    ...(each.errorTitle && { errorTitle: each.errorTitle }),
    ...(each.prompt && { prompt: each.prompt }),
    ...(each.promptTitle && { promptTitle: each.promptTitle }),
  } as DataValidation;
}

/** A list of choices is stored in one quoted text; a reference stays one. */
function listFormula(formula: string): string {
  if (formula.startsWith('=')) return formula.slice(1);
  const choices = formula.startsWith('[') ? (JSON.parse(formula) as string[]).join(',') : formula;
  return `"${choices.slice(0, LONGEST_LIST).replace(/"/g, '""')}"`;
}

const withoutEquals = (formula: string | undefined) => (formula ?? '').replace(/^=/, '');

function fileRule({ rule }: StoredFormat, priority: number): ConditionalFormattingRule | undefined {
  const style = differentialStyle(rule.style);
  if (rule.subType === 'formula')
    return { type: 'expression', priority, formulae: [withoutEquals(String(rule.value))], style };
  if (rule.subType === 'number') {
    const values = Array.isArray(rule.value) ? rule.value : [rule.value];
    return {
      type: 'cellIs',
      operator: rule.operator,
      formulae: values.map((value) => withoutEquals(String(value))),
      priority,
      style,
    } as ConditionalFormattingRule;
  }
  if (rule.subType === 'text' && rule.operator === 'containsText')
    return {
      type: 'containsText',
      operator: 'containsText',
      text: String(rule.value),
      priority,
      style,
    } as ConditionalFormattingRule;
  return undefined;
}

/** In a conditional format a solid fill is the background colour, not the foreground. */
function differentialStyle(style: IStyleData | undefined): Partial<Style> {
  const result: Partial<Style> = {};
  const fill = argb(style?.bg?.rgb);
  if (fill) result.fill = { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } };
  const font = fontOf(style);
  if (font) result.font = font;
  return result;
}
