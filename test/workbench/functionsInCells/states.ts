import {
  DIVISION,
  MISSING,
  badInput,
  column,
  noData,
  passedOn,
  type FunctionSheet,
} from './functionSheet';
import { PHASES, months } from './schedule';

const statoFase: FunctionSheet = {
  name: 'STATO_FASE',
  cells: { ...PHASES, R1: column('SI', 'NO', true, null, 'forse', DIVISION) },
  formulas: [
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,"30/06/2021",2021)', 'In ritardo'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,"31/03/2021",2021)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P2,Q2)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P3,Q3)', 'In corso'],
    ['=PIAO.STATO_FASE(A4:L4,A2:L2,P1,Q1)', 'In corso'],
    ['=PIAO.STATO_FASE(N1:N12,A2:L2,P1,Q1)', 'In corso'],
    ['=PIAO.STATO_FASE(A14:L14,A2:L2,P1,Q1)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,DATE(2021,2,27),2021)', 'In corso'],
    ['=PIAO.STATO_FASE(A8:L8,A1:L1,DATE(2021,1,31),2021)', 'Non avviata'],
    [
      '=PIAO.STATO_FASE(A2:L2,{"X","","","","","","","","","","",""},"31/01/2021",2021)',
      'In anticipo',
    ],
    ['=PIAO.STATO_FASE(A1:L1,A3:L3,"27/02/2021",2021)', 'Da avviare'],
    ['=PIAO.STATO_FASE(A1:L1,A3:L3,"28/02/2021",2021)', 'Non avviata'],
    ['=PIAO.STATO_FASE(A3:L3,A2:L2,P1,Q1)', 'Non pianificata'],
    // What is marked after the date was not known on it.
    ['=PIAO.STATO_FASE(A1:L1,A4:L4,P1,Q1)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A4:L4,"30/06/2021",Q1)', 'Conclusa'],
    ['=PIAO.STATO_FASE(A1:L1,A11:L11,"30/06/2021",Q1)', 'Conclusa in ritardo'],
    ['=PIAO.STATO_FASE(A11:L11,A1:L1,"30/06/2021",Q1)', 'Conclusa in anticipo'],
    ['=PIAO.STATO_FASE(A7:L8,A9:L10,"31/12/2021",2021)', 'In ritardo'],
    ['=PIAO.STATO_FASE(B1,B3,"30/12/2021",2021)', 'Da avviare'],
    ['=PIAO.STATO_FASE(B1,B2,"30/12/2021",2021)', 'Conclusa'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,"SI")', 'Conclusa in anticipo'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,R1)', 'Conclusa in anticipo'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,TRUE)', 'Conclusa in anticipo'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,R3)', 'Conclusa in anticipo'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,R2)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,R4)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,)', 'In corso'],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,R5)', badInput('eseguito: «forse» non è SI o NO')],
    [
      '=PIAO.STATO_FASE(A1:L1,A5:L5,P1,Q1)',
      badInput('realizzato, colonna 3: «forse» non è un segno (usare X)'),
    ],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P5,Q1)', badInput('data: «primavera» non è una data')],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P4,Q1)', noData('data: manca la data')],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q4)', noData("anno: manca l'anno")],
    ['=PIAO.STATO_FASE(A6:L6,A2:L2,P1,Q1)', passedOn('#DIV/0!')],
    ['=PIAO.STATO_FASE(A1:L1,A2:L2,P1,Q1,R6)', passedOn('#DIV/0!')],
  ],
};

/** Two phases: February to May, done until March; June and July, not begun. The third row is blank in both. */
const OBJECTIVE: FunctionSheet['cells'] = {
  A1: [months(2, 3, 4, 5), months(6, 7), months()],
  A5: [months(2, 3), months(), months()],
  // One sign is a word, another an error.
  A9: [
    ['forse', 'X', ...months().slice(2)],
    ['X', DIVISION, ...months().slice(2)],
  ],
  A13: [months(2, 3, 4, 5), months()],
  // Weights of the phases: as numbers, as text, for the first alone, for the second alone, a word, an error.
  N1: [
    [60, '60,0', 60, 0, 'alto', 60],
    [40, 'Peso 40%', null, 1, 40, MISSING],
    [null, null, null, null, null, null],
  ],
  N5: [[60, 40]],
};

