/** What preparing the print of a whole plan comes to: sheets in order, their pages, what goes out of sight, the cover. */
import type { Book, BookSheet, SheetRole } from '../../domain/book';
import type { Change } from '../../domain/changes';
import { resolveUnit, unitKey } from '../../domain/units';
import type { PrintLayout, SheetBlueprint } from '../blueprint';
import type { SheetContents } from '../sheetContents';
import { FONT_SIZE } from '../style';
import { COVER, COVER_SHEET, coverSheet, type CoverEntry } from './coverSheet';
import { coverChanges } from './coverUpdate';
import { SCADENZE } from '../scadenze/deadlineSheet';
import { measuredLayout, type MeasuredSheet } from './measured';
import { isReadable } from './paper';

const OF_PLAN: ReadonlySet<SheetRole> = new Set(['summary', 'objective', 'list', 'measures']);
/** What the add-in writes for whoever works at the plan. */
const OF_WORK = new Set<SheetRole>(['settings', 'unusedSettings', 'report', 'monitoring']);

export interface PrintedPages {
  sheet: string;
  /** Null for a sheet that is protected, which stays as it is. */
  print: PrintLayout | null;
}

export interface PrintPlan {
  /** Sheets of the plan, in the order in which they are printed. */
  printed: PrintedPages[];
  /** All pages, with those of a cover that is made. */
  pages: number;
  /** All sheets in their order. */
  order: string[];
  /** Whether that is another order than they have. */
  isMoved: boolean;
  /** Null where the workbook has one. */
  cover: SheetBlueprint | null;
  coverName: string;
  /** What brings the cover that there is up to date; null where it cannot be: protected, or made otherwise by people. */
  coverChanges: Change[] | null;
  /** Sheets for working, which can go out of sight. */
  ofWork: string[];
  /** Sheets that are neither; they come last. */
  others: string[];
  /** Sheets of the plan that are out of sight, and stay there. */
  hidden: string[];
  locked: string[];
  /** Sheets on A3, and those of which the type is too small even so. */
  large: string[];
  small: string[];
}

export function printPlan(
  book: Book,
  sheets: readonly SheetContents[],
  measured: ReadonlyMap<string, MeasuredSheet>,
): PrintPlan {
  const visible = book.sheets.filter(({ isHidden }) => isHidden !== true);
  const isPlan = ({ name, role, template }: BookSheet) =>
    OF_PLAN.has(role) ||
    template === SCADENZE ||
    book.objectives.some(({ sheet }) => sheet === name);
  const isCover = ({ template }: BookSheet) => template === COVER;
  const ofPlan = inPrintOrder(book, visible.filter(isPlan));
  const ofWork = visible.filter(
    (sheet) => OF_WORK.has(sheet.role) && !isPlan(sheet) && !isCover(sheet),
  );
  const covers = visible.filter(isCover);
  const others = visible.filter(
    (sheet) => !isPlan(sheet) && !ofWork.includes(sheet) && !isCover(sheet),
  );
  const hidden = book.sheets.filter(({ isHidden }) => isHidden === true);
  const contents = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const printed = ofPlan.map(({ name, isProtected }): PrintedPages => {
    const [sheet, sizes] = [contents.get(name), measured.get(name)];
    const print = isProtected || !sheet || !sizes ? null : measuredLayout(book, sheet, sizes);
    return { sheet: name, print };
  });
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const coverName = covers[0]?.name ?? freeName(taken);
  const made = withPages(book, printed, coverName);
  const [kept] = covers;
  const coverPages = made.blueprint.print.breaks.length + 1;
  const cover = kept ? null : made.blueprint;
  const keptContents = kept && !kept.isProtected ? contents.get(kept.name) : undefined;
  const order = [...covers, ...ofPlan, ...others, ...ofWork, ...hidden].map(({ name }) => name);
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);
  const onPaper = (is: (print: PrintLayout) => boolean) =>
    printed.flatMap(({ sheet, print }) => (print && is(print) ? sheet : []));
  const isSmall = ({ paper }: PrintLayout) => !isReadable(paper.scale, FONT_SIZE);
  return {
    ...{ printed, order, cover, coverName },
    coverChanges: (keptContents && coverChanges(keptContents, made.entries)) ?? (kept ? null : []),
    pages: pagesOf(printed) + coverPages,
    isMoved: order.some((name, index) => book.sheets[index]?.name !== name),
    ...{ ofWork: names(ofWork), others: names(others) },
    hidden: names(hidden.filter(isPlan)),
    locked: names(ofPlan.filter(({ isProtected }) => isProtected)),
    large: onPaper((print) => print.paper.size === 'A3' && !isSmall(print)),
    small: onPaper(isSmall),
  };
}

