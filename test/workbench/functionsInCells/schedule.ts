import {
  DIVISION,
  badInput,
  noData,
  passedOn,
  text,
  type Content,
  type FunctionSheet,
} from './functionSheet';

/** The twelve months of a year, with an X in some of them (1 is January). */
export const months = (...marked: number[]): Content[] =>
  Array.from({ length: 12 }, (_, index) => (marked.includes(index + 1) ? 'X' : null));

/** Rows of twelve months, and one column of them. */
export const PHASES: Record<string, Content[][]> = {
  A1: [
    months(2, 3, 4, 5),
    months(2, 3),
    months(),
    // The same four months with other signs, a word that is none, and an error.
    ['-', 'x', '×', '✓', 1, 'NO', 0, false, '', null, '-', 'no'],
    [null, 'X', 'forse', ...months().slice(3)],
    [null, 'X', null, DIVISION, ...months().slice(4)],
    // Two years: planned from November to February, done in November.
    months(11, 12),
    months(1, 2),
    months(11),
    months(),
    // The work went on beyond May.
    months(2, 3, 4, 6),
  ],
  N1: months(2, 3, 4, 5).map((month) => [month]),
  // Dates and years: as a serial, as text, blank, no date, an error.
  P1: [
    [44_286, 2021],
    [text('31/03/2021'), '2021'],
    ['31/03', text('2021')],
    [null, null],
    ['primavera', 'duemila'],
    [DIVISION, DIVISION],
  ],
  // As many months as the formula makes.
  A14: [[{ f: '=PIAO.CRONOPROGRAMMA(DATE(2021,2,1),DATE(2021,5,31),2021)' }]],
};

const NOTHING_PLANNED = noData('previsto: nessun periodo pianificato');

const avanzamento: FunctionSheet = {
  name: 'AVANZAMENTO',
  cells: PHASES,
  formulas: [
    ['=PIAO.AVANZAMENTO(A1:L1,A2:L2)', 0.5],
    ['=PIAO.AVANZAMENTO(A1:L1,A3:L3)', 0],
    ['=PIAO.AVANZAMENTO(A2:L2,A1:L1)', 1],
    ['=PIAO.AVANZAMENTO(A4:L4,A2:L2)', 0.5],
    ['=PIAO.AVANZAMENTO(N1:N12,A2:L2)', 0.5],
    ['=PIAO.AVANZAMENTO(A7:L8,A9:L10)', 0.25],
    ['=PIAO.AVANZAMENTO(A14:L14,A2:L2)', 0.5],
    ['=PIAO.AVANZAMENTO(B1,B2)', 1],
    ['=PIAO.AVANZAMENTO(B1,B3)', 0],
    ['=PIAO.AVANZAMENTO("X","SI")', 1],
    ['=PIAO.AVANZAMENTO({"X","","X","X"},{"X","","",""})', 1 / 3],
    [
      '=PIAO.AVANZAMENTO(PIAO.CRONOPROGRAMMA("28/02/2021","31/05/2021",2021),PIAO.CRONOPROGRAMMA("28/02/2021","31/03/2021",2021))',
      0.5,
    ],
    // At a date what begins after it is not done yet.
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,P1,Q1)', 0.5],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,P3,Q3)', 0.5],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,DATE(2021,2,28),2021)', 0.25],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,P4,Q1)', 1],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,,Q1)', 1],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,0)', 1],
    ['=PIAO.AVANZAMENTO(A7:L8,A7:L8,"31/01/2022",2021)', 0.75],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,P1)', noData("anno: manca l'anno")],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,P5,Q1)', badInput('data: «primavera» non è una data')],
    ['=PIAO.AVANZAMENTO(A1:L1,A4:L4,,Q5)', badInput('anno: «duemila» non è un anno')],
    ['=PIAO.AVANZAMENTO(A3:L3,A2:L2)', NOTHING_PLANNED],
    [
      '=PIAO.AVANZAMENTO(A1:L1,A5:L5)',
      badInput('realizzato, colonna 3: «forse» non è un segno (usare X)'),
    ],
    [
      '=PIAO.AVANZAMENTO(A4:L5,A1:L2)',
      badInput('previsto, riga 2, colonna 3: «forse» non è un segno (usare X)'),
    ],
    [
      '=PIAO.AVANZAMENTO(A1:L1,A2:K2)',
      badInput('previsto e realizzato: le celle sono 12 e 11, devono essere pari'),
    ],
    ['=PIAO.AVANZAMENTO(A1:L1,A6:L6)', passedOn('#DIV/0!')],
    ['=PIAO.AVANZAMENTO(A6:L6,A5:L5)', passedOn('#DIV/0!')],
  ],
};

