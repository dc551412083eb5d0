/** The rows of the plan's table: each objective in each of its units, in the order of the units. */
import type { Book, BookObjective } from '../../domain/book';
import type { Place, ShownValue } from '../../domain/places';
import { countedRows, type CountedRow } from '../../domain/countedRows';
import { overviewByUnit } from '../../domain/planOverview';
import { unitKey } from '../../domain/units';
import { areaAddress, cellAddress, onSheet } from '../address';
import { bookSettings, reference, type SettingsCells } from '../sintesi/settingsCells';
import { sheetFormula } from '../sintesi/sheetFormulas';
import { sourceInBook, type SummarySource } from '../sintesi/source';
import { GONE, GONE_TITLE, NO_OWNER, NO_UNIT } from './identity';

export interface PlanRow {
  key: string;
  objective: BookObjective;
  source: SummarySource;
  /** Position among the units that share it; null for the unit that leads it. */
  shared: number | null;
  /** As the settings name it. */
  unit: string;
  counted: CountedRow;
}

export interface DashboardPlan {
  book: Book;
  settings: SettingsCells | null;
  rows: PlanRow[];
  /** Units that have objectives, in the settings' order. */
  units: string[];
  /** Years of which any objective has months. */
  years: number[];
  /** Whether any sheet computes states, or a score. */
  hasStates: boolean;
  hasScores: boolean;
  /** Rows that only a summary has: they have no sheet to refer to. */
  onlyInSummary: number;
}

/** More years than these have no room on a page. */
const MOST_YEARS = 3;

export function dashboardPlan(book: Book): DashboardPlan {
  const counted = countedRows(book);
  const own = counted.filter(({ objective }) => objective !== null);
  const { units = [], weightScale = '100' } = book.settings ?? {};
  const overviews = overviewByUnit(own, { units, weightScale }).filter(
    ({ rows }) => rows.length > 0,
  );
  const rows = overviews.flatMap(({ unit, rows: its }) =>
    its.map((each): PlanRow => {
      const objective = each.objective!;
      const key = objective.key.replace(/\s+/g, ' ');
      return {
        key: each.shared === null ? key : `${key} +${each.shared + 1}`,
        ...{ objective, source: sourceInBook(objective), shared: each.shared, counted: each },
        unit: trimmed(unit) || NO_UNIT,
      };
    }),
  );
  return {
    ...{ book, settings: bookSettings(book), rows },
    units: overviews.map(({ unit }) => trimmed(unit) || NO_UNIT),
    years: yearsOf(book),
    hasStates: book.objectives.some(({ results }) => results.state !== undefined),
    hasScores: book.objectives.some(({ results }) => results.score !== undefined),
    onlyInSummary: counted.length - own.length,
  };
}

/** The last ones, where there are more than have room. */
function yearsOf({ objectives }: Book): number[] {
  const years = objectives.flatMap(({ objective: { schedules } }) =>
    schedules.flatMap(({ year, phases }) =>
      phases.some(({ planned, done }) => planned.length + done.length > 0) ? year : [],
    ),
  );
  return [...new Set(years)].toSorted((one, other) => one - other).slice(-MOST_YEARS);
}

/** What a cell of the table holds, and what it shows now. */
export interface Shown {
  content: string | number | null | { formula: string };
  shows: ShownValue;
}

const shown = (formula: string, shows: ShownValue): Shown => ({ content: { formula }, shows });

const literal = (value: ShownValue): Shown => ({
  content: value === '' ? null : (value as string | number),
  shows: value,
});

/** A formula that says in words that the sheet it refers to is gone. */
const unlessGone = (formula: string, gone: string): string =>
  `=IFERROR(${formula.replace(/^=/, '')},"${gone}")`;

/** Where it is blank a text stands. */
const orText = (formula: string, text: string): string => {
  const inner = formula.replace(/^=/, '');
  return `IF(${inner}="","${text}",${inner})`;
};

type TextKey = 'number' | 'title' | 'unit' | 'owner' | 'state';

/** The texts of a row, as formulas on its sheet. */
export function rowText(key: TextKey, row: PlanRow, plan: DashboardPlan, unitCell: string): Shown {
  const { source, shared, unit, counted } = row;
  const units = plan.book.settings?.units ?? [];
  const context = { units, settings: plan.settings, unitCell };
  const found = sheetFormula(key, { source, shared }, context);
  const said = {
    ...{ number: counted.number, title: source.objective.title, unit },
    ...{ owner: source.objective.owner, state: '' },
  }[key];
  if (!found) return literal(key === 'owner' && said === '' ? NO_OWNER : said);
  const shows = found.shows === undefined ? said : found.shows;
  switch (key) {
    case 'owner': {
      const now = String(shows).trim() || NO_OWNER;
      return shown(unlessGone(orText(found.formula, NO_OWNER), NO_OWNER), now);
    }
    case 'unit':
      // In a list the unit stands in a heading among other words, which no formula takes apart; and of a unit that the
      // settings do not name, the rows that write it otherwise than the first.
      if (!isSaid(plan, found.at, shared, source) || !isSameText(String(shows), unit))
        return literal(unit);
      return shown(unlessGone(`TRIM(${orText(found.formula, NO_UNIT)})`, GONE), unit);
    case 'title':
      return shown(unlessGone(found.formula, GONE_TITLE), shows);
    case 'state':
      return shown(unlessGone(found.formula, GONE), shows);
    default:
      return shown(unlessGone(found.formula, ''), shows);
  }
}

