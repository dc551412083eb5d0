/** Rules on the formulas of the workbook: typed over, with a number of their own, unlike their neighbours, of other files. */
import type { Book, BookObjective } from '../book';
import type { Place, ShownCell } from '../places';
import { cellOfKey } from '../places';
import { rule, type Raised } from './rule';
import { isFilledPhase } from './scheduleRules';

const isOwnSheet = (book: Book, name: string): boolean =>
  book.sheets.some((sheet) => sheet.name === name && sheet.template !== null);

/** What formulas of the sheet say of an objective; of one whose phases have no place for what was done it says in words that it has no state. */
function resultsOf({ results, objective }: BookObjective): ShownCell[] {
  const hasPhases = objective.schedules.some(
    ({ phases, doneLabel }) => doneLabel !== '' && phases.some(isFilledPhase),
  );
  const ofPhases = hasPhases ? [results.state, results.progress] : [];
  return [...ofPhases, results.score, ...results.degrees].flatMap((cell) => cell ?? []);
}

const COMPUTED = ['runningWeight', 'share', 'difference', 'state', 'progress', 'score'] as const;

/** A value where the add-in wrote a formula: it stays what it was whatever the sheet says. */
export const formulaOverwritten = rule({
  id: 'FO02',
  severity: 'blocks',
  on: 'plan',
  wholePlan: true,
  check: (book) => {
    const onSheets = book.objectives.flatMap((objective) =>
      isOwnSheet(book, objective.sheet)
        ? resultsOf(objective)
            .filter(isTyped)
            .map((cell) => ({ cell, objective: objective.key }))
        : [],
    );
    const inSummaries = book.summaries
      .filter(({ sheet }) => isOwnSheet(book, sheet))
      .flatMap(({ rows }) =>
        COMPUTED.flatMap((field) => {
          const cells = rows.flatMap(({ cells: its, objective }) => {
            const cell = its[field];
            return cell ? [{ cell, objective }] : [];
          });
          const isComputed = cells.some(({ cell }) => cell.formula !== null);
          return isComputed ? cells.filter(({ cell }) => isTyped(cell)) : [];
        }),
      );
    const inTotals = book.listTotals
      .filter(({ at }) => isOwnSheet(book, at.sheet))
      .filter(isTyped)
      .map((cell) => ({ cell, objective: null }));
    return [...onSheets, ...inSummaries, ...inTotals].map(({ cell, objective }) => ({
      spot: { at: cell.at },
      facts: { value: cell.value },
      ...(objective !== null && { objective }),
    }));
  },
});

const isTyped = ({ formula, value }: ShownCell): boolean =>
  formula === null && value !== '' && !(typeof value === 'string' && value.startsWith('#'));

/** Every formula that was read of the plan's own sheets and summaries, with its place. */
const formulasOf = ({ cells, objectives, summaries }: Book): { at: Place; formula: string }[] =>
  [...new Set([...objectives, ...summaries].map(({ sheet }) => sheet))].flatMap((sheet) =>
    [...(cells.get(sheet)?.formulas ?? [])].map(([key, formula]) => ({
      at: { sheet, ...cellOfKey(key) },
      formula,
    })),
  );

/** Without the texts between quotation marks and the names of sheets. */
const bareFormula = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, 'S!');

/** A number as formulas are kept, with a point; not the row of a cell, nor a part of a name. */
const NUMBER = /(?<![\w.$:!])\d+(?:\.\d+)?(?:\s*%)?(?![\w.:!(])/g;

const REFERENCE = /\$?[A-Z]{1,3}\$?\d/i;

/** Added to something, or multiplied by it: an operator stands after the number, or before it and after an operand. */
const isOperand = (before: string, after: string): boolean =>
  /[\w)}\]%."$]\s*[*/+-]\s*$/.test(before) || /^\s*[*/+-]/.test(after);

