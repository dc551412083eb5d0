import {
  computeExample,
  parseExample,
  shownResult,
  shownValue,
  typedFormula,
  type ExampleFunction,
} from '../../scripts/functionExamples.mjs';

const argumentsOf = (text: string) => parseExample(text).args;
const onlyValue = (text: string) => {
  const [given] = argumentsOf(`F(${text})`);
  return given?.kind === 'value' ? given.value : given;
};

describe('reading an example', () => {
  it.each([
    ['12', 12],
    ['0,8', 0.8],
    ['-3', -3],
    ['60%', 0.6],
    ['92,5%', 0.925],
    ['"escludi"', 'escludi'],
    ['"31/12/2024"', '31/12/2024'],
    ['""', ''],
    ['"15;20 {a} (b) 3%"', '15;20 {a} (b) 3%'],
    ['"detto ""Polo"""', 'detto "Polo"'],
    [' 7 ', 7],
  ])('takes %s as one value', (text, value) => {
    expect(onlyValue(text)).toBe(value);
  });

  it.each([
    ['{1;0,8;0,5}', [[1], [0.8], [0.5]]],
    ['{1\\2}', [[1, 2]]],
    [
      '{15\\0,9;30\\0,8}',
      [
        [15, 0.9],
        [30, 0.8],
      ],
    ],
    ['{"SUAP";"";-1}', [['SUAP'], [''], [-1]]],
    ['{ 1 ; 2 }', [[1], [2]]],
  ])('takes %s as rows', (text, rows) => {
    expect(argumentsOf(`F(${text})`)).toEqual([{ kind: 'array', rows }]);
  });

  it('keeps the place of an omitted argument, also the first and the last', () => {
    expect(argumentsOf('F(;1;;)').map(({ kind }) => kind)).toEqual([
      'omitted',
      'value',
      'omitted',
      'omitted',
    ]);
    expect(argumentsOf('F()')).toEqual([]);
  });

  it('takes a function inside another', () => {
    expect(parseExample('INIZIO(CRONOPROGRAMMA("30/06";"30/06";2021);2021)')).toMatchObject({
      name: 'INIZIO',
      args: [
        { kind: 'call', name: 'CRONOPROGRAMMA', args: [{}, {}, { value: 2021 }] },
        { value: 2021 },
      ],
    });
  });

  it.each([
    ['F(1', /«\)» expected at position 4/],
    ['F(1) e poi', /nothing more expected/],
    ['F(0.8)', /«\)» expected/],
    ['F(1,)', /«\)» expected/],
    ['F("a)', /closing quote/],
    ['F({1;2)', /«}» expected/],
    ['F({1;2\\3})', /rows of different length/],
    ['F({60%})', /«}» expected/],
    ['F({})', /a value expected/],
    ['F(A1)', /«\(» expected/],
    ['F(alto)', /name of a function expected/],
    ['=F(1)', /name of a function expected/],
    ['', /name of a function expected/],
  ])('refuses %s', (text, problem) => {
    expect(() => parseExample(text)).toThrow(problem);
  });
});

describe('the formula to type', () => {
  it('has the namespace before every function and nowhere else', () => {
    expect(typedFormula('FINE(CRONOPROGRAMMA("A(1)";"B";2021);2021)')).toBe(
      '=PIAO.FINE(PIAO.CRONOPROGRAMMA("A(1)";"B";2021);2021)',
    );
  });
});

describe('computing an example', () => {
  const parameter = (name: string, isRange = false, isOptional = false) => ({
    name,
    isRange,
    isOptional,
  });
  const functions = new Map<string, ExampleFunction>([
    [
      'LISTA',
      {
        compute: (...args) => JSON.stringify(args),
        parameters: [parameter('celle', true), parameter('modo', false, true)],
      },
    ],
    ['RIGA', { compute: (cell) => [[cell, cell]], parameters: [parameter('cella')] }],
    ['UNA', { compute: (cell) => [[cell]], parameters: [parameter('cella')] }],
    ['ERRORE', { compute: () => ({ code: '#N/A', message: 'niente' }), parameters: [] }],
  ]);
  const computed = (text: string) => computeExample(text, functions);

  it.each([
    ['LISTA({1;2};"a")', '[[[1],[2]],"a"]'],
    ['LISTA(7)', '[[[7]],null]'],
    ['LISTA(7;)', '[[[7]],null]'],
    ['LISTA(RIGA("X"))', '[[["X","X"]],null]'],
    ['LISTA(LISTA(1))', '[[["[[[1]],null]"]],null]'],
    ['LISTA(1;UNA(3))', '[[[1]],3]'],
  ])('passes the arguments of %s as Excel does', (text, args) => {
    expect(computed(text)).toBe(args);
  });

  it.each([
    ['NESSUNA(1)', 'NESSUNA is not a function'],
    ['LISTA()', 'LISTA, celle: missing'],
    ['LISTA(1;2;3)', 'LISTA takes 2 arguments, not 3'],
    ['UNA({1;2})', 'UNA, cella: one cell expected'],
    ['UNA(RIGA(1))', 'UNA, cella: one cell expected'],
    ['UNA(ERRORE())', 'ERRORE gives #N/A «niente»'],
  ])('refuses %s', (text, problem) => {
    expect(() => computed(text)).toThrow(problem);
  });
});

describe('showing a result', () => {
  it.each([
    [0.84, '0,84'],
    [6 / 7, '0,857142857'],
    [2 / 3, '0,666666667'],
    [100, '100'],
    [1200.5, '1200,5'],
    [-1.25, '-1,25'],
    [-1e-12, '0'],
    [0.1 + 0.2, '0,3'],
    ['OK', 'OK'],
    ['', '(vuota)'],
    [true, 'VERO'],
    [{ code: '#VALUE!', message: 'pesi: manca' }, '#VALORE! «pesi: manca»'],
    [{ code: '#N/A', message: 'nessun dato' }, '#N/D «nessun dato»'],
    [{ code: '#DIV/0!', message: 'nei dati' }, '#DIV/0! «nei dati»'],
  ])('shows %p as an Italian cell does', (value, text) => {
    expect(shownValue(value)).toBe(text);
  });

  it.each([
    [44_228, '01/02/2021'],
    [45_351, '29/02/2024'],
    [61, '01/03/1900'],
  ])('shows the date %d', (serial, text) => {
    expect(shownValue(serial, true)).toBe(text);
  });

  it.each([[undefined], [null], [NaN], [Infinity], [{}]])('refuses %p', (value) => {
    expect(() => shownValue(value)).toThrow('a cell cannot show');
  });

  it.each([
    [[[33.34], [33.33], [33.33]], '33,34 · 33,33 · 33,33'],
    [[[67, '', 33]], '67 · (vuota) · 33'],
    [[['OK']], 'OK'],
    [[['', '', 'X', 'X', 'X']], '5 celle, X nelle celle 3, 4 e 5'],
    [[['', 'X', '']], '3 celle, X nella 2'],
    [[['', '']], '2 celle vuote'],
  ])('lists a row or a column %j', (table, text) => {
    expect(shownResult(table)).toBe(text);
  });

  it('gives back the cells of a table of rows and columns', () => {
    const table = [
      ['SUAP', 99.5, 'OK'],
      ['CUC', 100, ''],
    ];
    expect(shownResult(table)).toEqual([
      ['SUAP', '99,5', 'OK'],
      ['CUC', '100', '(vuota)'],
    ]);
  });
});
