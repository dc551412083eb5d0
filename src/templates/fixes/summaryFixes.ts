/** Fixes of a summary that says something else than the sheet: which of the two wins is chosen by who knows. */
import type { Book } from '../../domain/book';
import type { SummaryField } from '../../domain/bookSummary';
import { isSamePlace } from '../../domain/places';
import type { CellContent } from '../../domain/changes';
import type { ValueDifference } from '../../domain/summaryUpdate';
import { toWeight } from '../../domain/weights';
import { summaryFormulaAt } from '../sintesi/formulaAt';
import { summaryChanges } from '../sintesi/summaryChanges';
import { contentWith, holdsFraction } from '../weightContent';
import { oneOf, proposed, write, type Fix, type Told, type Write } from './fix';

interface Difference extends ValueDifference {
  /** What would make the cell of the summary show the sheet. */
  formula: CellContent;
}

const known = new WeakMap<Book, Difference[]>();

/** Made once for each reading: every difference of the plan is in it. */
function differencesOf(book: Book): Difference[] {
  const before = known.get(book);
  if (before) return before;
  const { differences } = summaryChanges(book).update;
  const allSheet = new Map(differences.map(({ key }) => [key, 'sheet']));
  const { changes } = summaryChanges(book, allSheet).update;
  const found = differences.flatMap((each) => {
    const change = changes.find((one) => one.kind === 'cells' && isSamePlace(one, each.summary.at));
    const formula = change?.kind === 'cells' ? change.content[0]?.[0] : undefined;
    return formula === undefined ? [] : [{ ...each, formula }];
  });
  known.set(book, found);
  return found;
}

/** Data of the sheet that stand alone in their cell, as the summary prints them. */
const PLAIN: readonly SummaryField[] = ['title', 'owner', 'portfolioHolder', 'duration', 'service'];

/** The sheet takes what the summary says. */
function toSheet(book: Book, { field, summary, sheet }: Difference): Write | null {
  const held = book.cells.get(sheet.at.sheet)?.values[sheet.at.row]?.[sheet.at.column];
  if (field === 'weight') {
    const [weight, value] = [toWeight(summary.value), toWeight(sheet.value)];
    if (typeof weight !== 'number' || typeof value !== 'number') return null;
    const isPercent = holdsFraction(held, value);
    return write(book, sheet.at, contentWith({ content: held, value, isPercent }, weight));
  }
  const isAlone = PLAIN.includes(field) && String(held).trim() === String(sheet.value).trim();
  const says = String(summary.value).trim();
  return isAlone && says !== '' ? write(book, sheet.at, says) : null;
}

/** The cells of the summaries become formulas on the sheet either way: they cannot differ again. */
export function summaryOrSheet({ at, others }: Told, book: Book): Fix | null {
  const cells = [at, ...others];
  const its = differencesOf(book).filter(({ summary }) =>
    cells.some((cell) => isSamePlace(cell, summary.at)),
  );
  const [first] = its;
  if (!first) return null;
  const showing = (shows: unknown) =>
    its.flatMap(({ summary, formula }) => {
      const only = write(book, summary.at, formula);
      return only ? [{ ...only, shows }] : [];
    });
  const changed = toSheet(book, first);
  return oneOf([
    { name: 'sheet', writes: showing(first.sheet.value) },
    { name: 'summary', writes: changed ? [changed, ...showing(first.summary.value)] : [] },
  ]);
}

/** A state or a score of the summary that was typed over shows the sheet again. */
export function formulaAgain({ at }: Told, book: Book): Fix | null {
  const own = at && summaryFormulaAt(book, at);
  const only = own && write(book, at, { formula: own.formula });
  return proposed(only && { ...only, shows: own.shows ?? '' });
}
