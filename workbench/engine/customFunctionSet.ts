/** What `functions.json` says of one custom function. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  dimensionality?: 'matrix' | 'scalar';
  optional?: boolean;
  /** The last one, which takes all arguments that are left. */
  repeating?: boolean;
  type?: string;
}

export type CustomFunction = (...args: unknown[]) => unknown;

/** The add-in's custom functions as Excel would load them: functions.json and what functions.js associates. */
export interface CustomFunctionSet {
  metadata: { functions: FunctionMetadata[] };
  implementations: Map<string, CustomFunction>;
  /** What a blank cell is to a function: "" unless told. */
  blank?: Blank;
}

/** Versions of Excel differ in what they hand over for a blank cell. */
export type Blank = '' | 0 | null;

/** Excel's codes of the errors a custom function can answer with. */
export const ERROR_CODES = {
  divisionByZero: '#DIV/0!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** The answer of a custom function that reports an error, as Excel's runtime defines it. */
export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The global `CustomFunctions` for functions.js: collects what the script associates. */
export function customFunctionsGlobal(implementations: Map<string, CustomFunction>) {
  return {
    associate(id: string | Record<string, CustomFunction>, implementation?: CustomFunction) {
      if (typeof id === 'string') {
        if (implementation) implementations.set(id, implementation);
      } else for (const [each, one] of Object.entries(id)) implementations.set(each, one);
    },
    Error: CustomFunctionError,
    ErrorCode: ERROR_CODES,
  };
}
