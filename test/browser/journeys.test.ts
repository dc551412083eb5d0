/** Whole jobs of a user, from the start page to the sheets, with each way of planning. */
import { eachWorkbench } from './eachWorkbench';
import type { PaneUser } from './paneUser';
import {
  errorCells,
  goTo,
  gridValues,
  sheetNames,
  writeAt,
  writeOver,
  type OpenWorkbench,
} from './support';
import { chosen, itOf } from '../sample';

/** Made in jsdom too, piece by piece. */
const journey = itOf(2, 1, 35);

jest.setTimeout(120_000);

describe('journeys', () => {
  let workbench: OpenWorkbench;
  let user: PaneUser;

  eachWorkbench(
    (...opened) => {
      [workbench, user] = opened;
    },
    async ({ page }) => expect(await errorCells(page)).toEqual([]),
  );

  /** The cell of the weight of the first objective, and what is written over it to make 100; undefined without weights. */
  const WEIGHTS: [string, string | number | undefined, string | undefined][] = [
    ['Scheda completa', 60, '70'],
    ['PEG con cronoprogramma', 'Peso 60%', 'Peso 70%'],
    ['Scheda con fasi e prodotti', 60, '70'],
    ['PDO strategico e ordinario', undefined, undefined],
  ];

  it.each(chosen(WEIGHTS, 1, 17))(
    'a plan of %s: objectives, summary, changes in a sheet',
    async (template, cell, right) => {
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
      await user.shown(cell ? '90: mancano 10' : /gli obiettivi non hanno pesi/);
      await user.open('Sintesi');
      await user.press('Crea la sintesi');
      await user.shown('Sintesi creata');
      const summary = async () => (await gridValues(page, 'Sintesi obiettivi', 'A1:N12')).flat();
      expect(await summary()).toContain('Sportello unico');
      await writeOver(page, 'Ob 1-1', 'Sportello unico', 'Sportello telematico');
      if (cell && right) await writeOver(page, 'Ob 1-1', cell, right);
      expect(await summary()).toContain('Sportello telematico');
      expect(await summary()).not.toContain('Sportello unico');
      await user.press('Vai alla pagina iniziale');
      await user.shown(cell ? '100: giusto' : /gli obiettivi non hanno pesi/);
      expect(await user.main.getByText('mancano').count()).toBe(0);
    },
  );

  const LISTS: [string, string, [string, string][], string][] = [
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
      'Ancora senza obiettivi: Tributi',
    ],
  ];

  it.each(chosen(LISTS, 1, 18))(
    'a plan of %s: its objectives are rows of a sheet',
    async (template, sheet, cells, weights) => {
      const { page } = workbench;
      await user.open('Piano');
      await user.createPlan(new RegExp(`^${template}`), ['SUAP', 'Tributi']);
      await user.press(`Apri il foglio «${sheet}»`);
      for (const [address, text] of cells) await writeAt(page, sheet, address, text);
      await user.goHome();
      await user.shown(/^3 obiettivi/);
      await user.shown(weights);
    },
  );

  journey(
    'an objective shared by two units is in the summary of both, with a number and a weight in each',
    async () => {
      const { page } = workbench;
      await user.open('Piano');
      await user.createPlan(/^PEG con cronoprogramma/, ['SUAP', 'Tributi']);
      await user.press('Nuovo obiettivo');
      await user.press(/^Da zero/);
      await user.press(/^Condiviso con altri settori/);
      await user.press('Aggiungi un settore');
      const other = user.main.getByRole('group', { name: 'Altro settore 1' });
      await other.getByRole('combobox', { name: 'Settore', exact: true }).fill('Tributi');
      await other.getByLabel('Numero nel settore').fill('1/2');
      await other.getByLabel('Peso nel settore').fill('40');
      await user.fillObjective({ number: '1/1', title: 'Evasione', unit: 'SUAP', weight: '100' });
      await user.press('Crea la scheda');
      await user.shown('Scheda creata');
      await user.press('Vai alla pagina iniziale');
      await user.shown('1 obiettivo in 2 settori');
      await user.shown('40: mancano 60');
      await user.open('Sintesi');
      await user.press('Crea la sintesi');
      await user.shown('Sintesi creata');
      const rows = await gridValues(page, 'Sintesi obiettivi', 'A5:G6');
      expect(
        rows.map(([number, title, unit, , , , weight]) => [number, title, unit, weight]),
      ).toEqual([
        ['1/1', 'Evasione', 'SUAP', 100],
        ['1/2', 'Evasione', 'Tributi', 40],
      ]);
    },
  );

  journey('a formula for a need, from the selection to the cell', async () => {
    const { page } = workbench;
    for (const [address, text] of [
      ['A1', '80'],
      ['A2', '50'],
      ['B1', '60'],
      ['B2', '40'],
    ] as const)
      await writeAt(page, 'Foglio1', address, text);
    await user.open('Funzioni');
    await user.main.getByRole('searchbox').fill('media');
    await user.press(/PIAO\.PUNTEGGIO/);
    await goTo(page, 'Foglio1', 'A1:A2');
    await user.press(/^Usa la selezione: Grad/);
    await goTo(page, 'Foglio1', 'B1:B2');
    await user.press(/^Usa la selezione: Pesi/);
    await goTo(page, 'Foglio1', 'A4');
    await user.shown('=PIAO.PUNTEGGIO(A1:A2;B1:B2)');
    await user.press('Inserisci nella cella attiva (A4)');
    await user.shown('Formula inserita in A4');
    expect(await gridValues(page, 'Foglio1', 'A4')).toEqual([[68]]);
    await writeAt(page, 'Foglio1', 'A2', '80');
    expect(await gridValues(page, 'Foglio1', 'A4')).toEqual([[80]]);
  });
});
