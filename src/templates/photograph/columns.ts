/** Where each datum of a photograph stands on its sheet: a table for each part, all of them on the same columns. */
import type { PhotographField, PhotographPart } from '../../domain/photograph/photograph';
import type { Style } from '../blueprint';
import { STYLES } from '../style';

/** Points; together they fit a page. */
export const PHOTOGRAPH_WIDTHS = [36, 157, 74, 74, 38, 74, 56, 60, 58, 50, 58, 71];

/** What the add-in knows its rows by, at the right of what is printed. */
export const KEY_HEADINGS = ['Obiettivo (codice)', 'Servizio', 'Tipo'];

export interface PhotographColumn {
  field: PhotographField;
  heading: string;
  style?: Style;
  /** Over so many columns, those after the first of which are null. */
  span?: number;
}

const centered = STYLES.centered;
const percent = { ...STYLES.centered, ...STYLES.percent };
const score = { ...STYLES.centered, numberFormat: '0.00%' };

/** From the first column on; null leaves one blank. */
export const PHOTOGRAPH_COLUMNS: Readonly<
  Record<PhotographPart, readonly (PhotographColumn | null)[]>
> = {
  objective: [
    { field: 'number', heading: 'N.', style: centered },
    { field: 'title', heading: 'Obiettivo' },
    { field: 'unit', heading: 'Settore', span: 2 },
    null,
    { field: 'weight', heading: 'Peso', style: centered },
    { field: 'due', heading: 'Termine' },
    { field: 'duration', heading: 'Durata' },
    { field: 'state', heading: 'Stato' },
    { field: 'progress', heading: 'Avanzamento', style: percent },
    { field: 'score', heading: 'Punteggio', style: score },
    { field: 'owner', heading: 'Responsabile', span: 2 },
    null,
  ],
  remark: [
    { field: 'number', heading: 'N.', style: centered },
    { field: 'title', heading: 'Obiettivo' },
    { field: 'declared', heading: 'Stati dichiarati', span: 3 },
    ...[null, null],
    { field: 'notes', heading: 'Criticità e note', span: 7 },
    ...[null, null, null, null, null, null],
  ],
  share: [
    { field: 'number', heading: 'N.', style: centered },
    { field: 'title', heading: 'Obiettivo' },
    { field: 'unit', heading: 'Settore', span: 2 },
    null,
    { field: 'weight', heading: 'Peso', style: centered },
  ],
  phase: [
    { field: 'number', heading: 'N.', style: centered },
    { field: 'name', heading: 'Fase' },
    { field: 'deliverable', heading: 'Prodotto' },
    { field: 'owner', heading: 'Responsabile' },
    { field: 'weight', heading: 'Peso', style: centered },
    { field: 'planned', heading: 'Previsto' },
    { field: 'done', heading: 'Realizzato' },
    { field: 'executed', heading: 'Eseguito', style: centered },
    { field: 'year', heading: 'Anno', style: centered },
    { field: 'recorded', heading: 'Registrato', span: 3 },
    ...[null, null],
  ],
  indicator: [
    { field: 'number', heading: 'N.', style: centered },
    { field: 'description', heading: 'Indicatore' },
    { field: 'unitOfMeasure', heading: 'Unità di misura' },
    { field: 'polarity', heading: 'Verso' },
    { field: 'weight', heading: 'Peso', style: centered },
    { field: 'target', heading: 'Target' },
    { field: 'midYearTarget', heading: 'Target a metà anno' },
    { field: 'result', heading: 'Consuntivo' },
    { field: 'degree', heading: 'Grado', style: score },
    { field: 'baseline', heading: 'Valore di partenza' },
    { field: 'threshold', heading: 'Soglia' },
    { field: 'expected', heading: 'Risultato atteso' },
  ],
};

export const PART_TITLES: Readonly<Record<PhotographPart, string>> = {
  objective: 'OBIETTIVI',
  remark: 'STATI DICHIARATI, CRITICITÀ E NOTE',
  share: 'PESI DEGLI OBIETTIVI CONDIVISI NEGLI ALTRI SETTORI',
  phase: 'FASI',
  indicator: 'INDICATORI',
};

/** Names by which the tables are found again, headings and rows. */
export const PART_NAMES: Readonly<Record<PhotographPart, string>> = {
  objective: 'Foto_Obiettivi',
  remark: 'Foto_Note',
  share: 'Foto_Condivisioni',
  phase: 'Foto_Fasi',
  indicator: 'Foto_Indicatori',
};

/** Names of the cells at its head. */
export const FACT_NAMES = {
  date: 'Foto_Data',
  takenOn: 'Foto_Scattata',
  referenceDate: 'Foto_DataRiferimento',
  role: 'Foto_Ruolo',
  remark: 'Foto_Annotazione',
  version: 'Foto_Versione',
  actKind: 'Foto_AttoTipo',
  actNumber: 'Foto_AttoNumero',
  actDate: 'Foto_AttoData',
  fingerprint: 'Foto_Impronta',
} as const;

export type FactName = keyof typeof FACT_NAMES;

/** What a field is called in words, in the sheets and on the pane. */
export const fieldHeading = (part: PhotographPart, field: PhotographField): string =>
  PHOTOGRAPH_COLUMNS[part].find((column) => column?.field === field)?.heading ?? field;