/** As TRIM leaves it. */
const trimmed = (text: string): string => text.replace(/ +/g, ' ').trim();

/** As formulas compare texts. */
const isSameText = (one: string, other: string): boolean =>
  (trimmed(one) || NO_UNIT).toLowerCase() === other.toLowerCase();

/** Whether a cell says the unit and nothing besides. */
function isSaid(
  { book }: DashboardPlan,
  { sheet, row, column }: Place,
  shared: number | null,
  { objective }: SummarySource,
): boolean {
  const printed = shared === null ? objective.unit : (objective.sharedWith[shared]?.unit ?? '');
  const held = String(book.cells.get(sheet)?.values[row]?.[column] ?? printed);
  return unitKey(held) === unitKey(printed);
}

/** Its progress and its score; words stand for what cannot be computed, and count in no mean. */
export function rowNumber(key: 'progress' | 'score', { source, shared }: PlanRow): Shown {
  const context = { units: [], settings: null, unitCell: undefined };
  const found = sheetFormula(key, { source, shared }, context);
  return found ? shown(unlessGone(found.formula, ''), found.shows ?? '') : literal('');
}

/** The weight that counts: of the summary's cell where that says it, else of the sheet. */
export function rowWeight({ counted, source, shared }: PlanRow): Shown {
  const at = counted.inSummary?.at;
  const shows = counted.weight ?? '';
  if (at) {
    const cell = reference(at);
    return shown(unlessGone(`IF(${cell}<>"",${cell},"")`, ''), shows);
  }
  const context = { units: [], settings: null, unitCell: undefined };
  const found = sheetFormula('weight', { source, shared }, context);
  return found ? shown(unlessGone(found.formula, ''), shows) : literal('');
}

/** Critical issues: what the register of the monitoring says last, in a cell of the same row, else what the sheet says. */
export function rowIssues({ objective: { places, objective } }: PlanRow, told: string): Shown {
  const lines = places.lines.issues ?? [];
  const one = places.fields.issues;
  const cells = [...new Set((lines.length > 0 ? lines : one ? [one] : []).map(reference))];
  const own =
    cells.length === 0
      ? `"${objective.issues.replaceAll('"', '""').slice(0, LONGEST_TEXT)}"`
      : cells.length === 1
        ? `${cells[0]}&""`
        : `TEXTJOIN(CHAR(10),TRUE,${cells.join(',')})`;
  return shown(unlessGone(`IF(${told}<>"",${told},${own})`, ''), objective.issues);
}

/** As long as a text in a formula can be. */
const LONGEST_TEXT = 250;

/** The critical issue and the cause that the register told last, up to the reference date. */
export function registeredIssues(
  { objective: { id } }: PlanRow,
  { book: { monitoring }, settings }: DashboardPlan,
): Shown | null {
  if (!monitoring || monitoring.idColumn === null || id === null) return null;
  const { sheet, headings, end, columns, idColumn, entries } = monitoring;
  // With the row after the last: what is added there is of it.
  const whole = (column: number) =>
    onSheet(
      sheet,
      areaAddress({ row: headings, column, rows: end - headings + 1, columns: 1 }, true),
    );
  const parts = (['issue', 'cause'] as const).flatMap((field) =>
    columns[field] === undefined ? [] : [whole(columns[field])],
  );
  if (parts.length === 0) return null;
  const isOf = `(${whole(idColumn)}="${id}")`;
  const says = `((${parts.map((part) => `(${part}<>"")`).join('+')})>0)`;
  const date = settings?.referenceDate;
  const until =
    date && columns.date !== undefined ? `*(${whole(columns.date)}<=${reference(date)})` : '';
  const row = `ROW(${whole(idColumn)})`;
  const last = `SUMPRODUCT(MAX(${isOf}*${says}${until}*${row}))`;
  const heading = `ROW(${onSheet(sheet, cellAddress(headings, idColumn, true))})`;
  // Of nothing found a place before the first, which is an error and no whole column.
  const place = `${last}-${heading}+(${last}>0)`;
  const texts = parts.map((part) => `INDEX(${part},${place})`);
  const now = entries.findLast((each) => each.id === id && each.issue + each.cause !== '');
  return {
    content: { formula: `=IFERROR(TEXTJOIN(" – ",TRUE,${texts.join(',')}),"")` },
    shows: now ? [now.issue, now.cause].filter((text) => text !== '').join(' – ') : '',
  };
}
