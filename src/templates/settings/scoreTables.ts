/** The tables of the settings that scores are computed with: formulas of other sheets read them by a name of the workbook. */
import type { Style } from '../blueprint';
import { TABLE_NAMES } from './names';
import { BANDS_TABLE, PENALTIES_TABLE, SHARES_TABLE, type SettingsTable } from './tables';

export interface ScoreTable {
  workbookName: string;
  table: SettingsTable;
  /** Of its columns, besides that of every value. */
  styles: Style[];
}

/** Two decimals: 80,01% must not look like 80%. */
const EXACT_PERCENT: Style = { numberFormat: '0.00%' };

export const SCORE_TABLES: readonly ScoreTable[] = [
  { workbookName: TABLE_NAMES.bands, table: BANDS_TABLE, styles: [EXACT_PERCENT] },
  { workbookName: TABLE_NAMES.shares, table: SHARES_TABLE, styles: [] },
  { workbookName: TABLE_NAMES.penalties, table: PENALTIES_TABLE, styles: [{}, EXACT_PERCENT] },
];

export const stylesOf = (wanted: SettingsTable): Style[] =>
  SCORE_TABLES.find(({ table }) => table === wanted)?.styles ?? [];