const atteso: FunctionSheet = {
  name: 'ATTESO',
  cells: PHASES,
  formulas: [
    ['=PIAO.ATTESO(A1:L1,"31/03/2021",2021)', 0.5],
    ['=PIAO.ATTESO(A1:L1,"30/03/2021",2021)', 0.25],
    ['=PIAO.ATTESO(A1:L1,DATE(2021,6,30),2021)', 1],
    ['=PIAO.ATTESO(A1:L1,P1,Q1)', 0.5],
    ['=PIAO.ATTESO(A1:L1,P2,Q2)', 0.5],
    ['=PIAO.ATTESO(A1:L1,P3,Q3)', 0.5],
    ['=PIAO.ATTESO(N1:N12,P1,Q1)', 0.5],
    ['=PIAO.ATTESO(A4:L4,P1,Q1)', 0.5],
    ['=PIAO.ATTESO(A14:L14,P1,Q1)', 0.5],
    ['=PIAO.ATTESO(A7:L8,"31/12/2021",2021)', 0.5],
    ['=PIAO.ATTESO(B1,"31/12/2021",2021)', 1],
    ['=PIAO.ATTESO(B1,"30/12/2021",2021)', 0],
    // Fortnights: planned from the second of January to the second of February.
    [
      '=PIAO.ATTESO(PIAO.CRONOPROGRAMMA("20/01/2021","20/02/2021",2021,24),"31/01/2021",2021)',
      1 / 3,
    ],
    ['=PIAO.ATTESO(A3:L3,P1,Q1)', NOTHING_PLANNED],
    ['=PIAO.ATTESO(A1:L1,P4,Q1)', noData('data: manca la data')],
    ['=PIAO.ATTESO(A1:L1,0,2021)', noData('data: manca la data')],
    ['=PIAO.ATTESO(A1:L1,P1,0)', noData("anno: manca l'anno")],
    ['=PIAO.ATTESO(A1:L1,,2021)', noData('data: manca la data')],
    ['=PIAO.ATTESO(A1:L1,P1,Q4)', noData("anno: manca l'anno")],
    ['=PIAO.ATTESO(A1:L1,P5,Q1)', badInput('data: «primavera» non è una data')],
    ['=PIAO.ATTESO(A1:L1,"31/02/2021",2021)', badInput('data: «31/02/2021» non è una data')],
    ['=PIAO.ATTESO(A1:L1,P1,Q5)', badInput('anno: «duemila» non è un anno')],
    [
      '=PIAO.ATTESO(A5:L5,P1,Q1)',
      badInput('previsto, colonna 3: «forse» non è un segno (usare X)'),
    ],
    ['=PIAO.ATTESO(A6:L6,P1,Q1)', passedOn('#DIV/0!')],
    ['=PIAO.ATTESO(A1:L1,P6,Q1)', passedOn('#DIV/0!')],
  ],
};

const scostamento: FunctionSheet = {
  name: 'SCOSTAMENTO',
  cells: PHASES,
  formulas: [
    ['=PIAO.SCOSTAMENTO(A1:L1,A2:L2,"30/06/2021",2021)', -0.5],
    ['=PIAO.SCOSTAMENTO(A1:L1,A2:L2,P1,Q1)', 0],
    ['=PIAO.SCOSTAMENTO(A4:L4,A2:L2,P2,Q2)', 0],
    ['=PIAO.SCOSTAMENTO(N1:N12,A2:L2,"28/02",2021)', 0],
    ['=PIAO.SCOSTAMENTO(N1:N12,A4:L4,"01/03",2021)', 0.25],
    ['=PIAO.SCOSTAMENTO(A1:L1,A3:L3,P3,Q3)', -0.5],
    ['=PIAO.SCOSTAMENTO(A7:L8,A9:L10,"31/12/2021",2021)', -0.25],
    ['=PIAO.SCOSTAMENTO(B1,B2,"30/12/2021",2021)', 1],
    ['=PIAO.SCOSTAMENTO(A3:L3,A2:L2,P1,Q1)', NOTHING_PLANNED],
    ['=PIAO.SCOSTAMENTO(A1:L1,A2:L2,P4,Q1)', noData('data: manca la data')],
    ['=PIAO.SCOSTAMENTO(A1:L1,A2:L2,P5,Q1)', badInput('data: «primavera» non è una data')],
    [
      '=PIAO.SCOSTAMENTO(A1:L1,A5:L5,P1,Q1)',
      badInput('realizzato, colonna 3: «forse» non è un segno (usare X)'),
    ],
    ['=PIAO.SCOSTAMENTO(A1:L1,A6:L6,P1,Q1)', passedOn('#DIV/0!')],
    ['=PIAO.SCOSTAMENTO(A1:L1,A2:L2,P1,Q6)', passedOn('#DIV/0!')],
  ],
};

const FEB_1 = 44_228;
const MAY_31 = 44_347;

