/** Summaries that are to be made. */
import type { BookObjective } from '../../../src/domain/book';
import type { BookSummary } from '../../../src/domain/bookSummary';
import { expectedRows } from '../../../src/templates/sintesi/expectedRows';
import { MatchedTable } from '../../../src/templates/sintesi/matchedTable';
import { newSummaries, newSummarySheets } from '../../../src/templates/sintesi/newSummaries';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import { settings, sheetOf, summaryRow, units } from '../../domain/rules/support';
import { book, one, rowFor, summary, three, two, typed, WHOLE } from './support';

const tablesOf = (objectives: BookObjective[], summaries: BookSummary[]) => {
  const of = book(objectives, summaries);
  const expected = expectedRows(of);
  const known = of.settings!.units;
  const tables = summaries.map((each) => new MatchedTable(each, expected, known, new Map()));
  return { of, expected, tables };
};
const made = (
  objectives: BookObjective[],
  summaries: BookSummary[] = [],
  sheets: string[] = [],
) => {
  const { of, expected, tables } = tablesOf(objectives, summaries);
  const taken = { ...of, sheets: [...of.sheets, ...sheets.map((name) => sheetOf(name))] };
  return newSummaries(taken, tables, expected).map(({ name, unit }) => [name, unit]);
};
const WHOLE_ONE = [WHOLE, null];

describe('the summaries of a workbook that has none', () => {
  it('are that of the authority, and of each unit where there are several', () => {
    expect(made([one, two])).toEqual([WHOLE_ONE]);
    expect(made([one, three])).toEqual([
      WHOLE_ONE,
      ['Sintesi Tributi', 'Tributi'],
      ['Sintesi SUAP', 'SUAP'],
    ]);
    expect(made([])).toEqual([]);
  });

  it('take no name of another sheet, whatever its case', () => {
    const others = ['SINTESI OBIETTIVI', 'Sintesi obiettivi 2', 'sintesi suap'];
    expect(made([one, three], [], others)).toEqual([
      ['Sintesi obiettivi 3', null],
      ['Sintesi Tributi', 'Tributi'],
      ['Sintesi SUAP 2', 'SUAP'],
    ]);
  });
});

describe('the summaries of units', () => {
  const whole = summary([rowFor(one, 4)]);
  const tributi = summary([rowFor(one, 4, null, 'T')], { sheet: 'T', unit: 'Tributi' });

  it('are made where another unit has one', () => {
    expect(made([one, three], [whole, tributi])).toEqual([['Sintesi SUAP', 'SUAP']]);
    expect(made([one, three], [tributi])).toEqual([['Sintesi SUAP', 'SUAP']]);
    expect(made([one, two], [tributi])).toEqual([]);
  });

  it('are made when a plan of one unit gets another, and not where the user deleted them all', () => {
    expect(made([one, three], [whole])).toHaveLength(2);
    expect(made([one, three], [summary([])])).toHaveLength(2);
    expect(made([one, three], [summary([rowFor(one, 4), rowFor(three, 5)])])).toEqual([]);
  });
});

describe('the sheets of new summaries', () => {
  const sheets = (
    objectives: BookObjective[],
    summaries: BookSummary[],
    names: { name: string; unit: string | null }[],
    coming = new Map<string, ReturnType<typeof rowFor>>(),
    given = {},
  ) => {
    const { of, expected, tables } = tablesOf(objectives, summaries);
    return newSummarySheets({ ...of, ...given }, names, tables, expected, coming);
  };
  const textsOf = ({ blocks }: SheetBlueprint) =>
    JSON.stringify(blocks.map(({ content }) => content));

  it('have the rows of their unit, or all of them', () => {
    const [whole, suap] = sheets(
      [one, three],
      [],
      [
        { name: WHOLE, unit: null },
        { name: 'Sintesi SUAP', unit: 'SUAP' },
      ],
    );
    expect([whole!.name, suap!.name]).toEqual([WHOLE, 'Sintesi SUAP']);
    expect(textsOf(whole!)).toMatch(/'uno'!.*'tre'!/);
    expect(textsOf(suap!)).not.toContain("'uno'!");
    expect(textsOf(suap!)).toContain("'tre'!");
  });

  it('have the rows of its own that the authority’s summary has, and what was typed there', () => {
    const own = summaryRow(5, { title: 'Riga nostra', unit: 'SUAP' });
    const rows = [typed(rowFor(one, 4), 'title', 'Titolo battuto'), own];
    const unit = summary([summaryRow(4, { title: 'Altra', unit: 'SUAP' })], {
      sheet: 'T',
      unit: 'T',
    });
    const [suap] = sheets([one, three], [unit, summary(rows)], [{ name: 'S', unit: 'SUAP' }]);
    expect(textsOf(suap!)).toContain('Riga nostra');
    expect(textsOf(suap!)).not.toMatch(/Titolo battuto|Altra/);
  });

  it('have what was typed in rows that move over', () => {
    const coming = new Map([['tre#', typed(rowFor(three, 4), 'title', 'Titolo battuto')]]);
    const [suap] = sheets([one, three], [], [{ name: 'S', unit: 'SUAP' }], coming);
    expect(textsOf(suap!)).toContain('Titolo battuto');
  });

  it('have the columns of the way of planning, or those of the complete one', () => {
    const of = (given: object) =>
      textsOf(sheets([one], [], [{ name: 'S', unit: null }], new Map(), given)[0]!);
    const peg = settings({ units: units('Tributi'), template: 'peg-cronoprogramma' });
    expect(of({ settings: peg })).toContain('ASSESSORE');
    expect(of({ settings: null })).toContain('ESITO DEL PUNTEGGIO');
    const list = settings({ template: 'elenco-obiettivi' });
    expect(of({ settings: list })).toContain('ESITO DEL PUNTEGGIO');
    expect(of({ settings: settings({ title: 'Piano mio' }) })).toContain('Piano mio');
  });
});
