/** Summaries to be made: all of them where a workbook has none, else those of the units that have none while others do. */
import type { Book } from '../../domain/book';
import type { BookSummaryRow } from '../../domain/bookSummary';
import { planSettings } from '../../domain/planSettings';
import { unitKey } from '../../domain/units';
import type { SheetBlueprint } from '../blueprint';
import { objectiveTemplate } from '../forms';
import { SCHEDA_COMPLETA } from '../forms/schedaCompleta';
import { SUMMARY_SHEET, unitSummaryName } from '../sheetNames';
import { carriedBy } from './carriedRow';
import { isOfUnit, lineOf, type ExpectedRow } from './expectedRows';
import { templateInUse } from '../templateInUse';
import type { MatchedTable } from './matchedTable';
import type { SummaryLineCells } from './rowCells';
import { besideTheirs, groupOf } from './sections';
import { bookSettings } from './settingsCells';
import { summarySheet, unitsOf } from './summarySheet';

export interface NewSummary {
  name: string;
  /** Null for that of the whole authority. */
  unit: string | null;
}

/**
 * A plan of one unit has only the summary of the authority; when another unit comes each has one. Those that the user
 * deleted, of all units, stay deleted.
 */
export function newSummaries(
  book: Book,
  tables: readonly MatchedTable[],
  expected: readonly ExpectedRow[],
): NewSummary[] {
  const units = unitsOf(expected);
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const made: NewSummary[] = [];
  if (tables.length === 0) {
    if (expected.length === 0) return [];
    made.push({ name: freeName(SUMMARY_SHEET, taken), unit: null });
  } else if (tables.every(({ unit }) => unit === null)) {
    const known = unitsOf(tables.flatMap((table) => table.rows.map((row) => table.nameOf(row))));
    if (known.length > 1) return [];
  }
  if (units.length < 2) return made;
  const has = new Set(tables.flatMap(({ unit }) => (unit === null ? [] : [unitKey(unit)])));
  for (const unit of units)
    if (!has.has(unitKey(unit))) made.push({ name: unitSummaryName(unit, taken), unit });
  return made;
}

function freeName(name: string, taken: Set<string>): string {
  for (let copy = 1; ; copy += 1) {
    const tried = copy === 1 ? name : `${name} ${copy}`;
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}

/** Their sheets, with the rows of their own that the summary of the authority has, and those that move over. */
export function newSummarySheets(
  book: Book,
  made: readonly NewSummary[],
  tables: readonly MatchedTable[],
  expected: readonly ExpectedRow[],
  coming: ReadonlyMap<string, BookSummaryRow>,
): SheetBlueprint[] {
  const settings = book.settings ?? planSettings({ firstYear: 1900 });
  const own = objectiveTemplate(settings.template) ?? SCHEDA_COMPLETA;
  const template = templateInUse(own, settings.results);
  const plan = { ...settings, settings: bookSettings(book) };
  const whole = tables.find(({ unit }) => unit === null);
  const ownRows = (whole?.rows ?? [])
    .filter(({ match }) => match === 'none')
    .map((row): SummaryLineCells => {
      const { unit } = whole!.nameOf(row);
      return { unit, printed: null, shown: null, carried: carriedBy(row) };
    });
  const lines = expected.map((row): SummaryLineCells => {
    const from = coming.get(row.key);
    return from ? { ...lineOf(row), carried: carriedBy(from) } : lineOf(row);
  });
  return made.map(({ name, unit }) => {
    const ofUnit = [...lines, ...ownRows].filter((line) => isOfUnit(line, unit));
    const ordered = template.summaryLook ? besideTheirs(ofUnit, groupOf) : ofUnit;
    return summarySheet(template, plan, ordered, { name, unit });
  });
}
