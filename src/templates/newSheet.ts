/** The sheet of a new objective among those that the workbook has: whether it is there already, else its name. */
import { isSameObjective, type Identity } from '../domain/objectiveNumber';
import type { Unit } from '../domain/plan';
import type { BookObjective } from '../domain/book';
import { freeSheetName } from './sheetNames';

export interface Standing {
  /** Names of all sheets. */
  sheets: readonly string[];
  objectives: readonly Pick<BookObjective, 'objective' | 'sheet'>[];
  units: readonly Unit[];
}

export interface NewSheet {
  name: string;
  /** The sheet that the very same objective has; undefined where it is new. */
  existing: string | undefined;
}

export function newSheet(objective: Identity, { sheets, objectives, units }: Standing): NewSheet {
  const same = objectives.find((each) => isSameObjective(each.objective, objective, units));
  return { name: freeSheetName(objective, sheets), existing: same?.sheet };
}
