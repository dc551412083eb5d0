import { table } from './support';

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

  it.each([
    ['30/06/2026', '01/03/2026'],
    ['novembre', 'febbraio'],
    ['marzo 2027', 'aprile 2026'],
  ])('that end before they begin are no months, and that is told: %s, %s', (from, to) => {
    const { objectives, remarks } = table([
      ['Fase', 'Inizio', 'Fine'],
      ['Analisi', from, to],
    ]);
    expect(objectives[0]!.objective.schedules[0]!.phases[0]).toMatchObject({ planned: [] });
    expect(remarks).toEqual([
      { kind: 'unread', row: 1, written: from },
      { kind: 'unread', row: 1, written: to },
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

  it('that a phase lacks are told where there are several years', () => {
    const rows = [
      ['Attività', 'Inizio', 'Fine'],
      ['Analisi', '01/11/2026', '28/02/2027'],
      ['Collaudo', '', ''],
    ];
    expect(phases(rows)).toEqual([
      [2026, ['Analisi', 11, 12], ['Collaudo']],
      [2027, ['Analisi', 1, 2]],
    ]);
    expect(table(rows).remarks).toEqual([
      { kind: 'noTimes', row: 2, phase: 'Collaudo', year: 2026 },
    ]);
  });

  it('of no phase are told', () => {
    const rows = [
      ['Obiettivo', 'Fase', ...MONTHS],
      ['Bilancio', '', ...marks(1, 2)],
      ['', 'Analisi', ...marks(3)],
    ];
    expect(phases(rows)).toEqual([[2026, ['Analisi', 3]]]);
    expect(table(rows).remarks).toEqual([{ kind: 'noPhase', row: 1 }]);
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
