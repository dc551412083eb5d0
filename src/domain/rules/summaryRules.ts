/**
 * Rules on the summaries beside the sheets. A value that a document's summary states differently is kept as printed: it
 * is told once, with its cells, whatever number of summaries say it.
 */
import type { BookObjective } from '../book';
import type { BookSummary, SummaryField } from '../bookSummary';
import type { Place, ShownCell } from '../places';
import { textKey } from '../cells';
import { numberKey } from '../objectiveNumber';
import { toWeight } from '../weights';
import { lastAlike } from './durations';
import { placeOfRow } from './identityRules';
import { lineKey, showsFraction, type SummaryLine } from '../countedRows';
import { namesIn } from './otherUnits';
import { rule, when, type Raised } from './rule';
import { bare, titleKey } from './titles';
import { unitKey } from '../units';
import type { View } from './view';

/** Half a cent of a point: what prints the same is the same. */
const TOLERANCE = 0.005;

/** What a sheet states of one of its units, for the fields that a summary repeats. */
type Stated = Partial<Record<SummaryField, string | number | null>>;

const NUMBERS: readonly SummaryField[] = ['weight', 'strategicRelevance'];

/** Titles, then what an objective is known by, then the rest; weights have a rule of their own. */
const FIELDS = [
  'title',
  'number',
  'unit',
  'owner',
  'portfolioHolder',
  'strategicRelevance',
  'otherUnits',
  'duration',
  'kind',
  'service',
  'performance',
  'strategicLine',
  'operationalObjective',
  'indicators',
] as const satisfies readonly SummaryField[];

function statedBy({ objective }: BookObjective, shared: number | null): Stated {
  const { title, portfolioHolder, otherUnits, duration, kind, service, performance } = objective;
  const { strategicLine, operationalObjective } = objective;
  const indicators = objective.indicatorTable.indicators
    .map(({ description }) => String(description ?? ''))
    .join('\n');
  const dup = { strategicLine, operationalObjective };
  const same = { title, portfolioHolder, otherUnits, duration, kind, service, performance, ...dup };
  if (shared === null) {
    const { number, unit, owner, weight, strategicRelevance } = objective;
    return { ...same, number, unit, owner, weight, strategicRelevance, indicators };
  }
  // Who answers for the objective in another unit no sheet says.
  return { ...same, ...objective.sharedWith[shared], indicators };
}

/** What two cells are compared by: how a text is written, and its bullets, make no difference. */
function comparable(field: SummaryField, value: unknown, { unitName }: View): string {
  const text = String(value ?? '');
  if (field === 'number') return numberKey(text);
  if (field === 'title') return titleKey(text);
  if (field === 'otherUnits') return unitsKey(text, unitName);
  return textKey(bare(field === 'unit' ? unitName(text) : text));
}

/** Whether a summary shows another value than the sheet; where either says nothing there is none to compare. */
function differs(field: SummaryField, shown: ShownCell, stated: Stated, view: View): boolean {
  const [one, other] = [shown.value, stated[field]];
  if (other === undefined || other === null || other === '' || one === '' || isError(one))
    return false;
  if (NUMBERS.includes(field)) {
    const points = toWeight(one);
    // Typed as a percentage on the sheet: that is told there.
    if (field === 'weight' && showsFraction(shown, Number(other))) return false;
    return typeof points === 'number' && Math.abs(points - Number(other)) > TOLERANCE;
  }
  if (field === 'duration' && lastAlike(String(one), String(other), view)) return false;
  return comparable(field, one, view) !== comparable(field, other, view);
}

/** Units by whatever name, in whatever order. */
const unitsKey = (list: string, unitName: View['unitName']): string =>
  [...new Set(namesIn(list).map((name) => textKey(bare(unitKey(unitName(name))))))]
    .sort()
    .join('\n');

const isError = (value: unknown) => typeof value === 'string' && value.startsWith('#');

interface Difference {
  field: SummaryField;
  /** As the summary shows it, and as the sheet states it. */
  shown: string | number;
  stated: string | number;
}

/** Every objective in each of its units, with the rows that stand for it. */
const eachUnit = (subject: BookObjective, view: View) =>
  [null, ...subject.objective.sharedWith.keys()].map((shared) => ({
    shared,
    stated: statedBy(subject, shared),
    lines: view.linesByObjective.get(lineKey(subject.key, shared)) ?? [],
  }));

/** Where the sheet says it, for the unit that the row is of. */
function placeOfField(
  { places }: BookObjective,
  shared: number | null,
  field: SummaryField,
): Place | undefined {
  if (shared !== null && isShared(field)) return places.sharedWith[shared]?.[field];
  const own = field === 'indicators' ? 'indicatorTable' : field;
  return places.fields[own as keyof typeof places.fields];
}

const isShared = (
  field: SummaryField,
): field is 'unit' | 'number' | 'strategicRelevance' | 'weight' =>
  ['unit', 'number', 'strategicRelevance', 'weight'].includes(field);

function differenceIn(
  field: SummaryField,
  subject: BookObjective,
  view: View,
): Raised<Difference>[] {
  return eachUnit(subject, view).flatMap(({ shared, stated, lines }) => {
    const cells = lines.flatMap(({ row }) => row.cells[field] ?? []);
    const other = cells.filter((cell) => differs(field, cell, stated, view));
    const [first] = other;
    if (first === undefined) return [];
    const sheet = placeOfField(subject, shared, field);
    return [
      {
        spot: { at: first.at },
        facts: {
          field,
          shown: typeof first.value === 'boolean' ? String(first.value) : first.value,
          stated: stated[field]!,
        },
        others: [...(sheet ? [sheet] : []), ...other.slice(1).map((cell) => cell.at)],
      },
    ];
  });
}

