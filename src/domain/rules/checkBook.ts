/** Runs the rules over a book: one answer for Verifica, Home and the wizards. */
import type { Book, BookObjective } from '../book';
import type { AnyFinding } from './finding';
import { isFilled } from './indicators';
import { whereIs } from './places';
import { RULES, type AnyRule, type RuleId } from './registry';
import type { Need, Raised, SubjectKind, Subjects } from './rule';
import { isFilledPhase } from './scheduleRules';
import { viewOf, type View } from './view';
import { judged, type Waived } from './waivers';

/** A rule that was not run, and what it lacked. */
export interface NotRun {
  rule: RuleId;
  needs: readonly Need[];
}

export interface Checked {
  /** Without those that are waived. */
  findings: AnyFinding[];
  waived: Waived[];
  notRun: NotRun[];
}

/** The findings of a book, in the order of the registry. `only`: the one objective whose own data are looked at. */
export function checkBook(book: Book, only?: string): Checked {
  const view = viewOf(book);
  const subjects = subjectsOf(view, only);
  const notRun = (RULES as readonly AnyRule[]).flatMap(({ id, needs = [] }): NotRun[] => {
    const lacking = needs.filter((need) => !has(book, need));
    const why: Need[] = view.severityOf(id) === 'off' ? ['switchedOff'] : lacking;
    return why.length > 0 ? [{ rule: id, needs: why }] : [];
  });
  const skipped = new Set<string>(notRun.map(({ rule }) => rule));
  const isAsked = ({ id, wholePlan }: AnyRule) =>
    !skipped.has(id) && (only === undefined || wholePlan !== true);
  const runAll = (rules: readonly AnyRule[], seen: View) =>
    rules.filter(isAsked).flatMap((each) => run(each, subjects, seen));
  const ofWaivers = (RULES as readonly AnyRule[]).filter(({ id }) => id === OF_WAIVERS);
  const others = (RULES as readonly AnyRule[]).filter(({ id }) => id !== OF_WAIVERS);
  const { findings, waived, lapsed } = judged(
    runAll(others, view),
    book,
    (rule) => !skipped.has(rule),
  );
  // Of one objective alone nobody knows what the waivers of the others hold for.
  if (only === undefined) findings.push(...runAll(ofWaivers, { ...view, lapsed }));
  return { findings, waived, notRun };
}

/** The rule that tells of what all others found. */
const OF_WAIVERS: RuleId = 'FO13';

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
  { book, objectives, severityOf }: View,
): AnyFinding {
  const objective = subject.objective ?? objectives.get(raised.objective ?? '') ?? null;
  return {
    rule: rule.id,
    severity: severityOf(rule.id) ?? rule.severity,
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
