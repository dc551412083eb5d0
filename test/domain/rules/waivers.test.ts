/** What the authority decides of the rules: severity, on and off, and the findings that somebody answers for. */
import { checkBook, type AnyFinding, type RuleId } from '../../../src/domain/rules';
import { waivedFinding } from '../../../src/domain/rules/waivers';
import type { Book, RuleControl, Waiver } from '../../../src/domain/book';
import { bookOf, objectiveOn, place, settings, units } from './support';

/** Two objectives without a responsible; the cells of the responsible are A7 in both, as in the sheet. */
const OWNER = objectiveOn('Ob 1').places.fields.owner!;

function cellsOf(owners: Record<string, unknown>, row = OWNER.row): Book['cells'] {
  return new Map(
    Object.entries(owners).map(([sheet, shown]) => [
      sheet,
      { values: [...Array.from({ length: row }, () => ['']), [shown]], formulas: new Map() },
    ]),
  );
}

/** An objective whose title of two things stands in a cell, on a row of its sheet. */
function titled(title: string, row = 4, sheet = 'Ob 1'): Book {
  const objective = objectiveOn(sheet, { title: 'SPORTELLO TELEMATICO UNICO' });
  objective.places.fields.title = place(sheet, row);
  return bookOf([objective], { cells: cellsOf({ [sheet]: title }, row) });
}

const TITLE = 'SPORTELLO TELEMATICO UNICO';

const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  ...{ rule: 'OB15', sheet: 'Ob 1', cell: 'A5', value: TITLE },
  ...{ reason: 'È una sigla', role: 'Segretario', date: '2026-11-30' },
  at: place('Impostazioni', 40),
  ...given,
});

const of = (book: Book, rule: RuleId) => {
  const { findings, waived } = checkBook(book);
  const lapsed = findings.flatMap((each) => (each.rule === 'FO13' ? [each.facts] : []));
  return {
    found: findings.filter((each) => each.rule === rule).length,
    waived: waived.filter(({ finding }) => finding.rule === rule).length,
    lapsed,
  };
};

const control = (given: Partial<RuleControl>): RuleControl => ({
  ...{ rule: 'OB15', severity: null, threshold: null, at: null },
  ...given,
});

describe('what the authority made of a rule', () => {
  it('is the severity of what it finds', () => {
    const severity = (controls: RuleControl[]) =>
      checkBook({ ...titled(TITLE), controls }).findings.find(({ rule }) => rule === 'OB15')
        ?.severity;
    expect(severity([])).toBe('toKnow');
    expect(severity([control({ severity: 'blocks' })])).toBe('blocks');
    expect(severity([control({ severity: null, threshold: 3 })])).toBe('toKnow');
  });

  it('is told where it is not to be run', () => {
    const book = { ...titled(TITLE), controls: [control({ severity: 'off' as const })] };
    const { findings, notRun } = checkBook(book);
    expect(findings.map(({ rule }) => rule)).not.toContain('OB15');
    expect(notRun).toContainEqual({ rule: 'OB15', needs: ['switchedOff'] });
  });
});

describe('a waiver', () => {
  it('takes one finding out, and is shown with it', () => {
    const book = { ...titled(TITLE), waivers: [waiver()] };
    expect(of(titled(TITLE), 'OB15')).toEqual({ found: 1, waived: 0, lapsed: [] });
    expect(of(book, 'OB15')).toEqual({ found: 0, waived: 1, lapsed: [] });
    const [first] = checkBook(book).waived;
    expect(first).toMatchObject({ waiver: { reason: 'È una sigla' }, finding: { rule: 'OB15' } });
  });

  it('holds for no other finding of its rule, sheet or cell', () => {
    for (const other of [{ rule: 'OB02' }, { sheet: 'Ob 2' }, { value: 'ALTRO' }])
      expect(of({ ...titled(TITLE), waivers: [waiver(other)] }, 'OB15').found).toBe(1);
  });

  it('compares values without spaces and breaks of lines, addresses as they are typed', () => {
    const book = titled(` SPORTELLO\nTELEMATICO  UNICO`);
    expect(of({ ...book, waivers: [waiver({ cell: '$a$5' })] }, 'OB15').waived).toBe(1);
  });

  it('holds no more once its cell has changed, and is told', () => {
    const book = { ...titled('SPORTELLO TELEMATICO'), waivers: [waiver()] };
    expect(of(book, 'OB15')).toEqual({
      ...{ found: 1, waived: 0 },
      lapsed: [{ rule: 'OB15', sheet: 'Ob 1', cell: 'A5', why: 'changed' }],
    });
    const told = checkBook(book).findings.find(({ rule }) => rule === 'FO13');
    expect(told).toMatchObject({ severity: 'toKnow', at: { sheet: 'Impostazioni', row: 40 } });
    const settingsTables = new Map([['Deroghe', { row: 60, rows: 3, filled: [] }]]);
    const nowhere = { ...book, settingsTables, waivers: [{ ...waiver(), at: null }] };
    expect(checkBook(nowhere).findings.find(({ rule }) => rule === 'FO13')).toMatchObject({
      at: { sheet: 'Impostazioni', row: 60 },
    });
  });

  it('is told where nothing is found any more', () => {
    const book = titled(TITLE);
    book.objectives[0]!.objective.title = 'Sportello telematico';
    expect(of({ ...book, waivers: [waiver()] }, 'OB15').lapsed).toEqual([
      { rule: 'OB15', sheet: 'Ob 1', cell: 'A5', why: 'gone' },
    ]);
  });

  it('is not told where its rule was not run, or only one objective is looked at', () => {
    const changed = { ...titled('ALTRO'), waivers: [waiver()] };
    const off = { ...changed, controls: [control({ severity: 'off' as const })] };
    expect(of(off, 'OB15').lapsed).toEqual([]);
    expect(checkBook(changed, 'Ob 1').findings.map(({ rule }) => rule)).not.toContain('FO13');
  });

  it('follows its cell where rows came above it', () => {
    const book = { ...titled(TITLE, 9), waivers: [waiver()] };
    expect(of(book, 'OB15')).toEqual({ found: 0, waived: 1, lapsed: [] });
  });

  it('follows no cell where two may be meant', () => {
    const one = titled(TITLE, 9);
    const second = objectiveOn('Ob 1', { number: '2', title: TITLE });
    second.places.fields.title = place('Ob 1', 9);
    const two = { ...one, objectives: [...one.objectives, { ...second, key: 'other' }] };
    expect(of({ ...two, waivers: [waiver()] }, 'OB15')).toMatchObject({ found: 2, waived: 0 });
    const twice = [waiver(), waiver({ cell: 'A6' })];
    expect(of({ ...one, waivers: twice }, 'OB15')).toMatchObject({ found: 1, waived: 0 });
  });

  it('of two that say the same, each holds for a finding of its own', () => {
    const one = titled(TITLE);
    const second = { ...one.objectives[0]!, key: 'other' };
    const two = { ...one, objectives: [one.objectives[0]!, second] };
    expect(of({ ...two, waivers: [waiver()] }, 'OB15')).toMatchObject({ found: 1, waived: 1 });
    const both = { ...two, waivers: [waiver(), waiver()] };
    expect(of(both, 'OB15')).toEqual({ found: 0, waived: 2, lapsed: [] });
  });
});

