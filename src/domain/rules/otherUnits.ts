/** How the list of the other units that take part in an objective is read. */
import { textKey } from '../cells';
import type { View } from './view';

/** Where the list is of the structures that take part, the own one is among them. */
export function listsOthers({ objectives, book }: View, objective: string | null): boolean {
  const template = objectives.get(objective ?? '')?.template ?? book.settings?.template;
  return template === undefined || !book.withOwnUnit.includes(template);
}

/** "Progettazione e CUC servizi comunali": the comma after the name of a unit was left out. */
export const runsOn = (list: string, unit: string): boolean =>
  /\S \S/.test(unit) &&
  list.split(/[,;\n•]/).some((part) => {
    const rest = textKey(part).split(`${textKey(unit)} `);
    return (
      rest.length === 2 && rest[0] === '' && !/^(?:e|ed|d[aei]l?l?[aeio]?|[-–]) /.test(rest[1]!)
    );
  });

/** The names in a list of units: "SIA, Servizi finanziari; Welfare – Suap". */
export const namesIn = (list: string): string[] =>
  list
    .split(/[,;\n•]| [-–—+/] | e (?=[A-Z])/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
