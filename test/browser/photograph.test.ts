/** From the approval to the register in the pane that was built: what is found is what was typed in the sheets. */
import { paneUser } from './paneUser';
import { closeEverything, gridValues, openWorkbench, sheetNames, writeOver } from './support';

/** Of the first objective of the example. */
const WEIGHT = 15;

jest.setTimeout(120_000);
afterAll(closeEverything);

it('the plan is approved, a weight is typed over, the change is registered and photographed', async () => {
  const workbench = await openWorkbench('?grid=no&pane=340');
  const { page, errors, outside } = workbench;
  const user = paneUser(workbench);
  const picture = async (name: string) => {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    await page.screenshot({ path: `${folder}/photograph-${name}.png` });
  };
  const choose = (name: RegExp) => user.main.getByRole('radio', { name }).check();
  await user.open('Carica esempio');
  await user.press(/^Carica questo esempio: Comune di Luzzara/);
  await user.shown('Esempio caricato');
  await user.goHome();
  await user.open('Fotografie e variazioni');
  await user.shown('Non risulta approvato');
  await picture('take');
  await choose(/^Approvare il piano/);
  await user.fill(/^Atto: tipo/, 'Deliberazione di Giunta comunale');
  await user.fill(/^Atto: numero/, '12');
  await user.fill(/^Atto: data/, '30/01/2024');
  await picture('approve');
  await user.press('Approva il piano');
  await user.shown('Piano approvato');
  const sheets = await sheetNames(page);
  expect(sheets.at(-1)).toBe('Approvato v1 30-01-2024');

  const [first] = sheets.filter((name) => name.startsWith('Ob '));
  await writeOver(page, first!, WEIGHT, '7');
  await user.press('Fotografie e variazioni');
  await user.shown(/^Approvato, versione 1: Deliberazione di Giunta comunale n. 12/);
  await choose(/^Registrare le variazioni/);
  await user.shown(`${WEIGHT} → 7`);
  await picture('register');
  await user.fill(/^Atto: numero/, '88');
  await user.fill(/^Atto: data/, '10/09/2024');
  await user.press('Scrivi nel registro (1)');
  await user.shown('Variazioni registrate');
  expect((await sheetNames(page)).at(-1)).toBe('Registro delle variazioni');
  const register = (await gridValues(page, 'Registro delle variazioni', 'A1:L7')).flat();
  const told = ['Peso', String(WEIGHT), '7', 1, 'n. 88 del 10/09/2024'];
  expect(register).toEqual(expect.arrayContaining(told));

  await user.press('Fotografie e variazioni');
  await choose(/^Registrare le variazioni/);
  await user.shown('Nessuna variazione da registrare');
  await choose(/^Confrontare/);
  await user.shown('Riscritto (1)');
  await picture('compare');
  await choose(/^Scattare una fotografia/);
  await user.fill(/^Data della fotografia/, '30/06/2024');
  await user.press('Scatta la fotografia');
  await user.shown('Fotografia scattata');
  await picture('taken');
  expect((await sheetNames(page)).at(-1)).toBe('Fotografia 30-06-2024');
  expect([errors, outside]).toEqual([[], []]);
  await workbench.close();
});
