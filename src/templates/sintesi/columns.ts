/** The columns of a summary. */
import type { SummaryField } from '../../domain/bookSummary';
import type { Plan } from '../../domain/plan';
import { pageRoom } from '../print/paper';
import { PRINTED_WIDTH } from '../style';
import { SUMMARY_FACES, type SummaryFace } from '../../domain/presentation';
import type { ObjectiveTemplate, SummaryColumn, SummaryLook } from '../objectiveTemplate';

export type ColumnKey = SummaryColumn | 'share' | 'difference' | 'id';

/** What a page of A4, lying, has room for nearly at its own size. */
const SUMMARY_WIDTH = pageRoom({ size: 'A4', orientation: 'Landscape', scale: 95 }).width;

export interface Column {
  key: ColumnKey;
  label: string;
  width: number;
  isCentered: boolean;
  /** Right of what is printed. */
  isOfWork?: true;
  /** Position of the monitoring date, and what stands before it in the heading. */
  date?: number;
  dated?: string;
}

const LOOKS: Readonly<Record<SummaryColumn, [label: string, width: number, isCentered: boolean]>> =
  {
    number: ['N.', 34, true],
    title: ['TITOLO', 150, false],
    unit: ['SETTORE', 78, false],
    owner: ['RESPONSABILE', 80, false],
    portfolioHolder: ['ASSESSORE', 62, false],
    strategicRelevance: ['STRATEGICITA’', 78, true],
    weight: ['PESO', 38, true],
    runningWeight: ['PESO PROGRESSIVO', 84, true],
    otherUnits: ['ALTRI SETTORI COINVOLTI', 84, false],
    duration: ['DURATA', 52, false],
    kind: ['TIPO', 60, true],
    service: ['SERVIZIO', 100, false],
    performance: ['PERFORMANCE', 86, false],
    strategicLine: ['INDIRIZZI STRATEGICI', 92, false],
    operationalObjective: ['OBIETTIVI OPERATIVI', 92, false],
    state: ['STATO', 72, true],
    progress: ['AVANZAMENTO', 77, true],
    score: ['PUNTEGGIO', 66, true],
    scoreOutcome: ['ESITO DEL PUNTEGGIO', 92, false],
    monitoring: ['AL', 66, true],
    indicators: ['INDICATORI DI RISULTATO', 160, false],
    notes: ['NOTE', 92, false],
  };

/**
 * What a face leaves out: a plan just approved has no states, one that is followed no score yet. These columns are hidden
 * rather than gone: formulas, and what people wrote in them, are where they were when another face is chosen.
 */
const LEFT_OUT: Readonly<Record<SummaryFace, ReadonlySet<ColumnKey>>> = {
  programmazione: new Set(['state', 'progress', 'score', 'scoreOutcome', 'monitoring']),
  monitoraggio: new Set(['score', 'scoreOutcome']),
  consuntivo: new Set(),
};

export const isLeftOut = (key: ColumnKey, face: SummaryFace): boolean => LEFT_OUT[face].has(key);

/** The width that a column has in a new summary. */
export const widthOf = (key: SummaryColumn, look?: SummaryLook): number =>
  look?.widths[key] ?? LOOKS[key][1];

/** Columns of which some face leaves out some. */
export const isOfFaces = (key: ColumnKey): key is SummaryColumn =>
  SUMMARY_FACES.some((face) => isLeftOut(key, face));

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
  isOfWork: true,
  key: 'difference',
  label: 'CONTROLLO',
  width: 84,
  isCentered: false,
};

/** Hidden, and inside the table: sorting takes it along. */
const ID: Column = {
  ...{ key: 'id', label: 'CODICE', width: 60, isCentered: false },
  isOfWork: true,
};

/** The version of summaries since which what is for working stands right of what is printed. */
export const FACES_SINCE = 4;

/** Right of what is printed: for whoever works at the plan, and for the add-in. */
const OF_WORK: ReadonlySet<ColumnKey> = new Set(['difference', 'runningWeight', 'id']);

export const isPrinted = (key: ColumnKey): boolean => !OF_WORK.has(key);

/** Columns of long texts: they take what a page has left beside the others. */
const OF_TEXTS: ReadonlySet<ColumnKey> = new Set([
  ...(['title', 'otherUnits', 'service', 'indicators', 'notes', 'scoreOutcome'] as const),
  ...(['strategicLine', 'operationalObjective'] as const),
]);

function widened(columns: readonly Column[], pageWidth: number): Column[] {
  const widths = (of: readonly Column[]) => of.reduce((sum, { width }) => sum + width, 0);
  const texts = columns.filter(({ key }) => OF_TEXTS.has(key));
  const left = Math.max(0, pageWidth - widths(columns));
  const factor = 1 + left / widths(texts);
  return columns.map((column) =>
    texts.includes(column) ? { ...column, width: Math.floor(column.width * factor) } : column,
  );
}

/**
 * The columns of the template; then, where there is a weight, what differs from the sheet and the running total, and the
 * objectives' ids.
 */
export function columnsOf(
  { summary, summaryLook: look }: Pick<ObjectiveTemplate, 'summary' | 'summaryLook'>,
  plan: Pick<Plan, 'monitoringDates' | 'weightScale'>,
): Column[] {
  const columns = summary.flatMap((key): Column[] => {
    if (key === 'runningWeight' && plan.weightScale === 'coefficienti') return [SHARE];
    const [own, , isCentered] = LOOKS[key];
    const width = widthOf(key, look);
    const label = look?.labels[key] ?? own;
    const isOfWork = !isPrinted(key) || look?.ofWork.includes(key);
    const column = { key, label, width, isCentered, ...(isOfWork && { isOfWork }) };
    if (key !== 'monitoring') return [column];
    return plan.monitoringDates.map((text, date) => ({
      ...column,
      ...{ label: `${label} ${text}`, dated: label, date },
    }));
  });
  const printed = columns.filter(({ isOfWork }) => isOfWork !== true);
  const ofWork = columns.filter(({ isOfWork }) => isOfWork === true);
  // A document's own table is full of texts: as small as type may be.
  const pageWidth = look ? PRINTED_WIDTH : SUMMARY_WIDTH;
  return [
    ...widened(printed, pageWidth),
    ...(summary.includes('weight') ? [DIFFERENCE] : []),
    ...ofWork,
    ID,
  ];
}
