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

const punteggio: FunctionSheet = {
  name: 'PUNTEGGIO',
  cells: {
    A1: [
      [1, 50, text('100%'), 'Peso 50%', '100%'],
      [0.8, 30, '80 / 100', '30 / 100', '80%'],
      [0.5, 20, '0,5', text('20'), '50%'],
    ],
    A5: [[50, 30, 20]],
    // A grade is missing, a weight is missing, a weight is no number, and two errors.
    F1: [
      [1, 50, 50, 50, 50],
      [null, null, 30, 30, MISSING],
      [0.5, 50, 'alto', DIVISION, 20],
    ],
    L1: [[null], [null], [null]],
    M1: [['stretto'], ['mediana'], ['peggiore']],
  },
  formulas: [
    ['=PIAO.PUNTEGGIO({1;0.8;0.5},{50;30;20})', 0.84],
    ['=PIAO.PUNTEGGIO(A1:A3,B1:B3)', 0.84],
    ['=PIAO.PUNTEGGIO(A1:A3,A5:C5)', 0.84],
    ['=PIAO.PUNTEGGIO(C1:C3,D1:D3)', 0.84],
    ['=PIAO.PUNTEGGIO(E1:E3,B1:B3)', 0.84],
    ['=PIAO.PUNTEGGIO(A2,B2)', 0.8],
    ['=PIAO.PUNTEGGIO(A2,100)', 0.8],
    ['=PIAO.PUNTEGGIO(F1:F3,B1:B3)', 60 / 70],
    ['=PIAO.PUNTEGGIO(F1:F3,B1:B3,L1,L2)', 60 / 70],
    ['=PIAO.PUNTEGGIO(F1:F3,B1:B3,"zero")', 0.6],
    ['=PIAO.PUNTEGGIO(F1:F3,B1:B3,"errore")', badInput('gradi, riga 2: manca il grado')],
    ['=PIAO.PUNTEGGIO(A1:A3,G1:G3)', 0.75],
    ['=PIAO.PUNTEGGIO(A1:A3,B1:B3,,"stretto")', 0.84],
    ['=PIAO.PUNTEGGIO(A1:A3,B1:B3,,M1)', 0.84],
    ['=PIAO.PUNTEGGIO(A1:A2,B1:B2,,"stretto")', badInput('pesi: Somma 80: mancano 20')],
    ['=PIAO.PUNTEGGIO(A1:A3,B1:B3,)', 0.84],
    [
      '=PIAO.PUNTEGGIO(A1:A3,B1:B3,,M2)',
      badInput('modo: «mediana» non è tra "normalizzato", "stretto", "peggiore"'),
    ],
    ['=PIAO.PUNTEGGIO(A1:A3,B1:B3,,M3)', 0.5],
    ['=PIAO.PUNTEGGIO({100;0.8},{50;50})', badInput('gradi: 100 e 0,8: punti o percentuali?')],
    ['=PIAO.PUNTEGGIO(A1:A3,H1:H3)', badInput('pesi, riga 3: «alto» non è un numero')],
    [
      '=PIAO.PUNTEGGIO(A1:A3,B1:B2)',
      badInput('gradi e pesi: le celle sono 3 e 2, devono essere pari'),
    ],
    ['=PIAO.PUNTEGGIO(A1:A3,L1:L3)', noData('pesi: nessun peso')],
    ['=PIAO.PUNTEGGIO(L1:L3,B1:B3)', noData('gradi: nessun grado')],
    ['=PIAO.PUNTEGGIO(A1:A3,I1:I3)', passedOn('#DIV/0!')],
    ['=PIAO.PUNTEGGIO(J1:J3,B1:B3)', passedOn('#N/A')],
    ['=PIAO.PUNTEGGIO(A1:A3,B1:B3,I3)', passedOn('#DIV/0!')],
  ],
};