describe('a waiver of a blank cell', () => {
  const blank = (row: number, others: string[] = []) => {
    const on = (key: string, at: number) => {
      const objective = objectiveOn('Ob 1', { unit: 'Tributi' });
      objective.places.fields.owner = place('Ob 1', at);
      return { ...objective, key };
    };
    return bookOf([on('Ob 1', row), ...others.map((key) => on(key, row + 20))], {
      settings: settings({ units: units('Tributi') }),
      cells: cellsOf({ 'Ob 1': '' }, row),
      waivers: [waiver({ rule: 'OB04', value: '', cell: 'A7' })],
    });
  };
  it('follows it in the sheet of one objective', () => {
    expect(of(blank(6), 'OB04').waived).toBe(1);
    expect(of(blank(12), 'OB04').waived).toBe(1);
  });
  it('does not in a sheet of many, where all blanks are alike', () => {
    const many = blank(12, ['second']);
    many.objectives[1]!.objective.owner = 'Responsabile';
    expect(of(many, 'OB04')).toMatchObject({ found: 1, waived: 0 });
  });
});

describe('what is waived of a finding', () => {
  const first = (book: Book, rule: RuleId) =>
    checkBook(book).findings.find((each) => each.rule === rule)!;
  const shown = (value: unknown) => {
    const book = titled(String(value));
    book.cells = cellsOf({ 'Ob 1': value }, 4);
    return waivedFinding(first(book, 'OB15'), book).value;
  };
  it('is its cell, with what it shows', () => {
    const book = titled(TITLE);
    expect(waivedFinding(first(book, 'OB15'), book)).toEqual({
      ...{ rule: 'OB15', sheet: 'Ob 1', cell: 'A5', value: TITLE },
    });
  });
  it.each([
    [12.5, '12,5'],
    [true, 'VERO'],
    [false, 'FALSO'],
    ['#REF!', '#REF!'],
    ['', ''],
    [undefined, ''],
    [{ type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' }, '#N/A'],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 3 }, '3'],
  ])('shows %p as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
  it('keeps a long text by its beginning, and knows when its end changes', () => {
    const long = 'A'.repeat(400);
    expect(shown(long)).toMatch(/^A{180}… \[\w+\]$/);
    expect(shown(`${long}B`)).not.toBe(shown(`${long}C`));
    expect(shown('A'.repeat(200))).toBe('A'.repeat(200));
    // As it is read again from the settings.
    const book = titled(long);
    expect(of({ ...book, waivers: [waiver({ value: shown(long) })] }, 'OB15').waived).toBe(1);
  });
  it('is the unit or the objective where there is no cell', () => {
    const finding = { ...first(titled(TITLE), 'OB15'), at: null };
    const said = (given: Partial<AnyFinding>) =>
      waivedFinding({ ...finding, ...given } as AnyFinding, titled(TITLE));
    expect(said({ unit: 'Tributi' })).toMatchObject({ cell: '', value: 'Tributi' });
    expect(said({ unit: null })).toMatchObject({ sheet: 'Ob 1', value: '1' });
    expect(said({ unit: null, objective: null, sheet: null })).toEqual({
      ...{ rule: 'OB15', sheet: '', cell: '', value: '' },
    });
  });
});
