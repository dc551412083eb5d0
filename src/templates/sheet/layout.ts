/**
 * The columns of an objective's sheet: labels, one wide column for texts, what a phase tells besides, the periods of a
 * year, and the results. What serves to work with and not to be printed stands at the right of all that.
 */

import type { Periods } from '../../domain/periods';
import { PRINTED_WIDTH } from '../style';

/** What a phase may tell beside its periods. */
export type PhaseColumn = 'owner' | 'deliverable' | 'recorded' | 'weight' | 'executed';

const PHASE_COLUMN_WIDTHS: Record<PhaseColumn, number> = {
  owner: 76,
  deliverable: 84,
  recorded: 130,
  weight: 40,
  executed: 58,
};

const LABEL_WIDTH = 96;
const ROW_LABEL_WIDTH = 54;
const PERIOD_WIDTHS: Readonly<Record<Periods, number>> = { 12: 13.5, 24: 9 };
const EXTRA_CELL_WIDTH = 24;
const STATE_WIDTH = 92;
const PROGRESS_WIDTH = 66;
const DATE_WIDTH = 60;
const EXPECTED_WIDTH = 48;

export interface LayoutOptions {
  phaseColumns: readonly PhaseColumn[];
  /** Whether phases are numbered in the column of the labels; else their responsible stands there, before their name. */
  isNumbered: boolean;
  periods: Periods;
  /** Whether phases have a row for what was done, and so a state. */
  hasStates: boolean;
  /** Whether some rows are printed with one cell too many. */
  hasExtraCell: boolean;
  /** Of sheets of the version before, whose texts stand in the first column and go on over others that are merged. */
  isFormer?: true;
}

/** Where everything stands. Columns count from 0; widths are points. */
export interface Layout extends LayoutOptions {
  label: 0;
  /** Where the values of fields begin. */
  value: 1;
  /** The wide column of the texts: names of phases, indicators. */
  text: 0 | 1;
  rowLabel: number;
  firstPeriod: number;
  /** For the rows that a document prints with one cell too many; where there is one. */
  extraCell: number | undefined;
  /** State and progress, where phases have them. */
  state: number;
  progress: number;
  /** What follows is not printed. */
  printed: number;
  expected: number;
  /** First day of a phase over its last one; where rows have no second line, these two beside each other. */
  dates: number;
  lastDay: number;
  columns: number;
  widths: number[];
}

export function layoutOf(options: LayoutOptions): Layout {
  const { periods, hasStates, hasExtraCell } = options;
  const besides = besidesName(options);
  const rowLabel = 2 + besides.length;
  const firstPeriod = rowLabel + 1;
  const afterPeriods = firstPeriod + periods;
  const state = afterPeriods + Number(hasExtraCell);
  const printed = hasStates ? state + 2 : state;
  const years = Array.from({ length: periods }, () => PERIOD_WIDTHS[periods]);
  const besidesTexts = [
    ...besides.map((column) => PHASE_COLUMN_WIDTHS[column]),
    ROW_LABEL_WIDTH,
    ...years,
    ...(hasExtraCell ? [EXTRA_CELL_WIDTH] : []),
    ...(hasStates ? [STATE_WIDTH, PROGRESS_WIDTH] : []),
  ];
  const text = PRINTED_WIDTH - LABEL_WIDTH - besidesTexts.reduce((sum, each) => sum + each, 0);
  const work = [EXPECTED_WIDTH, DATE_WIDTH, ...(hasStates ? [] : [DATE_WIDTH])];
  return {
    ...options,
    label: 0,
    value: 1,
    text: 1,
    rowLabel,
    firstPeriod,
    extraCell: hasExtraCell ? afterPeriods : undefined,
    state,
    progress: state + 1,
    printed,
    expected: printed,
    dates: printed + 1,
    lastDay: printed + (hasStates ? 1 : 2),
    columns: printed + work.length,
    widths: [LABEL_WIDTH, text, ...besidesTexts, ...work],
  };
}

const FORMER_TEXT_WIDTH = 190;
const FORMER_OWNER_WIDTH = 92;
const FORMER_YEAR_WIDTH = 252;

/** The columns of the version before, for what its sheets still lack. */
export function formerLayoutOf(options: LayoutOptions): Layout {
  const { phaseColumns, periods, hasStates } = options;
  const rowLabel = 1 + phaseColumns.length;
  const firstPeriod = rowLabel + 1;
  const extraCell = firstPeriod + periods;
  const results = hasStates ? [STATE_WIDTH, 72, 54, 70] : [70, 70, 54];
  const state = extraCell + 1;
  const columns = state + results.length;
  return {
    ...{ ...options, isFormer: true },
    ...{ label: 0, value: 1, text: 0, rowLabel, firstPeriod, extraCell, state, columns },
    progress: state + 1,
    printed: columns,
    expected: state + 2,
    dates: hasStates ? state + 3 : state,
    lastDay: hasStates ? state + 3 : state + 1,
    widths: [
      FORMER_TEXT_WIDTH,
      ...phaseColumns.map((column) =>
        column === 'owner' ? FORMER_OWNER_WIDTH : PHASE_COLUMN_WIDTHS[column],
      ),
      ROW_LABEL_WIDTH,
      ...Array.from({ length: periods }, () => FORMER_YEAR_WIDTH / periods),
      EXTRA_CELL_WIDTH,
      ...results,
    ],
  };
}

/** What stands between the name of a phase and its periods. */
const besidesName = ({
  phaseColumns,
  isNumbered,
}: Pick<LayoutOptions, 'phaseColumns' | 'isNumbered'>) =>
  phaseColumns.filter((column) => isNumbered || column !== 'owner');

/** The column of a phase's property, where the sheet has it. */
export function phaseColumn(layout: LayoutOptions, column: PhaseColumn): number | undefined {
  if (!layout.phaseColumns.includes(column)) return undefined;
  if (layout.isFormer) return 1 + layout.phaseColumns.indexOf(column);
  const beside = besidesName(layout).indexOf(column);
  return beside < 0 ? 0 : 2 + beside;
}
