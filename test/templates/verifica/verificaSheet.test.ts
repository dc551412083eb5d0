/** The sheet «Verifica» as data: what it says, what it leads to, and that a thousand findings are one block of cells. */
import { readBook } from '../../../src/templates/reading/readBook';
import type { CheckReport, ReportRow } from '../../../src/templates/verifica/report';
import { verificaName, verificaSheet } from '../../../src/templates/verifica/verificaSheet';
import { estimatedBytes } from '../../../src/workbook/batches';
import { contentsOf } from '../contentsOf';

const row = (given: Partial<ReportRow> = {}): ReportRow => ({
  ...{ rule: 'OB04', severity: 'blocks', says: 'Manca il responsabile.', objective: '7' },
  ...{ unit: 'Tributi', sheet: 'Ob d’esempio', cell: 'B5', law: 'D.Lgs. 150/2009' },
  ...given,
});

const report = (given: Partial<CheckReport> = {}): CheckReport => ({
  ...{ authority: 'Comune', plan: 'Piano 2026', date: '2026-11-30', objectives: 3 },
  referenceDate: '2026-06-30',
  findings: [row(), row({ rule: 'OB15', severity: 'toKnow', says: '=A1', cell: '', law: '' })],
  waived: [{ ...row({ rule: 'PE03' }), reason: 'È così', role: 'Segretario', date: '2026-11-01' }],
  run: [
    { rule: 'OB04', title: 'Obiettivi senza responsabile' },
    { rule: 'OB15', title: 'Titoli tutti in maiuscolo' },
    { rule: 'OB19', title: 'Manca la descrizione' },
  ],
  notRun: [{ rule: 'PE13', title: 'Premi', why: 'nessun foglio contiene i premi' }],
  ...given,
});

const sheetOf = (given: Partial<CheckReport> = {}) => verificaSheet(report(given), 'Verifica');
const lines = (given: Partial<CheckReport> = {}) =>
  sheetOf(given).blocks[0]!.content.map((cells) => cells.filter((cell) => cell !== null));

it('says whose plan it is, when it was looked at, and how much was found', () => {
  const [title, authority, day] = lines();
  expect([title, authority, day]).toEqual([
    ['Piano 2026'],
    ['Comune'],
    ['VERIFICA DEL 30/11/2026'],
  ]);
  for (const count of [
    ['Data di riferimento', '30/06/2026'],
    ['Obiettivi letti', 3],
    ['Blocca l’approvazione', 1],
    ['Da sistemare', 0],
    ['Da sapere', 1],
    ['Deroghe che valgono', 1],
    ['Controlli eseguiti', 3],
    ['Controlli non eseguiti', 1],
  ])
    expect(lines()).toContainEqual(count);
  expect(lines({ referenceDate: '' })).toContainEqual(['Data di riferimento', 'manca']);
});

it('lists findings by severity, waivers with who answers, and what was run or not', () => {
  const text = lines();
  const at = (line: unknown[]) => text.findIndex((each) => each.join('|') === line.join('|'));
  const order = [
    ['BLOCCA L’APPROVAZIONE (1)'],
    ['OB04', 'Manca il responsabile.', 7, 'Tributi', 'Ob d’esempio B5', 'D.Lgs. 150/2009'],
    ['DA SISTEMARE (0)'],
    ['Nulla.'],
    ['DA SAPERE (1)'],
    ['OB15', '=A1', 7, 'Tributi', 'Ob d’esempio'],
    ['DEROGHE (1)'],
    ['PE03', 'Manca il responsabile.', 'È così', 'Ob d’esempio B5', 'Segretario, 01/11/2026'],
    ['CONTROLLI NON ESEGUITI (1)'],
    ['PE13', 'Premi', 'nessun foglio contiene i premi'],
    ['CONTROLLI ESEGUITI (3)'],
    ['OB04', 'Obiettivi senza responsabile', 1],
    ['OB19', 'Manca la descrizione', 0],
  ].map(at);
  expect(order).not.toContain(-1);
  expect([...order].sort((a, b) => a - b)).toEqual(order);
});

it('leads to the cell of each finding and waiver, or to its sheet', () => {
  expect(sheetOf().links.map(({ target }) => target)).toEqual([
    ...[`'Ob d’esempio'!B5`, `'Ob d’esempio'!A1`, `'Ob d’esempio'!B5`],
  ]);
  const none = report({ findings: [row({ sheet: '', cell: '' })], waived: [] });
  expect(verificaSheet(none, 'Verifica').links).toEqual([]);
});

it('says that there is nothing, where there is nothing', () => {
  const text = lines({ findings: [], waived: [], notRun: [] }).flat();
  expect(text.filter((cell) => cell === 'Nulla.')).toHaveLength(3);
  expect(text).toContain('Nessuna.');
  expect(text).toContain('Nessuno.');
});

it('quotes no whole cells, and computes nothing', () => {
  const cells = lines({ findings: [row({ says: 'x '.repeat(20_000) })] }).flat();
  for (const cell of cells) {
    expect(['string', 'number']).toContain(typeof cell);
    expect(String(cell).length).toBeLessThanOrEqual(600);
  }
});

it('holds a thousand findings in one block, in one request', () => {
  const says = 'Il peso dell’obiettivo è lontano da quello degli altri del settore. '.repeat(4);
  const findings = Array.from({ length: 1000 }, (_, index) =>
    row({ says, objective: String(index), cell: `B${index}` }),
  );
  const sheet = sheetOf({ findings });
  expect(sheet.blocks).toHaveLength(1);
  expect(estimatedBytes(sheet)).toBeLessThan(2_000_000);
  expect(sheet.styles.length).toBeLessThan(100);
});

it.each([
  [[], 'Verifica 2026-11-30'],
  [['verifica 2026-11-30'], 'Verifica 2026-11-30 (2)'],
  [['Verifica 2026-11-30', 'Verifica 2026-11-30 (2)'], 'Verifica 2026-11-30 (3)'],
])('beside %p it is called %s', (taken, name) => {
  expect(verificaName('2026-11-30', taken)).toBe(name);
});

it('is no part of the plan, a copy of it neither', () => {
  const contents = contentsOf(sheetOf());
  const copy = { ...contents, name: 'Verifica (2)', template: undefined };
  const { sheets, objectives, unread } = readBook([contents, copy]);
  expect(sheets.map(({ role }) => role)).toEqual(['report', 'report']);
  expect([objectives, unread]).toEqual([[], []]);
});

it('prints on A4 in a type that can be read, no heading without its first row, no row alone at the end of a table', () => {
  for (const count of [5, 12, 25, 40, 77]) {
    const findings = Array.from({ length: count }, () => row());
    const { print, blocks } = sheetOf({ findings });
    expect(print.paper).toMatchObject({ size: 'A4', orientation: 'Landscape' });
    expect(print.paper.scale).toBeGreaterThanOrEqual(90);
    const said = blocks[0]!.content.map((cells) =>
      String(cells.find((cell) => cell !== null) ?? ''),
    );
    for (const at of print.breaks) {
      expect(said[at - 1]).not.toBe('Regola');
      expect(said[at - 1]).not.toMatch(/\(\d+\)$/);
      // A blank row ends each table.
      expect(said[at + 1]).not.toBe('');
    }
  }
});
