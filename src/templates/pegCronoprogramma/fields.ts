import type { Objective } from '../../domain/objective';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import { COLUMNS, NAME } from './columns';

interface Field {
  name: string;
  label: string;
  text: (objective: Objective) => string;
}

/** The header fields in the order and with the labels of the document. */
const FIELDS: Field[] = [
  { name: 'Strategia', label: 'Strategia', text: ({ strategy }) => strategy },
  { name: 'Assessore', label: 'Assessore', text: ({ portfolioHolder }) => portfolioHolder },
  { name: 'Responsabile', label: 'Dirigente / Responsabile', text: ({ owner }) => owner },
  { name: 'Priorita', label: 'Priorità / peso obiettivo in %', text: priorityText },
  {
    name: 'AltriSettori',
    label: 'Altri Settori / Servizi coinvolti',
    text: ({ otherUnits }) => otherUnits,
  },
  { name: 'Durata', label: 'Durata', text: ({ duration }) => duration },
  {
    name: 'PortatoriInteressi',
    label: 'Utenti portatori di interessi',
    text: ({ stakeholders }) => stakeholders,
  },
];

/** What stands before the strategic relevance in the cell that also holds the weight. */
export const RELEVANCE_PREFIX = 'Strategicità ';
export const RELEVANCE_SEPARATOR = '–';

/** "Strategicità 100 – Peso 80%": two numbers in one cell, as the document prints them. */
export function priorityText({ strategicRelevance, weight }: Objective): string {
  const parts: string[] = [];
  if (strategicRelevance !== null) parts.push(RELEVANCE_PREFIX + italian(strategicRelevance));
  if (weight !== null) parts.push(`Peso ${italian(weight)}%`);
  return parts.join(` ${RELEVANCE_SEPARATOR} `);
}

const italian = (value: number) => String(value).replace('.', ',');

export function addFields(grid: SheetGrid, objective: Objective): void {
  for (const { name, label, text } of FIELDS) {
    const value = { row: grid.row, column: NAME + 1, rows: 1, columns: COLUMNS - 1 };
    grid.field({ row: grid.row, column: NAME, rows: 1, columns: 1 }, label, STYLES.label);
    grid.field(value, text(objective), STYLES.value);
    grid.name(name, value);
    grid.atLeast(grid.row, 18);
    grid.row += 1;
  }
}