const pagesOf = (printed: readonly PrintedPages[]): number =>
  printed.reduce((sum, { print }) => sum + (print?.breaks.length ?? 0) + 1, 0);

/** The summary of all and the list of deadlines, then of each unit its summary and its objectives, as the settings order the units; then the rest. */
function inPrintOrder(book: Book, ofPlan: readonly BookSheet[]): BookSheet[] {
  const units = book.settings?.units ?? [];
  const keyOf = (printed: string) => unitKey(resolveUnit(units, printed)?.name ?? printed);
  const known = units.map(({ name }) => unitKey(name));
  const summaryOf = ({ name }: BookSheet) => book.summaries.find(({ sheet }) => sheet === name);
  const unitOf = (sheet: BookSheet): string | null => {
    const summary = summaryOf(sheet);
    if (summary) return summary.unit === null ? null : keyOf(summary.unit);
    if (sheet.role !== 'objective') return null;
    const own = book.objectives.find((each) => each.sheet === sheet.name);
    return own ? keyOf(own.objective.unit) : null;
  };
  const placed = ofPlan.map((sheet, index) => {
    const unit = unitOf(sheet);
    const isSummary = summaryOf(sheet) !== undefined;
    if (unit !== null && !known.includes(unit)) known.push(unit);
    const isOfAll = isSummary || sheet.template === SCADENZE;
    const group = unit === null ? (isOfAll ? -1 : Infinity) : known.indexOf(unit);
    return { sheet, place: [group, isSummary ? 0 : 1, index] as const };
  });
  return placed
    .toSorted(({ place: one }, { place: other }) => {
      const differing = one.findIndex((each, index) => each !== other[index]);
      return differing < 0 ? 0 : one[differing]! - other[differing]!;
    })
    .map(({ sheet }) => sheet);
}

/** How many pages the cover itself takes, on which the pages of the others depend, is known once it is made. */
function withPages(
  book: Book,
  printed: readonly PrintedPages[],
  name: string,
): { blueprint: SheetBlueprint; entries: CoverEntry[] } {
  const made = (before: number) => {
    const entries = entriesOf(book, printed, before);
    return { entries, blueprint: coverSheet(book, name, entries) };
  };
  return made(made(0).blueprint.print.breaks.length + 1);
}

function entriesOf(book: Book, printed: readonly PrintedPages[], before: number): CoverEntry[] {
  let page = before + 1;
  return printed.map(({ sheet, print }): CoverEntry => {
    const first = page;
    page += (print?.breaks.length ?? 0) + 1;
    const summary = book.summaries.find((each) => each.sheet === sheet);
    const own = book.objectives.filter((each) => each.sheet === sheet);
    if (summary) return { kind: 'summary', sheet, unit: summary.unit, page: first };
    const [objective] = own;
    const isSheet = book.sheets.some(({ name, role }) => name === sheet && role === 'objective');
    if (!objective || !isSheet) return { kind: 'other', sheet, page: first };
    return { kind: 'objective', sheet, objective, page: first };
  });
}

function freeName(taken: ReadonlySet<string>): string {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? COVER_SHEET : `${COVER_SHEET} ${copy}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
