/** Fixes of what Verifica finds, from a workbook that was read to its cells, and back. */
import { completeObjective, type Given } from '../../src/domain/completePlan';
import { cellKey } from '../../src/domain/places';
import type { Objective } from '../../src/domain/objective';
import { planSettings } from '../../src/domain/planSettings';
import { planFindings, type AnyFinding, type RuleId } from '../../src/domain/rules';
import { serialOf } from '../../src/domain/dates';
import { changesOf, fixOf, type FixOption, type Write } from '../../src/templates/fixes';
import { cellAddress } from '../../src/templates/address';
import {
  applyChanges,
  createObjective,
  createPlan,
  readBook,
  undoLast,
  updateSummaries,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { chosen } from '../sample';
import { openWorkbook } from './support';

const COLUMNS = (
  ['description', 'unitOfMeasure', 'polarity', 'target', 'baseline', 'actual', 'weight'] as const
).map((field) => ({ field, label: '' }));

const objective = (given: Given<Objective>) => completeObjective({ ...given }, 2026);

const OBJECTIVES = [
  objective({
    ...{ number: '1', title: 'RIDURRE I TEMPI DI PAGAMENTO DELLA TARI', unit: 'Tributi' },
    ...{ weight: 30, dueDate: 'entro giugno', owner: 'Responsabile' },
    indicatorTable: {
      columns: COLUMNS,
      indicators: [
        { description: 'Tempo medio di pagamento', target: 28, weight: 30 },
        { description: 'Utenti serviti', target: 'almeno 50', polarity: 'decrescente', weight: 30 },
        {
          description: 'Reclami ricevuti',
          target: 5,
          polarity: 'crescente',
          baseline: 9,
          weight: 20,
        },
        { description: 'Realizzazione delle fasi previste', weight: 20 },
        { description: 'Graduatoria pubblicata', target: '30/06', weight: 0 },
        { description: 'Pratiche evase', target: 45, actual: '40%', weight: 0 },
      ],
    },
    schedules: [
      {
        year: 2026,
        phases: [
          { name: 'Analisi', planned: [1], weight: 30 },
          { name: 'Avvio', planned: [2], weight: 30 },
        ],
      },
    ],
  }),
  objective({ number: '2', title: 'Banca dati', unit: 'Tributi', weight: 60, owner: 'Ufficio' }),
  objective({ number: '3', title: 'Recupero dell’evasione fiscale', unit: 'Tributi', weight: 60 }),
  objective({
    ...{ number: '4', title: 'Archivio digitale', unit: 'Segreteria', weight: 80 },
    indicatorTable: {
      columns: COLUMNS,
      indicators: [
        { description: 'Miglioramento del servizio', weight: 60 },
        { description: 'Coordinamento del servizio', weight: 30 },
        { description: 'N. bandi pubblicati: ____', weight: 30 },
      ],
    },
  }),
  objective({
    ...{ number: '5', title: 'Recupero dell’evasione fiscale', unit: 'Segreteria', weight: 0.2 },
    otherUnits: 'Tributi',
  }),
  objective({ number: '6', title: 'Albo pretorio', unit: 'Segreteria', weight: 15 }),
];

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  const smvp = { objectivesShare: 0.6 };
  await createPlan(
    planSettings({
      ...{ firstYear: 2026, lastYear: 2026, template: 'scheda-completa', smvp },
      units: ['Tributi', 'Segreteria'].map((name) => ({
        name,
        aliases: [],
        owner: 'Responsabile',
      })),
    }),
  );
  for (const each of OBJECTIVES) await createObjective(each, null);
  await updateSummaries();
  // The summary says another owner of the second, and another weight of the third, its own score of the first.
  const book = await readBook();
  const { cells } = book.summaries[0]!.rows[1]!;
  await type(cells.owner!.at, 'Dirigente');
  await type(book.summaries[0]!.rows[2]!.cells.weight!.at, 40);
  await type(book.summaries[0]!.rows[0]!.cells.score!.at, 99);
  // A weight in a cell of text, which keeps what is typed as words.
  await type(book.objectives[5]!.places.fields.weight!, '15', '@');
});
afterAll(() => host.dispose());

