/** Formulas of the workbook. */
import type { Book } from '../../../src/domain/book';
import { cellKey, type ShownCell } from '../../../src/domain/places';
import type { IndicatorField } from '../../../src/domain/objective';
import { datumAt } from './objectivePlaces';
import {
  bookOf,
  found,
  objectiveOn,
  place,
  sheetOf,
  summaryOf,
  summaryRow,
  testRule,
  withIndicators,
} from './support';

const shown = (row: number, value: ShownCell['value'], formula: string | null): ShownCell => ({
  ...{ at: place('Ob 1', row), value, formula },
});

/** An objective with phases, its score and degrees, on a sheet of the add-in. */
function computed(
  score: ShownCell,
  degrees: ShownCell[] = [],
  template: string | null = 'scheda-completa',
): Book {
  const objective = objectiveOn('Ob 1', { schedules: [{ year: 2026, phases: [{ name: 'x' }] }] });
  return bookOf([{ ...objective, results: { score, degrees } }], {
    sheets: [sheetOf('Altro', { template: 'scheda-completa' }), sheetOf('Ob 1', { template })],
  });
}

const share = (...formulas: (string | null)[]): Book => ({
  ...computed(shown(1, '', null)),
  sheets: [sheetOf('Sintesi obiettivi', { template: 'sintesi', role: 'summary' })],
  summaries: [
    summaryOf(
      formulas.map((formula, index) => {
        const row = summaryRow(4 + index, { share: 20 });
        row.cells.share!.formula = formula;
        return row;
      }),
    ),
  ],
});

/** The state of an objective whose phases have, or have not, a place for what was done. */
function stateOf(doneLabel: '' | 'Realizzato', value: string): Book {
  const schedules = [
    { year: 2025, doneLabel: '' as const, phases: [{ name: 'x' }] },
    { year: 2026, doneLabel, phases: [{ name: 'x' }, {}] },
  ];
  const objective = objectiveOn('Ob 1', { schedules });
  return bookOf([{ ...objective, results: { state: shown(1, value, null), degrees: [] } }], {
    sheets: [sheetOf('Ob 1', { template: 'scheda-completa' })],
  });
}

/** The total of a list. */
const total = (formula: string | null, template: string | null = 'elenco-obiettivi'): Book =>
  bookOf([], {
    sheets: [sheetOf('Ob 1', { template, role: 'list' })],
    listTotals: [shown(9, 90, formula)],
  });

testRule('FO02', {
  valid: {
    'words where no state is computed': stateOf('', 'Nessuna fase pianificata'),
    'a formula': computed(shown(1, 0.9, '=PIAO.PUNTEGGIO(A1:B2)')),
    nothing: computed(shown(1, '', null)),
    'a sheet made by hand': computed(shown(1, 0.9, null), [], null),
    'a summary of formulas': share('=A1', '=A2'),
    'a column without any': share(null, null),
    'the total of a list': total('=SUM(C4:C9)'),
    'the total of a list made by hand': total(null, null),
    'a summary made by hand': {
      ...share('=A1', null, '=A3'),
      sheets: [sheetOf('Altro', { template: 'sintesi' }), sheetOf('Sintesi obiettivi')],
    },
    'an error that is shown': computed(shown(1, '#N/D', null)),
  },
  invalid: {
    'a state': [stateOf('Realizzato', 'Concluso'), { value: 'Concluso' }],
    'a score': [computed(shown(1, 0.95, null)), { value: 0.95 }],
    'words with a sign': [computed(shown(1, 'vedi #', null)), { value: 'vedi #' }],
    'a degree': [computed(shown(1, '', '=A1'), [shown(2, 1, null)]), { value: 1 }],
    'the total of a list, typed over': [total(null), { value: 90 }],
    'a cell of a summary': [share('=A1', null, '=A3'), { value: 20 }],
  },
});

const cells = (formula: string): Partial<Book> => ({
  cells: new Map([['Ob 1', { values: [['x']], formulas: new Map([[cellKey(4, 2), formula]]) }]]),
});
const typed = (formula: string) => bookOf([objectiveOn('Ob 1')], cells(formula));
const inSummary = (formula: string) =>
  bookOf([], { ...cells(formula), summaries: [summaryOf([], { sheet: 'Ob 1' })] });
