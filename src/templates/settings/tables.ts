/** The tables of the settings: one row for each monitoring date, unit, band of merit. */
import type { Labelled } from '../list/listTemplate';

/** Of the columns of the settings, in points: the tables of the rules have some more, and all fit an A4 page. */
export const SETTINGS_WIDTHS: readonly number[] = [150, 170, 200];
/** Those that versions before gave them, with which the tables of the rules do not fit on A4. */
export const FORMER_SETTINGS_WIDTHS: readonly number[] = [190, 250, 350];

export interface SettingsTable {
  /** The worksheet-scoped name of the table; with the column's name behind it, of a heading. */
  name: string;
  title: string;
  note: string;
  columns: readonly Labelled[];
  /** Those by whose headings the table is known; all of them where it is not given. */
  essential?: readonly Labelled[];
}

export const MONITORING = {
  date: { name: 'Data', label: 'Data di monitoraggio', aliases: ['Monitoraggio'] },
} satisfies Record<string, Labelled>;

export const UNITS = {
  name: { name: 'Settore', label: 'Settore', aliases: ['Settori', 'Servizio', 'Area'] },
  owner: { name: 'Responsabile', label: 'Responsabile', aliases: ['Responsabili', 'Dirigente'] },
  aliases: {
    name: 'AltriNomi',
    label: 'Altri nomi',
    aliases: ['Altri nomi usati nei documenti'],
  },
} satisfies Record<string, Labelled>;

export const BANDS = {
  threshold: {
    name: 'PunteggioMinimo',
    label: 'Punteggio minimo',
    aliases: ['Soglia', 'Punteggio da'],
  },
  label: { name: 'Fascia', label: 'Fascia', aliases: ['Fascia di merito', 'Fasce'] },
} satisfies Record<string, Labelled>;

export const MONITORING_TABLE: SettingsTable = {
  name: 'DateMonitoraggio',
  title: 'DATE DI MONITORAGGIO',
  note: 'Una data per riga, con giorno e mese: 30/06.',
  columns: Object.values(MONITORING),
};

export const UNITS_TABLE: SettingsTable = {
  name: 'Settori',
  title: 'SETTORI',
  note: 'I pesi degli obiettivi devono dare 100 in ogni settore. Altri nomi: come i documenti chiamano lo stesso settore, separati da punto e virgola.',
  columns: Object.values(UNITS),
};

export const BANDS_TABLE: SettingsTable = {
  name: 'FasceMerito',
  title: 'FASCE DI MERITO',
  note: 'Ogni fascia vale dal suo punteggio minimo in su: per esempio 80% e il nome della fascia.',
  columns: Object.values(BANDS),
};

export const SHARES = {
  unit: { name: 'SettoreEnte', label: 'Settore nell’ente', aliases: [] },
  weight: { name: 'PesoEnte', label: 'Peso nell’ente', aliases: [] },
} satisfies Record<string, Labelled>;

/** Its columns have names of their own, so that without names it is not taken for another table. */
export const SHARES_TABLE: SettingsTable = {
  name: 'PesiSettori',
  title: 'PESO DEI SETTORI',
  note: 'Quanto conta ogni settore nel punteggio dell’ente, se la regola «Peso dei settori nel punteggio dell’ente» dice pesi.',
  columns: Object.values(SHARES),
};

export const PENALTIES = {
  subject: { name: 'Penalizzato', label: 'A chi si tolgono punti', aliases: [] },
  points: { name: 'Punti', label: 'Punti tolti', aliases: [] },
  reason: { name: 'Motivo', label: 'Motivo e atto', aliases: [] },
} satisfies Record<string, Labelled>;

export const PENALTIES_TABLE: SettingsTable = {
  name: 'Penalita',
  title: 'PENALITÀ',
  note: 'Il nome di un settore, oppure settore e numero dell’obiettivo («Servizi finanziari n. 3»); punti in percentuale: 5% toglie 5 punti su 100.',
  columns: Object.values(PENALTIES),
};

export const SETTINGS_TABLES = [
  MONITORING_TABLE,
  UNITS_TABLE,
  BANDS_TABLE,
  SHARES_TABLE,
  PENALTIES_TABLE,
];

export const columnName = (table: SettingsTable, column: Labelled) =>
  `${table.name}_${column.name}`;
