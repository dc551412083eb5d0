import {
  DIVISION,
  badInput,
  column,
  noData,
  passedOn,
  text,
  type FunctionSheet,
} from './functionSheet';

/** 31/01/2024 and other days of that year, as serials. */
const JAN_31 = 45_322;
const FEB_29 = 45_351;
const FEB_10 = 45_332;
const FEB_24 = 45_346;

/** Two invoices: 1.000 euro paid 10 days late, 3.000 paid 5 days early; then a blank row and one that is not paid. */
const invoices = [
  [1000, JAN_31, FEB_10, 4],
  [3000, FEB_29, FEB_24, null],
  [null, null, null, null],
];

const tempestivita: FunctionSheet = {
  name: 'TEMPESTIVITA',
  cells: {
    A1: [...invoices, [500, FEB_29, null, null]],
    // The same in text; then an invoice without its due date, one without its amount, one with a word.
    F1: [
      ['1.000,00', text('31/01/2024'), text('10.02.2024'), '4'],
      [text('€ 3.000'), text('2024-02-29'), '24/02/2024', null],
      [1000, null, FEB_10, null],
      [null, JAN_31, FEB_10, null],
      ['mille', JAN_31, FEB_10, -4],
      [DIVISION, JAN_31, FEB_10, DIVISION],
    ],
    K1: column(text('15/02/2024'), null),
  },
  formulas: [
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2)', -1.25],
    ['=PIAO.TEMPESTIVITA({1000;3000},B1:B2,C1:C2)', -1.25],
    ['=PIAO.TEMPESTIVITA(A1:A4,B1:B4,C1:C4)', -1.25],
    ['=PIAO.TEMPESTIVITA(A1:A4,B1:B4,C1:C4,K2,K2,K2)', -1.25],
    ['=PIAO.TEMPESTIVITA(F1:F2,G1:G2,H1:H2)', -1.25],
    ['=PIAO.TEMPESTIVITA(A1,B1,C1)', 10],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,DATE(2024,1,1),DATE(2024,12,31),D1:D2)', -2.25],
    ['=PIAO.TEMPESTIVITA(F1:F2,G1:G2,H1:H2,,,I1:I2)', -2.25],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,,"15/02/2024")', 10],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,,K1)', 10],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,0,K1,0)', 10],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,K1)', -5],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,K1,,D1:D2)', -5],
    ['=PIAO.TEMPESTIVITA(F3,G3,H3)', badInput('scadenze: manca la scadenza')],
    ['=PIAO.TEMPESTIVITA(F1:F4,B1:B4,C1:C4)', badInput('scadenze, riga 3: manca la scadenza')],
    ['=PIAO.TEMPESTIVITA(F4:F5,G4:G5,H4:H5)', badInput("importi, riga 1: manca l'importo")],
    ['=PIAO.TEMPESTIVITA(F5,G5,H5)', badInput('importi: «mille» non è un numero')],
    [
      '=PIAO.TEMPESTIVITA(A1,B1,C1,,,I5)',
      badInput('sospensione: i giorni di sospensione sono negativi'),
    ],
    ['=PIAO.TEMPESTIVITA(A1,B1,C1,K1,"31/01/2024")', badInput('al: è prima di «dal»')],
    [
      '=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C3)',
      badInput('importi e pagamenti: le celle sono 2 e 3, devono essere pari'),
    ],
    ['=PIAO.TEMPESTIVITA(A4,B4,C4)', noData('importi: nessun pagamento nel periodo')],
    ['=PIAO.TEMPESTIVITA(F5:F6,G5:G6,H5:H6)', passedOn('#DIV/0!')],
    ['=PIAO.TEMPESTIVITA(A1:A2,B1:B2,C1:C2,,,I5:I6)', passedOn('#DIV/0!')],
  ],
};

/** 02/01/2024 and 30/01/2024, when the two invoices came: 39 and 25 days before they were paid. */
const RECEIVED = [45_293, 45_321];