testRule('FO03', {
  valid: Object.fromEntries(
    [
      '=A1',
      '=SUM(A1:A9)',
      '=A1/100',
      '=A1*12',
      '=IF(A1>5,"3+4",B1)',
      '=PIAO.PUNTEGGIO(A1*1.05)',
      "='Ob 2'!B5",
      '=ROUND(A1,2)',
      '=VALUE(TRIM(MID(B8,14,FIND("–",B8&"–")-14)))',
      '=A1*2+B1*24/365+1',
      '=A1&"di ""3+B4"" "&B1',
      "='L''anno 2025 A1*3'!B5",
      '=ROUND(A1*2,5)',
      '=A1+0',
      '=2*5',
      '=A1^3',
      '=IF(A1=3,-B1,B1)',
    ].map((formula) => [formula, typed(formula)]),
  ),
  invalid: Object.fromEntries(
    (
      [
        ['=A1*1.05', '1.05'],
        ['=$B$2+3', '3'],
        ['=SUM(A1:A3)+7', '7'],
        ['=A1*110%', '110%'],
        ['=1.05*A1', '1.05'],
        ['=A1/100*1.22', '1.22'],
        ["=1.05*'Ob 2'!B5", '1.05'],
        ['=Foglio2!B5*1.1', '1.1'],
        ['=SUM(A1:A3)*(3+B1)', '3'],
        ['=A1*B1/2.5', '2.5'],
        ['=10-A1', '10'],
        ['=IF(A1>0,A1*1.22,0)', '1.22'],
        ['=ROUND(A1*1.22,2)', '1.22'],
        ['=SUM(T[Peso])*1.05+A1', '1.05'],
        ['=PIAO.PUNTEGGIO(A1,B1)*1.05', '1.05'],
        ['=IF(A1="","",PIAO.PESO(B1))+7', '7'],
        ['=B12 * 1.05', '1.05'],
        ['=$AB$123/7', '7'],
        ['=B2-30 %', '30%'],
        ['=(A1+B1) / 3', '3'],
        ['=2.5% * $B2', '2.5%'],
        ['=A1-15-C3', '15'],
      ] as const
    ).map(([formula, constant]) => [formula, [typed(formula), { formula, constant }]]),
  ),
});

it('constants are looked for in summaries, too', () => {
  expect(found('FO03', inSummary('=A1*1.05'))).toHaveLength(1);
});

it('looks for formulas on the sheets of objectives that were read', () => {
  expect(found('FO03', bookOf([objectiveOn('Ob 2')], cells('=A1*1.05')))).toEqual([]);
});

/** The weight's cell holds this. */
function weight(value: unknown): Book {
  const objective = objectiveOn('Ob 1', { weight: 30 });
  const { row, column } = objective.places.fields.weight!;
  const values = Array.from({ length: row + 1 }, (_, at) =>
    at === row ? Array(column + 1).fill(value) : [''],
  );
  return bookOf([objective], { cells: new Map([['Ob 1', { values, formulas: new Map() }]]) });
}
/** As the add-in writes it, in a cell of text. */
function target(text: string): Book {
  const objective = withIndicators([{ target: text, actual: null }]);
  const places = { ...objective.places, indicators: [{ target: place('Ob 1', 0) }] };
  return bookOf([{ ...objective, places }], {
    cells: new Map([['Ob 1', { values: [[text]], formulas: new Map() }]]),
  });
}
testRule('FO04', {
  valid: {
    'a target': target('1500'),
    'a number': weight(30),
    words: weight('prerequisito'),
    'a percentage, that is read': weight('30%'),
    blank: weight(''),
    'a sheet that was not read': bookOf([objectiveOn('Ob 1', { weight: 30 })]),
    ...Object.fromEntries(
      ['n. 30', '30 h', '1.3000,5', '1.30.300', 'abc.300', '--5'].map((text) => [
        text,
        weight(text),
      ]),
    ),
  },
  invalid: Object.fromEntries(
    ['30', ' 30 ', '12,5', '1.300', '-5', '+5', '12.300.000,75', '1300,25'].map((text) => [
      text,
      [weight(text), { text }],
    ]),
  ),
});

