/** An objective of each way of planning opened again, changed in the wizard and taken back. */
import { itOf } from '../sample';
import { eachWorkbench } from './eachWorkbench';
import type { PaneUser } from './paneUser';
import { errorCells, gridValues, type OpenWorkbench } from './support';

/** Their parts are tried without a browser. */
const journey = itOf(6, 1, 41);

jest.setTimeout(120_000);

describe('editing', () => {
  let workbench: OpenWorkbench;
  let user: PaneUser;

  eachWorkbench((...opened) => {
    [workbench, user] = opened;
  });

  const MODELS = [
    'PEG con cronoprogramma',
    'Scheda con fasi e prodotti',
    'PDO strategico e ordinario',
  ];

  for (const model of MODELS)
    journey(`an objective of the example of ${model}`, async () => {
      await user.press('Carica esempio');
      await user.press(new RegExp(`^Carica questo esempio: .*${model}`));
      await user.shown('Esempio caricato');
      await user.press('Vai alla pagina iniziale');
      await user.open('Modifica obiettivo');
      const list = user.main.getByRole('list', { name: 'Obiettivi del piano' });
      await list.getByRole('button').first().click();
      const title = user.field(/^Titolo dell’obiettivo/);
      const before = await title.inputValue();
      await title.fill('Titolo cambiato');
      await user.press('Avanti');
      await user.press('Aggiungi una fase');
      await user.main.getByRole('textbox', { name: 'Attività' }).last().fill('Fase in più');
      await user.press('3. Riepilogo');
      await user.shown('Poi: «Titolo cambiato»');
      await user.shown('Da aggiungere: fase «Fase in più»');
      await user.press('Scrivi le modifiche');
      await user.shown('Modifiche scritte');
      await user.press('Scegli un altro obiettivo');
      await list.getByRole('button', { name: /Titolo cambiato/ }).click();
      await user.press('2. Fasi');
      const phases = user.main.getByRole('textbox', { name: 'Attività' });
      expect(
        await phases.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
      ).toContain('Fase in più');
      await user.press('Annulla l’operazione');
      await user.goHome();
      await user.open('Modifica obiettivo');
      await list.getByText(before).first().waitFor();
    });

  journey('another year in a new sheet of Scheda completa, then a copy', async () => {
    await user.open('Piano');
    await user.createPlan(/^Scheda completa/, ['SUAP', 'Tributi']);
    await user.press('Nuovo obiettivo');
    await user.press(/^Da zero/);
    await user.fillObjective({
      ...{ number: '1', title: 'Sportello', unit: 'SUAP', phase: 'Avviso', months: [2, 3] },
    });
    await user.press('Crea la scheda');
    await user.shown('Scheda creata');
    await user.press('Vai alla pagina iniziale');
    await user.open('Modifica obiettivo');
    await user.press(/^Quello del foglio aperto/);
    await user.openSections();
    await user.press('Aggiungi una risorsa');
    await user.fill('Ruolo o servizio', 'Istruttore');
    await user.press('2. Fasi');
    await user.press('Aggiungi un altro anno');
    await user.press('Fase 1, maggio');
    await user.main
      .getByRole('group', { name: /della fase 1$/ })
      .last()
      .getByRole('button')
      .nth(6)
      .click();
    await user.press('3. Riepilogo');
    await user.shown(/^Da aggiungere: anno «20\d\d»/);
    await user.shown('Da aggiungere: risorsa «Istruttore»');
    await user.press('Scrivi le modifiche');
    await user.shown('Modifiche scritte');
    const cells = (await gridValues(workbench.page, 'Ob 1', 'A1:AF60')).flat();
    expect(cells).toContain('Istruttore');
    expect(
      cells.filter((cell) => String(cell).startsWith('Stato del cronoprogramma')),
    ).toHaveLength(2);
    expect(await errorCells(workbench.page)).toEqual([]);
    await user.press('Scegli un altro obiettivo');
    await user.press(/^Quello del foglio aperto/);
    await user.press('Duplica');
    await user.shown(/è stato duplicato con il numero 2/);
  });

  const LISTS = ['Elenco di obiettivi', 'Indicatori di valore pubblico'];

  for (const model of LISTS)
    journey(`an objective more in the example of ${model}, and changed there`, async () => {
      await user.press('Carica esempio');
      await user.press(new RegExp(`^Carica questo esempio: .*${model}`));
      await user.shown('Esempio caricato');
      await user.press('Vai alla pagina iniziale');
      await user.open('Nuovo obiettivo');
      await user.fill(/^Titolo dell’obiettivo/, 'Obiettivo in più');
      const group = user.main.getByRole('combobox').first();
      await group.selectOption({ index: 1 });
      await user.press('Avanti');
      await user.shown('Da aggiungere: obiettivo «Obiettivo in più»');
      await user.press('Aggiungi all’elenco');
      await user.shown('Obiettivo aggiunto all’elenco');
      await user.press('Vai alla pagina iniziale');
      await user.open('Modifica obiettivo');
      const list = user.main.getByRole('list', { name: 'Obiettivi del piano' });
      await list.getByRole('button', { name: /Obiettivo in più/ }).click();
      await user.fill(/^Titolo dell’obiettivo/, 'Obiettivo cambiato');
      await user.press('2. Riepilogo');
      await user.shown('Poi: «Obiettivo cambiato»');
      await user.press('Scrivi le modifiche');
      await user.shown('Modifiche scritte');
    });
});