const esitoPunteggio: FunctionSheet = {
  name: 'ESITO_PUNTEGGIO',
  cells: {
    // Grades: all there, one blank, words, not measurable, none; weights; reasons; one error.
    A1: [
      [1, 1, 1, 1, null, 50, null, DIVISION],
      [0.8, null, 'consuntivo: scrivere 40%', 'non misurabile', null, 30, 'scrivere 40%', 1],
      [0.5, 0.5, 0.5, 0.5, null, 20, null, 1],
    ],
  },
  formulas: [
    ['=PIAO.ESITO_PUNTEGGIO(A1:A3,F1:F3)&"."', '.'],
    ['=PIAO.ESITO_PUNTEGGIO(B1:B3,F1:F3)', 'provvisorio: 2 di 3'],
    ['=PIAO.ESITO_PUNTEGGIO(B1:B3,F1:F3,"errore")', 'in attesa: indicatore 2'],
    ['=PIAO.ESITO_PUNTEGGIO(C1:C3,F1:F3)', 'in attesa: indicatore 2'],
    ['=PIAO.ESITO_PUNTEGGIO(D1:D3,F1:F3)&"."', '.'],
    ['=PIAO.ESITO_PUNTEGGIO(E1:E3,F1:F3)', 'in attesa: nessun indicatore misurato'],
    ['=PIAO.ESITO_PUNTEGGIO(A1:A2,F1:F2,,"stretto")', 'pesi: somma 80, mancano 20'],
    ['=PIAO.ESITO_PUNTEGGIO(B1:B3,F1:F3,,,G1:G3)', 'in attesa: indicatore 2'],
    ['=PIAO.ESITO_PUNTEGGIO(A1:A3,F1:F3,,,G1:G3)&"."', '.'],
    [
      '=PIAO.ESITO_PUNTEGGIO(A1:A3,C1:C3)',
      'pesi, riga 2: «consuntivo: scrivere 40%» non è un numero',
    ],
    [
      '=IF(PIAO.ESITO_PUNTEGGIO(A1:A3,F1:F3)="",PIAO.PUNTEGGIO(A1:A3,F1:F3),PIAO.ESITO_PUNTEGGIO(A1:A3,F1:F3))',
      0.84,
    ],
    [
      '=IF(PIAO.ESITO_PUNTEGGIO(C1:C3,F1:F3)="",PIAO.PUNTEGGIO(C1:C3,F1:F3),PIAO.ESITO_PUNTEGGIO(C1:C3,F1:F3))',
      'in attesa: indicatore 2',
    ],
    ['=PIAO.ESITO_PUNTEGGIO(H1:H3,F1:F3)', passedOn('#DIV/0!')],
  ],
};

const verificaPesi: FunctionSheet = {
  name: 'VERIFICA_PESI',
  cells: {
    A1: column(15, 15, 15, 15, 10, 30, null, null),
    C1: [
      [80, 'SUAP'],
      [100, 'CUC'],
      [20, 'Suap'],
    ],
    E1: [
      [60, 'Qualità'],
      [100, 'SUAP'],
      [text('40%'), 'QUALITA'],
      [null, null],
      [50, 'Servizi  sociali'],
      ['12,5', 'servizi SOCIALI'],
      [10, null],
      [null, 'Tributi'],
    ],
    G1: column('12,5', text('37,5%'), 'Peso 50'),
    H1: column(15, 'alto', 15),
    I1: column(15, DIVISION, 15),
    J1: column('SUAP', MISSING, 'CUC'),
    K1: column(0.1, 0.2, 0.7),
  },
  formulas: [
    ['=PIAO.VERIFICA_PESI({15;15;15;15;10;30})', 'OK'],
    ['=PIAO.VERIFICA_PESI(A1:A6)', 'OK'],
    ['=PIAO.VERIFICA_PESI(A1:A8)', 'OK'],
    ['=PIAO.VERIFICA_PESI(A1:A5)', 'Somma 70: mancano 30'],
    ['=PIAO.VERIFICA_PESI(C1:C3)', 'Somma 200: 100 di troppo'],
    ['=PIAO.VERIFICA_PESI(C1:C3,200)', 'OK'],
    ['=PIAO.VERIFICA_PESI(C1:C3,"200")', 'OK'],
    ['=PIAO.VERIFICA_PESI(C1:C3,C2)', 'Somma 200: 100 di troppo'],
    ['=PIAO.VERIFICA_PESI(C2)', 'OK'],
    ['=PIAO.VERIFICA_PESI(90)', 'Somma 90: mancano 10'],
    ['=PIAO.VERIFICA_PESI(G1:G3)', 'OK'],
    ['=PIAO.VERIFICA_PESI(G1)', 'Somma 12,5: mancano 87,5'],
    ['=PIAO.VERIFICA_PESI(K1:K3,1)', 'OK'],
    [
      '=PIAO.VERIFICA_PESI(C1:C3,100,D1:D3)',
      [
        ['SUAP', 100, 'OK'],
        ['CUC', 100, 'OK'],
      ],
    ],
    [
      '=PIAO.VERIFICA_PESI(E1:E8,,F1:F8)',
      [
        ['Qualità', 100, 'OK'],
        ['SUAP', 100, 'OK'],
        ['Servizi sociali', 62.5, 'Somma 62,5: mancano 37,5'],
        ['(senza gruppo)', 10, 'Somma 10: mancano 90'],
        ['Tributi', 0, 'Somma 0: mancano 100'],
      ],
    ],
    ['=PIAO.VERIFICA_PESI(C2,,D2)', [['CUC', 100, 'OK']]],
    ['=PIAO.VERIFICA_PESI(H1:H3)', badInput('pesi, riga 2: «alto» non è un numero')],
    ['=PIAO.VERIFICA_PESI(-5)', badInput('pesi: il peso -5 è negativo')],
    ['=PIAO.VERIFICA_PESI(A1:A6,"tanto")', badInput('totale: «tanto» non è un numero positivo')],
    [
      '=PIAO.VERIFICA_PESI(C1:C3,,D1:D2)',
      badInput('pesi e gruppi: le celle sono 3 e 2, devono essere pari'),
    ],
    ['=PIAO.VERIFICA_PESI(A7:A8)', noData('pesi: nessun peso')],
    ['=PIAO.VERIFICA_PESI(I1:I3)', passedOn('#DIV/0!')],
    ['=PIAO.VERIFICA_PESI(C1:C3,,J1:J3)', passedOn('#N/A')],
  ],
};

