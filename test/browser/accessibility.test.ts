/** WCAG 2.2 AA in the narrowest pane: every screen, empty and full, with mistakes, questions and failures. */
import { auditor } from './audit';
import { closeEverything, openWorkbench, type OpenWorkbench } from './support';

jest.setTimeout(180_000);

describe('accessibility of the pane', () => {
  let workbench: OpenWorkbench;
  let look: (screen: string) => Promise<void>;
  let faults: string[];

  beforeEach(async () => {
    workbench = await openWorkbench('?pane=320', { reducedMotion: 'reduce' });
    ({ look, faults } = await auditor(workbench.page));
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  const button = (name: string | RegExp) =>
    workbench.pane.getByRole('main').getByRole('button', { name }).first();
  const press = (name: string | RegExp) => button(name).click();
  const fill = (name: string | RegExp, text: string) =>
    workbench.pane.getByRole('textbox', { name }).first().fill(text);
  const text = (shown: string | RegExp) => workbench.pane.getByText(shown).first().waitFor();
  const goHome = () =>
    workbench.pane.getByRole('button', { name: 'Torna alla pagina iniziale' }).click();
  const open = async (screen: string) => {
    await press(new RegExp(`^${screen}`));
    await workbench.pane.getByRole('heading', { level: 1, name: screen }).waitFor();
  };
  const openSections = async () => {
    const closed = workbench.pane.locator('button[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
  };
  const host = (work: 'edit' | 'leave' | 'fail') =>
    workbench.page.evaluate(async (what) => {
      const excel = await window.workbench.ready;
      if (what === 'edit') excel.cellEditing.begin();
      if (what === 'leave') excel.cellEditing.end();
      if (what === 'fail') excel.failAt({ action: 30 });
    }, work);

  it('finds nothing in the screens before there is a plan', async () => {
    await text('non c’è ancora un piano');
    await look('Home');
    for (const screen of ['Sintesi', 'Pesi', 'Funzioni', 'Verifica', 'Carica esempio']) {
      await open(screen);
      await look(screen);
      await goHome();
    }
    await open('Verifica');
    await press('Leggi il piano');
    await text('Che cosa è stato letto');
    await look('Verifica, letto');
  });

  it('nor in the wizard of the plan, with what is missing and what is wrong', async () => {
    await open('Piano');
    await look('Dati');
    await fill('Primo anno', '2026');
    await fill('Ultimo anno', '2024');
    await fill('Date di monitoraggio', 'fine giugno');
    await press(/^2\. Settori/);
    await press('Aggiungi un settore');
    await fill('Responsabile', 'Responsabile Tributi');
    await look('Settori');
    await press(/^3\. Riepilogo/);
    await look('Riepilogo con errori');
    await press('Crea il piano');
    await look('Dati con errori');
    await goHome();
    await open('Piano');
    await text('Si sta continuando la bozza');
    await press('Ricomincia da capo');
    await look('Ricominciare?');
    await press('Sì, ricomincia');
    await fill('Ente', 'Comune');
    await press(/^3\. Riepilogo/);
    await host('edit');
    await press('Crea il piano');
    await text(/Si sta modificando una cella/);
    await press('Copia dettagli');
    await look('Piano non creato');
    await host('leave');
    await press('Crea il piano');
    await text('Piano creato');
    await look('Piano creato');
    await goHome();
    await open('Piano');
    await look('Il piano che c’è');
  });

  it('nor in the wizard of an objective', async () => {
    await open('Nuovo obiettivo');
    await text('Come iniziare');
    await openSections();
    await look('Dati da compilare');
    for (const way of ['Da un modello pronto', 'Da un obiettivo esistente', 'Dalla selezione']) {
      await press(new RegExp(`^${way}`));
      await button('Torna ai campi').waitFor();
      await look(way);
      await press('Torna ai campi');
    }
    await press('Da un modello pronto');
    await press(/pagament/i);
    await text(/^Inserito il modello/);
    await openSections();
    await fill('Primo anno', 'presto');
    await fill(/^Numero/, '');
    await fill(/^Peso/, 'venti');
    await press('Aggiungi una risorsa');
    await fill('Partecipazione %', '300');
    await press(/^2\. Fasi/);
    await press('Aggiungi una fase');
    await press('Aggiungi un altro anno');
    await press('Fase 1, marzo');
    await look('Fasi');
    await press(/^3\. Riepilogo/);
    await look('Riepilogo con errori');
    await press('Crea la scheda');
    await openSections();
    await look('Dati con errori');
    await goHome();
    await text('C’è una bozza non conclusa');
    await look('Home con una bozza');
    await press('Elimina la bozza');
    await look('Eliminare la bozza?');
    await press('No, conserva');
    await press('Riprendi la bozza');
    await fill('Primo anno', '2024');
    await fill(/^Numero/, '1/1');
    await press(/^3\. Riepilogo/);
    await host('fail');
    await press('Crea la scheda');
    await text('La scrittura non è riuscita.');
    await look('Scheda non creata');
    await press('Crea la scheda');
    await text('Scheda creata');
    await look('Scheda creata');
  });

  it('nor in any screen with a plan, nor in its questions', async () => {
    const { page, pane } = workbench;
    await open('Carica esempio');
    await host('fail');
    await press(/^Carica questo esempio: Comune di Luzzara/);
    await text('La scrittura non è riuscita.');
    await look('Esempio non caricato');
    await press(/^Carica questo esempio: Comune di Luzzara/);
    await text('Esempio caricato');
    await look('Esempio caricato');
    await press('Annulla l’operazione');
    await look('Eliminare i fogli?');
    await press('No, conservali');
    await goHome();
    await text('Che cosa richiede attenzione');
    await look('Home con un piano');
    await open('Sintesi');
    await press(/^Aggiorna la sintesi/);
    await look('Sintesi da sostituire?');
    await press('No, lascia');
    await goHome();
    await open('Pesi');
    const weights = pane.getByRole('textbox', { name: /^Peso di/ });
    await weights.first().fill('venti');
    await weights.nth(1).fill('70');
    await weights.nth(1).blur();
    await look('Pesi sbagliati');
    await goHome();
    await look('Perdere i pesi?');
    await press('Sì, perdili');
    await open('Verifica');
    await press('Leggi il piano');
    await text('Che cosa è stato letto');
    await look('Verifica');
    await goHome();
    await open('Nuovo obiettivo');
    await press('Da un obiettivo esistente');
    await pane.getByRole('searchbox', { name: /^Cerca/ }).waitFor();
    await look('Obiettivi esistenti');
    await page.keyboard.press('Control+Home');
    await page.locator('#ribbon').getByRole('button', { name: 'Segna / togli X' }).click();
    await text(/Nessuna X segnata/);
    await look('Messaggio di un comando');
  });

  it('nor in the help with formulas', async () => {
    const { pane } = workbench;
    await open('Funzioni');
    await pane.getByRole('searchbox').fill('cronoprogramma');
    await look('Funzioni trovate');
    await press(/PIAO\.CRONOPROGRAMMA/);
    const fields = pane.getByRole('textbox');
    await fields.nth(0).fill('=B1+1');
    await press(/^Inserisci/);
    await look('Argomenti mancanti');
    await fields.nth(0).fill('10/04/2024');
    await fields.nth(1).fill('02/07/2024');
    await fields.nth(2).fill('2024');
    await text(/^Occupa 1 riga/);
    await look('Anteprima');
    await press(/^Inserisci/);
    await text(/^Formula inserita/);
    await look('Formula inserita');
    await press(/^Inserisci/);
    await look('Sostituire la cella?');
    await press('No, annulla');
    await press('Torna alle funzioni');
    await press('Ripara formule');
    await text(/^Nessuna formula da riparare/);
    await look('Formule riparate');
  });
});
