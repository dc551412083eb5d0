/** What somebody tells of an objective in a round, and what the sheets say differently by the time it is written. */
import { valueText } from '../cells';
import type { PlanValue } from '../objective';
import type { RoundIndicator, RoundLevel, RoundObjective, RoundPhase } from './round';

/** A phase as it was when it was touched, and as it is to be. */
export interface PhaseEntry {
  schedule: number;
  phase: number;
  name: string;
  was: { done: number[]; recorded: string };
  done: number[];
  recorded: string;
}

export interface ResultEntry {
  indicator: number;
  name: string;
  was: PlanValue;
  /** As typed; what cannot be measured is blank. */
  text: string;
  isUnmeasurable: boolean;
  /** Why it cannot be measured. */
  reason: string;
  /** The text that was confirmed though it is not in the measure of its target. */
  confirmed: string;
}

export interface LevelEntry {
  level: number;
  label: string;
  was: PlanValue;
  text: string;
}

export interface RoundEntry {
  key: string;
  /** As they were: what is told of an objective that is gone. */
  number: string;
  title: string;
  phases: PhaseEntry[];
  results: ResultEntry[];
  levels: LevelEntry[];
  /** What the texts below are about: the objective where it is blank. */
  about: string;
  issue: string;
  cause: string;
  act: string;
  actNumber: string;
  link: string;
  /** Whether the user has said that this is all. */
  isDone: boolean;
}

export const newEntry = ({ key, of }: RoundObjective): RoundEntry => ({
  ...{ key, number: of.objective.number, title: of.objective.title },
  ...{ phases: [], results: [], levels: [] },
  ...{ about: '', issue: '', cause: '', act: '', actNumber: '', link: '', isDone: false },
});

/** What belongs to what: a row that moved is found by its name. */
export const phaseOf = (
  { phases }: Pick<RoundObjective, 'phases'>,
  entry: Pick<PhaseEntry, 'schedule' | 'phase' | 'name'>,
): RoundPhase | undefined =>
  nearest(
    phases.filter(({ schedule }) => schedule === entry.schedule),
    entry.name,
    ({ phase }) => phase === entry.phase,
  );

export const indicatorOf = (
  { indicators }: Pick<RoundObjective, 'indicators'>,
  entry: Pick<ResultEntry, 'indicator' | 'name'>,
): RoundIndicator | undefined =>
  nearest(indicators, entry.name, ({ indicator }) => indicator === entry.indicator);

export const levelOf = (
  { levels }: Pick<RoundObjective, 'levels'>,
  entry: Pick<LevelEntry, 'level' | 'label'>,
): RoundLevel | undefined =>
  levels.find(({ level, label }) => level === entry.level && label === entry.label) ??
  levels.find(({ label }) => label === entry.label);

/** The one of that name in its place, else the only one of that name. */
function nearest<Item extends { name: string }>(
  all: readonly Item[],
  name: string,
  isInPlace: (item: Item) => boolean,
): Item | undefined {
  const same = all.filter((each) => each.name === name);
  return same.find(isInPlace) ?? (same.length === 1 ? same[0] : undefined);
}

export const resultText = ({ isUnmeasurable, text }: ResultEntry): string =>
  isUnmeasurable ? UNMEASURABLE : text.trim();

const UNMEASURABLE = 'non misurabile';

const sameMonths = (one: readonly number[], other: readonly number[]) => {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((each) => b.has(each));
};

export const changesMonths = ({ was, done }: PhaseEntry): boolean => !sameMonths(was.done, done);
export const changesWords = ({ was, recorded }: PhaseEntry): boolean =>
  was.recorded.trim() !== recorded.trim();
export const changesResult = (entry: ResultEntry): boolean =>
  resultText(entry) !== valueText(entry.was).trim();
export const changesLevel = ({ was, text }: LevelEntry): boolean =>
  text.trim() !== valueText(was).trim();

const hasTexts = ({ issue, cause, act, actNumber, link }: RoundEntry): boolean =>
  [issue, cause, act, actNumber, link].some((text) => text.trim() !== '');

/** Whether nothing would be lost without it. */
export const isBlankEntry = (entry: RoundEntry): boolean =>
  !entry.isDone &&
  !hasTexts(entry) &&
  !entry.phases.some((each) => changesMonths(each) || changesWords(each)) &&
  !entry.results.some((each) => changesResult(each) || each.reason.trim() !== '') &&
  !entry.levels.some(changesLevel);

/** Something that the sheet says otherwise than when it was touched here, and than it is to be. */
export interface Conflict {
  of: 'months' | 'words' | 'result' | 'level';
  /** Its place among the entries of its kind. */
  index: number;
  name: string;
  /** What the sheet says now, and what was told here. */
  now: string;
  told: string;
}

/** Something of an entry that its sheet has no more. */
export interface Missing {
  of: 'phase' | 'result' | 'level';
  index: number;
  name: string;
  told: string;
}

const months = (positions: readonly number[]) =>
  [...positions].sort((one, other) => one - other).join(', ');

export function conflictsOf(entry: RoundEntry, objective: RoundObjective): Conflict[] {
  const phases = entry.phases.flatMap((each, index): Conflict[] => {
    const now = phaseOf(objective, each);
    if (!now) return [];
    const base = { index, name: each.name };
    const isMonths =
      changesMonths(each) &&
      !sameMonths(now.done, each.was.done) &&
      !sameMonths(now.done, each.done);
    const isWords =
      changesWords(each) &&
      now.recorded.trim() !== each.was.recorded.trim() &&
      now.recorded.trim() !== each.recorded.trim();
    return [
      ...(isMonths
        ? [{ ...base, of: 'months' as const, now: months(now.done), told: months(each.done) }]
        : []),
      ...(isWords
        ? [{ ...base, of: 'words' as const, now: now.recorded, told: each.recorded }]
        : []),
    ];
  });
  const values = <Each extends { was: PlanValue }>(
    of: 'result' | 'level',
    all: readonly Each[],
    look: (each: Each) => { name: string; told: string; now: PlanValue | undefined },
  ) =>
    all.flatMap((each, index): Conflict[] => {
      const { name, told, now } = look(each);
      if (now === undefined) return [];
      const [shown, was] = [valueText(now).trim(), valueText(each.was).trim()];
      return told !== was && shown !== was && shown !== told
        ? [{ of, index, name, now: shown, told }]
        : [];
    });
  return [
    ...phases,
    ...values('result', entry.results, (each) => ({
      ...{ name: each.name, told: resultText(each) },
      now: indicatorOf(objective, each)?.result,
    })),
    ...values('level', entry.levels, (each) => ({
      ...{ name: each.label, told: each.text.trim() },
      now: levelOf(objective, each)?.value,
    })),
  ];
}

export function missingOf(entry: RoundEntry, objective: RoundObjective): Missing[] {
  return [
    ...entry.phases.flatMap((each, index): Missing[] =>
      (changesMonths(each) || changesWords(each)) && !phaseOf(objective, each)
        ? [{ of: 'phase', index, name: each.name, told: each.recorded || months(each.done) }]
        : [],
    ),
    ...entry.results.flatMap((each, index): Missing[] =>
      changesResult(each) && !indicatorOf(objective, each)
        ? [{ of: 'result', index, name: each.name, told: resultText(each) }]
        : [],
    ),
    ...entry.levels.flatMap((each, index): Missing[] =>
      changesLevel(each) && !levelOf(objective, each)
        ? [{ of: 'level', index, name: each.label, told: each.text }]
        : [],
    ),
  ];
}
