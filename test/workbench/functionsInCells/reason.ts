/** VALORE_O_MOTIVO in cells: ranges and single cells in one list, as many as the function takes. */
import { badInput, column, DIVISION, passedOn, text, type FunctionSheet } from './functionSheet';

const valoreOMotivo: FunctionSheet = {
  name: 'VALORE_O_MOTIVO',
  cells: {
    A1: column(8, 10, 'forse', null, DIVISION, text('45%')),
    C1: [
      ['X', 'X', '', ''],
      ['X', 'forse', '', ''],
      ['X', '', '', ''],
    ],
  },
  formulas: [
    ['=PIAO.VALORE_O_MOTIVO("GRADO",A1,A2)', 0.8],
    ['=PIAO.VALORE_O_MOTIVO("GRADO",12,10,"","","","nessuno")', 1.2],
    ['=PIAO.VALORE_O_MOTIVO("GRADO",A3,A2)', 'consuntivo: «forse» non è un numero'],
    ['=PIAO.VALORE_O_MOTIVO("GRADO",A4,A2)', [['']].slice(1)],
    [
      '=PIAO.VALORE_O_MOTIVO("AVANZAMENTO",C1:F1,C2:F2)',
      'realizzato, colonna 2: «forse» non è un segno (usare X)',
    ],
    ['=PIAO.VALORE_O_MOTIVO("AVANZAMENTO",C1:F1,C3:F3)', 0.5],
    ['=PIAO.VALORE_O_MOTIVO("VERIFICA_PESI",{60;40})', 'OK'],
    ['=PIAO.VALORE_O_MOTIVO("GRADI",A1)', badInput('funzione: «GRADI» non è una funzione PIAO')],
    ['=PIAO.VALORE_O_MOTIVO("GRADO",A5,A2)', passedOn('#DIV/0!')],
  ],
};

export const reason = [valoreOMotivo];
