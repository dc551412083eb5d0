/**
 * What a rule is: something that a plan must not be, or have, with its severity, the law that asks for it and the way
 * to find it. A rule says what it found and where; the words are the catalogue's, by the rule's id.
 */
import type { Book, BookObjective, BookSheet } from '../book';
import type { PhasePlaces, SharedPlaces } from '../objectivePlaces';
import type { Place } from '../places';
import type { Indicator, IndicatorField, Objective, Phase } from '../objective';
import type { UnitOverview } from '../planOverview';
import type { CountedRow } from '../countedRows';
import type { Threshold, View } from './view';

/** «Blocca l'approvazione», «da sistemare», «da sapere». */
export const SEVERITIES = ['blocks', 'toFix', 'toKnow'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** An indicator that says something, among those of its objective. */
export interface IndicatorSubject {
  owner: BookObjective;
  indicator: Indicator;
  /** Position among the indicators, blank ones included. */
  index: number;
}

/** A phase that says something, in one of the schedules of its objective. */
export interface PhaseSubject {
  owner: BookObjective;
  phase: Phase;
  schedule: number;
  index: number;
}

/** What a rule looks at, one at a time. */
export interface Subjects {
  plan: Book;
  unit: UnitOverview<CountedRow>;
  objective: BookObjective;
  indicator: IndicatorSubject;
  phase: PhaseSubject;
  sheet: BookSheet;
}

export type SubjectKind = keyof Subjects;

/** The datum that a finding is about, which is where it is mended. The others are the objective's that is looked at. */
export type Spot =
  | { field: keyof Objective }
  | { indicator: number; field: IndicatorField }
  | { schedule: number }
  | { schedule: number; phase: number; field: keyof PhasePlaces }
  | { shared: number; field: keyof SharedPlaces }
  | { group: number; member: number; field: 'role' | 'share' }
  /** By the name of its cell in the settings. */
  | { setting: string }
  | { at: Place }
  | { sheet: string };

/** What a rule found: the datum, what the words need, and the other cells that are part of it. */
export interface Raised<Facts> {
  spot: Spot;
  facts: Facts;
  others?: readonly Place[];
  /** Key of the objective, where the subject is not one. */
  objective?: string;
  unit?: string;
}

/** Why a rule is not run: data that it lacks, in the book or in no sheet yet. */
export const NEEDS = [
  'settings',
  'referenceDate',
  'summary',
  'objectivesShare',
  /** The authority has said in the settings that it is not to be run. */
  'switchedOff',
  /** No sheet holds these yet: the rules that need them wait. */
  'selectivePlan',
  'publication',
  'resultDates',
  'approval',
  'resultPay',
  'catalogue',
  'registers',
] as const;

export type Need = (typeof NEEDS)[number];

export interface Rule<Id extends string, On extends SubjectKind, Facts> {
  /** As in the list of the rules: family and number. */
  id: Id;
  severity: Severity;
  on: On;
  /** The law that asks for it, as it is cited; where there is none the words tell the reason. */
  law?: string;
  needs?: readonly Need[];
  /** Asked for by `thresholdOf`. */
  threshold?: Threshold;
  /** About something that is not there yet: a wizard says it when the draft is reviewed, not on the way. */
  missing?: true;
  /** Looks at all objectives of the plan: of the draft of one nobody asks it. */
  wholePlan?: true;
  /** About how a thing is worded: a wizard says it beside the field, and lets it be hidden. */
  hint?: true;
  check: (subject: Subjects[On], view: View) => Raised<Facts>[];
}

/** A rule as the registry holds it, with its id and the facts of its words. */
export const rule = <const Id extends string, On extends SubjectKind, Facts>(
  given: Rule<Id, On, Facts>,
): Rule<Id, On, Facts> => given;

/** A rule whose data no sheet holds yet: it stands in the list, and the check says that it was not run. */
export const waiting = <const Id extends string>(
  id: Id,
  severity: Severity,
  need: Need,
  law?: string,
): Rule<Id, 'plan', null> => ({
  ...{ id, severity, on: 'plan', needs: [need], check: () => [] },
  ...(law !== undefined && { law }),
});

/** The one thing found, or nothing. */
export const when = <Facts>(holds: boolean, raised: () => Raised<Facts>): Raised<Facts>[] =>
  holds ? [raised()] : [];

/** A finding that the title of its rule tells in full. */
export const at = (spot: Spot): Raised<null> => ({ spot, facts: null });
