/** Many objectives of a table as the sheets that they would become: their numbers, and what stands in the way of each. */
import { textKey } from '../../../domain/cells';
import { isSameObjective } from '../../../domain/objectiveNumber';
import type { Objective } from '../../../domain/objective';
import { resolveUnit } from '../../../domain/units';
import { newSheet } from '../../../templates/newSheet';
import type { Written } from '../../services';
import type { Strings } from '../../strings';
import { notAsked } from '../asked';
import { isSameUnit, ownerWithUnit, suggestion, unitName, withUnitNames } from '../beside';
import type { PlanBeside } from '../beside';
import { isBlank, newDraft } from '../draft';
import type { Draft } from '../draft';
import { draftFrom } from '../draftFrom';
import type { Form } from '../form';
import { toObjective } from '../reading';
import { lengthFindings } from '../reviewLength';

/** The plan in which the objectives would be written; `hasPlan` is false where there is none yet. */
export interface ManyPlan {
  hasPlan: boolean;
  /** Where objectives are rows of a list: what puts them in its tables, by unit or by area. */
  list?: ManyList;
  form: Form;
  beside: PlanBeside;
  firstYear: number;
  onBusy: (busy: boolean) => void;
  /** Called when sheets were written, or taken back. */
  onWritten: () => void;
  onHome: () => void;
}

export interface ManyList {
  group: 'unit' | 'area';
  /** Those that have a table. */
  groups: readonly string[];
  hasTable: (objective: Objective) => boolean;
  write: (objectives: readonly Objective[]) => Promise<Written>;
}

export interface ManyChoices {
  /** Of objectives that tell none. */
  unit: string;
  numbers: ReadonlyMap<number, string>;
  included: ReadonlyMap<number, boolean>;
}

export type ManyProblem =
  | { kind: 'noNumber' | 'noTitle' | 'sameNumberHere' | 'tooLong' }
  | { kind: 'sameTitle' | 'sameNumber'; sheet: string }
  | { kind: 'unknownUnit' | 'noTable'; unit: string }
  | { kind: 'notAsked'; labels: (strings: Strings['objective']) => string[] };

export interface ManyRow {
  /** As it will be written. */
  objective: Objective;
  problems: ManyProblem[];
  /** Whether its sheet cannot be made. */
  isBlocked: boolean;
  isIncluded: boolean;
}

const BLOCKING: readonly ManyProblem['kind'][] = [
  ...(['noNumber', 'noTitle', 'sameNumber', 'sameNumberHere', 'tooLong', 'noTable'] as const),
];
/** What is there already is left out, until the user says otherwise. */
const LEFT_OUT: readonly ManyProblem['kind'][] = [...BLOCKING, 'sameTitle'];

type WhereMany = Pick<ManyPlan, 'form' | 'beside' | 'firstYear' | 'list'>;

/** Where the plan has no number yet, and the table none. */
const FIRST = '1';

/** In the order of the table: numbers are given to those that have none, and are included. */
export function manyRows(
  found: readonly Objective[],
  choices: ManyChoices,
  plan: WhereMany,
): ManyRow[] {
  const { form, beside } = plan;
  const isNumbered = form.header.has('number');
  const taken = withUnitNames(beside.units, beside.numbers ?? []);
  const made: Objective[] = [];
  return found.map((given, index) => {
    const draft = draftOf(given, choices.unit, plan);
    const unit = unitName(beside.units, draft.header.unit);
    const own = choices.numbers.get(index) ?? draft.header.number;
    const isAsked = choices.numbers.has(index) || !isBlank(own);
    const next = taken.length === 0 ? FIRST : suggestion(taken, unit);
    const number = isAsked || !isNumbered ? own.trim() : next;
    const numbered: Draft = { ...draft, header: { ...draft.header, number } };
    const objective = toObjective(numbered, form);
    const problems = problemsOf(numbered, objective, plan, made);
    const isBlocked = problems.some(({ kind }) => BLOCKING.includes(kind));
    const isIncluded =
      !isBlocked &&
      (choices.included.get(index) ?? !problems.some(({ kind }) => LEFT_OUT.includes(kind)));
    if (isIncluded) {
      made.push(objective);
      taken.push({ number, unit, index: -1 - index });
    }
    return { objective, problems, isBlocked, isIncluded };
  });
}

function draftOf(
  given: Objective,
  unit: string,
  { form, beside, firstYear, list }: WhereMany,
): Draft {
  const draft = draftFrom(given, {
    before: newDraft({ year: firstYear, template: form.template.id }),
    number: given.number,
    firstYear,
    periods: form.template.schedule.periods,
    keepsResults: true,
    targetYears: form.targetYears,
  });
  const written = isBlank(draft.header.unit) ? unit : draft.header.unit;
  if (list?.group === 'area')
    return { ...draft, header: { ...draft.header, unit: '', area: draft.header.area || written } };
  const owner = ownerWithUnit(beside.units, draft.header.owner, written) ?? draft.header.owner;
  return { ...draft, header: { ...draft.header, unit: written, owner } };
}

function problemsOf(
  draft: Draft,
  objective: Objective,
  { form, beside, list }: WhereMany,
  made: readonly Objective[],
): ManyProblem[] {
  const { units } = beside;
  const { number, title, unit } = objective;
  const existing = isBlank(number) ? undefined : newSheet(objective, beside).existing;
  const sameTitle = beside.objectives.find(
    ({ objective: other }) =>
      !isBlank(title) &&
      textKey(other.title) === textKey(title) &&
      isSameUnit(units, other.unit, unit),
  );
  const left = notAsked(draft, form);
  const problems: (ManyProblem | false)[] = [
    isBlank(number) && form.header.has('number') && { kind: 'noNumber' },
    isBlank(title) && { kind: 'noTitle' },
    sameTitle !== undefined && { kind: 'sameTitle', sheet: sameTitle.sheet },
    existing !== undefined && { kind: 'sameNumber', sheet: existing },
    existing === undefined &&
      !isBlank(number) &&
      made.some((each) => isSameObjective(each, objective, units)) && { kind: 'sameNumberHere' },
    lengthFindings(draft, false).length > 0 && { kind: 'tooLong' },
    list === undefined &&
      !isBlank(unit) &&
      units.length > 0 &&
      resolveUnit(units, unit) === undefined && { kind: 'unknownUnit', unit },
    list !== undefined &&
      !list.hasTable(objective) && { kind: 'noTable', unit: objective[list.group] },
    left.length > 0 && {
      kind: 'notAsked',
      // Once for all the phases and indicators of which it is told.
      labels: (strings) => [
        ...new Set(left.map(({ label }) => label(strings).split(': ').at(-1)!)),
      ],
    },
  ];
  return problems.filter((problem) => problem !== false);
}
