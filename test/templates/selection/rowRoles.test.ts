import { table } from './support';

const titles = (rows: unknown[][]) =>
  table(rows).objectives.map(({ objective }) => objective.title);

const LIST = ['N.', 'OBIETTIVO', 'RESPONSABILE', 'PESO'];

describe('the rows of a selected table', () => {
  it('are told apart: titles, headings, sections, totals, remarks', () => {
    const { rows, objectives } = table([
      ['ELENCO OBIETTIVI 2026', '', '', ''],
      ['', '', '', ''],
      LIST,
      ['SETTORE FINANZIARIO', '', '', ''],
      [1, 'Bilancio', 'Dirigente', 30],
      [2, 'Cassa', 'Dirigente', 70],
      ['', 'Sub totale', '', 100],
      LIST,
      ['Settore Tributi', '', '', ''],
      [3, 'Evasione', 'Funzionario', 100],
      ['', 'TOTALE SETTORE', '', 100],
      ['', 'Totale generale', '', 200],
      ['', '', '', ''],
      ['Nota: pesi provvisori', '', '', ''],
    ]);
    expect(rows).toEqual([
      ...['aside', 'aside', 'heading', 'section', 'data', 'data', 'total', 'heading', 'section'],
      ...['data', 'total', 'total', 'aside', 'aside'],
    ]);
    expect(
      objectives.map(({ objective: { number, title, unit, weight } }) => [
        number,
        title,
        unit,
        weight,
      ]),
    ).toEqual([
      ['1', 'Bilancio', 'SETTORE FINANZIARIO', 30],
      ['2', 'Cassa', 'SETTORE FINANZIARIO', 70],
      ['3', 'Evasione', 'Settore Tributi', 100],
    ]);
    expect(objectives.map(({ rows: at }) => at)).toEqual([[4], [5], [9]]);
  });

  it('that hold the names of units and responsibles are data, under fewer headings too', () => {
    const { rows, objectives } = table([
      ['Obiettivi', 'Struttura', 'Chi'],
      ['PagoPA', 'Settore SUAP', 'Responsabile SUAP'],
      ['Piano delle azioni', 'Area Tecnica', 'Responsabile Lavori pubblici'],
      ['Fase 2 del PNRR', 'Settore Tributi', 'Dirigente Tributi'],
    ]);
    expect(rows).toEqual(['heading', 'data', 'data', 'data']);
    expect(objectives).toHaveLength(3);
  });

  it('that begin with a total and say more are objectives', () => {
    expect(
      titles([
        LIST,
        [1, 'Totale riordino degli archivi comunali', 'Dirigente', 40],
        [2, 'Bilancio', 'Dirigente', 60],
        ['Totale', '', '', '100%'],
      ]),
    ).toEqual(['Totale riordino degli archivi comunali', 'Bilancio']);
  });

  it('may be a total without a word for it', () => {
    expect(
      table([LIST, [1, 'Bilancio', '', 30], [2, 'Cassa', '', 70], ['', '', '', 100]]).rows,
    ).toEqual(['heading', 'data', 'data', 'total']);
  });

  it('of kinds say of which their objectives are', () => {
    const { objectives } = table([
      ['Obiettivo', 'Peso'],
      ['OBIETTIVI STRATEGICI', ''],
      ['Bilancio', 30],
      ['OBIETTIVI ORDINARI', ''],
      ['Cassa', 70],
    ]);
    expect(objectives.map(({ objective: { title, kind } }) => [title, kind])).toEqual([
      ['Bilancio', 'strategico'],
      ['Cassa', 'ordinario'],
    ]);
  });

  it('of a unit say whose the objectives are, and the line under it who answers for them', () => {
    const { objectives } = table([
      ['CENTRO DI RESPONSABILITÀ: Area finanziaria', ''],
      ['Responsabile: Dirigente finanziario', ''],
      ['Obiettivo', 'Peso'],
      ['Bilancio', 100],
      ['RESPONSABILE SERVIZIO TECNICO', ''],
      ['Strade', 100],
    ]);
    expect(objectives.map(({ objective: { title, unit, owner } }) => [title, unit, owner])).toEqual(
      [
        ['Bilancio', 'Area finanziaria', 'Dirigente finanziario'],
        ['Strade', 'RESPONSABILE SERVIZIO TECNICO', ''],
      ],
    );
  });

  it('have what is merged downwards beside them, as far as the next', () => {
    const { objectives } = table([
      ['Settore', 'Obiettivo strategico', 'Obiettivo operativo', 'Responsabile'],
      ['Tributi', 'Equità', 'Recupero evasione', 'Capo'],
      ['', '', 'Sportello', ''],
      ['SUAP', 'Efficienza', 'Tempi', ''],
      ['', 'Trasparenza', 'Dati', ''],
    ]);
    expect(
      objectives.map(({ objective: { title, unit, strategicLine, owner } }) => [
        ...[title, unit, strategicLine, owner],
      ]),
    ).toEqual([
      ['Recupero evasione', 'Tributi', 'Equità', 'Capo'],
      ['Sportello', 'Tributi', 'Equità', ''],
      ['Tempi', 'SUAP', 'Efficienza', ''],
      ['Dati', 'SUAP', 'Trasparenza', ''],
    ]);
  });

  it('with one title and different weights are two objectives until the user joins them', () => {
    const rows = [
      ['Obiettivo', 'Peso'],
      ['Bilancio', 30],
      ['Bilancio', 20],
      ['Cassa', 50],
    ];
    const apart = table(rows);
    expect(apart.objectives.map(({ objective: { weight } }) => weight)).toEqual([30, 20, 50]);
    expect(apart.remarks).toEqual([
      { kind: 'sameTitle', row: 2, title: 'Bilancio', joined: false },
    ]);
    const joined = table(rows, { joinsSame: true });
    expect(joined.objectives.map(({ objective: { weight } }) => weight)).toEqual([30, 50]);
    expect(joined.remarks).toContainEqual({
      ...{ kind: 'otherWeight', row: 2, title: 'Bilancio', kept: 30, lost: 20 },
    });
  });

  it('are told where their weights are parts of one, which as points would be next to nothing', () => {
    const remarksOf = (...weights: unknown[]) =>
      table([['Obiettivo', 'Peso'], ...weights.map((weight, index) => [`Gara ${index}`, weight])])
        .remarks;
    expect(remarksOf(0.3, '0,7')).toEqual([{ kind: 'fractions', row: 1, total: 1 }]);
    expect(remarksOf('', 0.45)).toEqual([{ kind: 'fractions', row: 2, total: 0.45 }]);
    for (const weights of [
      [30, 70],
      ['30%', '70%'],
      [1, 1],
      [0.5, 1.5],
      [0, 100],
      ['', ''],
    ])
      expect(remarksOf(...weights)).toEqual([]);
  });

  it('give back the number that Excel made a date of, and say so', () => {
    const { objectives, remarks } = table([
      ['N.', 'Obiettivo'],
      ['01/01/2026', 'Bilancio'],
      ['01/02/2026', 'Cassa'],
    ]);
    expect(objectives.map(({ objective: { number } }) => number)).toEqual(['1/1', '1/2']);
    expect(remarks).toEqual([
      { kind: 'dateAsNumber', row: 1, written: '01/01/2026', number: '1/1' },
      { kind: 'dateAsNumber', row: 2, written: '01/02/2026', number: '1/2' },
    ]);
  });

  it.each([
    ['01-gen', '1/1'],
    ['3-feb', '3/2'],
    ['gen-26', '1/26'],
    ['1-abc', '1-abc'],
    ['A-1', 'A-1'],
  ])('give back the number that was %s when it was copied: %s', (shown, number) => {
    const { objectives } = table([
      ['N.', 'Obiettivo'],
      [shown, 'Bilancio'],
    ]);
    expect(objectives[0]!.objective.number).toBe(number);
  });

  it('say what was not understood', () => {
    expect(
      table([
        ['Obiettivo', 'Peso'],
        ['Bilancio', 'molto'],
      ]).remarks,
    ).toEqual([{ kind: 'unread', row: 1, written: 'molto' }]);
  });
});