const tempoPagamento: FunctionSheet = {
  name: 'TEMPO_PAGAMENTO',
  cells: {
    A1: invoices,
    F1: column(RECEIVED[0]!, RECEIVED[1]!, null, DIVISION),
    G1: column(text('02/01/2024'), '30/01/2024', 'gennaio'),
    H1: column(text('1000,00'), text('€ 3.000,00'), null),
    I1: column(text('15/02/2024'), null),
  },
  formulas: [
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2)', 28.5],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A3,F1:F3,C1:C3)', 28.5],
    [
      '=PIAO.TEMPO_PAGAMENTO(H1:H3,G1:G2,C1:C2)',
      badInput('importi e ricezioni: le celle sono 3 e 2, devono essere pari'),
    ],
    ['=PIAO.TEMPO_PAGAMENTO(H1:H2,G1:G2,C1:C2)', 28.5],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2,I2,I2,I2)', 28.5],
    ['=PIAO.TEMPO_PAGAMENTO(A1,F1,C1)', 39],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2,,,D1:D2)', 27.5],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2,"01/01/2024","31/12/2024",{4;0})', 27.5],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2,,I1)', 39],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2,I1,,D1:D2)', 25],
    [
      '=PIAO.TEMPO_PAGAMENTO(A1:A2,F2:F3,C1:C2)',
      badInput('ricezioni, riga 2: manca la data di ricezione'),
    ],
    ['=PIAO.TEMPO_PAGAMENTO(A1,G3,C1)', badInput('ricezioni: «gennaio» non è una data')],
    ['=PIAO.TEMPO_PAGAMENTO(A1,F1,C1,"31/13/2024")', badInput('dal: «31/13/2024» non è una data')],
    [
      '=PIAO.TEMPO_PAGAMENTO(A1:A2,F1:F2,C1:C2,DATE(2025,1,1))',
      noData('importi: nessun pagamento nel periodo'),
    ],
    ['=PIAO.TEMPO_PAGAMENTO(A3,F3,C3)', noData('importi: nessun pagamento nel periodo')],
    ['=PIAO.TEMPO_PAGAMENTO(A1:A2,F3:F4,C1:C2)', passedOn('#DIV/0!')],
  ],
};

const ritardoAnnuale: FunctionSheet = {
  name: 'RITARDO_ANNUALE',
  cells: {
    A1: invoices,
    // Due on 31/01/2024 and 01/12/2024, the second not paid: 30 days late at the end of the year.
    F1: [
      [text('1.000'), text('31/01/2024'), text('10/02/2024')],
      [text('3000'), text('01/12/2024'), null],
    ],
    J1: column(2024, '2024', text('11/12'), null, 'scorso', DIVISION),
  },
  formulas: [
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,2024)', -1.25],
    ['=PIAO.RITARDO_ANNUALE(A1:A3,B1:B3,C1:C3,J1)', -1.25],
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,J2,J4)', -1.25],
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,"2024",)', -1.25],
    ['=PIAO.RITARDO_ANNUALE(A1,B1,C1,2024)', 10],
    // Due in January, paid in December before: it counts in the year of the payment alone.
    ['=PIAO.RITARDO_ANNUALE(1000,"31/01/2024","21/12/2023",2023)', -41],
    [
      '=PIAO.RITARDO_ANNUALE(1000,"31/01/2024","21/12/2023",2024)',
      noData("importi: nessuna fattura scaduta o pagata nell'anno"),
    ],
    ['=PIAO.RITARDO_ANNUALE(1000,DATE(2024,12,21),0,2024,0)', 10],
    [
      '=PIAO.RITARDO_ANNUALE(1000,DATE(2024,12,21),,2024,DATE(2024,12,20))',
      noData("importi: nessuna fattura scaduta o pagata nell'anno"),
    ],
    ['=PIAO.RITARDO_ANNUALE(F1:F2,G1:G2,H1:H2,2024)', 25],
    ['=PIAO.RITARDO_ANNUALE(F1:F2,G1:G2,H1:H2,2024,J3)', 10],
    ['=PIAO.RITARDO_ANNUALE(F1:F2,G1:G2,H1:H2,2024,DATE(2024,12,11))', 10],
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,J5)', badInput('anno: «scorso» non è un anno')],
    [
      '=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,2024,J5)',
      badInput('lettura: «scorso» non è una data'),
    ],
    [
      '=PIAO.RITARDO_ANNUALE(A1:A2,B2:B3,C1:C2,2024)',
      badInput('scadenze, riga 2: manca la scadenza'),
    ],
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,J4)', noData("anno: manca l'anno")],
    [
      '=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,2020)',
      noData("importi: nessuna fattura scaduta o pagata nell'anno"),
    ],
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,J5:J6,2024)', passedOn('#DIV/0!')],
    ['=PIAO.RITARDO_ANNUALE(A1:A2,B1:B2,C1:C2,2024,J6)', passedOn('#DIV/0!')],
  ],
};

