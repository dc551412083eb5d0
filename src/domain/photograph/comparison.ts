/** Two photographs side by side: what moved, what slipped, what was rewritten, what came and what went. */
import { toSerial } from '../dates';
import { unitKey } from '../units';
import {
  hasId,
  matchIndicators,
  matchObjectives,
  matchPhases,
  matchShares,
  type Pair,
} from './matching';
import { lastPeriod } from './periodText';
import {
  isSameValue,
  PHOTOGRAPH_FIELDS,
  rowsOf,
  valueText,
  type Photograph,
  type PhotographField,
  type PhotographPart,
  type PhotographRow,
  type PhotographValue,
} from './photograph';

/** Moved: what the year brings (states, results). Slipped: later than it was to be. Rewritten: the plan says otherwise. */
export const CHANGE_KINDS = ['slipped', 'moved', 'rewritten', 'added', 'removed'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface PlanChange {
  kind: ChangeKind;
  part: PhotographPart;
  /** Of the objective as it is now, as it was where it is gone. */
  objective: { number: string; title: string; unit: string };
  /** The phase or the indicator, or the unit that shares; blank for the objective itself. */
  item: string;
  /** Null where a whole part came or went. */
  field: PhotographField | null;
  before: PhotographValue;
  after: PhotographValue;
  /** Whether an act has to decide it: what the plan promises is another thing (art. 10 c. 3 D.Lgs. 150/2009). */
  isAmendment: boolean;
  /** What stays the same while the change goes on: which objective, part, item and field, as they were first. */
  key: string;
}

/** What the year brings. */
const MOVES: ReadonlySet<PhotographField> = new Set([
  ...(['state', 'progress', 'score', 'declared', 'notes', 'done', 'executed', 'recorded'] as const),
  ...(['result', 'degree'] as const),
]);

/** What a plan promises, by part. */
const PROMISES: Readonly<Record<PhotographPart, ReadonlySet<PhotographField>>> = {
  objective: new Set(['title', 'unit', 'weight', 'due', 'duration'] as const),
  share: new Set(['unit', 'weight'] as const),
  remark: new Set(),
  phase: new Set(['name', 'weight', 'planned', 'year'] as const),
  indicator: new Set([
    ...(['description', 'unitOfMeasure', 'polarity', 'weight', 'target', 'midYearTarget'] as const),
    ...(['threshold', 'expected'] as const),
  ]),
};

const LATE = new Set(['in ritardo', 'non avviata', 'conclusa in ritardo']);

/** What tells an item of an objective from its others. */
const NAMED: Readonly<Record<PhotographPart, PhotographField>> = {
  ...{ objective: 'title', remark: 'title' },
  ...{ share: 'unit', phase: 'name', indicator: 'description' },
};

/** A row repeats its objective's number and title. */
const REPEATED: ReadonlySet<PhotographField> = new Set(['number', 'title']);

export function comparePhotographs(
  before: Pick<Photograph, 'rows'>,
  after: Pick<Photograph, 'rows'>,
): PlanChange[] {
  const [olds, news] = [itemsOf(before), itemsOf(after)];
  return matchObjectives(rowsOf(before, 'objective'), rowsOf(after, 'objective')).flatMap(
    (pair) => {
      const of = new ObjectiveChanges(pair);
      if (!pair.before || !pair.after) return of.whole(pair);
      const [was, is] = [olds(pair.before.objective), news(pair.after.objective)];
      return [
        ...of.fields(pair),
        ...of.remarks(was('remark')[0], is('remark')[0]),
        ...matchShares(was('share'), is('share')).flatMap((each) => of.item(each)),
        ...matchPhases(was('phase'), is('phase')).flatMap((each) => of.item(each)),
        ...matchIndicators(was('indicator'), is('indicator')).flatMap((each) => of.item(each)),
      ];
    },
  );
}

/** The rows of each objective, found once for all of them. */
function itemsOf({ rows }: Pick<Photograph, 'rows'>) {
  const byObjective = new Map<string, PhotographRow[]>();
  for (const row of rows) {
    const own = byObjective.get(row.objective);
    if (own) own.push(row);
    else byObjective.set(row.objective, [row]);
  }
  return (objective: string) => (part: PhotographPart) =>
    (byObjective.get(objective) ?? []).filter((row) => row.part === part);
}

class ObjectiveChanges {
  private readonly objective: PlanChange['objective'];
  private readonly id: string;
  /** Items that have one name are told apart by their turn. */
  private readonly turns = new Map<string, number>();

  constructor(pair: Pair) {
    const { values } = (pair.after ?? pair.before)!;
    const [number, title, unit] = (['number', 'title', 'unit'] as const).map((field) =>
      valueText(values[field]),
    );
    this.objective = { number: number!, title: title!, unit: unit! };
    this.id = idOf((pair.before ?? pair.after)!);
  }

  /** An objective, or a part of it, that came or went. */
  whole({ before, after }: Pair): PlanChange[] {
    const row = (after ?? before)!;
    const name = row.values[NAMED[row.part]] ?? null;
    const item = row.part === 'objective' ? '' : valueText(name);
    return [
      {
        ...this.head(row, item, null),
        kind: before ? 'removed' : 'added',
        ...{ field: null, before: before && name, after: after && name, isAmendment: true },
      },
    ];
  }

  /** Where nothing was written of it there is no row. */
  remarks(before?: PhotographRow, after?: PhotographRow): PlanChange[] {
    const given = after ?? before;
    if (!given) return [];
    const blank: PhotographRow = { ...given, values: {} };
    return this.fields({ before: before ?? blank, after: after ?? blank });
  }

  item(pair: Pair): PlanChange[] {
    if (!pair.before || !pair.after) return isBlankItem(pair) ? [] : this.whole(pair);
    return this.fields(pair);
  }

  fields({ before, after }: Pair): PlanChange[] {
    const { part } = after!;
    const named = NAMED[part];
    const item = isOfObjective(part) ? '' : valueText(after!.values[named]);
    const head = (field: PhotographField) => this.head(before!, item, field);
    this.turn(before!);
    return PHOTOGRAPH_FIELDS[part].flatMap((field: PhotographField): PlanChange[] => {
      if (part !== 'objective' && REPEATED.has(field)) return [];
      const [was = null, is = null] = [before!.values[field], after!.values[field]];
      if (isSameValue(was, is)) return [];
      const kind = kindOf(field, was, is);
      const isAmendment = PROMISES[part].has(field) && !isSpelling(field, was, is);
      return [{ ...head(field), kind, field, before: was, after: is, isAmendment }];
    });
  }

  private turn(row: PhotographRow): number {
    const name = turnName(row);
    const turn = (this.turns.get(name) ?? 0) + 1;
    this.turns.set(name, turn);
    return turn;
  }

  private head(row: PhotographRow, item: string, field: PhotographField | null) {
    const { part, values } = row;
    const own = isOfObjective(part) ? '' : valueText(values[NAMED[part]]);
    const name = turnName(row);
    const turn = field === null ? this.turn(row) : this.turns.get(name)!;
    const year = part === 'phase' ? valueText(values.year) : '';
    const key = JSON.stringify([this.id, part, own, year, turn, field ?? '']);
    return { part, objective: this.objective, item, key };
  }
}

/** A unit that is only written otherwise is the same one. */
const isSpelling = (field: PhotographField, was: PhotographValue, is: PhotographValue): boolean =>
  field === 'unit' && unitKey(valueText(was)) === unitKey(valueText(is));

const isOfObjective = (part: PhotographPart): boolean => part === 'objective' || part === 'remark';

const turnName = ({ part, values }: PhotographRow): string =>
  [part, values.year, valueText(values[NAMED[part]])].join('\n');

/** A row that somebody left blank came and went unseen. */
const isBlankItem = ({ before, after }: Pair): boolean => {
  const { part, values } = (after ?? before)!;
  return valueText(values[NAMED[part]]) === '';
};

/** Its id, else what it says of itself. */
function idOf(row: PhotographRow): string {
  if (hasId(row)) return row.objective;
  const { unit, number, title } = row.values;
  return [unit, number, title].map((each) => valueText(each).toLowerCase()).join('|');
}

function kindOf(field: PhotographField, was: PhotographValue, is: PhotographValue): ChangeKind {
  if (field === 'state')
    return LATE.has(valueText(is).toLowerCase()) && !LATE.has(valueText(was).toLowerCase())
      ? 'slipped'
      : 'moved';
  if (MOVES.has(field)) return 'moved';
  return isLater(field, was, is) ? 'slipped' : 'rewritten';
}

/** Whether a deadline, or the end of a phase, is later than it was. */
function isLater(field: PhotographField, was: PhotographValue, is: PhotographValue): boolean {
  if (field !== 'planned' && field !== 'due') return false;
  const [one, other] = [was, is].map((value) =>
    field === 'planned' ? lastPeriod(valueText(value)) : toSerial(value),
  );
  return typeof one === 'number' && typeof other === 'number' && other > one;
}
