/** Each example is loaded by its button: no cell is in error, and the start page knows the plan. */
import { paneUser } from './paneUser';
import {
  closeEverything,
  errorCells,
  openWorkbench,
  sheetNames,
  type OpenWorkbench,
} from './support';
import { chosen } from '../sample';

jest.setTimeout(240_000);

describe('the examples', () => {
  let workbench: OpenWorkbench;

  beforeEach(async () => {
    workbench = await openWorkbench('?grid=no');
  });
  afterEach(async () => {
    expect(await errorCells(workbench.page)).toEqual([]);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  async function load(name: string): Promise<void> {
    const user = paneUser(workbench);
    await user.open('Carica esempio');
    await user.press(new RegExp(`^Carica questo esempio: ${name}`));
    await user.shown('Esempio caricato');
    await user.press('Vai alla pagina iniziale');
  }

  const EXAMPLES: [name: string, size: string, sheets: number][] = [
    ['Comune di Luzzara', '25 obiettivi in 4 settori', 32],
    ['Unione Terre di Castelli', '103 obiettivi in 6 settori', 113],
    ['Unione dei Comuni Terre di Pianura', '11 obiettivi in 8 settori', 23],
    ['Unione di Casalbuttano', '6 obiettivi in 1 settore', 3],
    ['Unione dei Comuni della Bassa Romagna', '22 obiettivi in 9 settori', 3],
  ];

  it.each(chosen(EXAMPLES, 1, 16))('%s: %s', async (name, size, sheets) => {
    await load(name);
    await paneUser(workbench).shown(size);
    expect(await sheetNames(workbench.page)).toHaveLength(sheets);
  });
});
