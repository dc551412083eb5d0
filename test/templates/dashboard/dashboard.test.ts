/** The dashboard as data: what it says of plans that lack something, and what its formulas are made of. */
import { fixture } from '../../fixtures/plans';
import { dashboardBlueprint } from '../../../src/templates/dashboard/dashboard';
import { NO_SCORES, NO_STATES } from '../../../src/templates/dashboard/dashboardSheet';
import { dashboardUpdate } from '../../../src/templates/dashboard/dashboardUpdate';
import { readBook } from '../../../src/templates/reading/readBook';
import { contentsOf } from '../contentsOf';
import { bookOf, planOf, sheetsOf, textsOf, type Given } from './support';

const phases = (done: number[] = []): Given => ({
  schedules: [
    {
      ...{ year: 2026, title: 'Attività', periods: 12, doneLabel: 'Realizzato' },
      phases: [{ name: 'Avvio', planned: [1, 2], done }],
    },
  ],
});

/** What the dashboard holds but for its heading. */
const dashboardOf = (plan: Parameters<typeof bookOf>[0]) => {
  const { sheets } = dashboardBlueprint(bookOf(plan));
  const [dashboard, gantt, late, people] = sheets;
  return { dashboard: dashboard!, gantt: gantt!, late: late!, people: people! };
};

it.each([
  ['luzzara', true],
  ['casalbuttano', true],
  ['terre-di-pianura', false],
] as const)('says in words what %s has no cells for', (name, lacksStates) => {
  const { dashboard, late } = dashboardOf(fixture(name));
  expect(textsOf(dashboard).includes(NO_STATES)).toBe(lacksStates);
  expect(textsOf(dashboard)).toContain(NO_SCORES);
  expect(dashboard.charts!.map(({ title }) => title)).toEqual(
    lacksStates
      ? ['Obiettivi per settore']
      : ['Obiettivi per settore e stato', 'Avanzamento e avanzamento atteso per settore'],
  );
  expect(textsOf(late).some((text) => text.includes('Nessun ritardo da mostrare'))).toBe(
    lacksStates,
  );
});

it('stands on one page with a few units, and ends pages between charts with forty', () => {
  const withUnits = (count: number) =>
    planOf(
      Array.from({ length: count }, (_, index) => ({ ...phases(), unit: `Settore ${index + 1}` })),
    );
  const one = dashboardOf(withUnits(8)).dashboard.print;
  expect(one.breaks).toEqual([]);
  expect(one.paper.scale).toBeGreaterThanOrEqual(90);
  // Two charts on each of two pages.
  expect(dashboardOf(withUnits(14)).dashboard.print.breaks).toHaveLength(1);
  const { dashboard } = dashboardOf(withUnits(40));
  expect(dashboard.print.breaks).toHaveLength(2);
  expect(dashboard.print.paper.scale).toBeGreaterThanOrEqual(90);
  // No chart is cut.
  for (const { place } of dashboard.charts!)
    for (const row of dashboard.print.breaks)
      expect(row <= place.row || row >= place.row + place.rows).toBe(true);
});

it('shows each chart beside its figures, under a sentence, and draws only cells that have them', () => {
  const { dashboard } = dashboardOf(planOf([phases(), { ...phases(), unit: 'SUAP' }]));
  expect(dashboard.charts).toHaveLength(4);
  const cells = dashboard.blocks[0]!.content;
  for (const { place, series, categories, title, seed } of dashboard.charts!) {
    expect(cells[seed.row]![seed.column]).toBe(0);
    expect(cells[place.row - 2]![1]).toBe(title);
    expect(cells[place.row - 1]![1]).toMatchObject({ formula: expect.stringMatching(/^="Al "/) });
    for (const { values } of series) {
      expect([values.row, values.rows]).toEqual([categories.row, categories.rows]);
      expect(values.column).toBeLessThan(place.column);
      for (let row = values.row; row < values.row + values.rows; row += 1)
        expect(cells[row]![values.column]).toMatchObject({ formula: expect.any(String) });
    }
  }
});

it('reaches no function of the add-in in a conditional format, nor criteria that names could spoil', () => {
  const plan = planOf([{ ...phases(), unit: '=Area "A" * ?', owner: '<Capo>' }]);
  const { sheets } = dashboardBlueprint(bookOf(plan));
  for (const { conditionalFormats } of sheets)
    for (const { formula } of conditionalFormats) expect(formula).not.toMatch(/PIAO\./);
  // Only months are counted by criteria, which are the add-in's own words.
  const counted = sheets.flatMap(textsOf).filter((text) => /COUNTIF|SUMIF/.test(text));
  for (const formula of counted) expect(formula).toMatch(/"\?\*"\)/);
});