const statoObiettivo: FunctionSheet = {
  name: 'STATO_OBIETTIVO',
  cells: OBJECTIVE,
  formulas: [
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,DATE(2021,6,29),2021)', 'In ritardo'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021)', 'Non avviata'],
    ['=PIAO.STATO_OBIETTIVO(A1:L3,A5:L7,"30/06","2021")', 'Non avviata'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,P1:P2)', 'In ritardo'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,Q1:Q2)', 'Non avviata'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021,Q1:Q2)', 'Da avviare'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021,O1:O2)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021,N5:O5)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L3,A5:L7,"31/03/2021",2021,N1:N3)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021,A7:B7)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021,)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L1,A5:L5,"30/06/2021",2021,N1)', 'In ritardo'],
    ['=PIAO.STATO_OBIETTIVO(B1,B6,"30/12/2021",2021)', 'Da avviare'],
    // The first phase is done, the second is not due yet.
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A13:L14,"31/05/2021",2021)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A13:L14,"31/07/2021",2021)', 'Non avviata'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A13:L14,"31/05/2021",2021,P1:P2)', 'Conclusa'],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A13:L14,"31/03/2021",2021)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A1:L3,A5:L7,"31/01/2021",2021)', 'Da avviare'],
    // 0 is what some hosts make of a blank cell.
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"31/03/2021",2021,0)', 'In corso'],
    ['=PIAO.STATO_OBIETTIVO(A3:L3,A7:L7,"30/06/2021",2021)', 'Non pianificata'],
    [
      '=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,N1:N3)',
      badInput('pesi: i pesi sono 3, le fasi 2'),
    ],
    [
      '=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,R1:R2)',
      badInput('pesi, riga 1: «alto» non è un numero'),
    ],
    [
      '=PIAO.STATO_OBIETTIVO(A9:L9,A5:L5,"30/06/2021",2021)',
      badInput('previsto, colonna 1: «forse» non è un segno (usare X)'),
    ],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,,2021)', noData('data: manca la data')],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",A7)', noData("anno: manca l'anno")],
    ['=PIAO.STATO_OBIETTIVO(A9:L10,A5:L6,"30/06/2021",2021)', passedOn('#DIV/0!')],
    ['=PIAO.STATO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,S1:S2)', passedOn('#N/A')],
  ],
};

const avanzamentoObiettivo: FunctionSheet = {
  name: 'AVANZAMENTO_OBIETTIVO',
  cells: OBJECTIVE,
  formulas: [
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021)', 0.25],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L3,A5:L7,"30/06/2021",2021)', 0.25],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,N1:N2)', 0.3],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,O1:O2)', 0.3],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,N5:O5)', 0.3],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,,,N1:N2)', 0.3],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A13:L14,"30/04/2021",2021,N1:N2)', 0.45],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A13:L14,"30/04/2021",2021,0)', 0.375],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,A7,A7,N1:N2)', 0.3],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,P1:P2)', 0.5],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,)', 0.25],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L1,A5:L5,"30/06/2021",2021,N1)', 0.5],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(B1,B5,"30/06/2021",2021)', 1],
    [
      '=PIAO.AVANZAMENTO_OBIETTIVO(A3:L3,A7:L7,"30/06/2021",2021)',
      noData('previsto: nessun periodo pianificato'),
    ],
    [
      '=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,R1:R2)',
      badInput('pesi, riga 1: «alto» non è un numero'),
    ],
    [
      '=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"estate",2021)',
      badInput('data: «estate» non è una data'),
    ],
    [
      '=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L5,"30/06/2021",2021)',
      badInput('previsto e realizzato: le celle sono 24 e 12, devono essere pari'),
    ],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A9:L10,"30/06/2021",2021)', passedOn('#DIV/0!')],
    ['=PIAO.AVANZAMENTO_OBIETTIVO(A1:L2,A5:L6,"30/06/2021",2021,S1:S2)', passedOn('#N/A')],
  ],
};

const semaforo: FunctionSheet = {
  name: 'SEMAFORO',
  cells: {
    A1: column(
      'Conclusa',
      'Conclusa in anticipo',
      'In corso',
      'In anticipo',
      'Conclusa in ritardo',
      'Non avviata',
      'IN  RITARDO',
      'Da avviare',
      'Non pianificata',
      'boh',
      null,
      DIVISION,
    ),
    C1: [months(2, 3, 4, 5), months(2, 3)],
  },
  formulas: [
    ['=PIAO.SEMAFORO("In ritardo")', 1],
    ['=PIAO.SEMAFORO(A1)', 3],
    ['=PIAO.SEMAFORO(A2)', 3],
    ['=PIAO.SEMAFORO(A3)', 3],
    ['=PIAO.SEMAFORO(A4)', 3],
    ['=PIAO.SEMAFORO(A5)', 2],
    ['=PIAO.SEMAFORO(A6)', 1],
    ['=PIAO.SEMAFORO(A7)', 1],
    ['=PIAO.SEMAFORO(A8)', 0],
    ['=PIAO.SEMAFORO(A9)', 0],
    ['=PIAO.SEMAFORO(PIAO.STATO_FASE(C1:N1,C2:N2,"30/06/2021",2021))', 1],
    ['=PIAO.SEMAFORO(A10)', badInput('stato: «boh» non è lo stato di una fase')],
    ['=PIAO.SEMAFORO(3)', badInput('stato: «3» non è lo stato di una fase')],
    ['=PIAO.SEMAFORO(A11)', noData('stato: manca lo stato')],
    ['=PIAO.SEMAFORO(0)', noData('stato: manca lo stato')],
    ['=PIAO.SEMAFORO(A12)', passedOn('#DIV/0!')],
  ],
};

export const states = [statoFase, statoObiettivo, avanzamentoObiettivo, semaforo];
