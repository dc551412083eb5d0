/** The columns of the register «Monitoraggio»: what stands over them, and the names by which they are found again. */
import type { RegisterField } from '../../domain/registerEntry';
import type { Style } from '../blueprint';
import { STYLES } from '../style';

export const MONITORAGGIO = 'monitoraggio';
export const REGISTER_VERSION = 1;
export const REGISTER_SHEET = 'Monitoraggio';

/** Name of the table, with its headings. */
export const REGISTER = 'Registro';
export const registerColumn = (field: RegisterField | 'id'): string => `${REGISTER}_${field}`;

export interface RegisterColumn {
  field: RegisterField;
  label: string;
  /** In points. */
  width: number;
  look: 'text' | 'centered' | 'date';
}

const column = (
  field: RegisterField,
  label: string,
  width: number,
  look: RegisterColumn['look'] = 'text',
): RegisterColumn => ({ field, label, width, look });

export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  column('date', 'AL', 62, 'date'),
  column('written', 'SCRITTO IL', 62, 'date'),
  column('unit', 'SETTORE', 110),
  column('number', 'N.', 40, 'centered'),
  column('title', 'OBIETTIVO', 180),
  column('owner', 'RESPONSABILE', 100),
  column('by', 'AGGIORNATO DA', 90),
  column('about', 'RIGUARDA', 120),
  column('update', 'AGGIORNAMENTO', 190),
  column('issue', 'CRITICITÀ', 150),
  column('cause', 'CAUSA', 120),
  column('act', 'ATTO', 90),
  column('actNumber', 'NUMERO', 60),
  column('link', 'COLLEGAMENTO', 100),
  column('reason', 'PERCHÉ NON MISURABILE', 120),
];

/** After all others, out of sight and within the table: sorting moves it with its row. */
export const ID_COLUMN = REGISTER_COLUMNS.length;
export const ID_LABEL = 'CODICE';

export const ROW_HEIGHT = 18;

export const COLUMN_LOOKS: Record<RegisterColumn['look'], readonly Style[]> = {
  text: [STYLES.value],
  centered: [STYLES.centered],
  date: [STYLES.centered, STYLES.date, { horizontal: 'Center' }],
};
