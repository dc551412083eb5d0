/** The columns of a summary. */
import type { SummaryField } from '../../domain/book';
import type { Plan } from '../../domain/plan';
import type { ObjectiveTemplate, SummaryColumn } from '../objectiveTemplate';

export type ColumnKey = SummaryColumn | 'share' | 'difference' | 'id';

export interface Column {
  key: ColumnKey;
  label: string;
  width: number;
  isCentered: boolean;
  /** Position of the monitoring date. */
  date?: number;
}

const LOOKS: Readonly<Record<SummaryColumn, [label: string, width: number, isCentered: boolean]>> =
  {
    number: ['N.', 38, true],
    title: ['TITOLO', 190, false],
    unit: ['SETTORE', 92, false],
    owner: ['RESPONSABILE', 100, false],
    portfolioHolder: ['ASSESSORE', 74, false],
    strategicRelevance: ['STRATEGICITA’', 78, true],
    weight: ['PESO', 44, true],
    runningWeight: ['PESO PROGRESSIVO', 76, true],
    otherUnits: ['ALTRI SETTORI COINVOLTI', 130, false],
    duration: ['DURATA', 62, false],
    kind: ['TIPO', 60, true],
    service: ['SERVIZIO', 110, false],
    performance: ['PERFORMANCE', 90, false],
    state: ['STATO', 82, true],
    progress: ['AVANZAMENTO', 78, true],
    score: ['PUNTEGGIO', 66, true],
    scoreOutcome: ['ESITO DEL PUNTEGGIO', 100, false],
    monitoring: ['AL', 70, true],
    indicators: ['INDICATORI DI RISULTATO', 170, false],
    notes: ['NOTE', 100, false],
  };

/** Every field that a column may hold, those that no template names too. */
export const SUMMARY_FIELDS: readonly SummaryField[] = [
  ...(Object.keys(LOOKS) as SummaryColumn[]).filter((key) => key !== 'monitoring'),
  'share',
  'difference',
];

/** The heading of a column; that of the monitoring dates is followed by the date. */
export const columnLabel = (key: ColumnKey): string => {
  if (key === 'share') return SHARE.label;
  if (key === 'difference') return DIFFERENCE.label;
  return key === 'id' ? ID.label : LOOKS[key][0];
};

/** In place of the running total, which coefficients need not reach: what they are out of 100. */
const SHARE: Column = { key: 'share', label: 'QUOTA SU 100', width: 76, isCentered: true };

const DIFFERENCE: Column = {
  key: 'difference',
  label: 'CONTROLLO',
  width: 84,
  isCentered: false,
};

/** Hidden, and inside the table: sorting takes it along. */
const ID: Column = { key: 'id', label: 'CODICE', width: 60, isCentered: false };

/** The columns of the template; then, where there is a weight, what differs from the sheet, and the objectives' ids. */
export function columnsOf(
  { summary }: ObjectiveTemplate,
  plan: Pick<Plan, 'monitoringDates' | 'weightScale'>,
): Column[] {
  const columns = summary.flatMap((key): Column[] => {
    if (key === 'runningWeight' && plan.weightScale === 'coefficienti') return [SHARE];
    const [label, width, isCentered] = LOOKS[key];
    if (key !== 'monitoring') return [{ key, label, width, isCentered }];
    return plan.monitoringDates.map((text, date) => ({
      key,
      label: `${label} ${text}`,
      width,
      isCentered,
      date,
    }));
  });
  return [...columns, ...(summary.includes('weight') ? [DIFFERENCE] : []), ID];
}
