/** What the authority says of the rules in its settings: read, or reported with its cell. */
import { planSettings } from '../../../src/domain/planSettings';
import { impostazioni } from '../../../src/templates/impostazioni';
import { readBook } from '../../../src/templates/reading/readBook';
import { readSettings } from '../../../src/templates/reading/readSettings';
import { CONTROLS_TABLE, WAIVERS_TABLE } from '../../../src/templates/settings/ruleTables';
import { contentsOf, insertRows } from '../contentsOf';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { address } from './support';

const SETTINGS = contentsOf(impostazioni(planSettings({ firstYear: 2026 })));
const WIDTH = 8;

/** The settings of a plan, with rows below a blank one. */
function withRows(...rows: unknown[][]): SheetContents {
  const whole = (row: readonly unknown[]) =>
    Array.from({ length: WIDTH }, (_, column) => row[column] ?? '');
  return { ...SETTINGS, values: [...SETTINGS.values, [], ...rows].map(whole) };
}
const FIRST = SETTINGS.values.length + 2;
const read = (...rows: unknown[][]) => readSettings(withRows(...rows));
const unread = ({ unread: cells }: ReturnType<typeof readSettings>) =>
  cells.map(({ at, why }) => [`${address(at)!.replace(/\d+/, '')}${at.row + 1 - FIRST}`, why]);

const HEAD = [
  [CONTROLS_TABLE.title],
  [CONTROLS_TABLE.note],
  CONTROLS_TABLE.columns.map(({ label }) => label),
];
const WAIVERS = [
  [WAIVERS_TABLE.title],
  [WAIVERS_TABLE.note],
  WAIVERS_TABLE.columns.map(({ label }) => label),
];

it('settings without the tables say nothing of the rules', () => {
  const { controls, waivers, unread: cells } = readSettings(SETTINGS);
  expect([controls, waivers, cells]).toEqual([[], [], []]);
});

describe('the controls', () => {
  it('are the severity of each rule', () => {
    const found = read(
      ...HEAD,
      ['OB15 – Titoli in maiuscolo', 'Titoli in maiuscolo', '', 'Blocca l’approvazione', ''],
      ['ob02', '', '', 'DA SISTEMARE'],
      ['OB03', '', '', 'da sapere'],
      ['OB04', 'Manca il responsabile', 'nota di chi legge', 'non eseguire'],
      ['OB06', '', '', ''],
    );
    expect(
      found.controls.map(({ rule, severity, threshold }) => [rule, severity, threshold]),
    ).toEqual([
      ['OB15', 'blocks', null],
      ['OB02', 'toFix', null],
      ['OB03', 'toKnow', null],
      ['OB04', 'off', null],
      ['OB06', null, null],
    ]);
    expect(unread(found)).toEqual([]);
    expect(address(found.controls[0]!.at)).toBe(`A${FIRST + 3}`);
    const table = found.tables.get('Controlli')!;
    expect([table.row, table.rows, table.filled.length]).toEqual([FIRST + 1, 6, 5]);
  });

  it('that cannot be read are reported', () => {
    const found = read(
      ...HEAD,
      ['ZZ99', '', '', 'da sapere', 3],
      ['', '', '', 'da sapere'],
      ['OB15', '', '', 'grave'],
      ['OB02', '', '', '', 12],
      ['OB15', '', '', 'da sapere'],
    );
    expect(
      found.controls.map(({ rule, severity, threshold }) => [rule, severity, threshold]),
    ).toEqual([
      ['OB15', null, null],
      ['OB02', null, null],
    ]);
    const twice = 'la regola è già in una riga più in alto, che vale';
    expect(unread(found)).toEqual([
      ['A3', 'non è il codice di una regola della Verifica'],
      ['D3', 'la regola non si conosce'],
      ['E3', 'la regola non si conosce'],
      ['D4', 'manca il codice della regola'],
      ['D5', expect.stringMatching(/^non è tra i valori previsti: blocca l’approvazione, /)],
      ['E6', 'la regola non ha una soglia'],
      ['A7', twice],
      ['D7', twice],
    ]);
  });

  it('are found wherever they stand, without the columns that are only for people', () => {
    const rows = [[], ['', 'Gravità', 'Soglia', 'Regola'], ['', 'da sapere', '', 'OB15'], []];
    const found = readSettings(insertRows(withRows(...rows), 2, 3));
    expect(found.controls).toMatchObject([{ rule: 'OB15', severity: 'toKnow' }]);
    expect(found.unread).toEqual([]);
  });

  it('end at a blank row: what stands below it is reported', () => {
    const found = read(...HEAD, ['OB15', '', '', 'da sapere'], [], ['OB02', '', '', 'da sapere']);
    expect(found.controls.map(({ rule }) => rule)).toEqual(['OB15']);
    expect(unread(found)).toEqual([
      ['A5', 'fuori dai campi delle impostazioni'],
      ['D5', 'fuori dai campi delle impostazioni'],
    ]);
  });
});

describe('the waivers', () => {
  const ROW = [
    'OB15 – Titoli',
    'SPORTELLO',
    'È una sigla',
    'Ob 1',
    'B3',
    'Segretario',
    '30/11/2026',
  ];
  it('are read with who answers for them', () => {
    const found = read(...HEAD, [], ...WAIVERS, ROW, [
      'IN02',
      12.5,
      'x',
      'Ob 2',
      'C4',
      'y',
      46_356,
    ]);
    expect(found.waivers.map(({ at, ...waiver }) => [address(at), waiver])).toEqual([
      [
        `A${FIRST + 7}`,
        {
          ...{ rule: 'OB15', sheet: 'Ob 1', cell: 'B3', value: 'SPORTELLO' },
          ...{ reason: 'È una sigla', role: 'Segretario', date: '2026-11-30' },
        },
      ],
      [
        `A${FIRST + 8}`,
        {
          ...{ rule: 'IN02', sheet: 'Ob 2', cell: 'C4', value: '12,5' },
          ...{ reason: 'x', role: 'y', date: '2026-11-30' },
        },
      ],
    ]);
    expect(found.unread).toEqual([]);
  });

  it('do not count without a reason and a role, and are told', () => {
    const without = (...columns: number[]) =>
      ROW.map((content, column) => (columns.includes(column) ? ' ' : content));
    const found = read(...WAIVERS, without(2), without(5), without(2, 5), without(0), without(6));
    expect(found.waivers.map(({ date }) => date)).toEqual(['']);
    const lacks = (what: string) => `la deroga non vale: manca ${what}`;
    expect(unread(found)).toEqual([
      ['A3', lacks('il motivo')],
      ['F3', lacks('il motivo')],
      ['A4', lacks('il ruolo')],
      ['C4', lacks('il ruolo')],
      ['A5', lacks('il motivo e il ruolo')],
      ...['B', 'C', 'D', 'E', 'F', 'G'].map((column) => [
        `${column}6`,
        'manca il codice della regola',
      ]),
    ]);
  });

  it('count where only their date cannot be read, and that is told', () => {
    const found = read(...WAIVERS, [...ROW.slice(0, 6), 'ieri']);
    expect(found.waivers).toMatchObject([{ rule: 'OB15', date: '' }]);
    expect(unread(found)).toEqual([['G3', expect.stringMatching(/^non è una data/)]]);
  });
});

it('the book holds them', () => {
  const sheet = withRows(...WAIVERS, ['OB15', 'x', 'y', 'Ob 1', 'B3', 'z', '']);
  const book = readBook([sheet]);
  expect(book.waivers).toMatchObject([{ rule: 'OB15', role: 'z' }]);
  expect(book.controls).toEqual([]);
});
