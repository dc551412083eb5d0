/**
 * A photograph of a plan: what it says on one day, as plain rows that nothing changes afterwards. It holds what the
 * register of amendments compares (weights, titles, deadlines, phases, indicators) and what the year moves (states,
 * progress, results, scores, notes).
 */
import type { ObjectiveKind } from '../objective';

/** A number, a text, or null for a blank. */
export type PhotographValue = string | number | null;

/** What each row of a part tells, in the order in which it is printed. */
export const PHOTOGRAPH_FIELDS = {
  objective: [
    ...(['number', 'title', 'unit', 'owner', 'weight', 'due', 'duration'] as const),
    ...(['state', 'progress', 'score'] as const),
  ],
  /** What people wrote of an objective; of one of which nothing is written there is none. */
  remark: ['number', 'title', 'declared', 'notes'],
  /** The weight in another unit that shares the objective. */
  share: ['number', 'title', 'unit', 'weight'],
  phase: [
    ...(['number', 'name', 'deliverable', 'owner', 'weight', 'planned', 'done'] as const),
    ...(['executed', 'year', 'recorded'] as const),
  ],
  indicator: [
    ...(['number', 'description', 'unitOfMeasure', 'polarity', 'weight', 'target'] as const),
    ...(['midYearTarget', 'result', 'degree', 'baseline', 'threshold', 'expected'] as const),
  ],
} as const;

export type PhotographPart = keyof typeof PHOTOGRAPH_FIELDS;
export const PHOTOGRAPH_PARTS = Object.keys(PHOTOGRAPH_FIELDS) as PhotographPart[];

export type PhotographField = (typeof PHOTOGRAPH_FIELDS)[PhotographPart][number];

export interface PhotographRow {
  part: PhotographPart;
  /** Id of its objective; "#3" in a photograph of one that has none. */
  objective: string;
  values: Partial<Record<PhotographField, PhotographValue>>;
  /** Of an objective: what tells apart those that have one number. */
  service?: string;
  kind?: ObjectiveKind;
}

/** The act by which a plan, or an amendment of it, is approved. */
export interface Act {
  kind: string;
  number: string;
  /** ISO. */
  date: string;
}

export interface Photograph {
  /** ISO: the day of which it is. */
  date: string;
  /** ISO: the day on which it was taken. */
  takenOn: string;
  /** ISO: the plan's date of reference, at which its states were computed; blank where it had none. */
  referenceDate: string;
  /** Of who took it. */
  role: string;
  remark: string;
  /** Of the plan as an act approved it, from 1; null for a photograph of the year. */
  version: number | null;
  act: Act | null;
  rows: PhotographRow[];
}

export const rowsOf = ({ rows }: Pick<Photograph, 'rows'>, part: PhotographPart) =>
  rows.filter((row) => row.part === part);

/** The latest version that was approved; of one version photographed twice, the first in the workbook. */
export function approvedOf<Of extends Pick<Photograph, 'version'>>(
  photographs: readonly Of[],
): Of | undefined {
  const approved = photographs.filter(({ version }) => version !== null);
  const latest = Math.max(...approved.map(({ version }) => version!));
  return approved.find(({ version }) => version === latest);
}

/** How a value is compared and shown: without the spaces that nobody sees. */
export const valueText = (value: PhotographValue | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();

export function isSameValue(
  one: PhotographValue | undefined,
  other: PhotographValue | undefined,
): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  return valueText(one) === valueText(other);
}

/**
 * What a photograph comes to, in eight figures, whatever the order of its rows: where the sheet gives another, somebody has
 * changed it.
 */
export function fingerprint({ rows, date, version, act }: Photograph): string {
  const told = rows.map(({ part, objective, values }) => {
    const own = PHOTOGRAPH_FIELDS[part].map((field) => valueText(values[field as PhotographField]));
    return [part, objective, ...own].join('\u0001');
  });
  const head = [date, version ?? '', act?.kind ?? '', act?.number ?? '', act?.date ?? ''];
  const text = [head.join('\u0001'), ...told.sort()].join('\u0002');
  // FNV-1a: against slips, not against forgers.
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
