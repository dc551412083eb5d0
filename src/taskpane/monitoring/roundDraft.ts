/** A round of monitoring as it is being told: kept until it is written, whatever becomes of the pane. */
import {
  isBlankEntry,
  newEntry,
  type Conflict,
  type RoundEntry,
} from '../../domain/monitoring/roundEntry';
import { indicatorOf, levelOf, phaseOf } from '../../domain/monitoring/roundEntry';
import type { RoundObjective } from '../../domain/monitoring/round';
import type { DraftKind } from '../drafts/keptDrafts';

export interface RoundDraft {
  /** Serial of the date; null until the round has begun. */
  date: number | null;
  /** Whether the reference date becomes that of the round when it is written. */
  movesReference: boolean;
  /** Role of who updates. */
  by: string;
  /** The only responsible whose objectives are seen; null for all. */
  owner: string | null;
  entries: RoundEntry[];
}

export const NEW_ROUND: RoundDraft = {
  ...{ date: null, movesReference: false, by: '', owner: null, entries: [] },
};

export type RoundAction =
  | { type: 'begin'; date: number; movesReference: boolean }
  | { type: 'changeDate' }
  | { type: 'by'; by: string }
  | { type: 'owner'; owner: string | null }
  | { type: 'entry'; entry: RoundEntry }
  | { type: 'forget'; keys: readonly string[] }
  /** What was written and taken back is there again, unless it was told anew. */
  | { type: 'restore'; draft: RoundDraft };

export function roundReducer(draft: RoundDraft, action: RoundAction): RoundDraft {
  switch (action.type) {
    case 'begin':
      return { ...draft, date: action.date, movesReference: action.movesReference };
    case 'changeDate':
      return { ...draft, date: null };
    case 'by':
      return { ...draft, by: action.by };
    case 'owner':
      return { ...draft, owner: action.owner };
    case 'entry':
      return { ...draft, entries: withEntry(draft.entries, action.entry) };
    case 'forget':
      return { ...draft, entries: draft.entries.filter(({ key }) => !action.keys.includes(key)) };
    case 'restore': {
      const told = new Set(draft.entries.map(({ key }) => key));
      const back = action.draft.entries.filter(({ key }) => !told.has(key));
      const { date, movesReference } = action.draft;
      return { ...draft, date, movesReference, entries: [...draft.entries, ...back] };
    }
  }
}

const withEntry = (entries: readonly RoundEntry[], entry: RoundEntry): RoundEntry[] => {
  const others = entries.filter(({ key }) => key !== entry.key);
  return isBlankEntry(entry) ? others : [...others, entry];
};

export const entryOf = ({ entries }: RoundDraft, objective: RoundObjective): RoundEntry =>
  entries.find(({ key }) => key === objective.key) ?? newEntry(objective);

/** A conflict that was decided: what the sheet says stays, or is what the user has seen and writes over. */
export function decided(
  entry: RoundEntry,
  objective: RoundObjective,
  { of, index }: Conflict,
  keepsSheet: boolean,
): RoundEntry {
  if (of === 'months' || of === 'words') {
    const phases = entry.phases.map((each, at) => {
      const now = phaseOf(objective, each);
      if (at !== index || !now) return each;
      const { done, recorded } = now;
      return of === 'months'
        ? { ...each, was: { ...each.was, done }, ...(keepsSheet && { done }) }
        : { ...each, was: { ...each.was, recorded }, ...(keepsSheet && { recorded }) };
    });
    return { ...entry, phases };
  }
  if (of === 'result') {
    const results = entry.results.flatMap((each, at) => {
      const now = indicatorOf(objective, each);
      if (at !== index || !now) return each;
      return keepsSheet ? [] : { ...each, was: now.result };
    });
    return { ...entry, results };
  }
  const levels = entry.levels.flatMap((each, at) => {
    const now = levelOf(objective, each);
    if (at !== index || !now) return each;
    return keepsSheet ? [] : { ...each, was: now.value };
  });
  return { ...entry, levels };
}

/** Null for what is no round: what the browser gives back may be of another version. */
export function readRoundDraft(stored: unknown): RoundDraft | null {
  if (!isRecord(stored)) return null;
  const { date, movesReference, by, owner, entries } = stored;
  const isSound =
    (date === null || typeof date === 'number') &&
    typeof movesReference === 'boolean' &&
    typeof by === 'string' &&
    (owner === null || typeof owner === 'string') &&
    Array.isArray(entries) &&
    entries.every(isEntry);
  return isSound ? (stored as unknown as RoundDraft) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const areTexts = (values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string');
const areNumbers = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');
const isValue = (value: unknown): boolean =>
  value === null || ['string', 'number'].includes(typeof value);

function isEntry(value: unknown): value is RoundEntry {
  if (!isRecord(value)) return false;
  const { phases, results, levels, isDone } = value;
  const texts = ['key', 'number', 'title', 'about', 'issue', 'cause', 'act', 'actNumber', 'link'];
  const all = (list: unknown, is: (each: Record<string, unknown>) => boolean) =>
    Array.isArray(list) && list.every((each) => isRecord(each) && is(each));
  return (
    areTexts(texts.map((field) => value[field])) &&
    typeof isDone === 'boolean' &&
    all(
      phases,
      ({ schedule, phase, name, was, done, recorded }) =>
        areNumbers([schedule, phase]) &&
        areTexts([name, recorded]) &&
        areNumbers(done) &&
        isRecord(was) &&
        areNumbers(was.done) &&
        areTexts([was.recorded]),
    ) &&
    all(
      results,
      ({ indicator, name, was, text, isUnmeasurable, reason, confirmed }) =>
        areNumbers([indicator]) &&
        areTexts([name, text, reason, confirmed]) &&
        isValue(was) &&
        typeof isUnmeasurable === 'boolean',
    ) &&
    all(
      levels,
      ({ level, label, was, text }) =>
        areNumbers([level]) && areTexts([label, text]) && isValue(was),
    )
  );
}

export const ROUND_DRAFTS: DraftKind<RoundDraft> = {
  name: 'monitoring',
  read: readRoundDraft,
  isUntouched: ({ entries }) => entries.every(isBlankEntry),
};
