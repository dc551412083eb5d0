/** What the sheets of the dashboard are called and known by, and the names of the table that all of them compute from. */
import type { Book } from '../../domain/book';

export const DASHBOARD = 'cruscotto';
export const GANTT = 'cronoprogramma-piano';
export const LATE = 'elenco-ritardi';
export const PEOPLE = 'persone';
export const DASHBOARD_VERSION = 1;

/** In the order in which they stand; the names that they have at first. */
export const DASHBOARD_SHEETS = {
  [DASHBOARD]: 'Cruscotto',
  [GANTT]: 'Cronoprogramma del piano',
  [LATE]: 'Elenco dei ritardi',
  [PEOPLE]: 'Persone',
} as const;

export type DashboardTemplate = keyof typeof DASHBOARD_SHEETS;

export const isDashboard = (template: string | null): template is DashboardTemplate =>
  template !== null && Object.hasOwn(DASHBOARD_SHEETS, template);

/** "Cruscotto (2)": as Excel names a copy. */
const COPY_NAME = / \(\d+\)$/;

/** The sheets that are there, by what they are; a copy of one is the user's own. */
export function dashboardSheetsIn({
  sheets,
}: Pick<Book, 'sheets'>): Map<DashboardTemplate, string> {
  const found = new Map<DashboardTemplate, string>();
  for (const { name, template } of sheets) {
    if (!isDashboard(template)) continue;
    const known = found.get(template);
    if (known === undefined || (COPY_NAME.test(known) && !COPY_NAME.test(name)))
      found.set(template, name);
  }
  return found;
}

/** Names of the workbook for the columns of the plan's table, its headings and the blank row that ends it included. */
export const PLAN_NAMES = {
  number: 'PIAO_Piano_Numero',
  title: 'PIAO_Piano_Obiettivo',
  unit: 'PIAO_Piano_Settore',
  owner: 'PIAO_Piano_Responsabile',
  state: 'PIAO_Piano_Stato',
  progress: 'PIAO_Piano_Avanzamento',
  expected: 'PIAO_Piano_Atteso',
  score: 'PIAO_Piano_Punteggio',
  weight: 'PIAO_Piano_Peso',
  leads: 'PIAO_Piano_Capofila',
  lateOrder: 'PIAO_Piano_OrdineRitardi',
  latePhases: 'PIAO_Piano_FasiInRitardo',
  issues: 'PIAO_Piano_Criticita',
  registered: 'PIAO_Piano_DalRegistro',
} as const;

export type PlanColumn = keyof typeof PLAN_NAMES;

/** The same for the table of who takes part. */
export const PEOPLE_NAMES = {
  role: 'PIAO_Persone_Ruolo',
  share: 'PIAO_Persone_Quota',
} as const;

export const ALL_NAMES: readonly string[] = [
  ...Object.values(PLAN_NAMES),
  ...Object.values(PEOPLE_NAMES),
];

export const NAME_COMMENT = 'Colonna di una tabella del cruscotto: da qui si calcola';

/** States that ask for action, as the sheets say them. */
export const LATE_STATES = ['Non avviata', 'In ritardo'] as const;
/** Stands where the objective's sheet is gone. */
export const GONE = 'Eliminato';
export const GONE_TITLE = 'Obiettivo eliminato: premere «Aggiorna» in Cruscotto';
/** Stands where the sheet names no responsible. */
export const NO_OWNER = 'Senza responsabile';
export const NO_UNIT = 'Senza settore';
