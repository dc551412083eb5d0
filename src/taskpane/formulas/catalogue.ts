/** The custom functions as the pane knows them: what functions.json says of them, in the order of the reference. */

import type { FunctionName, ResultFormat } from '../../functions/signatures';
import { FORMATS, THEMES } from '../../functions/signatures';

export type { FunctionName, ResultFormat };

/** The functions by theme, as docs/funzioni.md lists them. */
export const GROUPS = THEMES;

export type GroupName = keyof typeof GROUPS;

export const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

/** How a cell shows a result, as Excel writes number formats. */
export const NUMBER_FORMATS: Record<ResultFormat, string> = {
  fraction: '0.0%',
  date: 'dd/mm/yyyy',
  euro: '#,##0.00',
  days: '0.00',
};

export interface Choice {
  word: string;
  meaning: string;
}

export interface ParameterInfo {
  name: string;
  description: string;
  /** Takes several cells, and a single one as well. */
  isRange: boolean;
  isOptional: boolean;
  /** The words it takes; none where it takes any value. */
  choices: readonly Choice[];
}

export interface FunctionInfo {
  name: FunctionName;
  description: string;
  parameters: readonly ParameterInfo[];
  /** Undefined where the cell shows the result as it is. */
  format: ResultFormat | undefined;
}

interface Metadata {
  functions: {
    id: string;
    description: string;
    parameters: {
      name: string;
      description: string;
      dimensionality?: string;
      optional?: boolean;
      repeating?: boolean;
      customEnumId?: string;
    }[];
  }[];
  enums?: { id: string; values: { stringValue: string; tooltip: string }[] }[];
}

/** As many as the function with the most arguments has. */
const MOST_REPEATED = 9;

/** A parameter that takes as many arguments as are given: a field for each of those that any function needs. */
const repeated = (parameter: ParameterInfo): ParameterInfo[] =>
  Array.from({ length: MOST_REPEATED }, (_, index) => ({
    ...parameter,
    name: `${parameter.name} ${index + 1}`,
    isOptional: index > 0,
  }));

/** The functions of a functions.json, all of them or none: half a list would be taken for the whole. */
export function readCatalogue(given: unknown): FunctionInfo[] {
  const { functions, enums = [] } = given as Metadata;
  const choices = new Map(
    enums.map(({ id, values }) => [
      id,
      values.map(({ stringValue, tooltip }) => ({ word: stringValue, meaning: tooltip })),
    ]),
  );
  return GROUP_NAMES.flatMap((group): readonly FunctionName[] => GROUPS[group]).map((name) => {
    const found = functions.find(({ id }) => id === name);
    if (!found) throw new Error(`functions.json does not have ${name}`);
    const parameters = found.parameters.flatMap((each): ParameterInfo[] => {
      const parameter = {
        name: each.name,
        description: each.description,
        isRange: each.dimensionality === 'matrix',
        isOptional: each.optional === true,
        choices: choices.get(each.customEnumId ?? '') ?? [],
      };
      return each.repeating === true ? repeated(parameter) : [parameter];
    });
    return { name, description: found.description, parameters, format: FORMATS[name] };
  });
}