const type = ({ sheet, row, column }: Write['at'], value: unknown, numberFormat?: string) =>
  host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column));
    if (numberFormat) cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
  });

/** Formulas and constants of every sheet, by cell. */
const contents = () =>
  host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const ranges = worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRange() }));
    for (const { range } of ranges) range.load('formulas,rowIndex,columnIndex');
    await context.sync();
    const found = new Map<string, unknown>();
    for (const { sheet, range } of ranges)
      range.formulas.forEach((row, down) =>
        row.forEach((content, right) => {
          const key = cellKey(range.rowIndex + down, range.columnIndex + right);
          if (content !== '') found.set(`${sheet.name} ${key}`, content);
        }),
      );
    return found;
  });

async function found(rule: RuleId, index = 0) {
  const book = await readBook();
  const findings = planFindings(book).filter((each) => each.rule === rule);
  const finding = findings[index]!;
  return { book, finding, findings, fix: fixOf(finding, book)! };
}

async function optionOf(rule: RuleId, name: FixOption['name'], index = 0) {
  const { fix, ...rest } = await found(rule, index);
  if (fix.kind !== 'write') throw new Error('a question');
  return { ...rest, option: fix.options.find((each) => each.name === name)! };
}

const isSame = (one: AnyFinding, other: AnyFinding) =>
  one.at?.sheet === other.at?.sheet &&
  one.at?.row === other.at?.row &&
  one.at?.column === other.at?.column;

/** As the plan was written: each test leaves it so. */
let unchanged: Map<string, unknown> | undefined;

/** Carries it out, looks, and takes it back. */
async function tryOut(rule: RuleId, finding: AnyFinding, writes: readonly Write[]) {
  unchanged ??= await contents();
  const before = unchanged;
  await applyChanges(changesOf(writes));
  const after = await contents();
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changed = [...keys].filter((key) => before.get(key) !== after.get(key));
  expect(changed.sort()).toEqual(
    writes.map(({ at }) => `${at.sheet} ${cellKey(at.row, at.column)}`).sort(),
  );
  const left = planFindings(await readBook()).filter((each) => each.rule === rule);
  expect(left.filter((each) => isSame(each, finding))).toEqual([]);
  await undoLast();
  expect(await contents()).toEqual(before);
}

const said = (writes: readonly Write[]) => writes.map(({ before, after }) => [before, after]);

const MENDED: [RuleId, string, [unknown, unknown][]][] = [
  [
    'OB15',
    'a title in capitals',
    [[OBJECTIVES[0]!.title, 'Ridurre i tempi di pagamento della TARI']],
  ],
  ['TE04', 'a deadline in words', [['entro giugno', '30/06/2026']]],
  ['IN34', 'a target without its year', [['30/06', '30/06/2026']]],
  ['IN07', 'a polarity that the name tells', [['', 'decrescente']]],
  ['IN32', 'a polarity that the target tells', [['decrescente', 'crescente']]],
  ['IN08', 'a polarity against last year', [['crescente', 'decrescente']]],
  ['IN33', 'a polarity against the name', [['crescente', 'decrescente']]],
  ['IN35', 'a target in points beside a percentage', [['45', '45%']]],
  [
    'PE16',
    'weights of phases',
    [
      [30, 50],
      [30, 50],
    ],
  ],
  [
    'IN15',
    'weights of indicators',
    [
      [60, 50],
      [30, 25],
      [30, 25],
    ],
  ],
  ['PE02', 'a weight typed as a percentage', [[0.2, 20]]],
  ['OB11', 'a unit that is not named back', [['', 'Segreteria']]],
  ['FO04', 'a number in a cell of text', [['15', 15]]],
];