describe('the cells that are there for a number', () => {
  /** All cells of the sheet hold a number as a text. */
  const cellsWith = (...columns: IndicatorField[]) => {
    const given = withIndicators([{ description: 'Utenti' }], columns);
    const objective = objectiveOn('Ob 1', {
      indicatorTable: given.objective.indicatorTable,
      sharedWith: [{ unit: 'SUAP', number: '2', strategicRelevance: null, weight: null }],
      schedules: [{ year: 2026, phases: [{ name: 'Bando' }] }],
      people: [{ title: '', members: [{ role: 'Istruttore', share: null }] }],
    });
    const values = Array.from({ length: 400 }, () => Array(30).fill('30'));
    const sheet = new Map([['Ob 1', { values, formulas: new Map() }]]);
    return found('FO04', bookOf([objective], { cells: sheet })).map(({ at }) =>
      datumAt({ ...objective.places.fields, ...objective.places }, at!),
    );
  };
  const always = [
    ...['weight', 'strategicRelevance', 'sharedWith 0 weight', 'sharedWith 0 strategicRelevance'],
    ...['schedules 0 phases 0 weight', 'people 0 members 0 share'],
  ];

  it('are weights and shares, and values of indicators of which a degree is computed', () => {
    const values = ['weight', 'threshold', 'actual'].map((field) => `indicators 0 ${field}`);
    expect(cellsWith('target')).toEqual(always);
    expect(cellsWith('target', 'polarity')).toEqual([...always, ...values]);
    expect(cellsWith('actual', 'target')).toEqual([...always, ...values]);
  });
});

testRule('FO05', {
  valid: {
    'this file': typed("='Ob 2'!A1"),
    'a sheet of somebody’s own': bookOf([], {
      sheets: (['other', 'report'] as const).map((role) => sheetOf(role, { role, isHidden: true })),
    }),
    'a sheet in sight': bookOf([], { sheets: [sheetOf('Ob 1')] }),
  },
  invalid: {
    'another file': [
      typed("='[Piano 2025.xlsx]Ob 1'!$A$1"),
      { kind: 'link', text: '[Piano 2025.xlsx]' },
    ],
    'a hidden sheet': [
      bookOf([], { sheets: [sheetOf('Ob 1', { isHidden: true })] }),
      { kind: 'hidden', text: 'Ob 1' },
    ],
  },
});

/** Rows of a summary, of the units that share an objective and of those that lead one. */
function sharedRows(...rows: [isShared: boolean, formula: string][]): Book {
  const book = share(...rows.map(([, formula]) => formula));
  book.summaries[0]!.rows.forEach((row, index) => {
    row.shared = rows[index]![0] ? 0 : null;
  });
  return book;
}
testRule('FO06', {
  valid: {
    alike: share("='Ob 1'!B5/C4", "='Ob 2'!B5/C5", "='Ob 3'!B5/C6"),
    'two alone': share('=A1', '=B1+C1'),
    'one that has lost its cells': share('=B5/C5', '=B6/C6', '=#REF!/C7', '=B8/C8'),
    'none that most have': share('=A1', '=B1+C1', '=SUM(A1:A3)', '=A4/B4'),
    'one that half of them have': share('=B5/C5', '=B6/C6', '=SUM(A1:A3)', '=A4*B4'),
    'a value among them': share('=B5', '=B6', '=B7', null),
    'sheets and numbers of their own': share('=Uno!B5*1', '=Due!C9*2', '=Tre!$D$3*3'),
    'fixed cells of their own': share('=B5/C$4', '=B6/C$9', '=B7/C$1'),
    'cells far below': share('=B25', '=B36', '=B57'),
    'a row of a unit that shares': sharedRows([false, '=B5'], [false, '=B6'], [true, '=D6+1']),
  },
  invalid: {
    'a row away': [
      share('=B5/C$4', '=B6/C$4', '=B6/C$4', '=B8/C$4'),
      { formula: '=B6/C$4', usual: '=B5/C$4' },
    ],
    'the row below': [share('=E4+D5', '=E5+D6', '=E8+D7'), { formula: '=E8+D7', usual: '=E4+D5' }],
    'the first of them': [
      share('=B5/C5+B5', '=B6/C6', '=B7/C7'),
      { formula: '=B5/C5+B5', usual: '=B6/C6' },
    ],
    'one of the units that share': [
      sharedRows([true, '=B5'], [true, '=B6'], [true, '=D7+1'], [false, '=D8*2']),
      { formula: '=D7+1', usual: '=B5' },
    ],
    'a degree': [
      computed(shown(1, '', null), [
        shown(4, 1, '=A5'),
        undefined!,
        shown(5, 1, '=A6'),
        shown(6, 1, '=B7+1'),
      ]),
      { formula: '=B7+1', usual: '=A5' },
    ],
    'another way': [
      share('=B5/C5', '=B6/C6', '=B7/C7+0.1'),
      { formula: '=B7/C7+0.1', usual: '=B5/C5' },
    ],
  },
});
