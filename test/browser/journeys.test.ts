/** Whole jobs of a user, from the start page to the sheets, with each way of planning. */
import { paneUser, type PaneUser } from './paneUser';
import {
  closeEverything,
  errorCells,
  gridValues,
  openWorkbench,
  sheetNames,
  typeAt,
  typeOver,
  type OpenWorkbench,
} from './support';

jest.setTimeout(120_000);

describe('journeys', () => {
  let workbench: OpenWorkbench;
  let user: PaneUser;

  beforeEach(async () => {
    workbench = await openWorkbench();
    user = paneUser(workbench);
  });
  afterEach(async () => {
    expect(await errorCells(workbench.page)).toEqual([]);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  /** The cell of the weight of the first objective, and what is written over it to make 100; undefined without weights. */
  it.each<[string, string | number | undefined, string | undefined]>([
    ['Scheda completa', 60, '70'],
    ['PEG con cronoprogramma', 'Peso 60%', 'Peso 70%'],
    ['Scheda con fasi e prodotti', 60, '70'],
    ['PDO strategico e ordinario', undefined, undefined],
  ])('a plan of %s: objectives, summary, changes in a sheet', async (template, cell, right) => {
    const { page } = workbench;
    await user.open('Piano');
    await user.createPlan(new RegExp(`^${template}`), ['SUAP', 'Tributi']);
    await user.press('Nuovo obiettivo');
    const objectives = [
      { number: '1/1', title: 'Sportello unico', unit: 'SUAP', weight: '60', months: [2, 3] },
      { number: '1/2', title: 'Bandi', unit: 'SUAP', weight: '30', months: [12] },
      { number: '2/1', title: 'Recupero', unit: 'Tributi', weight: '100', months: [1] },
    ];
    for (const [index, { weight, ...objective }] of objectives.entries()) {
      if (index > 0) await user.press('Crea un altro obiettivo');
      await user.press(/^Da zero/);
      await user.fillObjective({ ...objective, phase: 'Avviso', ...(cell && { weight }) });
      await user.press('Crea la scheda');
      await user.shown('Scheda creata');
    }
    const written = await sheetNames(page);
    expect(written).toEqual(['Foglio1', 'Impostazioni', 'Ob 1-1', 'Ob 1-2', 'Ob 2-1']);
    await user.press('Vai alla pagina iniziale');
    await user.shown('3 obiettivi in 2 settori');
    await user.shown(cell ? '90: mancano 10' : 'senza pesi');
    await user.open('Sintesi');
    await user.press('Crea la sintesi');
    await user.shown('Sintesi aggiornata');
    const summary = async () => (await gridValues(page, 'Sintesi obiettivi', 'A1:N12')).flat();
    expect(await summary()).toContain('Sportello unico');
    await typeOver(page, 'Ob 1-1', 'Sportello unico', 'Sportello telematico');
    if (cell && right) await typeOver(page, 'Ob 1-1', cell, right);
    expect(await summary()).toContain('Sportello telematico');
    expect(await summary()).not.toContain('Sportello unico');
    await user.press('Vai alla pagina iniziale');
    await user.shown(cell ? '100, come deve essere' : 'senza pesi');
    expect(await user.main.getByText('mancano').count()).toBe(0);
  });

  it.each<[string, string, [string, string][], string]>([
    [
      'Elenco di obiettivi',
      'Elenco obiettivi',
      [
        ['A8', 'Sportello unico'],
        ['B8', '31/12/2026'],
        ['C8', '60'],
        ['A9', 'Bandi'],
        ['C9', '30'],
        ['A16', 'Recupero'],
        ['C16', '100'],
      ],
      '90: mancano 10',
    ],
    [
      'Obiettivi di valore pubblico',
      'Valore pubblico',
      [
        ['A8', 'Aria pulita'],
        ['B8', 'PM10'],
        ['A9', 'Case sicure'],
        ['A10', 'Scuole aperte'],
      ],
      'Senza settore',
    ],
  ])(
    'a plan of %s: its objectives are rows that one types',
    async (template, sheet, cells, weights) => {
      const { page } = workbench;
      await user.open('Piano');
      await user.createPlan(new RegExp(`^${template}`), ['SUAP', 'Tributi']);
      await user.press('Nuovo obiettivo');
      await user.shown('In questo piano gli obiettivi sono righe di un elenco');
      await user.shown(`aprire il foglio «${sheet}»`);
      for (const [address, text] of cells) await typeAt(page, sheet, address, text);
      await user.goHome();
      await user.shown(/^3 obiettivi/);
      await user.shown(weights);
    },
  );
});