const verificaPagamenti: FunctionSheet = {
  name: 'VERIFICA_PAGAMENTI',
  cells: {
    A1: [
      [30, 0.6, 0.15],
      [text('30%'), text('60%'), '0,15'],
      ['Peso 50', '60%', null],
      [0.3, 1, DIVISION],
      ['molto', null, text('18%')],
    ],
  },
  formulas: [
    ['=PIAO.VERIFICA_PAGAMENTI(30,60%)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['=PIAO.VERIFICA_PAGAMENTI(A1,B1)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['=PIAO.VERIFICA_PAGAMENTI(A2,B2)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['=PIAO.VERIFICA_PAGAMENTI(A2,B2,C3)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['=PIAO.VERIFICA_PAGAMENTI(A2,B2,)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['=PIAO.VERIFICA_PAGAMENTI(A2,B2,0)', 'Peso 30 × quota 60% = 18%: serve almeno 50'],
    ['=PIAO.VERIFICA_PAGAMENTI(30%,60%)', 'Peso 30% × quota 60% = 18%: serve almeno 50%'],
    ['=PIAO.VERIFICA_PAGAMENTI(30,70%)', 'Peso 30 × quota 70% = 21%: serve almeno 42,86'],
    [
      '=PIAO.VERIFICA_PAGAMENTI(29.999,100%)',
      'Peso 29,999 × quota 100% = 29,999%: serve almeno 30',
    ],
    [
      '=PIAO.VERIFICA_PAGAMENTI(30,0)',
      'Peso 30 × quota 0% = 0%: nessun peso basta, serve una quota di almeno 30%',
    ],
    [
      '=PIAO.VERIFICA_PAGAMENTI(1,100%)',
      badInput('peso: 1 punto o 100%? Per il 100% scrivere 100'),
    ],
    [
      '=PIAO.VERIFICA_PAGAMENTI(30,60)',
      badInput(
        'quota_obiettivi: «60» non è una quota tra 0 e 100%: scrivere per esempio 60% oppure 0,6',
      ),
    ],
    ['=PIAO.VERIFICA_PAGAMENTI(A3,B3)', 'OK'],
    ['=PIAO.VERIFICA_PAGAMENTI(A4,B4)', 'OK'],
    ['=PIAO.VERIFICA_PAGAMENTI(A1,B1,C1)', 'OK'],
    ['=PIAO.VERIFICA_PAGAMENTI(A1,B1,C2)', 'OK'],
    ['=PIAO.VERIFICA_PAGAMENTI(A1,B1,C5)', 'OK'],
    [
      '=PIAO.VERIFICA_PAGAMENTI(A1,20%)',
      'Peso 30 × quota 20% = 6%: nessun peso basta, serve una quota di almeno 30%',
    ],
    ['=PIAO.VERIFICA_PAGAMENTI(A5,B1)', badInput('peso: «molto» non è una quota tra 0 e 100%')],
    [
      '=PIAO.VERIFICA_PAGAMENTI(A1,120)',
      badInput('quota_obiettivi: «120» non è una quota tra 0 e 100%'),
    ],
    ['=PIAO.VERIFICA_PAGAMENTI(A1,B5)', noData('quota_obiettivi: manca la quota degli obiettivi')],
    ['=PIAO.VERIFICA_PAGAMENTI(B5,B1)', noData('peso: manca il peso')],
    ['=PIAO.VERIFICA_PAGAMENTI(0,B1)', noData('peso: manca il peso')],
    ['=PIAO.VERIFICA_PAGAMENTI(A1,B1,C4)', passedOn('#DIV/0!')],
  ],
};

const premio: FunctionSheet = {
  name: 'PREMIO',
  cells: {
    A1: [
      [5000, 0.925, 184, 366, 0.5],
      ['5.000,00', text('92,5%'), text('184'), '366', text('50%')],
      [text('€ 5000'), '92.5%', null, null, '50%'],
      [1.005, 1, 400, 0, 2],
      ['tanto', 85, -1, 'molti', DIVISION],
    ],
  },
  formulas: [
    ['=PIAO.PREMIO(5000,92.5%)', 4625],
    ['=PIAO.PREMIO(A1,B1)', 4625],
    ['=PIAO.PREMIO(A2,B2)', 4625],
    ['=PIAO.PREMIO(A3,B3)', 4625],
    ['=PIAO.PREMIO(A3,B3,C3,D3)', 4625],
    ['=PIAO.PREMIO(A1,B1,C1)', 2331.51],
    ['=PIAO.PREMIO(A1,B1,C1,D1)', 2325.14],
    ['=PIAO.PREMIO(A1,B1,C1,D1,E1)', 1162.57],
    ['=PIAO.PREMIO(A2,B2,C2,D2,E2)', 1162.57],
    ['=PIAO.PREMIO(A1,B1,C1,,E1)', 1165.75],
    ['=PIAO.PREMIO(A1,B1,,,E3)', 2312.5],
    ['=PIAO.PREMIO(A1,B1,,D1)', 4625],
    ['=PIAO.PREMIO(A4,B4)', 1.01],
    ['=PIAO.PREMIO(A1,B5)', badInput('punteggio: 85 o 85%?')],
    ['=PIAO.PREMIO(A5,B1)', badInput('base: «tanto» non è un numero')],
    ['=PIAO.PREMIO(A1,B1,C4)', badInput("giorni: 400 non è tra 0 e i 365 giorni dell'anno")],
    ['=PIAO.PREMIO(A1,B1,,D4)', 4625],
    ['=PIAO.PREMIO(C3,B1)', noData("base: manca l'importo")],
    ['=PIAO.PREMIO(A1,C3)', noData('punteggio: manca il punteggio')],
    ['=PIAO.PREMIO(A1,B1,,,E5)', passedOn('#DIV/0!')],
    ['=PIAO.PREMIO(1/0,B1)', passedOn('#DIV/0!')],
  ],
};

export const payments = [tempestivita, tempoPagamento, ritardoAnnuale, verificaPagamenti, premio];
