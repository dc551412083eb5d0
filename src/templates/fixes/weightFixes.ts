/** Fixes of weights that do not total 100, and of the payment objective that weighs too little. */
import type { Book } from '../../domain/book';
import { isSamePlace, type Place } from '../../domain/places';
import { proportionalWeights } from '../../domain/proportionalWeights';
import { toWeight } from '../../domain/weights';
import { planWeights } from '../planWeights';
import { placeOfAddress } from '../address';
import { contentWith, holdsFraction, type WeightCell } from '../weightContent';
import { oneOf, proposed, write, type Fix, type Told, type Write } from './fix';

const WHOLE = 100;

/** A weight, and the cell that says it. */
interface Weighed {
  at: Place | null;
  weight: number;
  held: Pick<WeightCell, 'strategicRelevance' | 'content' | 'value'>;
}

function weightWrite(book: Book, { at, held, weight }: Weighed, wanted: number): Write | null {
  const isPercent = holdsFraction(held.content, weight);
  return write(book, at, contentWith({ ...held, isPercent }, wanted));
}

/** What brings the weights to a total in proportion; nothing where one of them cannot be written. */
function inProportion(book: Book, rows: readonly Weighed[], total: number): Write[] {
  const weights = rows.map(({ weight }) => weight);
  if (!weights.some((weight) => weight > 0) || weights.some((weight) => weight < 0)) return [];
  const wanted = proportionalWeights(weights, total);
  const changed = rows.flatMap((row, index) =>
    wanted[index] === row.weight ? [] : [weightWrite(book, row, wanted[index]!)],
  );
  return changed.every((each) => each !== null) ? changed : [];
}

/** The weights of a unit that are written; blanks stay blanks. */
function weightsOf(unit: string, book: Book): Weighed[] {
  const sheets = [...book.cells].map(([name, { values }]) => ({ name, values }));
  const rows = planWeights(book, sheets).units.find((each) => each.unit === unit)?.rows ?? [];
  return rows.flatMap(({ weight, cell }) => (weight === null ? [] : [weighed(cell, weight)]));
}

function weighed(cell: WeightCell | null, weight: number): Weighed {
  const at = cell && { sheet: cell.sheet, ...placeOfAddress(cell.cell) };
  return { at, weight, held: cell ?? { content: '', value: null } };
}

export function unitToHundred({ facts }: Told<{ unit: string }>, book: Book): Fix | null {
  const writes = inProportion(book, weightsOf(facts.unit, book), WHOLE);
  return oneOf([{ name: 'propose', writes }]);
}

/** The least weight in whole points; alone, or with the others of the unit in proportion to what is left. */
export function leastPaymentWeight(
  { at, facts }: Told<{ unit: string; needed: number | null }>,
  book: Book,
): Fix | null {
  const { unit, needed } = facts;
  if (needed === null || at === null) return null;
  const rows = weightsOf(unit, book);
  const own = rows.find((row) => isSamePlace(row.at, at));
  const least = Math.min(WHOLE, Math.ceil(needed));
  const alone = own ? weightWrite(book, own, least) : null;
  if (!own || alone === null) return null;
  const others = inProportion(
    book,
    rows.filter((row) => row !== own),
    WHOLE - least,
  );
  return oneOf([
    { name: 'proportion', writes: others.length > 0 ? [alone, ...others] : [] },
    { name: 'alone', writes: [alone] },
  ]);
}

/** "20%" among weights of a hundred points is 0,2. A cell that shows percentages would show 2000% of 20. */
export function weightInPoints(
  { at, facts: { points, isPercent } }: Told<{ points: number; isPercent: boolean }>,
  book: Book,
): Fix | null {
  const changed = write(book, at, points);
  return proposed(typeof changed?.before === 'number' && !isPercent ? changed : null);
}

interface Listed {
  at: Place | undefined;
  given: unknown;
}

function listToHundred(listed: readonly Listed[], book: Book): Fix | null {
  const rows = listed.flatMap(({ at = null, given }): Weighed[] => {
    const weight = toWeight(given) ?? null;
    if (weight === null) return [];
    const content = at && book.cells.get(at.sheet)?.values[at.row]?.[at.column];
    return [{ at, weight, held: { content, value: weight } }];
  });
  return oneOf([{ name: 'propose', writes: inProportion(book, rows, WHOLE) }]);
}

const objectiveOf = ({ objective }: Told, book: Book) =>
  book.objectives.find(({ key }) => key === objective?.key);

export function indicatorsToHundred(finding: Told, book: Book): Fix | null {
  const owner = objectiveOf(finding, book);
  if (!owner) return null;
  const { indicators } = owner.objective.indicatorTable;
  const listed = indicators.map(({ weight: given }, index) => ({
    ...{ given, at: owner.places.indicators[index]?.weight },
  }));
  return listToHundred(listed, book);
}

/** Of the schedule in which the finding is. */
export function phasesToHundred(finding: Told, book: Book): Fix | null {
  const owner = objectiveOf(finding, book);
  const listed = owner?.objective.schedules
    .map(({ phases }, schedule) =>
      phases.map(({ weight: given }, index) => ({
        ...{ given, at: owner.places.schedules[schedule]?.phases[index]?.weight },
      })),
    )
    .find((phases) => phases.some(({ at }) => isSamePlace(at ?? null, finding.at)));
  return listed ? listToHundred(listed, book) : null;
}
