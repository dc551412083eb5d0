/** Each rule of the SMVP reaches the numbers of the sheets: its cell changes, they change, to the right value. */
import { cellAddress } from '../../../src/templates/address';
import type { Indicator } from '../../../src/domain/objective';
import type { Host } from '../../../workbench/host';
import { openWorkbook } from '../support';
import { objective, typeSetting, UserSheet, write } from './support';

let host: Host;
/** A sheet with room for two indicators, which each test types; whatever setting it changes becomes blank again. */
let sheet: UserSheet;
beforeAll(async () => {
  host = await openWorkbook();
  const indicators = ['Uno', 'Due'].map((description) => ({ description }));
  const waiting = [
    { description: 'Uno', polarity: 'decrescente', weight: 50, target: 30, actual: 30 },
    { description: 'Due', polarity: 'decrescente', weight: 50, target: 30 },
    { description: 'Tre', polarity: 'crescente', weight: '', target: 10 },
  ];
  await write([
    objective({ indicatorTable: { columns: [], indicators } }),
    objective({ number: '2', indicatorTable: { columns: [], indicators: waiting } }),
  ]);
  sheet = new UserSheet(host, 'Ob 1');
});
afterAll(() => host.dispose());

const TYPED = ['description', 'polarity', 'weight', 'target', 'baseline', 'threshold', 'actual'];

/** Types these indicators in the cells of the sheet's own, and empties what is left. */
const typeIndicators = (indicators: readonly Indicator[]) =>
  sheet.edit(({ names }) => {
    for (const index of [0, 1])
      for (const field of TYPED) {
        const cell = names
          .getItem(`Indicatore_${index + 1}_${field}`)
          .getRange()
          .getCell(0, 0);
        cell.values = [[indicators[index]?.[field as keyof Indicator] ?? '']];
      }
  });

/** What is typed in the cell of a setting, and the score that follows. */
type Change = readonly [typed: unknown, score: unknown];

const one = (given: Indicator): Indicator[] => [
  { description: 'Uno', polarity: 'crescente', weight: 100, ...given },
];

describe('each rule typed in the settings changes the score of the sheet', () => {
  it.each<[setting: string, Indicator[], byDefault: unknown, Change[]]>([
    [
      'SMVP_Tetto',
      one({ target: 100, actual: 150 }),
      1,
      [
        ['nessuno', 1.5],
        [1.2, 1.2],
        ['', 1],
      ],
    ],
    [
      'SMVP_SogliaMinima',
      one({ target: 100, actual: 30 }),
      0.3,
      [
        [0.5, 0],
        ['30%', 0.3],
        ['', 0.3],
      ],
    ],
    [
      'SMVP_SogliaMinima',
      one({ target: 100, actual: 30, threshold: '20%' }),
      0.3,
      [
        [0.5, 0.3],
        ['', 0.3],
      ],
    ],
    [
      'SMVP_Decrescente',
      one({ polarity: 'decrescente', target: 10, actual: 15 }),
      0.6667,
      [
        ['decrescente a scarto', 0.5],
        ['decrescente, a scarto', 0.5],
        ['', 0.6667],
      ],
    ],
    [
      'SMVP_FormaPartenza',
      one({ baseline: 650, target: 800, actual: 350 }),
      0.4375,
      [
        ['da partenza', 0],
        ['', 0.4375],
      ],
    ],
    [
      'SMVP_Aggregazione',
      [
        { description: 'Uno', polarity: 'crescente', weight: 50, target: 10, actual: 10 },
        { description: 'Due', polarity: 'crescente', weight: 50, target: 10, actual: 6 },
      ],
      0.8,
      [
        ['peggiore', 0.6],
        ['', 0.8],
      ],
    ],
    [
      'SMVP_NonMisurabili',
      [
        { description: 'Uno', polarity: 'crescente', weight: 50, target: 10, actual: 10 },
        {
          description: 'Due',
          polarity: 'crescente',
          weight: 50,
          target: 10,
          actual: 'non misurabile',
        },
      ],
      1,
      [
        ['zero', 0.5],
        ['errore', 'in attesa: indicatore 2'],
        ['', 1],
      ],
    ],
    [
      'SMVP_Pesi',
      [
        { description: 'Uno', polarity: 'crescente', weight: 40, target: 10, actual: 10 },
        { description: 'Due', polarity: 'crescente', weight: 40, target: 10, actual: 5 },
      ],
      0.75,
      [
        ['stretto', 'pesi: somma 80, mancano 20'],
        ['', 0.75],
      ],
    ],
    [
      'SMVP_Tolleranza',
      one({ polarity: 'entro la data', target: '30/06/2021', actual: '15/07/2021' }),
      0,
      [
        [30, 0.5],
        ['30 giorni', 0.5],
        ['', 0],
      ],
    ],
    [
      'SMVP_Decimali',
      one({ target: 3, actual: 1 }),
      0.3333,
      [
        [0, 0.33],
        ['1', 0.333],
        ['', 0.3333],
      ],
    ],
  ])('%s %#', async (setting, indicators, byDefault, changes) => {
    await typeIndicators(indicators);
    expect(await sheet.shown('Punteggio')).toBe(byDefault);
    for (const [content, expected] of changes) {
      await typeSetting(host, setting, content);
      expect([content, await sheet.shown('Punteggio')]).toEqual([content, expected]);
    }
  });

  it('waits for what is not measured yet, without counting it as nought', async () => {
    const begun = new UserSheet(host, 'Ob 2');
    expect([await begun.shown('Punteggio'), await begun.shown('PunteggioEsito')]).toEqual([
      1,
      'provvisorio: 1 di 2',
    ]);
    // Its degree cleared altogether is not nought either.
    const { row } = await begun.place('PunteggioIndicatori');
    const { column } = await begun.place('PunteggioIndicatori_degree');
    await begun.type({ [cellAddress(row + 2, column)]: '' });
    expect(await begun.shown('Punteggio')).toBe(1);
    await begun.type({ [cellAddress(row + 2, column)]: 0.5 });
    expect([await begun.shown('Punteggio'), await begun.shown('PunteggioEsito')]).toEqual([
      0.75,
      '',
    ]);
  });
});