export const weightDiffers = rule({
  id: 'PE03',
  severity: 'blocks',
  on: 'objective',
  needs: ['summary'],
  check: (subject, view) => [
    ...differenceIn('weight', subject, view),
    ...weightErased(subject, view),
  ],
});

/**
 * A weight of the sheet whose cell in a summary was emptied: what the formula would show is not there. Where a document
 * prints the weights of one of its summaries alone, the others lack none.
 */
const weightErased = (subject: BookObjective, view: View): Raised<Difference>[] =>
  eachUnit(subject, view).flatMap(({ shared, stated, lines }) => {
    const cells = lines.flatMap(({ summary, row: { cells: its } }) =>
      its.weight ? [{ ...its.weight, isComputed: computesWeights(summary) }] : [],
    );
    const isWeighed = typeof stated.weight === 'number' && stated.weight !== 0;
    const isSaid = cells.some(({ value }) => value !== '');
    const [blank, ...more] = cells.filter(
      ({ value, formula, isComputed }) =>
        value === '' && formula === null && (isComputed || !isSaid),
    );
    if (blank === undefined || !isWeighed) return [];
    const sheet = placeOfField(subject, shared, 'weight');
    return [
      {
        spot: { at: blank.at },
        facts: { field: 'weight', shown: '', stated: stated.weight! },
        others: [...(sheet ? [sheet] : []), ...more.map(({ at }) => at)],
      },
    ];
  });

/** Whether formulas show the weights in a summary. */
const computesWeights = ({ rows }: BookSummary): boolean =>
  rows.some(({ cells }) => typeof cells.weight?.formula === 'string');

export const rowDiffers = rule({
  id: 'SI05',
  severity: 'toFix',
  on: 'objective',
  needs: ['summary'],
  check: (subject, view) => FIELDS.flatMap((field) => once(differenceIn(field, subject, view))),
});

/** What the rows of several units say alike is told once, with all their cells. */
function once(found: readonly Raised<Difference>[]): Raised<Difference>[] {
  const told = new Map<string, Raised<Difference>>();
  for (const each of found) {
    const key = `${each.facts.shown}\n${each.facts.stated}`;
    const same = told.get(key);
    const cells = [...('at' in each.spot ? [each.spot.at] : []), ...(each.others ?? [])];
    told.set(key, same ? { ...same, others: distinct([...(same.others ?? []), ...cells]) } : each);
  }
  return [...told.values()];
}

const distinct = (places: readonly Place[]): Place[] => {
  const keys = places.map(({ sheet, row, column }) => `${sheet}\n${row}\n${column}`);
  return places.filter((_, index) => keys.indexOf(keys[index]!) === index);
};

/** The rows of an objective that no summary has, though the plan's summary is there. */
export const missingFromSummary = rule({
  id: 'SI01',
  severity: 'toFix',
  on: 'objective',
  needs: ['summary'],
  missing: true,
  check: (subject, view) =>
    eachUnit(subject, view)
      .filter(({ lines }) => lines.length === 0)
      .map(({ shared, stated }) => ({
        spot: shared === null ? { field: 'number' } : { shared, field: 'number' },
        facts: { unit: String(stated.unit ?? '') },
      })),
});

const text = ({ row }: SummaryLine, field: SummaryField) =>
  String(row.cells[field]?.value ?? '').trim();

const ofRow = (line: SummaryLine) => ({
  spot: { at: placeOfRow(line.summary.sheet, line.row) },
  facts: {
    number: isError(text(line, 'number')) ? '' : text(line, 'number'),
    title: titleOf(line),
  },
  ...(text(line, 'unit') !== '' && !isError(text(line, 'unit')) && { unit: text(line, 'unit') }),
});

const titleOf = (line: SummaryLine) => (isError(text(line, 'title')) ? '' : text(line, 'title'));

const isWritten = (line: SummaryLine) =>
  text(line, 'number') + text(line, 'title') !== '' &&
  !isError(text(line, 'number')) &&
  !isError(text(line, 'title'));

/** One that is known by its id has its sheet, whatever formula of it is broken: that is told as an error. */
const isGone = ({ row }: SummaryLine) =>
  row.match === 'gone' || (row.isBroken && row.objective === null);

export const rowOfGone = rule({
  id: 'SI02',
  severity: 'toFix',
  on: 'plan',
  needs: ['summary'],
  check: (_, { lines }) => lines.filter((line) => isGone(line)).map(ofRow),
});

export const rowWithoutSheet = rule({
  id: 'SI03',
  severity: 'toKnow',
  on: 'plan',
  needs: ['summary'],
  check: (_, { lines }) => {
    const told = new Set<string>();
    return lines
      .filter((line) => line.row.match === 'none' && !isGone(line) && isWritten(line))
      .filter((line) => {
        const key = ['number', 'title'].map((field) => text(line, field as 'title')).join('\n');
        const isNew = !told.has(key);
        told.add(key);
        return isNew;
      })
      .map(ofRow);
  },
});

export const rowAmbiguous = rule({
  id: 'SI04',
  severity: 'toFix',
  on: 'plan',
  needs: ['summary'],
  check: (_, { lines }) => lines.filter(({ row }) => row.match === 'ambiguous').map(ofRow),
});

export const headingLost = rule({
  id: 'SI06',
  severity: 'toFix',
  on: 'plan',
  needs: ['summary'],
  check: ({ summaries }) =>
    summaries.flatMap(({ sheet, headings, lostHeadings }) =>
      when(lostHeadings.length > 0, () => ({
        spot: { at: { sheet, row: headings, column: 0 } },
        facts: { fields: [...lostHeadings] },
      })),
    ),
});
