/** The worked examples of the catalogue and of the guide, called as Excel calls them. */
import { call, functions } from './support';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const months = (...marks: number[]): string[] =>
  Array.from({ length: 12 }, (_, index) => (marks.includes(index + 1) ? 'X' : ''));

const refused = (code: string, message: string): unknown => ({ code, message });
const near = (number: number): unknown => expect.closeTo(number, 6);

const grades = column(1, 0.8, 0.5);
const unmeasured = column(1, '', 0.5);
const weights = column(50, 30, 20);

const planned = [months(2, 3, 4, 5)];
const done = [months(2, 3)];

const amounts = column(1000, 3000);
const due = column('31/01/2024', '29/02/2024');
const paid = column('10/02/2024', '24/02/2024');

const delays = [
  [15, 0.9],
  [30, 0.8],
  [60, 0.6],
];
const thresholds = column(0.6, 0.8, 0.95);
const bands = column('C', 'B', 'A');

type Example = [id: string, given: unknown[], result: unknown];

const examples: Example[] = [
  ['PUNTEGGIO', [grades, weights], near(0.84)],
  ['PUNTEGGIO', [unmeasured, weights], near(0.857142857)],
  ['PUNTEGGIO', [unmeasured, weights, 'escludi', null], near(0.857142857)],
  ['PUNTEGGIO', [unmeasured, weights, 'zero'], near(0.6)],
  [
    'PUNTEGGIO',
    [unmeasured, weights, 'errore'],
    refused('#VALUE!', 'gradi, riga 2: manca il grado'),
  ],
  [
    'PUNTEGGIO',
    [column(1, 0.8), column(50, 30), null, 'stretto'],
    refused('#VALUE!', 'pesi: Somma 80: mancano 20'),
  ],
  ['VERIFICA_PESI', [column(15, 15, 15, 15, 10, 30), null, null], [['OK']]],
  ['VERIFICA_PESI', [column(50, 40)], [['Somma 90: mancano 10']]],
  ['VERIFICA_PESI', [column(60, 50)], [['Somma 110: 10 di troppo']]],
  ['VERIFICA_PESI', [column(0.6, 0.4), 1], [['OK']]],
  [
    'VERIFICA_PESI',
    [column(80, 100, 20), 100, column('SUAP', 'CUC', 'Suap')],
    [
      ['SUAP', 100, 'OK'],
      ['CUC', 100, 'OK'],
    ],
  ],
  ['VERIFICA_PESI', [column('alto')], refused('#VALUE!', 'pesi: «alto» non è un numero')],
  ['NORMALIZZA_PESI', [column(1, 1, 1)], column(33.34, 33.33, 33.33)],
  ['NORMALIZZA_PESI', [column(1, 1.5, 2)], column(22.22, 33.33, 44.45)],
  ['NORMALIZZA_PESI', [column(2, '', 1), 100, 0], column(67, '', 33)],
  ['NORMALIZZA_PESI', [column('', 0)], refused('#N/A', 'pesi: nessun peso')],
  ['LEGGI_PESO', ['Strategicità 100 – Peso 80%'], 80],
  ['LEGGI_PESO', ['15 / 100'], 15],
  ['LEGGI_PESO', ['12,5'], 12.5],
  ['LEGGI_PESO', ['alto'], refused('#VALUE!', 'testo: «alto» non contiene un peso')],

  ['ESITO_PUNTEGGIO', [grades, weights], ''],
  ['ESITO_PUNTEGGIO', [unmeasured, weights], 'provvisorio: 2 di 3'],
  [
    'ESITO_PUNTEGGIO',
    [column(1, 'consuntivo: scrivere 40%', 0.5), weights, null, null, null],
    'in attesa: indicatore 2',
  ],
  ['MOTIVO', [40, '45%'], 'consuntivo: scrivere 40%'],
  ['MOTIVO', ['40%', '45%', null, null, null], ''],
  ['MOTIVO', ['', '45%'], ''],

  ['GRADO', [8, 10], 0.8],
  ['GRADO', [12, 10], 1],
  ['GRADO', [15, 10, 'decrescente'], near(0.666667)],
  ['GRADO', [15, 10, 'decrescente_scarto'], 0.5],
  ['GRADO', [15, 10, 'decrescente', 20], 0.5],
  ['GRADO', [-3, 0, 'soglia_max'], 1],
  ['GRADO', [9, 10, 'soglia_min'], 0],
  ['GRADO', [12, 10, null, null, null, 'nessuno'], 1.2],
  ['GRADO', ['SI', 'SI', 'uguale'], 1],
  ['GRADO', [5, 0], expect.objectContaining({ code: '#VALUE!' })],
  ['GRADO_DATA', ['31/12/2024', '31/12/2024'], 1],
  ['GRADO_DATA', ['15/01/2025', '31/12/2024'], 0],
  ['GRADO_DATA', ['15/01/2025', '31/12/2024', 30], 0.5],
  ['GRADO_DATA', ['15/01/2025', '31/12/2024', [[30]]], 0.5],
  ['GRADO_DATA', ['20/01/2025', '31/12/2024', delays], 0.8],
  ['GRADO_DATA', ['', '31/12/2024', null, '31/01/2025'], 0],
  ['GRADO_DATA', ['', '31/12/2024'], expect.objectContaining({ code: '#N/A' })],
  ['SCAGLIONE', [0.92, column(0.76, 0.91), column(15, 19)], 19],
  ['SCAGLIONE', [0.9, column(0.76, 0.91), column(15, 19)], 15],
  ['SCAGLIONE', [100, column(90, 110), column(0.6, 0.8), 'lineare'], 0.7],
  [
    'SCAGLIONE',
    [0.5, column(0.76, 0.91), column(15, 19)],
    expect.objectContaining({ code: '#N/A' }),
  ],
  ['FASCIA', [0.87, thresholds, bands], 'B'],
  ['FASCIA', [0.945, thresholds, bands], 'B'],
  ['FASCIA', [0.945, thresholds, bands, 2], 'A'],
  ['FASCIA', [0.3, thresholds, bands], expect.objectContaining({ code: '#N/A' })],

  ['AVANZAMENTO', [planned, done], 0.5],
  ['ATTESO', [planned, '31/03/2021', 2021], 0.5],
  ['ATTESO', [planned, '30/03/2021', 2021], 0.25],
  ['ATTESO', [planned, 44286, 2021], 0.5],
  ['SCOSTAMENTO', [planned, done, '30/06/2021', 2021], -0.5],
  ['STATO_FASE', [planned, done, '30/06/2021', 2021, null], 'In ritardo'],
  ['STATO_FASE', [planned, done, '31/03/2021', 2021, ''], 'In corso'],
  ['STATO_FASE', [planned, done, '31/03/2021', 2021, 'SI'], 'Conclusa in anticipo'],
  ['STATO_OBIETTIVO', [planned, done, '30/06/2021', 2021], 'In ritardo'],
  [
    'STATO_OBIETTIVO',
    [[...planned, months(9)], [...done, months()], '31/03/2021', 2021],
    'In corso',
  ],
  ['AVANZAMENTO_OBIETTIVO', [planned, done, '30/06/2021', 2021, null], 0.5],
  ['INIZIO', [planned, 2021], 44228],
  ['FINE', [planned, 2021], 44347],
  ['FINE', [[months()], 2021], refused('#N/A', 'previsto: nessun periodo pianificato')],
  ['CRONOPROGRAMMA', ['10/04/2021', '02/07/2021', 2021, null], [months(4, 5, 6, 7)]],
  ['CRONOPROGRAMMA', [44296, 44379, 2021], [months(4, 5, 6, 7)]],
  [
    'CRONOPROGRAMMA',
    ['20/01/2021', '20/02/2021', 2021, 24],
    [['', 'X', 'X', 'X', ...new Array<string>(20).fill('')]],
  ],
  [
    'CRONOPROGRAMMA',
    ['02/07/2021', '10/04/2021', 2021],
    refused('#VALUE!', "fine: è prima dell'inizio"),
  ],
  ['SEMAFORO', ['Conclusa'], 3],
  ['SEMAFORO', ['Conclusa in ritardo'], 2],
  ['SEMAFORO', ['In ritardo'], 1],
  ['SEMAFORO', ['Da avviare'], 0],

  ['TEMPESTIVITA', [amounts, due, paid], -1.25],
  ['TEMPESTIVITA', [amounts, due, paid, '01/01/2024', '31/12/2024', column(4, 0)], -2.25],
  ['TEMPO_PAGAMENTO', [amounts, column('02/01/2024', '30/01/2024'), paid], 28.5],
  ['RITARDO_ANNUALE', [amounts, due, paid, 2024], -1.25],
  [
    'RITARDO_ANNUALE',
    [amounts, column('31/01/2024', '01/12/2024'), column('10/02/2024', ''), 2024],
    25,
  ],
  ['VERIFICA_PAGAMENTI', [30, 0.6], 'Peso 30 × quota 60% = 18%: serve almeno 50'],
  ['VERIFICA_PAGAMENTI', [30, '60%'], 'Peso 30 × quota 60% = 18%: serve almeno 50'],
  ['VERIFICA_PAGAMENTI', [30, 1], 'OK'],
  ['VERIFICA_PAGAMENTI', [50, 0.6], 'OK'],
  [
    'VERIFICA_PAGAMENTI',
    [30, 0.2],
    'Peso 30 × quota 20% = 6%: nessun peso basta, serve una quota di almeno 30%',
  ],

  ['PREMIO', [5000, 0.925], 4625],
  ['PREMIO', [5000, '92,5%', 184], 2331.51],
  ['PREMIO', [5000, 0.925, 184, 366, 0.5], 1162.57],
  ['PREMIO', [5000, 85], expect.objectContaining({ code: '#VALUE!' })],

  ['VALORE_O_MOTIVO', ['GRADO', [[[8]], [[10]]]], [[0.8]]],
  ['VALORE_O_MOTIVO', ['LEGGI_PESO', [[['alto']]]], [['testo: «alto» non contiene un peso']]],
];

describe('worked examples', () => {
  it.each(examples)('%s%j', (id, given, result) => {
    expect(call(id, ...given)).toEqual(result);
  });

  it('are there for each function', () => {
    expect([...new Set(examples.map(([id]) => id))].sort()).toEqual([...functions.keys()].sort());
  });

  it('hold when one function takes the result of another', () => {
    const plan = call('CRONOPROGRAMMA', '01/02/2021', '31/05/2021', 2021);
    const work = call('CRONOPROGRAMMA', '01/02/2021', '31/03/2021', 2021);
    expect([plan, work]).toEqual([planned, done]);
    const state = call('STATO_FASE', plan, work, '30/06/2021', 2021);
    expect(call('SEMAFORO', state)).toBe(1);
    const none = call('STATO_FASE', plan, work, 'mai', 2021);
    expect(call('SEMAFORO', none)).toEqual(refused('#VALUE!', 'data: «mai» non è una data'));
    const shares = call('NORMALIZZA_PESI', column(1, 1.5, 2));
    expect(call('VERIFICA_PESI', shares)).toEqual([['OK']]);
    expect(call('PUNTEGGIO', grades, shares, null, 'stretto')).toEqual(near(0.71109));
  });
});
