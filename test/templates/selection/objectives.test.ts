import { objectivesOf } from '../../../src/templates/selection/objectives';
import type { ColumnRole } from '../../../src/templates/selection/roles';
import { readTable } from '../../../src/templates/selection/table';

const CHOICES = { year: 2026, joinsSame: false };

const read = (roles: ColumnRole[], rows: unknown[][], hasHeadings = false) => {
  const table = readTable(rows, CHOICES.year, {
    rows: new Map([[0, hasHeadings ? 'heading' : 'data']]),
    columns: new Map(roles.map((role, column) => [column, role])),
  });
  return objectivesOf(rows, table, CHOICES).objectives.map(({ objective }) => objective);
};

const table = (rows: unknown[][], choices: Partial<typeof CHOICES> = {}) => {
  const reading = readTable(rows, CHOICES.year);
  return { ...reading, ...objectivesOf(rows, reading, { ...CHOICES, ...choices }) };
};
const titles = (rows: unknown[][]) =>
  table(rows).objectives.map(({ objective }) => objective.title);

describe('a selected table', () => {
  it('gives one objective where no column has titles', () => {
    const [objective, ...others] = read(
      ['indicator', 'unitOfMeasure', 'baseline', 'target', 'formula'],
      [
        ['Utenti', 'numero', 10, 12, 'conteggio'],
        ['', '', '', 99, ''],
        [2026, '', '', '90%', ''],
      ],
    );
    expect(others).toEqual([]);
    expect(objective).toMatchObject({ title: '', schedules: [] });
    expect(objective!.indicatorTable.indicators).toEqual([
      {
        description: 'Utenti',
        unitOfMeasure: 'numero',
        baseline: 10,
        target: 12,
        formula: 'conteggio',
      },
      { description: '2026', target: '90%' },
    ]);
  });

  it('gives the number, the unit, who answers for it and the weight', () => {
    const [objective] = read(
      ['number', 'title', 'unit', 'owner', 'weight'],
      [
        ['N.', 'Obiettivo', 'Settore', 'Responsabile', 'Peso'],
        [3, 'PagoPA', 'SUAP', 'Dirigente', '12,5%'],
      ],
      true,
    );
    expect(objective).toMatchObject({
      ...{ number: '3', title: 'PagoPA', unit: 'SUAP', owner: 'Dirigente', weight: 12.5 },
    });
  });

  it('gives the phases in the year of the plan', () => {
    const [objective] = read(
      ['phase', 'phaseOwner', 'deliverable', 'phaseWeight'],
      [
        ['Fase', 'Chi', 'Che cosa', 'Peso'],
        [' Redazione ', 'Segretario', 'Bozza', '40%'],
        ['', 'nessuno', '', 3],
        ['Approvazione', '', '', 'molto'],
      ],
      true,
    );
    expect(objective!.schedules).toMatchObject([
      {
        year: 2026,
        periods: 12,
        phases: [
          { name: 'Redazione', owner: 'Segretario', deliverable: 'Bozza', weight: 40, planned: [] },
          { name: 'Approvazione', owner: '', deliverable: '', weight: null },
        ],
      },
    ]);
  });

  it('gives an objective for each title, with the rows as far as the next', () => {
    const found = read(
      ['title', 'description', 'indicator', 'weight', 'dueDate', 'ignore'],
      [
        ['PagoPA', 'Attivare', 'Servizi attivi', 30, '31/12/2026', 'x'],
        ['', 'i pagamenti', 'Incassi', '', '', 'x'],
        ['PagoPA', '', 'Ricevute', '', '', ''],
        ['SPID', true, '', '15 / 100', '', ''],
      ],
    );
    expect(
      found.map(({ title, description, weight, dueDate, indicatorTable }) => [
        title,
        description,
        weight,
        dueDate,
        indicatorTable.indicators.map((each) => each.description),
      ]),
    ).toEqual([
      [
        'PagoPA',
        'Attivare\ni pagamenti',
        30,
        '31/12/2026',
        ['Servizi attivi', 'Incassi', 'Ricevute'],
      ],
      ['SPID', 'SI', 15, '', []],
    ]);
  });

  it('keeps the rows before the first title apart', () => {
    const found = read(
      ['title', 'indicator'],
      [
        ['', 'Utenti'],
        ['PagoPA', 'Incassi'],
      ],
    );
    expect(found.map(({ title }) => title)).toEqual(['', 'PagoPA']);
  });

  it('takes the first filled of two columns that are the same', () => {
    const [objective] = read(['title', 'title'], [['', 'SPID']]);
    expect(objective?.title).toBe('SPID');
  });

  it('gives none where nothing is taken', () => {
    expect(read(['ignore', 'target'], [['x', 3]])).toEqual([]);
    expect(read(['title'], [['Titolo']], true)).toEqual([]);
    expect(read([], [])).toEqual([]);
  });
});

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

const MONTHS = 'Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic'.split(' ');
const marks = (...at: number[]) => MONTHS.map((_, index) => (at.includes(index + 1) ? 'X' : ''));

