/** A real plan whose numbers restart in each service and kind: all its objectives are told apart, and all are counted. */
import { textOfMark } from '../../../src/templates/sintesi/sections';
import { isId } from '../../../src/domain/identity';
import type { Book } from '../../../src/domain/book';
import { planGlance } from '../../../src/domain/planGlance';
import { checkBook } from '../../../src/domain/rules';
import { resolveUnit } from '../../../src/domain/units';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { cellKey } from '../../../src/domain/places';
import { SINTESI } from '../../../src/templates/sintesi';
import { summaryChanges } from '../../../src/templates/sintesi/summaryChanges';
import { fixture } from '../../fixtures/plans';
import { areaOf, contentsOf } from '../contentsOf';

const plan = fixture('terre-di-castelli');
const sheets = planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));
const unitOf = (printed: string) => resolveUnit(plan.units, printed)!.name;

/** In the order of the summary. */
const inSummary = plan.units.flatMap(({ name }) =>
  plan.objectives.filter(({ unit }) => unitOf(unit) === name),
);

/** The titles of what the rows of the authority's summary stand for. */
function titles(book: Book): (string | undefined)[] {
  const byKey = new Map(book.objectives.map(({ key, objective }) => [key, objective.title]));
  return book.summaries[0]!.rows.map(({ objective }) => byKey.get(objective ?? ''));
}

/** The sheets with other contents in the rows of the authority's summary, which nothing computes here. */
function withSummary(
  change: (row: number, label: string, cell: unknown) => unknown,
  formulas = true,
): SheetContents[] {
  const whole = sheets.find(({ template }) => template === SINTESI)!;
  const { row: heading } = areaOf(whole, 'Sintesi');
  const labels = (whole.values[heading] ?? []).map(String);
  const code = labels.indexOf('CODICE');
  let index = -1;
  const values = whole.values.map((cells, row) => {
    // The headings between the rows stay.
    if (row <= heading || !isId(String(cells[code] ?? ''))) return cells;
    index += 1;
    return cells.map((cell, column) => change(index, labels[column] ?? '', cell));
  });
  const kept = [...(whole.formulas ?? [])].filter(
    ([key]) => formulas || key < cellKey(heading + 1, 0),
  );
  const other = sheets.filter(({ template }) => template !== SINTESI);
  return [...other, { ...whole, values, formulas: new Map(kept) }];
}

describe('objectives whose numbers restart in each service', () => {
  const book = readBook(withSummary((_, __, cell) => cell));

  it('are what their rows of the summary stand for, each for its own', () => {
    const titled = new Set(inSummary.map(({ title }) => title));
    expect([inSummary.length, titled.size]).toEqual([103, 102]);
    expect(titles(book)).toEqual(inSummary.map(({ title }) => title));
  });

  it('leave nothing to put right in a summary that nobody has touched', () => {
    const { update } = summaryChanges(book);
    expect([update.changes, update.added, update.questions]).toEqual([[], [], []]);
  });

  it('are all counted by Home, in the units of the document, and by Verifica', () => {
    const { objectives, units, summaryMisses } = planGlance(book);
    expect([objectives, summaryMisses]).toEqual([103, []]);
    expect(units.map(({ unit, objectives: count }) => [unit, count])).toEqual([
      ['Affari generali', 34],
      ['Area tecnica', 22],
      ['Pianificazione territoriale', 1],
      ['Corpo unico di Polizia locale', 8],
      ['Servizi finanziari', 8],
      ['Welfare locale', 30],
    ]);
    // Each objective is looked at by itself; of a few there is nothing to tell.
    const told = checkBook(book).findings.flatMap(({ objective }) => objective?.key ?? []);
    expect(new Set(told).size).toBeGreaterThan(95);
  });

  it('are known by the sheets that the formulas refer to where the ids are lost', () => {
    const lost = withSummary((_, label, cell) => (label === 'CODICE' ? '' : cell));
    expect(titles(readBook(lost))).toEqual(inSummary.map(({ title }) => title));
  });

  it('are not joined by the headings between them that have lost their marks', () => {
    const whole = withSummary((_, __, cell) => cell).map((sheet) => {
      if (sheet.template !== SINTESI) return sheet;
      // What the formula of a unit's name shows nothing computes here.
      const values = sheet.values.map((cells) => {
        const mark = cells.map(String).find((cell) => cell.startsWith('§'));
        if (mark === undefined) return cells;
        return cells.map((cell, column) =>
          column === 0 ? textOfMark(mark) : cell === mark ? '' : cell,
        );
      });
      return { ...sheet, values };
    });
    const of = readBook(whole);
    expect([planGlance(of).objectives, of.summaries[0]!.rows.length]).toEqual([103, 103]);
    const { update } = summaryChanges(of);
    expect(update.headings).toEqual({ added: 0, removed: 0 });
    const marks = update.changes.flatMap((each) => (each.kind === 'cells' ? each.content : []));
    expect(marks.flat().every((mark) => String(mark).startsWith('§'))).toBe(true);
  });

  it('are known by service, kind and title where the summary is pasted as values, or asked about', () => {
    const words = withSummary((row, label) => {
      const { number, title, unit, service, kind } = inSummary[row]!;
      const said: Record<string, string> = {
        ...{ 'N.': number, SETTORE: unit, TIPO: kind },
        ...{ 'Obiettivo strategico di performance / Obiettivo ordinario': title },
        'Struttura Referente Servizio': service,
      };
      return said[label] ?? '';
    }, false);
    const of = readBook(words);
    const wrong = titles(of).filter(
      (title, row) => title !== undefined && title !== inSummary[row]!.title,
    );
    expect(wrong).toEqual([]);
    const open = of.summaries[0]!.rows.filter(({ match }) => match === 'ambiguous');
    expect(titles(of).filter((title) => title === undefined)).toHaveLength(open.length);
  });
});
