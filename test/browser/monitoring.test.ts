/** A round of monitoring in the narrowest pane, with the mouse and by the keys alone: told, written, taken back. */
import { isFew, itOf, told } from '../sample';
import { auditor } from './audit';
import { Keyboard } from './keyboard';
import { paneUser, type PaneUser } from './paneUser';
import {
  closeEverything,
  gridValues,
  openWorkbench,
  paneFrame,
  sheetNames,
  type OpenWorkbench,
} from './support';

const journey = itOf(2, 1, 51);

jest.setTimeout(180_000);

describe('a round of monitoring', () => {
  let workbench: OpenWorkbench;
  let user: PaneUser;

  beforeEach(async () => {
    workbench = await openWorkbench('?pane=320&grid=no', { reducedMotion: 'reduce' });
    user = paneUser(workbench);
    await user.press('Carica esempio');
    await user.press(/^Carica questo esempio: .*PEG con cronoprogramma/);
    await user.shown('Esempio caricato');
    await user.press('Vai alla pagina iniziale');
  });
  afterEach(async () => {
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  const marksOf = async (sheet: string) =>
    (await gridValues(workbench.page, sheet, 'A1:AJ120')).flat().filter((cell) => cell === 'X')
      .length;
  const register = async () =>
    (await gridValues(workbench.page, 'Monitoraggio', 'A6:P9')).filter(([date]) => date !== '');

  journey('with the mouse, and nothing wrong in any theme', async () => {
    const { look, faults } = await auditor(workbench.page, isFew);
    const before = await marksOf('Ob 1-1');
    await user.open('Monitoraggio');
    await user.shown('Data del monitoraggio');
    await look('Data');
    await user.main.getByRole('radio', { name: 'Un’altra data' }).check();
    await user.fill('Quale data', '31/12/2020');
    await user.main.getByRole('radio', { name: '31/12/2021' }).check();
    await user.press('Comincia il giro');
    await look('Data di riferimento');
    await user.press('Sì, al 31/12/2021');
    await user.shown('0 di 11 aggiornati');
    await user.press('Tutte le fasi come previsto');
    await user.press('Criticità ed evidenza');
    await user.fill('Criticità', 'Gara deserta');
    await look('Obiettivo');
    await user.press('Fatto, il prossimo');
    await user.press('Nessuna novità, il prossimo');
    await user.shown('2 di 11 aggiornati');
    await user.press(/^Chi non ha aggiornato/);
    await look('Giro');
    await user.press('Scrivi 2 obiettivi nelle schede');
    await user.shown('Sono stati scritti 2 obiettivi.');
    await look('Scritto');
    expect(await marksOf('Ob 1-1')).toBeGreaterThan(before);
    const rows = await register();
    expect(rows.map((cells) => cells[4])).toEqual([
      expect.stringMatching(/^Rilancio/),
      expect.any(String),
    ]);
    expect(rows[0]).toContain('Gara deserta');
    // The rest of the round goes on.
    await user.press('Continua il giro');
    await user.shown('2 di 11 aggiornati');
    await user.press('Annulla l’operazione');
    await user.press('Sì, elimina');
    await user.shown('La scrittura è stata annullata');
    // What was told is there again.
    await user.main.getByRole('button', { name: 'Scrivi 2 obiettivi nelle schede' }).waitFor();
    expect(await sheetNames(workbench.page)).not.toContain('Monitoraggio');
    expect(await marksOf('Ob 1-1')).toBe(before);
    expect({ told, faults }).toEqual({ told, faults: [] });
  });

  journey('by the keys alone, two presses for an objective', async () => {
    const { page } = workbench;
    const keys = new Keyboard(page, await paneFrame(page));
    await keys.enter();
    const go = async (name: RegExp) => {
      await keys.tabTo('button', name);
      await keys.press('Enter');
    };
    await go(/^Monitoraggio/);
    expect(await keys.focused()).toBe('Monitoraggio');
    await keys.tabTo('radio', '31/12/2021');
    await keys.press('ArrowUp');
    expect(await keys.isOn('radio', '30/06/2021')).toBe(true);
    await go(/^Comincia il giro/);
    // The reference date is that of the round already.
    await user.shown('0 di 11 aggiornati');
    // The first objective is open, at the first that can be done.
    expect(await keys.focused()).toBe('Tutte le fasi come previsto');
    await keys.press('Space', 'Control+Enter');
    await user.shown('1 di 11 aggiornati');
    // Among the months by the arrows.
    await keys.tabTo('button', /^gennaio.*: fatto$/);
    await keys.press('ArrowRight', 'Space');
    expect(await keys.focused()).toMatch(/^febbraio/);
    await keys.press('Control+Enter');
    await user.shown('2 di 11 aggiornati');
    await go(/^Scrivi 2 obiettivi/);
    await user.shown('Sono stati scritti 2 obiettivi.');
    await keys.hasFocus('the writing');
    expect(await register()).toHaveLength(2);
    await go(/^Continua il giro/);
    await user.shown('2 di 11 aggiornati');
    await keys.hasFocus('the end of the message');
    expect(keys.unseen).toEqual([]);
  });
});
