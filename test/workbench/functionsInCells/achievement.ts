import {
  DIVISION,
  MISSING,
  badInput,
  column,
  noData,
  passedOn,
  text,
  type FunctionSheet,
} from './functionSheet';

const grado: FunctionSheet = {
  name: 'GRADO',
  cells: {
    // Actual values and targets.
    A1: [
      [8, 10],
      [15, 10],
      [12, 10],
      ['12,5', text('25')],
      [text('40%'), text('80%')],
      ['sì', 'SI'],
      ['NO', 'SI'],
      [true, true],
      [null, 10],
      [5, 0],
      [10, 'dieci'],
      [DIVISION, 10],
      [10, MISSING],
      ['80%', '100%'],
    ],
    D1: column('Decrescente', 20, null, 'nessuno'),
  },
  formulas: [
    ['=PIAO.GRADO(8,10)', 0.8],
    ['=PIAO.GRADO(A1,B1)', 0.8],
    ['=PIAO.GRADO(A1,B1,D3,D3,D3,D3)', 0.8],
    ['=PIAO.GRADO(A14,B14)', 0.8],
    ['=PIAO.GRADO(A2,B2,"decrescente")', 10 / 15],
    ['=PIAO.GRADO(A2,B2,D1)', 10 / 15],
    ['=PIAO.GRADO(A2,B2,"decrescente_scarto")', 0.5],
    ['=PIAO.GRADO(A2,B2,"decrescente",20)', 0.5],
    ['=PIAO.GRADO(A2,B2,,D2)', 0.5],
    ['=PIAO.GRADO(-3,0,"soglia_max")', 1],
    ['=PIAO.GRADO(A1,B1,"soglia_min")', 0],
    ['=PIAO.GRADO(A3,B3,"soglia_min")', 1],
    ['=PIAO.GRADO(A3,B3)', 1],
    ['=PIAO.GRADO(A3,B3,,,,"nessuno")', 1.2],
    ['=PIAO.GRADO(A3,B3,,,,D4)', 1.2],
    ['=PIAO.GRADO(A3,B3,,,,1.1)', 1.1],
    ['=PIAO.GRADO(2,B3,,,0.5)', 0.5],
    ['=PIAO.GRADO(A4,B4)', 0.5],
    ['=PIAO.GRADO(A5,B5)', 0.5],
    ['=PIAO.GRADO(A6,B6,"uguale")', 1],
    ['=PIAO.GRADO(A7,B7)', 0],
    ['=PIAO.GRADO(A8,B8)', 1],
    ['=PIAO.GRADO(A9,B9)', noData('consuntivo: manca il valore raggiunto')],
    ['=PIAO.GRADO(B9,A9)', noData('target: manca il valore atteso')],
    [
      '=PIAO.GRADO(A10,B10)',
      badInput('target: è 0: con un rapporto non si misura, usare "soglia_min"'),
    ],
    ['=PIAO.GRADO(A11,B11)', badInput('target: «dieci» non è un numero')],
    [
      '=PIAO.GRADO(A1,B1,"su")',
      badInput(
        'verso: «su» non è tra "crescente", "decrescente", "decrescente_scarto", "soglia_min", "soglia_max", "uguale"',
      ),
    ],
    ['=PIAO.GRADO(A1,B1,,,2)', badInput('minimo: supera il massimo')],
    ['=PIAO.GRADO(A12,B12)', passedOn('#DIV/0!')],
    ['=PIAO.GRADO(A13,B13)', passedOn('#N/A')],
    ['=PIAO.GRADO(A1,B1,,A12)', passedOn('#DIV/0!')],
  ],
};

/** 31/12/2024 as a serial; the 1st of January 2025 is the next. */
const LAST_OF_2024 = 45_657;