it('SMVP_Scaglioni is for the formulas of the users', async () => {
  const formula = '=PIAO.SCAGLIONE(100,{0;90;110;131},{0;0.6;0.8;1},PIAO_Scaglioni)';
  await sheet.edit((worksheet) => {
    worksheet.getRange('AF1').formulas = [[formula]];
  });
  const shown = async () => (await sheet.values())[0]![31];
  expect(await shown()).toBe(0.6);
  await typeSetting(host, 'SMVP_Scaglioni', 'lineari');
  expect(await shown()).toBe(0.7);
  await typeSetting(host, 'SMVP_Scaglioni', '');
});

describe('what is typed in a sheet', () => {
  beforeAll(() => typeIndicators(one({ target: 1 })));

  it.each<[target: string, polarity: string, actual: unknown, degree: unknown]>([
    ['45%', 'crescente', 40, /scrivere 40%/],
    ['45%', 'crescente', 0.36, 0.8],
    ['≥ 80%', 'crescente', 0.72, 0.9],
    ['almeno 30', '', 15, 0.5],
    ['non oltre 5', 'decrescente', 10, 0.5],
    ['non oltre 5', 'crescente', 10, /verso|polarità|meno|contrari/i],
    ['3%-5%', 'intervallo', 0.04, 1],
    ['+10%', 'crescente', 503, /partenza/],
    ['entro il 30/06/2026', 'entro la data', '30/06/2026', 1],
    ['30/06/2024', 'entro_data', 45473, 1],
    ['30/06/2024', '', '31/12/2024', 0],
    ['aggiudicazione', 'crescente', 'SI', /aggiudicazione/],
    ['80%', 'crescente', 'n.d.', /n\.d\./],
  ])('target %p, %p, actual %p', async (target, polarity, actual, degree) => {
    const { row } = await sheet.place('PunteggioIndicatori');
    const at = async (name: string) => {
      const { row: cardRow, column } = await sheet.place(name);
      return cellAddress(cardRow, column);
    };
    await sheet.type({
      [await at('Indicatore_1_target')]: target,
      [await at('Indicatore_1_polarity')]: polarity,
      [await at('Indicatore_1_actual')]: actual,
    });
    const { column } = await sheet.place('PunteggioIndicatori_degree');
    const shown = (await sheet.values())[row + 1]![column];
    if (degree instanceof RegExp) {
      expect(shown).toMatch(degree);
      expect(await sheet.shown('Punteggio')).toBe('in attesa: indicatore 1');
    } else expect(shown).toBe(degree);
  });

  it('names the rules that the score was computed with', async () => {
    await typeIndicators(one({ target: 100, actual: 30 }));
    await typeSetting(host, 'SMVP_SogliaMinima', 0.25);
    await typeSetting(host, 'SMVP_Tetto', 'nessuno');
    expect(await sheet.shown('PunteggioRegole')).toMatch(
      /^Regole dell’ente: tetto nessuno; soglia 25%; decrescenti decrescente; con valore di partenza rapporto; non misurabili escludi; pesi normalizzato; più indicatori media; /,
    );
  });
});