describe('the times of a selected table', () => {
  const phases = (rows: unknown[][]) =>
    table(rows).objectives.flatMap(({ objective: { schedules } }) =>
      schedules.map(({ year, phases: each }) => [
        year,
        ...each.map(({ name, planned }) => [name, ...planned]),
      ]),
    );

  it.each([
    ['by name', MONTHS],
    ['by letter', MONTHS.map((month) => month[0])],
    ['by number', MONTHS.map((_, index) => index + 1)],
    ['by date', MONTHS.map((_, index) => `01/${String(index + 1).padStart(2, '0')}/2026`)],
  ])('are the months that are marked, headed %s', (_, headings) => {
    expect(
      phases([
        ['Fase', ...headings],
        ['Analisi', ...marks(1, 2)],
        ['Gara', ...marks(3, 12)],
      ]),
    ).toEqual([[2026, ['Analisi', 1, 2], ['Gara', 3, 12]]]);
  });

  it('are the months of a quarter that is marked', () => {
    expect(
      phases([
        ['Fase', 'I trim.', 'II trim.', 'III trim.', 'IV trim.'],
        ['Analisi', 'x', '', '', ''],
      ]),
    ).toEqual([[2026, ['Analisi', 1, 2, 3]]]);
  });

  it('are of two years where the months of two stand side by side, under their years', () => {
    expect(
      phases([
        ['Fase', 2026, ...Array(11).fill(''), 2027, ...Array(11).fill('')],
        ['', ...MONTHS, ...MONTHS],
        ['Analisi', ...marks(12), ...marks(1)],
        ['Gara', ...marks(), ...marks(2)],
      ]),
    ).toEqual([
      [2026, ['Analisi', 12]],
      [2027, ['Analisi', 1], ['Gara', 2]],
    ]);
  });

  it('are some months of the year', () => {
    expect(
      phases([
        ['Fase', 'Ott', 'Nov', 'Dic'],
        ['Gara', '', 'x', 'x'],
      ]),
    ).toEqual([[2026, ['Gara', 11, 12]]]);
  });

  it('go from the first day to the last, over the years', () => {
    expect(
      phases([
        ['Fase', 'Inizio', 'Fine'],
        ['Analisi', '15/03/2026', '30/06/2026'],
        ['Gara', '01/12/2026', '28/02/2027'],
        ['Avvio', 'settembre', 'ottobre'],
        ['Verifica', 4, 5],
        ['Senza', '', ''],
      ]),
    ).toEqual([
      [
        2026,
        ['Analisi', 3, 4, 5, 6],
        ['Gara', 12],
        ['Avvio', 9, 10],
        ['Verifica', 4, 5],
        ['Senza'],
      ],
      [2027, ['Gara', 1, 2]],
    ]);
  });

  it('are told in words', () => {
    expect(
      phases([
        ['Attività', 'Tempi'],
        ['Analisi', 'mar-giu'],
        ['Gara', 'II semestre'],
      ]),
    ).toEqual([[2026, ['Analisi', 3, 4, 5, 6], ['Gara', 7, 8, 9, 10, 11, 12]]]);
    expect(
      table([
        ['Attività', 'Tempi'],
        ['Analisi', 'quando si può'],
      ]).remarks,
    ).toEqual([{ kind: 'unread', row: 1, written: 'quando si può' }]);
  });

  it('of an objective without phases are one phase of it, which is said', () => {
    const rows = [
      ['Obiettivo', ...MONTHS],
      ['Bilancio', ...marks(1, 2)],
      ['Cassa', ...marks()],
    ];
    expect(phases(rows)).toEqual([[2026, ['Bilancio', 1, 2]]]);
    expect(table(rows).remarks).toEqual([{ kind: 'timesOfObjective', row: 1, title: 'Bilancio' }]);
  });
});

describe('the indicators of a selected table', () => {
  it('have weights of their own, where they started from, targets of more years and what was reached', () => {
    const { objectives, remarks } = table([
      [
        ...['Obiettivo', 'Indicatore', 'Peso indicatore', 'Baseline 2024', 'Baseline 2025'],
        ...['Target 2026', 'Target 2027', 'Target 2028', 'Consuntivo 2026'],
      ],
      ['Ridurre i tempi', 'Giorni medi', 60, 45, 44, 40, 35, 30, 41],
      ['', '% pratiche online', 40, '20%', '', '40%', '50%', '', ''],
    ]);
    expect(objectives).toHaveLength(1);
    const { weight, indicatorTable, notes } = objectives[0]!.objective;
    expect(weight).toBeNull();
    expect(indicatorTable.indicators).toEqual([
      {
        ...{ description: 'Giorni medi', weight: 60, baseline2: 45, baseline: 44, target: 40 },
        actual: 41,
      },
      { description: '% pratiche online', weight: 40, baseline2: '20%', target: '40%' },
    ]);
    expect(notes).toBe(
      'Target degli anni successivi\nGiorni medi: 35 (2027), 30 (2028)\n% pratiche online: 50% (2027)',
    );
    expect(remarks).toEqual([{ kind: 'laterTargets', row: 1, title: 'Ridurre i tempi' }]);
  });
});
