/** The drafts of several workbooks that are open in one browser. */
import type { BrowserContext, Page } from 'playwright-core';
import { paneUser } from './paneUser';
import { closeEverything, openWorkbench } from './support';

jest.setTimeout(180_000);

describe('drafts of several workbooks', () => {
  let address: string;
  let context: BrowserContext;
  beforeAll(async () => {
    const { page } = await openWorkbench('?grid=no');
    address = page.url();
    context = await page.context().browser()!.newContext({ locale: 'it-IT' });
    await page.close();
  });
  afterAll(closeEverything);

  const ready = (page: Page) =>
    page.evaluate(async () => {
      await window.workbench.ready;
    });
  /** Another workbook of the same browser. */
  async function open(file: string) {
    const page = await context.newPage();
    await page.goto(`${address}&${new URLSearchParams({ file })}`);
    await ready(page);
    return { page, user: paneUser({ pane: page.frameLocator('#pane') }) };
  }

  it('survive a closing of the pane, and stay with their workbook whatever the others do', async () => {
    const a = await open('');
    await a.user.open('Nuovo obiettivo');
    await a.user.press(/^Da zero/);
    await a.user.fill('Ente', 'Comune A');
    await a.user.fillObjective({ number: '1', title: 'Gara' });
    await a.page.reload();
    await ready(a.page);
    await a.user.shown('Obiettivo «Gara».');
    await a.user.press('Riprendi la bozza');
    await a.user.shown('Passo 3 di 3');

    // No file tells the second from the first: only that the first is open.
    const b = await open('');
    await b.user.shown('Bozza iniziata in una cartella di lavoro senza nome.');
    await b.user.open('Nuovo obiettivo');
    await b.user.shown('Passo 1 di 3');
    expect(await b.user.field(/^Titolo dell’obiettivo/).inputValue()).toBe('');
    await b.user.fill(/^Titolo dell’obiettivo/, 'Asilo');
    await a.user.press('Crea la scheda');
    await a.user.shown('Scheda creata');
    await b.page.reload();
    await ready(b.page);
    await b.user.shown('C’è una bozza non conclusa');
    await b.user.shown('Obiettivo «Asilo».');
    await b.page.close();

    const c = await open('C:\\Piani\\Comune C.xlsx');
    await c.user.open('Nuovo obiettivo');
    await c.user.shown('Passo 1 di 3');
    await c.user.goHome();
    await c.user.press('Riprendi qui: Obiettivo «Asilo».');
    await c.user.shown('Si sta continuando la bozza');
    expect(await c.user.field(/^Titolo dell’obiettivo/).inputValue()).toBe('Asilo');
    await a.user.press('Vai alla pagina iniziale');
    await a.user.shown('Bozza iniziata in «Comune C.xlsx».');
  });
});
