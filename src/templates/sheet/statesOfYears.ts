/**
 * The state and the progress of what has parts, as plain formulas over the parts' own: a year whose phases may be declared
 * as executed, an objective of several years. The rules are those of `stateOfAll` in the domain.
 */

/** Shown where a part's state could not be told: the part says why. */
export const UNCLEAR = 'Da chiarire: vedere lo stato delle fasi';

/** The state over ranges of states; blank cells between them do not count. */
export function stateOfAll(ranges: readonly string[]): string {
  const count = (text: string) => ranges.map((range) => `COUNTIF(${range},"${text}")`).join('+');
  const all = count('?*');
  const unplanned = count('Non pianificata');
  const planned = `${all}-(${unplanned})`;
  const ended = CONCLUDED.map(count).join('+');
  const known = [...OPEN, ...CONCLUDED, 'Non pianificata'].map(count).join('+');
  const worst = `IF(${count('Conclusa in ritardo')}>0,"Conclusa in ritardo",IF(${count('Conclusa')}>0,"Conclusa","Conclusa in anticipo"))`;
  const isAhead = `AND(${count('In anticipo')}>0,${count('In corso')}=0)`;
  return [
    `IF(${all}>${known},"${UNCLEAR}"`,
    `IF(${planned}=0,"Non pianificata"`,
    `IF(${count('Non avviata')}>0,"Non avviata"`,
    `IF(${count('In ritardo')}>0,"In ritardo"`,
    `IF(${ended}=${planned},${worst}`,
    `IF(${count('Da avviare')}=${planned},"Da avviare"`,
    `IF(${isAhead},"In anticipo","In corso")))))))`,
  ].join(',');
}

const CONCLUDED = ['Conclusa in ritardo', 'Conclusa', 'Conclusa in anticipo'];
const OPEN = ['Non avviata', 'In ritardo', 'In corso', 'In anticipo', 'Da avviare'];

/** The plain mean of the numbers in ranges; blank where there are none. */
export const mean = (...ranges: readonly string[]): string =>
  `IF(COUNT(${ranges.join(',')})=0,"",AVERAGE(${ranges.join(',')}))`;