it('takes scores of units from the summary where that has them, else the mean of the objectives', () => {
  const sheets = sheetsOf(planOf([phases()]));
  const scoresOf = (given: typeof sheets) => {
    const [dashboard] = dashboardBlueprint(readBook(given)).sheets;
    return textsOf(dashboard!).filter((text) =>
      text.includes('PIAO_Piano_Punteggio,PIAO_Piano_Peso'),
    );
  };
  expect(scoresOf(sheets)).toEqual([
    expect.stringMatching(/^=IF\(IFERROR\(SUMPRODUCT.*'Sintesi obiettivi'!/),
  ]);
  const alone = scoresOf(sheets.filter(({ name }) => !name.startsWith('Sintesi')));
  expect(alone).toHaveLength(1);
  expect(alone[0]).not.toContain('Sintesi');
});

it('takes a unit of a list from the plan where its heading says more', () => {
  const book = bookOf(fixture('casalbuttano'));
  const { gantt } = dashboardOf(fixture('casalbuttano'));
  const units = gantt.blocks[0]!.content.slice(5).map((row) => row[3]);
  expect(new Set(units.filter((unit) => unit !== null))).toEqual(
    new Set(book.settings!.units.map(({ name }) => name)),
  );
});

it('counts a unit once however rows write it, where the settings do not name it', () => {
  const { dashboard, gantt } = dashboardOf(
    planOf([{ unit: ' Attività  varie' }, { unit: 'ATTIVITA’ VARIE' }, { unit: 'attività varie' }]),
  );
  const units = gantt.blocks[0]!.content.slice(5).map((row) => row[3]);
  expect(units.filter((unit) => unit !== null)).toEqual([
    ...[{ formula: expect.any(String) }, 'Attività varie', { formula: expect.any(String) }],
  ]);
  expect(textsOf(dashboard).filter((text) => /varie/i.test(text))).toContain('Attività varie');
});

it('is up to date as it was written, and tells what would be missing', () => {
  const plan = planOf([phases(), { ...phases([1]), unit: 'SUAP', owner: 'Capo' }]);
  const before = sheetsOf(plan);
  const written = dashboardBlueprint(readBook(before)).sheets.map((sheet) => contentsOf(sheet));
  const updateOf = (sheets: typeof before) => dashboardUpdate(readBook(sheets), sheets).preview;
  expect(updateOf([...before, ...written])).toMatchObject({
    ...{ obstacles: [], added: 0, removed: 0, rewritten: 0 },
    sheets: ['Cruscotto', 'Cronoprogramma del piano', 'Elenco dei ritardi', 'Persone'],
  });
  // The second objective's row, its unit in three tables, its responsible.
  expect(updateOf([...before.filter(({ name }) => name !== 'Ob 2'), ...written])).toMatchObject({
    ...{ obstacles: [], added: 0, removed: 5 },
  });
  expect(updateOf([...before, ...written.slice(1)]).obstacles).toEqual([
    { sheet: 'Cruscotto', why: 'missing' },
  ]);
  const [first, ...others] = written;
  const locked = { ...first!, isProtected: true };
  expect(updateOf([...before, locked, ...others]).obstacles).toEqual([]);
  const fewer = before.filter(({ name }) => name !== 'Ob 2');
  expect(updateOf([...fewer, locked, ...others]).obstacles).toEqual([
    { sheet: 'Cruscotto', why: 'protected' },
  ]);
});

it('is to be written again where years or charts are others', () => {
  const other = (more: Given) => sheetsOf(planOf([more]));
  const written = dashboardBlueprint(bookOf(planOf([phases()]))).sheets.map((sheet) =>
    contentsOf(sheet),
  );
  const obstacles = (sheets: ReturnType<typeof other>) => {
    const all = [...sheets, ...written];
    return dashboardUpdate(readBook(all), all).preview.obstacles.map(({ why }) => why);
  };
  const schedules = phases().schedules!.map((each) => ({ ...each, year: 2027 }));
  expect(obstacles(other({ schedules }))).toContain('years');
  expect(obstacles(sheetsOf(planOf([{}], { template: 'fasi-prodotti' })))).toContain('blocks');
});