/** Within these a number is an argument, or counts letters: of such formulas only what stands around the calls is looked at. */
const OWN_NUMBERS = /PIAO\.|\b(?:MID|LEFT|RIGHT|FIND|SEARCH|LEN)\(/i;

/** A formula without what its calls are given. */
function outermost(formula: string): string {
  const rest = formula.replace(/\([^()]*\)/g, '{}');
  return rest === formula ? formula.replaceAll('{}', '()') : outermost(rest);
}

/** How things are counted, and how a text is made a number ("+0"). */
const COUNTING = new Set(['0', '1', '2', '12', '24', '100', '365']);

export const formulaWithConstant = rule({
  id: 'FO03',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (book) =>
    formulasOf(book).flatMap(({ at, formula }): Raised<{ formula: string; constant: string }>[] => {
      const bare = bareFormula(formula);
      if (!REFERENCE.test(bare)) return [];
      const seen = OWN_NUMBERS.test(bare) ? outermost(bare) : bare;
      const found = [...seen.matchAll(NUMBER)].flatMap(({ 0: number, index }) =>
        isOperand(seen.slice(0, index), seen.slice(index + number.length))
          ? [number.replace(/\s/, '')]
          : [],
      );
      const constant = found.find((each) => !COUNTING.has(each));
      return constant === undefined ? [] : [{ spot: { at }, facts: { formula, constant } }];
    }),
});

/** A number that is a text to Excel: its own sums leave it out. */
const NUMBER_AS_TEXT = /^\s*[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d+)?\s*$/;

/** Targets are texts by design: in another cell Excel would make 0,45 of 45%. */
const VALUES = ['weight', 'threshold', 'actual'] as const;

/** The cells of an objective that are there for a number. Values of indicators are, where a degree is computed of them. */
function numberPlaces({ places, objective }: BookObjective): Place[] {
  const { fields, indicators, schedules, people, sharedWith } = places;
  const isComputed = objective.indicatorTable.columns.some(
    ({ field }) => field === 'polarity' || field === 'actual',
  );
  return [
    fields.weight,
    fields.strategicRelevance,
    ...sharedWith.flatMap(({ weight, strategicRelevance }) => [weight, strategicRelevance]),
    ...schedules.flatMap(({ phases }) => phases.map(({ weight }) => weight)),
    ...people.flatMap(({ members }) => members.map(({ share }) => share)),
    ...indicators.flatMap((its) => (isComputed ? VALUES : []).map((field) => its[field])),
  ].flatMap((place) => place ?? []);
}

export const numberAsText = rule({
  id: 'FO04',
  severity: 'toFix',
  on: 'objective',
  check: (subject, { book }) =>
    numberPlaces(subject).flatMap((at): Raised<{ text: string }>[] => {
      const value = book.cells.get(at.sheet)?.values[at.row]?.[at.column];
      return typeof value === 'string' && NUMBER_AS_TEXT.test(value)
        ? [{ spot: { at }, facts: { text: value } }]
        : [];
    }),
});

/** Formulas of other files: whoever gets the workbook has not got them. */
const OTHER_FILE = /\[[^\]]+\.xl[a-z]+\]/i;

interface Elsewhere {
  kind: 'link' | 'hidden';
  text: string;
}

/** Told once for each sheet. */
const linksOf = ({ cells }: Book): Raised<Elsewhere>[] =>
  [...cells].flatMap(([sheet, { formulas }]): Raised<Elsewhere>[] => {
    const [first] = [...formulas].filter(([, formula]) => OTHER_FILE.test(formula));
    if (first === undefined) return [];
    const [key, formula] = first;
    return [
      {
        spot: { at: { sheet, ...cellOfKey(key) } },
        facts: { kind: 'link', text: OTHER_FILE.exec(formula)![0] },
      },
    ];
  });

export const elsewhere = rule({
  id: 'FO05',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (book): Raised<Elsewhere>[] => [
    ...linksOf(book),
    ...book.sheets
      .filter(
        ({ isHidden, role }) =>
          isHidden === true && !['other', 'report', 'monitoring'].includes(role),
      )
      .map(({ name }): Raised<Elsewhere> => ({
        spot: { sheet: name },
        facts: { kind: 'hidden', text: name },
      })),
  ],
});

/** A cell, of another sheet or of its own; of its own, how many rows away it is. */
const CELL = /(S!)?\$?([A-Z]{1,3})(\$?)(\d{1,7})/gi;

/** A formula without what differs from row to row: fixed cells, those of other sheets, numbers. */
const skeleton = (formula: string, row: number): string =>
  bareFormula(formula)
    .replace(/\b(?:\w+)!/g, 'S!')
    .replace(CELL, (_, sheet: string | undefined, __, fixed: string, of: string) =>
      sheet !== undefined || fixed === '$' ? 'R' : `R${letters(Number(of) - 1 - row)}`,
    )
    .replace(/\d+/g, '0');

/** A distance in letters, since numbers make no difference. */
const letters = (distance: number): string =>
  (distance < 0 ? 'u' : 'd').repeat(Math.min(9, Math.abs(distance)));

export const formulaUnlike = rule({
  id: 'FO06',
  severity: 'toFix',
  on: 'plan',
  wholePlan: true,
  check: (book) => {
    const ofRows = (isShared: boolean) =>
      book.summaries.flatMap(({ rows }) => {
        const its = rows.filter(({ shared }) => (shared !== null) === isShared);
        return COMPUTED.map((field) => its.flatMap(({ cells }) => cells[field] ?? []));
      });
    const columns = [
      ...book.objectives.map(({ results }) => results.degrees.flatMap((cell) => cell ?? [])),
      // Rows of the units that share an objective read another cell of its sheet.
      ...ofRows(false),
      ...ofRows(true),
    ];
    return columns.flatMap(unlike);
  },
});

function unlike(column: readonly ShownCell[]): Raised<{ formula: string; usual: string }>[] {
  // One that has lost its cells is told by a rule of its own.
  const all = column.flatMap(({ at, formula }) =>
    formula === null || formula.includes('#REF!') ? [] : [{ at, formula }],
  );
  const bySkeleton = new Map<string, typeof all>();
  for (const each of all) {
    const key = skeleton(each.formula, each.at.row);
    bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), each]);
  }
  const [most, ...others] = [...bySkeleton.values()].sort((a, b) => b.length - a.length);
  // Two formulas alone have no rule to be known by.
  if (most === undefined || most.length <= all.length / 2) return [];
  return others.flat().map(({ at, formula }) => ({
    spot: { at },
    facts: { formula, usual: most[0]!.formula },
  }));
}
