/** Runs the rules over a book: one answer for Verifica, Home and the wizards. */
import type { Book, BookObjective, Place } from '../book';
import type { Objective } from '../objective';
import { isFilled } from './indicators';
import { whereIs } from './places';
import { RULES, type AnyRule, type FactsOf, type RuleId } from './registry';
import type { Need, Raised, Severity, SubjectKind, Subjects } from './rule';
import { isFilledPhase } from './scheduleRules';
import { viewOf, type View } from './view';

/** What a rule found, with whom it concerns and the cell where it is mended. */
export interface Finding<Id extends RuleId = RuleId> {
  rule: Id;
  severity: Severity;
  facts: FactsOf<Id>;
  /** Key, number and title of the objective; null where it is of none. */
  objective: (Pick<Objective, 'number' | 'title'> & { key: string }) | null;
  unit: string | null;
  /** Null in a draft, and where there is no sheet for it. */
  sheet: string | null;
  /** Null where only the sheet is known. */
  at: Place | null;
  /** The other cells that are part of it. */
  others: readonly Place[];
}

/** Any finding: narrowed by its rule, it has the facts of that rule. */
export type AnyFinding = { [Id in RuleId]: Finding<Id> }[RuleId];

/** A rule that was not run, and what it lacked. */
export interface NotRun {
  rule: RuleId;
  needs: readonly Need[];
}

export interface Checked {
  findings: AnyFinding[];
  notRun: NotRun[];
}

/** The findings of a book, in the order of the registry. `only`: the one objective whose own data are looked at. */
export function checkBook(book: Book, only?: string): Checked {
  const view = viewOf(book);
  const subjects = subjectsOf(view, only);
  const result: Checked = { findings: [], notRun: [] };
  for (const each of RULES as readonly AnyRule[]) {
    const lacking = (each.needs ?? []).filter((need) => !has(book, need));
    if (lacking.length > 0) result.notRun.push({ rule: each.id, needs: lacking });
    // One by one: they may be more than a call takes.
    else for (const found of run(each, subjects, view)) result.findings.push(found);
  }
  return result;
}

/** The findings alone: what Home counts. */
export const planFindings = (book: Book): AnyFinding[] => checkBook(book).findings;

/** Whether nothing stands between the plan and its approval. */
export const isReady = (findings: readonly Pick<AnyFinding, 'severity'>[]): boolean =>
  findings.every(({ severity }) => severity === 'toKnow');

function has(book: Book, need: Need): boolean {
  const { settings, summaries } = book;
  switch (need) {
    case 'settings':
      return settings !== null;
    case 'referenceDate':
      return (settings?.referenceDate ?? '') !== '';
    case 'summary':
      return summaries.length > 0;
    case 'objectivesShare':
      return (settings?.smvp.objectivesShare ?? null) !== null;
    default:
      return false;
  }
}

/** The subjects of each kind, with the objective and the unit that a finding on them is of. */
type AllSubjects = {
  [Kind in SubjectKind]: { subject: Subjects[Kind]; objective?: BookObjective; unit?: string }[];
};

function subjectsOf(view: View, only: string | undefined): AllSubjects {
  const { book, byUnit } = view;
  const objectives = book.objectives.filter(({ key }) => only === undefined || key === only);
  return {
    plan: [{ subject: book }],
    unit: byUnit.map((subject) => ({ subject, unit: subject.unit })),
    sheet: book.sheets.map((subject) => ({ subject })),
    objective: objectives.map((subject) => ({ subject, objective: subject })),
    indicator: objectives.flatMap((owner) =>
      owner.objective.indicatorTable.indicators.flatMap((indicator, index) =>
        isFilled(indicator) ? [{ subject: { owner, indicator, index }, objective: owner }] : [],
      ),
    ),
    phase: objectives.flatMap((owner) =>
      owner.objective.schedules.flatMap(({ phases }, schedule) =>
        phases.flatMap((phase, index) =>
          isFilledPhase(phase)
            ? [{ subject: { owner, phase, schedule, index }, objective: owner }]
            : [],
        ),
      ),
    ),
  };
}

function run(rule: AnyRule, subjects: AllSubjects, view: View): AnyFinding[] {
  return subjects[rule.on].flatMap(({ subject, objective, unit }) => {
    // What a rule is on, and the subjects of that kind, go together.
    const raised = rule.check(subject as never, view);
    return raised.map((each) => findingOf(rule, each, { objective, unit }, view));
  });
}

function findingOf(
  rule: AnyRule,
  { spot, facts, others = [], ...raised }: Raised<unknown>,
  subject: { objective: BookObjective | undefined; unit: string | undefined },
  { book, objectives }: View,
): AnyFinding {
  const objective = subject.objective ?? objectives.get(raised.objective ?? '') ?? null;
  return {
    rule: rule.id,
    severity: rule.severity,
    facts,
    others,
    ...whereIs(spot, objective, book),
    unit: raised.unit ?? subject.unit ?? null,
    objective: objective && {
      key: objective.key,
      number: objective.objective.number.trim(),
      title: objective.objective.title.trim(),
    },
  } as AnyFinding;
}

/** How many objectives each unit has: those that it shares with another count in both. */
export const unitCounts = (book: Book): { unit: string; objectives: number }[] =>
  viewOf(book).byUnit.map(({ unit, rows }) => ({ unit, objectives: rows.length }));
