export type Constant = number | string;

export interface Call {
  kind: 'call';
  name: string;
  /** Where the name starts in the formula. */
  start: number;
  args: Argument[];
}

export type Argument =
  | Call
  | { kind: 'value'; value: Constant }
  | { kind: 'array'; rows: Constant[][] }
  | { kind: 'omitted' };

export interface ExampleFunction {
  compute: (...args: unknown[]) => unknown;
  parameters: { name: string; isRange: boolean; isOptional: boolean }[];
}

export function parseExample(text: string): Call;
export function typedFormula(text: string, namespace?: string): string;
export function computeExample(
  text: string,
  functions: ReadonlyMap<string, ExampleFunction>,
): unknown;
export function shownValue(value: unknown, isDate?: boolean): string;
export function shownResult(result: unknown, isDate?: boolean): string | string[][];