const gradoData: FunctionSheet = {
  name: 'GRADO_DATA',
  cells: {
    A1: [
      [LAST_OF_2024, LAST_OF_2024],
      [LAST_OF_2024 + 15, LAST_OF_2024],
      ['20/01/2025', '31/12/2024'],
      ['20.01.2025', text('2024-12-31')],
      [LAST_OF_2024 + 61, LAST_OF_2024],
      [null, '31/12/2024'],
      ['29/02/2023', '31/12/2024'],
      [DIVISION, '31/12/2024'],
    ],
    // Days of delay and grade: a table, the same as text and with a blank row, and one out of order.
    D1: [
      [15, 0.9, '15', text('90%'), 30, 0.9],
      [30, 0.8, null, null, 15, 0.8],
      [60, 0.6, text('30'), '0,8', 60, 0.6],
    ],
    K1: column(30, text('30'), 'molti', null, '31/01/2025'),
  },
  formulas: [
    ['=PIAO.GRADO_DATA("31/12/2024","31/12/2024")', 1],
    ['=PIAO.GRADO_DATA(A1,B1)', 1],
    ['=PIAO.GRADO_DATA(A2,B2)', 0],
    ['=PIAO.GRADO_DATA(DATE(2025,1,15),DATE(2024,12,31),30)', 0.5],
    ['=PIAO.GRADO_DATA(A2,B2,K1)', 0.5],
    ['=PIAO.GRADO_DATA(A2,B2,K2)', 0.5],
    ['=PIAO.GRADO_DATA(A2,B2,D1:E3)', 0.9],
    ['=PIAO.GRADO_DATA(A3,B3,D1:E3)', 0.8],
    ['=PIAO.GRADO_DATA(A4,B4,D1:E3)', 0.8],
    ['=PIAO.GRADO_DATA(A3,B3,{15,0.9;30,0.8;60,0.6})', 0.8],
    ['=PIAO.GRADO_DATA(A5,B5,D1:E3)', 0],
    ['=PIAO.GRADO_DATA(A2,B2,F1:G3)', 0.9],
    ['=PIAO.GRADO_DATA(A3,B3,F1:G3)', 0.8],
    ['=PIAO.GRADO_DATA(A2,B2,K4,K4)', 0],
    ['=PIAO.GRADO_DATA(A6,B6,,"31/01/2025")', 0],
    ['=PIAO.GRADO_DATA(A6,B6,,K5)', 0],
    ['=PIAO.GRADO_DATA(A6,B6)', noData('effettiva: non ancora fatto')],
    ['=PIAO.GRADO_DATA("",B6,,"31/12/2024")', noData('effettiva: non ancora fatto')],
    ['=PIAO.GRADO_DATA(A1,A6)', noData('scadenza: manca la data')],
    ['=PIAO.GRADO_DATA(A7,B7)', badInput('effettiva: «29/02/2023» non è una data')],
    ['=PIAO.GRADO_DATA(A2,B2,K3)', badInput('regola: «molti» non è un numero di giorni')],
    [
      '=PIAO.GRADO_DATA(A2,B2,H1:I3)',
      badInput('regola, riga 2, colonna 1: i giorni devono crescere da una riga alla successiva'),
    ],
    ['=PIAO.GRADO_DATA(A8,B8)', passedOn('#DIV/0!')],
    ['=PIAO.GRADO_DATA(A1,B1,,A8)', passedOn('#DIV/0!')],
  ],
};

const scaglione: FunctionSheet = {
  name: 'SCAGLIONE',
  cells: {
    // Thresholds and points: in order, as text, out of order with a blank row, without points, with errors.
    A1: [
      [0.76, 15, text('76%'), '15,5', 0.91, 19, 0.76, 15, 'alta', DIVISION],
      [0.91, 19, '0,91', text('19'), null, null, 0.91, null, 0.91, 19],
      [null, null, null, null, 0.76, 15, null, null, null, null],
    ],
    A5: [
      [0.76, 0.91],
      [15, 19],
    ],
    L1: column(0.92, '0,9', text('91%'), 0.5, 'ottimo', null),
  },
  formulas: [
    ['=PIAO.SCAGLIONE(0.92,{0.76;0.91},{15;19})', 19],
    ['=PIAO.SCAGLIONE(L1,A1:A2,B1:B2)', 19],
    ['=PIAO.SCAGLIONE(L2,A1:A2,B1:B2)', 15],
    ['=PIAO.SCAGLIONE(L3,A1:A3,B1:B3)', 19],
    ['=PIAO.SCAGLIONE(L1,C1:C3,D1:D3)', 19],
    ['=PIAO.SCAGLIONE(L2,C1:C3,D1:D3)', 15.5],
    ['=PIAO.SCAGLIONE(L1,E1:E3,F1:F3)', 19],
    ['=PIAO.SCAGLIONE(L2,E1:E3,F1:F3)', 15],
    ['=PIAO.SCAGLIONE(L2,A5:B5,A6:B6)', 15],
    ['=PIAO.SCAGLIONE(L2,A1:A2,A6:B6)', 15],
    ['=PIAO.SCAGLIONE(L1,A1,B1)', 15],
    ['=PIAO.SCAGLIONE(L1,0.76,15)', 15],
    ['=PIAO.SCAGLIONE(L4,A1:A2,B1:B2)', noData('soglie: il valore è sotto la soglia più bassa')],
    ['=PIAO.SCAGLIONE(L6,A1:A2,B1:B2)', noData('valore: manca il valore')],
    ['=PIAO.SCAGLIONE(L5,A1:A2,B1:B2)', badInput('valore: «ottimo» non è un numero')],
    ['=PIAO.SCAGLIONE(L1,G1:G2,H1:H2)', badInput('punti, riga 2: la soglia non ha un esito')],
    ['=PIAO.SCAGLIONE(L1,I1:I2,B1:B2)', badInput('soglie, riga 1: «alta» non è un numero')],
    [
      '=PIAO.SCAGLIONE(L1,A1:A2,B1)',
      badInput('soglie e punti: le celle sono 2 e 1, devono essere pari'),
    ],
    ['=PIAO.SCAGLIONE(L1,A1:A2,J1:J2)', passedOn('#DIV/0!')],
    ['=PIAO.SCAGLIONE(J1,A1:A2,B1:B2)', passedOn('#DIV/0!')],
  ],
};

