/** Bad input and an Excel that fails, at each step: told in Italian, nothing left behind, the draft kept. */
import { paneUser, type PaneUser } from './paneUser';
import {
  closeEverything,
  errorCells,
  goTo,
  gridValues,
  openWorkbench,
  paneFrame,
  sheetNames,
  troubles,
  type OpenWorkbench,
} from './support';
import { chosen, itOf } from '../sample';

const journey = itOf(5, 1, 33);

jest.setTimeout(120_000);

const LONG = 'Semplificazione dei procedimenti per le imprese '.repeat(7).trim();

describe('mistakes and failures', () => {
  let workbench: OpenWorkbench;
  let user: PaneUser;
  let excel: ReturnType<typeof troubles>;

  beforeEach(async () => {
    workbench = await openWorkbench('?grid=no');
    user = paneUser(workbench);
    excel = troubles(workbench.page);
  });
  afterEach(async () => {
    expect(await errorCells(workbench.page)).toEqual([]);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  const sheets = () => sheetNames(workbench.page);
  /** Presses, waits for the message, and finds the sheets as they were. */
  async function fails(button: string | RegExp, ...messages: (string | RegExp)[]): Promise<void> {
    const before = await sheets();
    await user.press(button);
    for (const message of messages) await user.shown(message);
    expect(await sheets()).toEqual(before);
  }
  const close = () =>
    workbench.pane.getByRole('button', { name: 'Chiudi il messaggio' }).first().click();

  journey(
    'a plan with wrong years, dates and units is not created; odd words are written as they are',
    async () => {
      await user.open('Piano');
      await user.fill('Ente', '=1+1');
      await user.fill('Titolo del piano', 'Piano 🏛️ 2026');
      await user.fill('Primo anno', 'presto');
      await user.fill('Date di monitoraggio', 'fine giugno');
      await user.press(/^Avanti/);
      await user.fill(/^Settore/, '@SUAP');
      await user.fill(/^Responsabile/, '+39 051');
      await user.press('Aggiungi un settore');
      await user.main
        .getByRole('textbox', { name: /^Settore/ })
        .nth(1)
        .fill(LONG);
      await user.press(/^Avanti/);
      await user.shown('Da completare prima di creare il piano');
      await fails('Crea il piano', '«presto» non è un anno');
      await user.fill('Primo anno', '2026');
      await user.press(/3\. Riepilogo/);
      await fails('Crea il piano', 'Non si legge come data: fine giugno');
      await user.fill('Date di monitoraggio', '30/06; 31/12');
      await user.fill('Ultimo anno', '2024');
      await user.press(/3\. Riepilogo/);
      await fails('Crea il piano', 'Il primo anno del piano (2026) viene dopo l’ultimo (2024).');
      await user.fill('Ultimo anno', '2028');
      await user.press(/3\. Riepilogo/);
      await user.press('Crea il piano');
      await user.shown('Piano creato');
      const cells = (await gridValues(workbench.page, 'Impostazioni', 'A1:F40')).flat();
      for (const text of ['=1+1', 'Piano 🏛️ 2026', '@SUAP', '+39 051', LONG])
        expect(cells).toContain(text);
    },
  );

  journey('an Excel that refuses a plan leaves nothing of it, and the draft', async () => {
    await user.open('Piano');
    await user.fill('Ente', 'Comune di prova');
    await user.press(/3\. Riepilogo/);
    await excel.edit();
    await fails('Crea il piano', 'Si sta modificando una cella');
    await excel.leave();
    await excel.protect();
    await fails('Crea il piano', 'è protetto e non accetta modifiche');
    await excel.unprotect();
    for (const action of chosen([3, 40, 120], 1, 19)) {
      await close();
      await excel.fail(action);
      await fails(
        'Crea il piano',
        'La scrittura non è riuscita.',
        'non è rimasto nulla di incompleto',
      );
    }
    await user.goHome();
    await user.open('Piano');
    await user.shown('Si sta continuando la bozza');
    await user.press('Crea il piano');
    await user.shown('Piano creato');
  });

  journey(
    'an objective with odd words is written as they are; its mistakes are told, its draft outlives failures',
    async () => {
      const { page } = workbench;
      await user.open('Nuovo obiettivo');
      await user.press(/^Da zero/);
      await user.fill('Ente', 'Comune di prova');
      await user.press(/3\. Riepilogo/);
      await user.press('Crea la scheda');
      await user.shown('Manca il numero');
      await user.fill(/^Numero/, '1/1: [a]*?');
      await user.fill(/^Titolo dell’obiettivo/, '=1+1');
      await user.press(/^Peso e durata/);
      await user.fill(/^Peso/, 'venti');
      await user.field(/^Peso/).blur();
      await user.shown('Il peso «venti» non è un numero');
      await user.press(/^Avanti/);
      await user.fill('Attività', LONG);
      await user.fill('Anno', 'presto');
      await user.press(/^Avanti/);
      await fails('Crea la scheda', '«presto» non è un anno');
      await user.fill('Anno', '2026');
      await user.press(/3\. Riepilogo/);
      await excel.edit();
      await fails('Crea la scheda', 'Si sta modificando una cella');
      await excel.leave();
      await excel.protect();
      await fails('Crea la scheda', 'è protetto e non accetta modifiche');
      await excel.unprotect();
      for (const action of chosen([2, 60, 400], 1, 20)) {
        await close();
        await excel.fail(action);
        await fails(
          'Crea la scheda',
          'La scrittura non è riuscita.',
          'non è rimasto nulla di incompleto',
        );
      }
      await user.goHome();
      await user.shown('Obiettivo «=1+1».');
      await user.press('Riprendi la bozza');
      await user.press('Crea la scheda');
      await user.shown('Scheda creata');
      const [, , sheet = ''] = await sheets();
      expect(sheet).toMatch(/^Ob 1-1- -a/);
      const cells = (await gridValues(page, sheet, 'A1:Z60')).flat();
      expect(cells).toEqual(expect.arrayContaining(['=1+1', LONG]));
      await user.press('Crea un altro obiettivo');
      await user.press(/^Da zero/);
      await user.fillObjective({ number: '1/1: [a]*?', title: `${LONG} 🏛️` });
      await fails('Crea la scheda', `c’è già, nel foglio «${sheet}»`);
      await user.goHome();
      await user.shown(`Obiettivo «${LONG} 🏛️».`);
    },
  );

  journey('an Excel that fails leaves weights, summary and formulas as they were', async () => {
    const { page } = workbench;
    await user.open('Nuovo obiettivo');
    await user.press(/^Da zero/);
    await user.fill('Ente', 'Comune di prova');
    await user.fillObjective({ number: '1/1', title: 'Bandi', unit: 'SUAP', weight: '60' });
    await user.press('Crea la scheda');
    await user.shown('Scheda creata');
    await excel.fail(1);
    await user.press('Vai alla pagina iniziale');
    await user.shown('La lettura non è riuscita.');
    await user.press('Aggiorna');
    await user.shown('1 obiettivo in');
    const before = await gridValues(page, 'Ob 1-1', 'A1:Z60');

    await user.open('Pesi');
    await user.fill(/^Peso di/, 'venti');
    await user.field(/^Peso di/).blur();
    await user.shown('Non è un peso');
    await user.fill(/^Peso di/, '80');
    await excel.edit();
    await fails(/^Scrivi i pesi/, 'Si sta modificando una cella');
    await excel.leave();
    await excel.fail(2);
    await fails(/^Scrivi i pesi/, 'La scrittura non è riuscita.');
    expect(await user.field(/^Peso di/).inputValue()).toBe('80');
    expect(await gridValues(page, 'Ob 1-1', 'A1:Z60')).toEqual(before);
    await user.press('Lascia i pesi com’erano');
    await user.goHome();

    await user.open('Sintesi');
    await excel.fail(30);
    await fails(
      'Crea la sintesi',
      'La scrittura non è riuscita.',
      'non è rimasto nulla di incompleto',
    );
    await user.press('Crea la sintesi');
    await user.shown('Sintesi creata');
    await user.press('Vai alla pagina iniziale');

    await user.open('Funzioni');
    await user.press(/PIAO\.LEGGI_PESO/);
    await user.fill(/^Testo/, '"Peso');
    await user.press(/^Inserisci/);
    await user.shown('Le virgolette non si chiudono');
    await user.fill(/^Testo/, '"Peso 80%"');
    await goTo(page, 'Foglio1', 'C3');
    await user.shown('Cella attiva: C3');
    await excel.edit();
    await fails(/^Inserisci/, 'Si sta modificando una cella');
    await excel.leave();
    await excel.fail(1);
    await fails(/^Inserisci/, /non è riuscita/);
    await user.press(/^Inserisci/);
    await user.shown(/^Formula inserita/);
    await excel.fail(1);
    await fails('Annulla l’operazione', /non è riuscita/);
    await user.press('Annulla l’operazione');
    await user.shown('Operazione annullata in 1 cella.');
  });

  journey('an example that Excel or the network stops leaves nothing', async () => {
    const LUZZARA = /^Carica questo esempio: Comune di Luzzara/;
    await user.open('Carica esempio');
    await excel.edit();
    await fails(LUZZARA, 'Si sta modificando una cella');
    await excel.leave();
    await excel.fail(2500);
    await fails(LUZZARA, 'La scrittura non è riuscita.', 'non è rimasto nulla di incompleto');
    await workbench.page.route('**/examples/**', (route) => route.abort());
    await fails(LUZZARA, 'L’esempio non è stato caricato.');
    await workbench.page.unroute('**/examples/**');
    await (await paneFrame(workbench.page)).evaluate(stopAsSoonAsPossible, 'Interrompi');
    await fails(LUZZARA, 'Operazione interrotta.');
    expect(await sheets()).toEqual(['Foglio1']);
  });
});

/** In the pane: presses a button when it comes, before the writing is over. */
function stopAsSoonAsPossible(label: string): void {
  new MutationObserver((_, observer) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === label,
    );
    if (!button) return;
    observer.disconnect();
    button.click();
  }).observe(document.body, { childList: true, subtree: true });
}
