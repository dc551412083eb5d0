/** Cells and formulas. */
import type { Book } from '../../../../src/domain/book';
import { cellKey, type ShownCell } from '../../../../src/domain/places';
import { bookOf, objectiveOn, place, sheetOf, summaryOf, summaryRow } from '../support';
import { also, cases, plan, PLAN, type CasesOf } from './case';

const shown = (error: string) =>
  bookOf([], {
    sheets: [sheetOf('Ob 1')],
    errors: [{ at: place('Ob 1', 13, 1), error, formula: '=Q54' }],
  });

const unread = (...contents: string[]) =>
  bookOf([], {
    unread: contents.map((content) => ({
      at: place('Ob 1', 4, 10),
      content,
      why: 'non è un numero',
    })),
  });

const lost = (...lostNames: string[]) => bookOf([], { sheets: [sheetOf('Ob 1', { lostNames })] });

const cell = (value: ShownCell['value'], formula: string | null): ShownCell => ({
  ...{ at: place('Ob 1', 13, 1), value, formula },
});

const PHASES = { schedules: [{ year: 2026, phases: [{ name: 'Bando', planned: [3] }] }] };

/** The state of an objective, by formula or typed. */
/** Its sheet has rows for what was done, from which it computes a state. */
const FOLLOWED = {
  ...PHASES,
  schedules: PHASES.schedules.map((each) => ({ ...each, doneLabel: 'Realizzato' as const })),
};
const state = (formula: string | null) =>
  bookOf(
    [
      also(objectiveOn('Ob 1', FOLLOWED), {
        results: { degrees: [], state: cell('In corso', formula) },
      }),
    ],
    {
      sheets: [sheetOf('Ob 1', { template: 'scheda-completa' })],
    },
  );

const holding = (value: unknown, formula?: string): Book => {
  const book = plan({ weight: 40 });
  const { row, column } = book.objectives[0]!.places.fields.weight!;
  const values = Array.from({ length: row + 1 }, () =>
    Array.from({ length: column + 1 }, () => '' as unknown),
  );
  values[row]![column] = value;
  const formulas = new Map(formula === undefined ? [] : [[cellKey(row, column), formula]]);
  return { ...book, cells: new Map([['Ob 1', { values, formulas }]]) };
};

const column = (...formulas: string[]) =>
  bookOf([objectiveOn('Ob 1')], {
    ...PLAN,
    summaries: [
      summaryOf(
        formulas.map((formula, index) => {
          const row = summaryRow(index + 4, { runningWeight: 10 });
          return { ...row, cells: { runningWeight: { ...row.cells.runningWeight!, formula } } };
        }),
      ),
    ],
  });

/** Whoever waived the finding did so for a title that was blank. */
const waived = (title: string): Book => {
  const book = plan({ title });
  const at = book.objectives[0]!.places.fields.title!;
  const values = Array.from({ length: at.row + 1 }, (_, row) => [row === at.row ? title : '']);
  return {
    ...book,
    cells: new Map([['Ob 1', { values, formulas: new Map() }]]),
    waivers: [
      {
        ...{ rule: 'OB01', sheet: 'Ob 1', cell: `A${at.row + 1}`, value: '', date: '2026-01-31' },
        ...{ reason: 'Lo fissa la Giunta', role: 'Segretario', at: place('Impostazioni', 60) },
      },
    ],
  };
};

export const WORKBOOK_CASES: CasesOf = {
  FO13: cases(
    ['Deroga per un titolo vuoto, che adesso è «Mercati»', waived('Mercati')],
    ['Deroga per un titolo vuoto, che è ancora vuoto', waived('')],
  ),
  FO01: cases(
    ['Lo stato mostra «#NOME?»', shown('#NOME?')],
    ['Lo stato mostra «In corso»', bookOf([], { sheets: [sheetOf('Ob 1')] })],
  ),
  FO10: cases(
    ['Lo stato mostra «#RIF!»', shown('#RIF!')],
    ['Lo stato mostra «In corso»', bookOf([], { sheets: [sheetOf('Ob 1')] })],
  ),
  FO11: cases(['Peso: «alto»', unread('alto')], ['Peso: «40»', unread()]),
  FO12: cases(
    ['Il nome «Titolo» del foglio è #RIF!', lost('Titolo')],
    ['Il nome «Titolo» indica la cella del titolo', lost()],
  ),
  FO02: cases(
    ['Stato: «In corso», scritto a mano', state(null)],
    ['Stato: «In corso», dalla formula', state('=Q54')],
  ),
  FO03: cases(
    ['Peso: «=C5*1,05»', holding(42, '=C5*1.05')],
    ['Peso: «=C5*C6»', holding(42, '=C5*C6')],
  ),
  FO04: cases(
    ['Peso: 40 in una cella di testo', holding('40')],
    ['Peso: 40 in una cella di numeri', holding(40)],
  ),
  FO05: cases(
    ['Peso: «=[Pesi 2025.xlsx]Foglio1!B2»', holding(40, "='[Pesi 2025.xlsx]Foglio1'!B2")],
    ['Peso: «=B2»', holding(40, '=B2')],
  ),
  FO06: cases(
    [
      'Somma progressiva: «=B5+B6» fra quattro «=SOMMA.SE(…)»',
      column(
        '=SUMIF(A$4:A5,A5,B$4:B5)',
        '=SUMIF(A$4:A6,A6,B$4:B6)',
        '=B5+B6',
        '=SUMIF(A$4:A8,A8,B$4:B8)',
        '=SUMIF(A$4:A9,A9,B$4:B9)',
      ),
    ],
    [
      'Somma progressiva: «=SOMMA.SE(…)» in tutte le righe',
      column(
        '=SUMIF(A$4:A5,A5,B$4:B5)',
        '=SUMIF(A$4:A6,A6,B$4:B6)',
        '=SUMIF(A$4:A7,A7,B$4:B7)',
        '=SUMIF(A$4:A8,A8,B$4:B8)',
      ),
    ],
  ),
};