const normalizzaPesi: FunctionSheet = {
  name: 'NORMALIZZA_PESI',
  cells: {
    A1: [
      [1, 1, '1', 2],
      [1, 1.5, '1,5', null],
      [1, 2, 'Peso 2', 1],
    ],
    A5: [[1, 1, 1]],
    A7: [
      [1, 2],
      [3, 4],
    ],
    F1: [
      [1, 1, null],
      ['alto', DIVISION, null],
    ],
  },
  formulas: [
    ['=PIAO.NORMALIZZA_PESI({1;1;1})', [[33.34], [33.33], [33.33]]],
    ['=PIAO.NORMALIZZA_PESI(A1:A3)', [[33.34], [33.33], [33.33]]],
    ['=PIAO.NORMALIZZA_PESI(A5:C5)', [[33.34, 33.33, 33.33]]],
    ['=PIAO.NORMALIZZA_PESI(B1:B3)', [[22.22], [33.33], [44.45]]],
    ['=PIAO.NORMALIZZA_PESI(C1:C3)', [[22.22], [33.33], [44.45]]],
    [
      '=PIAO.NORMALIZZA_PESI(A7:B8)',
      [
        [10, 20],
        [30, 40],
      ],
    ],
    ['=PIAO.NORMALIZZA_PESI(D1:D3,100,0)', [[67], [''], [33]]],
    ['=PIAO.NORMALIZZA_PESI(A1:A3,,0)', [[34], [33], [33]]],
    ['=PIAO.NORMALIZZA_PESI(A1:A3,1,3)', [[0.334], [0.333], [0.333]]],
    ['=PIAO.NORMALIZZA_PESI(A1:A3,10)', [[3.34], [3.33], [3.33]]],
    ['=SUM(PIAO.NORMALIZZA_PESI(B1:B3))', 100],
    ['=PIAO.NORMALIZZA_PESI(A1)', 100],
    ['=PIAO.NORMALIZZA_PESI(3)', 100],
    ['=PIAO.NORMALIZZA_PESI(F1:F2)', badInput('pesi, riga 2: «alto» non è un numero')],
    ['=PIAO.NORMALIZZA_PESI(A5:C5,,7)', badInput('decimali: «7» non è un numero intero da 0 a 6')],
    [
      '=PIAO.NORMALIZZA_PESI(A5:C5,0.5,0)',
      badInput('totale: 0,5 non si può dividere in parti con 0 decimali'),
    ],
    ['=PIAO.NORMALIZZA_PESI(H1:H2)', noData('pesi: nessun peso')],
    ['=PIAO.NORMALIZZA_PESI(G1:G2)', passedOn('#DIV/0!')],
  ],
};

const leggiPeso: FunctionSheet = {
  name: 'LEGGI_PESO',
  cells: {
    A1: column(
      'Strategicità 100 – Peso 80%',
      '15 / 100',
      '12,5',
      text('15%'),
      text('15'),
      12.5,
      'alto',
      null,
      DIVISION,
    ),
  },
  formulas: [
    ['=PIAO.LEGGI_PESO("Strategicità 100 – Peso 80%")', 80],
    ['=PIAO.LEGGI_PESO(A1)', 80],
    ['=PIAO.LEGGI_PESO(A2)', 15],
    ['=PIAO.LEGGI_PESO(A3)', 12.5],
    ['=PIAO.LEGGI_PESO(A4)', 15],
    ['=PIAO.LEGGI_PESO(A5)', 15],
    ['=PIAO.LEGGI_PESO(A6)', 12.5],
    ['=PIAO.LEGGI_PESO(A1)+PIAO.LEGGI_PESO(A2)', 95],
    ['=PIAO.LEGGI_PESO(A7)', badInput('testo: «alto» non contiene un peso')],
    ['=PIAO.LEGGI_PESO(A8)', noData('testo: nessun peso')],
    ['=PIAO.LEGGI_PESO("")', noData('testo: nessun peso')],
    ['=PIAO.LEGGI_PESO(A9)', passedOn('#DIV/0!')],
  ],
};

export const weights = [punteggio, esitoPunteggio, verificaPesi, normalizzaPesi, leggiPeso];
