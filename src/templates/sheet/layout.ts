/** The columns of an objective's sheet: one grid serves fields, tables and cronoprogramma. */

import type { Periods } from '../../domain/periods';

/** What a phase may tell beside its periods. */
export type PhaseColumn = 'owner' | 'deliverable' | 'recorded' | 'weight' | 'executed';

const PHASE_COLUMN_WIDTHS: Record<PhaseColumn, number> = {
  owner: 92,
  deliverable: 110,
  recorded: 130,
  weight: 40,
  executed: 56,
};

const NAME_WIDTH = 190;
const ROW_LABEL_WIDTH = 60;
/** The periods of a year take the same room however many they are. */
const YEAR_WIDTH = 252;
const EXTRA_CELL_WIDTH = 24;

export interface LayoutOptions {
  phaseColumns: readonly PhaseColumn[];
  periods: Periods;
  /** Whether phases have a row for what was done, and so a state. */
  hasStates: boolean;
}

/** Where everything stands. Columns count from 0; widths are points. */
export interface Layout extends LayoutOptions {
  name: 0;
  rowLabel: number;
  firstPeriod: number;
  /** For the rows that a document prints with one cell too many. */
  extraCell: number;
  state: number;
  progress: number;
  expected: number;
  /** First day of a phase over its last one, or the last day alone where rows have no second line. */
  dates: number;
  columns: number;
  widths: number[];
}

export function layoutOf(options: LayoutOptions): Layout {
  const { phaseColumns, periods, hasStates } = options;
  const rowLabel = 1 + phaseColumns.length;
  const firstPeriod = rowLabel + 1;
  const extraCell = firstPeriod + periods;
  const results = hasStates ? [92, 72, 54, 70] : [70, 70, 54];
  const state = extraCell + 1;
  return {
    ...options,
    name: 0,
    rowLabel,
    firstPeriod,
    extraCell,
    state,
    progress: state + 1,
    expected: state + 2,
    dates: state + 3,
    columns: state + results.length,
    widths: [
      NAME_WIDTH,
      ...phaseColumns.map((column) => PHASE_COLUMN_WIDTHS[column]),
      ROW_LABEL_WIDTH,
      ...Array.from({ length: periods }, () => YEAR_WIDTH / periods),
      EXTRA_CELL_WIDTH,
      ...results,
    ],
  };
}

/** The column of a phase's property, where the sheet has it. */
export function phaseColumn({ phaseColumns }: Layout, column: PhaseColumn): number | undefined {
  const index = phaseColumns.indexOf(column);
  return index < 0 ? undefined : index + 1;
}