it.each(chosen(MENDED, 4, 51))('%s: %s is mended, and nothing else', async (rule, _, expected) => {
  const { finding, option } = await optionOf(rule, 'propose');
  expect(said(option.writes)).toEqual(expected);
  await tryOut(rule, finding, option.writes);
});

describe('weights', () => {
  it('of a unit are brought to 100 in proportion, where each of them stands', async () => {
    const { finding, option } = await optionOf('PE01', 'propose');
    expect(said(option.writes)).toEqual([
      [30, 23],
      [60, 46],
      [40, 31],
    ]);
    await tryOut('PE01', finding, option.writes);
  });

  it('of the payment objective reach the least that the law asks for, with the others or alone', async () => {
    const { finding, option } = await optionOf('PE06', 'proportion');
    expect(said(option.writes)).toEqual([
      [30, 50],
      [60, 30],
      [40, 20],
    ]);
    await tryOut('PE06', finding, option.writes);
    const { option: alone } = await optionOf('PE06', 'alone');
    expect(said(alone.writes)).toEqual([[30, 50]]);
  });
});

describe('a summary that says something else', () => {
  it('shows the sheet again, where that wins', async () => {
    const { finding, option } = await optionOf('SI05', 'sheet');
    expect(option.writes).toMatchObject([{ before: 'Dirigente', shows: 'Ufficio' }]);
    await tryOut('SI05', finding, option.writes);
  });

  it('takes up its formula where that was typed over', async () => {
    const { finding, option } = await optionOf('FO02', 'propose');
    expect(option.writes).toMatchObject([
      { at: { sheet: 'Sintesi obiettivi' }, before: 99, after: { formula: expect.any(String) } },
    ]);
    await tryOut('FO02', finding, option.writes);
  });

  it('goes into the sheet, where it wins, and shows it from then on', async () => {
    const { finding, option } = await optionOf('PE03', 'summary');
    expect(option.writes).toMatchObject([
      { at: { sheet: 'Ob 3' }, before: 60, after: 40 },
      { at: { sheet: 'Sintesi obiettivi' }, before: 40, shows: 40 },
    ]);
    await tryOut('PE03', finding, option.writes);
  });
});

describe('an indicator that measures nothing becomes what is delivered by a day, by what is answered', () => {
  const VAGUE: [RuleId, string][] = [
    ['IN01', 'Realizzazione delle fasi previste'],
    ['IN21', 'Miglioramento del servizio'],
    ['IN22', 'Coordinamento del servizio'],
    ['IN23', 'N. bandi pubblicati: ____'],
  ];
  it.each(chosen(VAGUE, 1, 52))('%s: «%s»', async (rule, name) => {
    const { finding, fix } = await found(rule);
    if (fix.kind !== 'deliverable') throw new Error('no question');
    const answer = { what: 'Regolamento approvato', by: serialOf(2026, 9, 30), who: 'Segreteria' };
    const writes = fix.writesOf(answer);
    expect(said(writes)).toEqual([
      [name, 'Regolamento approvato'],
      ['', '30/09/2026'],
      ['', 'entro la data'],
      ['', 'data'],
      ['', 'Segreteria'],
    ]);
    await tryOut(rule, finding, writes);
  });
});

describe('a fix is refused, and nothing is written', () => {
  const holds = async (rule: RuleId, content: unknown) => {
    const { option } = await optionOf(rule, 'propose');
    const [only] = option.writes;
    await type(only!.at, content);
    const before = await contents();
    const refused = await applyChanges(changesOf(option.writes)).catch((error: unknown) => error);
    expect(await contents()).toEqual(before);
    await type(only!.at, only!.before);
    return refused;
  };

  it('where the cell has changed meanwhile', async () => {
    expect(await holds('TE04', '31/12/2026')).toMatchObject({ code: 'changedMeanwhile' });
  });

  it('where a formula stands in it by now', async () => {
    expect(await holds('PE16', '=15*2')).toMatchObject({
      subject: expect.stringContaining('Ob 1'),
    });
  });
});
