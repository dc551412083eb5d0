/** Which row of one photograph stands for which of another: objectives by their id, phases and indicators by what they say. */
import { textKey } from '../cells';
import { numberKey } from '../objectiveNumber';
import { unitKey } from '../units';
import { valueText, type PhotographField, type PhotographRow } from './photograph';

export interface Pair<Of = PhotographRow> {
  before: Of | null;
  after: Of | null;
}

/** Keys from the one that tells most; where one fits several rows on either side it tells nothing. */
type KeyOf = (row: PhotographRow) => string;

const text = ({ values }: PhotographRow, field: PhotographField) => valueText(values[field]);
const inUnit = (row: PhotographRow) =>
  [unitKey(text(row, 'unit')), textKey(row.service ?? ''), row.kind ?? ''].join('\n');
const number = (row: PhotographRow) => numberKey(text(row, 'number'));
const title = (row: PhotographRow) => textKey(text(row, 'title'));

const told = (key: string, ...parts: string[]) =>
  parts.every((part) => part !== '') ? [key, ...parts].join('\n') : '';

/** As rows of summaries are known: unit, number, service and kind together, then the title. */
const OBJECTIVE_KEYS: readonly KeyOf[] = [
  (row) => told(inUnit(row), number(row), title(row)),
  (row) => told(inUnit(row), number(row)),
  (row) => told(inUnit(row), title(row)),
  (row) => told('', number(row), title(row)),
];

export const hasId = ({ objective }: PhotographRow): boolean => !objective.startsWith('#');

/** Objectives in the order of the later photograph; those that are gone at the end. */
export function matchObjectives(
  before: readonly PhotographRow[],
  after: readonly PhotographRow[],
): Pair[] {
  const match = new Matching(before, after);
  match.by((row) => (hasId(row) ? row.objective : ''));
  // With an id on both sides they are two objectives, however alike: one was made anew.
  const mayBe = (one: PhotographRow, other: PhotographRow) => !(hasId(one) && hasId(other));
  for (const key of OBJECTIVE_KEYS) match.by(key, mayBe);
  return match.pairs();
}

/** Phases of one objective: of a year, by name; what is left in one place of both is the same phase written otherwise. */
export const matchPhases = (before: readonly PhotographRow[], after: readonly PhotographRow[]) =>
  matchItems(before, after, 'name', (row) => text(row, 'year'));

export const matchIndicators = (
  before: readonly PhotographRow[],
  after: readonly PhotographRow[],
) => matchItems(before, after, 'description', () => '');

export function matchShares(
  before: readonly PhotographRow[],
  after: readonly PhotographRow[],
): Pair[] {
  const match = new Matching(before, after);
  match.by((row) => told('', unitKey(text(row, 'unit')), number(row)));
  match.by((row) => told('', unitKey(text(row, 'unit'))));
  return match.pairs();
}

function matchItems(
  before: readonly PhotographRow[],
  after: readonly PhotographRow[],
  field: PhotographField,
  groupOf: KeyOf,
): Pair[] {
  const match = new Matching(before, after);
  match.by((row) => told(`${groupOf(row)}\u0001`, textKey(text(row, field))));
  // Of several that say the same the first is the first.
  match.inTurn((row) => `${groupOf(row)}\n${textKey(text(row, field))}`);
  match.alike((row) => textKey(text(row, field)), groupOf);
  return match.pairs();
}

class Matching {
  private readonly found = new Map<PhotographRow, PhotographRow>();
  private readonly taken = new Set<PhotographRow>();

  constructor(
    private readonly before: readonly PhotographRow[],
    private readonly after: readonly PhotographRow[],
  ) {}

  private get left() {
    return {
      before: this.before.filter((row) => !this.taken.has(row)),
      after: this.after.filter((row) => !this.found.has(row)),
    };
  }

  private join(before: PhotographRow, after: PhotographRow): void {
    this.found.set(after, before);
    this.taken.add(before);
  }

  by(keyOf: KeyOf, mayBe: (before: PhotographRow, after: PhotographRow) => boolean = () => true) {
    const { before, after } = this.left;
    const [olds, news] = [grouped(before, keyOf), grouped(after, keyOf)];
    for (const [key, rows] of news) {
      const others = olds.get(key) ?? [];
      if (key === '' || rows.length !== 1 || others.length !== 1) continue;
      if (mayBe(others[0]!, rows[0]!)) this.join(others[0]!, rows[0]!);
    }
  }

  inTurn(keyOf: KeyOf) {
    const { before, after } = this.left;
    const olds = grouped(before, keyOf);
    for (const [key, rows] of grouped(after, keyOf))
      rows.forEach((row, index) => {
        const other = olds.get(key)?.[index];
        if (other) this.join(other, row);
      });
  }

  /** Between the same neighbours: as many as before, in their order; else those that share half of their words. */
  alike(textOf: KeyOf, groupOf: KeyOf) {
    const { before, after } = this.left;
    const gapOf = (row: PhotographRow) => `${groupOf(row)}\n${this.neighbour(row)}`;
    const olds = grouped(before, gapOf);
    for (const [gap, rows] of grouped(after, gapOf)) {
      const others = olds.get(gap) ?? [];
      if (others.length === rows.length)
        rows.forEach((row, index) => this.join(others[index]!, row));
      else
        for (const row of rows) {
          const free = others.filter((other) => !this.taken.has(other));
          const like = free.find((other) => shareHalf(textOf(other), textOf(row)));
          if (like) this.join(like, row);
        }
    }
  }

  /** The matched row above it, as the later side knows it. */
  private neighbour(row: PhotographRow): number {
    const isNew = this.after.includes(row);
    const side = isNew ? this.after : this.before;
    const above = side
      .slice(0, side.indexOf(row))
      .findLast((each) => (isNew ? this.found.has(each) : this.taken.has(each)));
    if (!above) return -1;
    return this.before.indexOf(isNew ? this.found.get(above)! : above);
  }

  pairs(): Pair[] {
    return [
      ...this.after.map((after) => ({ before: this.found.get(after) ?? null, after })),
      ...this.left.before.map((before) => ({ before, after: null })),
    ];
  }
}

function grouped(rows: readonly PhotographRow[], keyOf: KeyOf): Map<string, PhotographRow[]> {
  const groups = new Map<string, PhotographRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const wordsOf = (line: string) =>
  new Set(line.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));

function shareHalf(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared * 2 >= Math.max(words.size, others.size);
}
