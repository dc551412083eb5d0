/** WCAG 2.2 AA in the narrowest pane: every screen, empty and full, with mistakes, questions and failures. */
import { isFew, itOf, told } from '../sample';
import { auditor, show } from './audit';
import { paneUser, type PaneUser } from './paneUser';
import { closeEverything, openWorkbench, troubles, type OpenWorkbench } from './support';

const journey = itOf(6, 1, 36);

jest.setTimeout(180_000);

describe('accessibility of the pane', () => {
  let workbench: OpenWorkbench;
  let user: PaneUser;
  let excel: ReturnType<typeof troubles>;
  let look: (screen: string) => Promise<void>;
  let faults: string[];

  beforeEach(async () => {
    workbench = await openWorkbench('?pane=320&grid=no', { reducedMotion: 'reduce' });
    user = paneUser(workbench);
    excel = troubles(workbench.page);
    ({ look, faults } = await auditor(workbench.page, isFew));
  });
  afterEach(async () => {
    expect({ told, faults }).toEqual({ told, faults: [] });
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  journey('finds nothing in the screens before there is a plan', async () => {
    await user.shown('non c’è ancora un piano');
    await look('Home');
    for (const screen of [
      'Sintesi',
      'Pesi',
      'Funzioni',
      'Verifica',
      'Cruscotto',
      'Fotografie e variazioni',
      'Prepara la stampa',
      'La scheda della cella',
      'Carica esempio',
    ]) {
      await user.open(screen);
      await look(screen);
      await user.goHome();
    }
    await user.open('Verifica');
    await user.press('Leggi il piano');
    await user.shown('Che cosa è stato letto');
    await look('Verifica, letto');
  });

  journey(
    'nor in tables that are pasted: what rows and columns are, many objectives, their sheets',
    async () => {
      const table = [
        ['OBIETTIVI 2026'],
        ['N.', 'Obiettivo', 'Peso', 'Indicatore', 'Target 2026', 'Target 2027', 'Prodotto'],
        ['SETTORE SUAP'],
        ['01-gen', 'Sportello telematico', '40', 'Pratiche online', '90%', '95%', 'Atto'],
        ['2', 'Sportello telematico', '60', 'Tempi medi', '30'],
        ['', 'Totale', '100'],
        ['', 'Recupero evasione', 'molto', 'Incassi', '1.000'],
      ];
      const text = table.map((row) => row.join('\t')).join('\n');
      await user.open('Piano');
      await user.createPlan(/^Scheda completa/, ['SUAP']);
      await user.press('Nuovo obiettivo');
      await user.press(/^Da una tabella copiata/);
      await look('Tabella da incollare');
      await user.fill('Incollare qui la tabella', text);
      await user.shown(/^Tutti insieme: 3 obiettivi/);
      await user.press('Mostra anche le righe di dati');
      await look('Tabella incollata');
      await user.press('Crea 3 schede');
      await user.shown('3 schede create');
      await look('Schede create');
      await user.press('Torna alla tabella');
      await user.shown(/C’è già un obiettivo con questo titolo/);
      await look('Obiettivi che ci sono già');
      await user.press('Torna ai campi');
      await user.press(/^2\. Fasi/);
      await user.press('Incolla da una tabella');
      await user.fill(/^Incollare qui la tabella/, 'Fase\tInizio\nBando\tmarzo');
      await look('Fasi da incollare');
      await user.press('Aggiungi le righe');
      await user.shown(/1 riga incollata/);
      await look('Fasi incollate');
    },
  );

  journey('nor in the wizard of the plan, with what is missing and what is wrong', async () => {
    await user.open('Piano');
    await look('Dati');
    // Under the contrast theme the current step is not told by bold letters alone.
    await show(workbench.page, 'contrast');
    const steps = user.main.locator('nav button');
    const [current, next] = await steps.evaluateAll((each) =>
      each.map((step) => getComputedStyle(step).backgroundColor),
    );
    expect(current).not.toBe(next);
    await user.fill('Primo anno', '2026');
    await user.fill('Ultimo anno', '2024');
    await user.fill('Date di monitoraggio', 'fine giugno');
    await user.press(/^2\. Settori/);
    await user.press('Aggiungi un settore');
    await user.fill('Responsabile', 'Responsabile Tributi');
    await look('Settori');
    await user.press(/^3\. Riepilogo/);
    await look('Riepilogo con errori');
    await user.press('Crea il piano');
    await look('Dati con errori');
    await user.goHome();
    await user.open('Piano');
    await user.shown('Si sta continuando la bozza');
    await user.press('Ricomincia da capo');
    await look('Ricominciare?');
    await user.press('Sì, ricomincia');
    await user.fill('Ente', 'Comune');
    await user.press(/^3\. Riepilogo/);
    await excel.edit();
    await user.press('Crea il piano');
    await user.shown(/Si sta modificando una cella/);
    await user.press('Copia dettagli');
    await look('Piano non creato');
    await excel.leave();
    await user.press('Crea il piano');
    await user.shown('Piano creato');
    await look('Piano creato');
    await user.goHome();
    await user.open('Piano');
    await look('Il piano che c’è');
    await user.press('Aggiungi le misure');
    await user.fill('Obiettivo', 'Rotazione degli incarichi');
    await user.fill('Attività', 'Atto che dispone la rotazione');
    await look('Misure');
    await user.goHome();
    await user.shown('Misure anticorruzione, non ancora scritte.');
    await look('Bozza delle misure');
    await user.press('Riprendi la bozza');
    await user.shown('Si sta continuando la bozza');
    await user.press('Crea il foglio «Anticorruzione»');
    await user.shown('Misure scritte');
    await look('Misure scritte');
  });

  journey('nor in the wizard of an objective', async () => {
    await user.open('Nuovo obiettivo');
    await user.shown('Come iniziare');
    await user.openSections();
    await look('Dati da compilare');
    for (const way of ['Da un modello pronto', 'Da un obiettivo esistente', 'Dalla selezione']) {
      await user.press(new RegExp(`^${way}`));
      await user.button('Torna ai campi').waitFor();
      await look(way);
      await user.press('Torna ai campi');
    }
    await user.press('Da un modello pronto');
    await user.press(/pagament/i);
    await user.shown(/^Inserito il modello/);
    await user.openSections();
    await user.fill('Primo anno', 'presto');
    await user.fill(/^Numero/, '');
    await user.fill(/^Peso/, 'venti');
    await user.press('Aggiungi una risorsa');
    await user.fill('Partecipazione %', '300');
    await user.press(/^2\. Fasi/);
    await user.press('Aggiungi una fase');
    await user.press('Aggiungi un altro anno');
    await user.press('Fase 1, marzo');
    await user.main.getByRole('radio', { name: 'Quindicine' }).last().check();
    await user.press('Fase 1, 2ª quindicina di marzo');
    await look('Fasi');
    await user.main.getByRole('radio', { name: 'Mesi' }).last().click();
    await look('Passare ai mesi?');
    await user.press('No, lascia le quindicine');
    await user.press(/^3\. Riepilogo/);
    await look('Riepilogo con errori');
    await user.press('Crea la scheda');
    await user.openSections();
    await look('Dati con errori');
    await user.goHome();
    await user.shown('C’è una bozza non conclusa');
    await look('Home con una bozza');
    await user.press('Elimina la bozza');
    await look('Eliminare la bozza?');
    await user.press('No, conserva');
    await user.press('Riprendi la bozza');
    await user.fill('Primo anno', '2024');
    await user.fill(/^Numero/, '1/1');
    await user.press(/^3\. Riepilogo/);
    await excel.fail(30);
    await user.press('Crea la scheda');
    await user.shown('La scrittura non è riuscita.');
    await look('Scheda non creata');
    await user.press('Crea la scheda');
    await user.shown('Scheda creata');
    await look('Scheda creata');
  });

  journey('nor in any screen with a plan, nor in its questions', async () => {
    const { page, pane } = workbench;
    await user.open('Carica esempio');
    await excel.fail(30);
    await user.press(/^Carica questo esempio: Comune di Luzzara/);
    await user.shown('La scrittura non è riuscita.');
    await look('Esempio non caricato');
    await user.press(/^Carica questo esempio: Comune di Luzzara/);
    await user.shown('Esempio caricato');
    await look('Esempio caricato');
    await user.press('Annulla l’operazione');
    await look('Eliminare i fogli?');
    await user.press('No, conserva');
    await user.goHome();
    await user.shown('Che cosa richiede attenzione');
    await look('Home con un piano');
    await user.open('Sintesi');
    await user.shown(/^Riga per riga|^La sintesi è aggiornata/);
    await look('Sintesi e ciò che cambierà');
    await user.goHome();
    await user.open('Modifica obiettivo');
    const list = pane.getByRole('list', { name: 'Obiettivi del piano' });
    await list.getByRole('button').first().waitFor();
    await look('Quale obiettivo modificare');
    await list.getByRole('button').first().click();
    await user.openSections();
    await look('Obiettivo da modificare');
    await user.fill(/^Titolo dell’obiettivo/, 'Titolo cambiato');
    await user.press(/^2\. Fasi/);
    await look('Fasi da modificare');
    await user.press(/^3\. Riepilogo/);
    await user.shown('Poi: «Titolo cambiato»');
    await look('Che cosa cambia nel foglio');
    await user.press('Sposta…');
    await look('Dove spostare l’obiettivo');
    await user.press('Non spostare');
    await user.press('Elimina…');
    await look('Eliminare l’obiettivo?');
    await user.press('No, conserva');
    await pane.getByRole('button', { name: 'Torna alla pagina iniziale' }).click();
    await look('Modifiche in bozza');
    await user.open('Pesi');
    const weights = pane.getByRole('textbox', { name: /^Peso di/ });
    await weights.first().fill('venti');
    await weights.nth(1).fill('70');
    await weights.nth(1).blur();
    await look('Pesi sbagliati');
    await pane.getByRole('button', { name: 'Torna alla pagina iniziale' }).click();
    await look('Perdere i pesi?');
    await user.press('Sì, perdili');
    await user.open('Verifica');
    await user.press('Leggi il piano');
    await user.shown('Che cosa è stato letto');
    await look('Verifica');
    await user.press('Controlli: gravità e soglie');
    await pane.getByRole('searchbox', { name: 'Cerca fra i controlli' }).fill('pesi');
    await pane.getByRole('combobox').first().selectOption('off');
    await look('Controlli');
    await pane.getByRole('button', { name: 'Torna alla verifica' }).click();
    await look('Perdere le scelte?');
    await user.press('Esci senza salvare');
    await user.goHome();
    await user.open('Nuovo obiettivo');
    await user.press('Da un obiettivo esistente');
    await pane.getByRole('searchbox', { name: /^Cerca/ }).waitFor();
    await look('Obiettivi esistenti');
    await user.press('Torna ai campi');
    await user.press(/^Da zero/);
    await user.openSections();
    await user.press('Aggiungi un settore');
    await pane.getByRole('combobox', { name: 'Settore' }).first().click();
    await pane.getByRole('option').first().waitFor();
    await look('Dati con i settori del piano');
    await page.locator('#ribbon').getByRole('button', { name: 'Segna / togli X' }).click();
    await user.shown(/Nessuna X segnata/);
    await look('Messaggio di un comando');
  });

  journey('nor in the help with formulas', async () => {
    const { pane } = workbench;
    await user.open('Funzioni');
    await pane.getByRole('searchbox').fill('cronoprogramma');
    await look('Funzioni trovate');
    await user.press(/PIAO\.CRONOPROGRAMMA/);
    const fields = pane.getByRole('textbox');
    await fields.nth(0).fill('=B1+1');
    await user.press(/^Inserisci/);
    await look('Argomenti mancanti');
    await fields.nth(0).fill('10/04/2024');
    await fields.nth(1).fill('02/07/2024');
    await fields.nth(2).fill('2024');
    await user.shown(/^Occupa 1 riga/);
    await look('Anteprima');
    await user.press(/^Inserisci/);
    await user.shown(/^Formula inserita/);
    await look('Formula inserita');
    await user.press(/^Inserisci/);
    await look('Sostituire la cella?');
    await user.press('No, annulla');
    await user.press('Torna alle funzioni');
    await user.press('Ripara formule');
    await user.shown(/^Nessuna formula da riparare/);
    await look('Formule riparate');
  });
});