const fascia: FunctionSheet = {
  name: 'FASCIA',
  cells: {
    // Thresholds with labels, with numbers as labels, as text with a blank row, and with an error.
    A1: [
      [0.6, 'C', 3, text('60%'), 'sufficiente', 0.6],
      [0.8, 'B', 2, null, null, DIVISION],
      [0.95, 'A', 1, '0,95', 'ottimo', 0.95],
    ],
    A5: [['C', 'B', 'A']],
    H1: column(0.87, 0.945, text('87%'), 0.3, 'buono', null, 2),
  },
  formulas: [
    ['=PIAO.FASCIA(0.87,{0.6;0.8;0.95},{"C";"B";"A"})', 'B'],
    ['=PIAO.FASCIA(H1,A1:A3,B1:B3)', 'B'],
    ['=PIAO.FASCIA(H1,A1:A3,A5:C5)', 'B'],
    ['=PIAO.FASCIA(H1,A1:A3,C1:C3)', 2],
    ['=PIAO.FASCIA(H1,D1:D3,E1:E3)', 'sufficiente'],
    ['=PIAO.FASCIA(H2,D1:D3,E1:E3,2)', 'ottimo'],
    ['=PIAO.FASCIA(H3,A1:A3,B1:B3)', 'B'],
    ['=PIAO.FASCIA(H1,A1,B1)', 'C'],
    ['=PIAO.FASCIA(H2,A1:A3,B1:B3)', 'B'],
    ['=PIAO.FASCIA(H2,A1:A3,B1:B3,)', 'B'],
    ['=PIAO.FASCIA(H2,A1:A3,B1:B3,H6)', 'B'],
    ['=PIAO.FASCIA(H2,A1:A3,B1:B3,2)', 'A'],
    ['=PIAO.FASCIA(H2,A1:A3,B1:B3,H7)', 'A'],
    ['=PIAO.FASCIA(H4,A1:A3,B1:B3)', noData('soglie: il valore è sotto la soglia più bassa')],
    ['=PIAO.FASCIA(H6,A1:A3,B1:B3)', noData('punteggio: manca il valore')],
    ['=PIAO.FASCIA(H5,A1:A3,B1:B3)', badInput('punteggio: «buono» non è un numero')],
    [
      '=PIAO.FASCIA(H1,A1:A3,B1:B3,11)',
      badInput('decimali: «11» non è un numero intero da 0 a 10'),
    ],
    ['=PIAO.FASCIA(H1,D1:D3,B1:B3)', badInput('soglie, riga 2: manca la soglia')],
    ['=PIAO.FASCIA(H1,F1:F3,B1:B3)', passedOn('#DIV/0!')],
    ['=PIAO.FASCIA(1/0,A1:A3,B1:B3)', passedOn('#DIV/0!')],
  ],
};

export const achievement = [grado, gradoData, scaglione, fascia];