const inizio: FunctionSheet = {
  name: 'INIZIO',
  cells: PHASES,
  formulas: [
    ['=PIAO.INIZIO(A1:L1,2021)', FEB_1],
    ['=PIAO.INIZIO(A4:L4,Q2)', FEB_1],
    ['=PIAO.INIZIO(N1:N12,Q3)', FEB_1],
    ['=PIAO.INIZIO(A14:L14,Q1)', FEB_1],
    ['=PIAO.INIZIO(A7:L8,2021)', 44_501],
    ['=PIAO.INIZIO(A8:L8,2022)', 44_562],
    ['=PIAO.INIZIO(B1,2021)', 44_197],
    ['=TEXT(PIAO.INIZIO(A1:L1,2021),"dd/mm/yyyy")', '01/02/2021'],
    ['=PIAO.INIZIO(A3:L3,2021)', NOTHING_PLANNED],
    ['=PIAO.INIZIO(A1:L1,Q4)', noData("anno: manca l'anno")],
    ['=PIAO.INIZIO(A1:L1,Q5)', badInput('anno: «duemila» non è un anno')],
    ['=PIAO.INIZIO(A5:L5,2021)', badInput('previsto, colonna 3: «forse» non è un segno (usare X)')],
    ['=PIAO.INIZIO(A6:L6,2021)', passedOn('#DIV/0!')],
    ['=PIAO.INIZIO(A1:L1,Q6)', passedOn('#DIV/0!')],
  ],
};

const fine: FunctionSheet = {
  name: 'FINE',
  cells: PHASES,
  formulas: [
    ['=PIAO.FINE(A1:L1,2021)', MAY_31],
    ['=PIAO.FINE(A4:L4,Q2)', MAY_31],
    ['=PIAO.FINE(N1:N12,Q3)', MAY_31],
    ['=PIAO.FINE(A14:L14,Q1)', MAY_31],
    ['=PIAO.FINE(A7:L8,2021)', 44_620],
    ['=PIAO.FINE(A2:L2,2024)', 45_382],
    ['=PIAO.FINE(B1,2021)', 44_561],
    ['=PIAO.FINE(A3:L3,2021)', NOTHING_PLANNED],
    ['=PIAO.FINE(A1:L1,Q4)', noData("anno: manca l'anno")],
    ['=PIAO.FINE(A1:L1,1850)', badInput('anno: «1850» non è un anno')],
    ['=PIAO.FINE(A6:L6,2021)', passedOn('#DIV/0!')],
    ['=PIAO.FINE(A1:L1,Q6)', passedOn('#DIV/0!')],
  ],
};

const cronoprogramma: FunctionSheet = {
  name: 'CRONOPROGRAMMA',
  cells: {
    A1: [
      [44_296, 44_379, 2021],
      ['20.04.2021', '2021-07-02', '2021'],
      [text('10/11/2020'), '15/02/2021', 2021],
      ['31/03', '30/06', 2021],
      [null, 'presto', null],
      [DIVISION, DIVISION, DIVISION],
    ],
  },
  formulas: [
    ['=PIAO.CRONOPROGRAMMA(DATE(2021,4,10),DATE(2021,7,2),2021)', [filled(4, 5, 6, 7)]],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1)', [filled(4, 5, 6, 7)]],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1,)', [filled(4, 5, 6, 7)]],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1,C5)', [filled(4, 5, 6, 7)]],
    ['=PIAO.CRONOPROGRAMMA(A2,B2,C2)', [filled(4, 5, 6, 7)]],
    ['=PIAO.CRONOPROGRAMMA(A3,B3,C3)', [filled(1, 2)]],
    ['=PIAO.CRONOPROGRAMMA(A4,B4,C4)', [filled(3, 4, 5, 6)]],
    ['=PIAO.CRONOPROGRAMMA("20/01/2021","20/02/2021",2021,24)', [filled(2, 3, 4)]],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1,4)', [filled(2, 3)]],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1,"4")', [filled(2, 3)]],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1,1)', [['X']]],
    ['=COLUMNS(PIAO.CRONOPROGRAMMA(A1,B1,C1))', 12],
    ['=COLUMNS(PIAO.CRONOPROGRAMMA(A1,B1,C1,52))', 52],
    ['=PIAO.CRONOPROGRAMMA(B1,A1,C1)', badInput("fine: è prima dell'inizio")],
    ['=PIAO.CRONOPROGRAMMA(A1,B5,C1)', badInput('fine: «presto» non è una data')],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C1,0)', [filled(4, 5, 6, 7)]],
    ['=PIAO.CRONOPROGRAMMA("06/02/2021","07/02/2021",2021,10)', [filled(1, 2)]],
    [
      '=PIAO.CRONOPROGRAMMA(A1,B1,C1,367)',
      badInput('colonne: «367» non è un numero intero da 1 a 366'),
    ],
    ['=PIAO.CRONOPROGRAMMA(A5,B1,C1)', noData('inizio: manca la data')],
    ['=PIAO.CRONOPROGRAMMA(A1,,C1)', noData('fine: manca la data')],
    ['=PIAO.CRONOPROGRAMMA(A1,B1,C5)', noData("anno: manca l'anno")],
    ['=PIAO.CRONOPROGRAMMA(A6,B1,C1)', passedOn('#DIV/0!')],
    ['=PIAO.CRONOPROGRAMMA(A1,B5,C6)', passedOn('#DIV/0!')],
  ],
};

/** What a row of periods shows, up to the last that is marked. */
function filled(...marked: number[]): string[] {
  return Array.from({ length: Math.max(...marked) }, (_, index) =>
    marked.includes(index + 1) ? 'X' : '',
  );
}

export const schedule = [avanzamento, atteso, scostamento, inizio, fine, cronoprogramma];
