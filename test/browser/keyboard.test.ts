/** The main jobs without a mouse: the focus is always somewhere, always seen, and the keys lead everywhere. */
import { Keyboard } from './keyboard';
import { itOf } from '../sample';
import {
  closeEverything,
  goTo,
  gridValues,
  openWorkbench,
  paneFrame,
  sheetNames,
  type OpenWorkbench,
} from './support';

const journey = itOf(5, 1, 32);

jest.setTimeout(120_000);

describe('the pane by keyboard alone', () => {
  let workbench: OpenWorkbench;
  let keys: Keyboard;

  beforeEach(async () => {
    workbench = await openWorkbench('?pane=320&grid=no', { reducedMotion: 'reduce' });
    keys = new Keyboard(workbench.page, await paneFrame(workbench.page));
    await workbench.pane.getByText('non c’è ancora un piano').waitFor();
    await keys.enter();
  });
  afterEach(async () => {
    expect(keys.unseen).toEqual([]);
    expect(workbench.errors).toEqual([]);
    await workbench.close();
  });
  afterAll(closeEverything);

  const shown = (text: string | RegExp) =>
    workbench.pane.getByText(text).first().waitFor({ timeout: 30_000 });
  const go = async (name: RegExp, key?: 'Tab' | 'Shift+Tab') => {
    await keys.tabTo('button', name, key);
    await keys.press('Enter');
  };

  journey('a new plan, then an objective with its months', async () => {
    const { page } = workbench;
    await go(/^Piano/);
    expect(await keys.focused()).toBe('Piano');
    await keys.tabTo('textbox', 'Ente');
    await keys.type('Unione dei Comuni');
    await keys.tabTo('radio', /^Scheda completa/);
    await keys.press('ArrowDown');
    expect(await keys.isOn('radio', /^PEG con cronoprogramma/)).toBe(true);
    await go(/^Avanti/);
    expect(await keys.focused()).toBe('Passo 2 di 3: Settori');
    await keys.tabTo('textbox', 'Settore');
    await keys.type('SUAP');
    await go(/^Avanti/);
    await go(/^Crea il piano/);
    await shown('Piano creato');
    await go(/^Nuovo obiettivo/);
    await shown('Come iniziare');
    await go(/^Da zero/);
    expect(await keys.isOn('textbox', /^Numero/)).toBe(true);
    await keys.type('1/1');
    await keys.tabTo('textbox', /^Titolo/);
    await keys.type('Sportello unico');
    await keys.tabTo('combobox', /^Settore/);
    await keys.type('SUAP');
    await go(/^Peso e durata/);
    await keys.tabTo('textbox', /^Peso/);
    await keys.type('100');
    await go(/^Avanti/);
    await keys.tabTo('textbox', 'Attività');
    await keys.type('Gara');
    await keys.press('Tab');
    expect(await keys.isOn('combobox', 'Tempi in parole')).toBe(true);
    await keys.type('lug');
    await keys.press('Enter', 'Tab');
    expect(await keys.focused()).toMatch(/fase 1.*gennaio|gennaio.*fase 1/i);
    await keys.press('ArrowRight', 'ArrowRight', 'Space', 'Shift+ArrowRight');
    await keys.press('End', 'Home', 'ArrowDown');
    expect(await keys.focused()).toMatch(/luglio/i);
    await keys.tabTo('radio', 'Mesi', 'Shift+Tab');
    await keys.press('ArrowRight');
    expect(await keys.isOn('radio', 'Quindicine')).toBe(true);
    await keys.tabTo('button', /1ª quindicina di gennaio/);
    await keys.press('ArrowRight', 'ArrowRight', 'ArrowDown', 'Space');
    expect(await keys.focused()).toBe('Fase 1, 2ª quindicina di marzo: pianificata2ª');
    await keys.press('ArrowDown', 'End', 'Enter');
    await keys.tabTo('radio', 'Quindicine', 'Shift+Tab');
    await keys.press('ArrowLeft');
    expect(await keys.focused()).toBe('No, lascia le quindicine');
    await keys.press('Escape');
    expect(await keys.isOn('radio', 'Quindicine')).toBe(true);
    await go(/^Avanti/);
    await go(/^Crea la scheda/);
    await shown('Scheda creata');
    expect(await sheetNames(page)).toEqual(['Foglio1', 'Impostazioni', 'Ob 1-1']);
    const cells = (await gridValues(page, 'Ob 1-1', 'A1:AF40')).flat();
    expect(cells.filter((cell) => cell === 'X')).toHaveLength(6);
    await go(/^Annulla l’operazione/);
    expect(await keys.focused()).toBe('No, conserva');
    await keys.press('Shift+Tab', 'Enter');
    await shown(/^Operazione annullata/);
    await keys.hasFocus('the removal of the sheets');
    expect(await sheetNames(page)).toEqual(['Foglio1', 'Impostazioni']);
  });

  journey('an objective opened again, changed and taken back', async () => {
    await go(/^Carica esempio/);
    await go(/^Carica questo esempio: Comune di Luzzara/);
    await shown('Esempio caricato');
    await go(/^Vai alla pagina iniziale/);
    await go(/^Modifica obiettivo/);
    expect(await keys.focused()).toBe('Modifica obiettivo');
    await shown('Obiettivi del piano');
    await keys.tabTo('searchbox', /^Cerca per numero/);
    await go(/^1 · /);
    await keys.tabTo('textbox', /^Titolo dell’obiettivo/);
    await keys.press('Control+A');
    await keys.type('Titolo cambiato');
    await go(/^Avanti/);
    expect(await keys.focused()).toBe('Passo 2 di 3: Fasi');
    await go(/^Avanti/);
    expect(await keys.focused()).toBe('Passo 3 di 3: Riepilogo');
    await go(/^Scrivi le modifiche/);
    await shown('Modifiche scritte');
    await keys.hasFocus('the changes');
    await go(/^Annulla l’operazione/);
    await shown(/^Operazione annullata/);
    await keys.hasFocus('the objective as it was');
  });

  journey('an example, its weights, its summary, a formula, and the way back', async () => {
    await go(/^Carica esempio/);
    await go(/^Carica questo esempio: Comune di Luzzara/);
    await shown('Esempio caricato');
    await keys.hasFocus('the example');
    await go(/^Vai alla pagina iniziale/);
    await shown('Che cosa richiede attenzione');
    await go(/^Pesi/);
    await keys.tabTo('combobox', 'Settore');
    await keys.press('ArrowDown');
    await keys.tabTo('textbox', /^Peso di/);
    await keys.type('33');
    await go(/^Porta a 100 in proporzione/);
    await go(/^Lascia i pesi/);
    await keys.hasFocus('the weights as they were');
    await keys.tabTo('textbox', /^Peso di/, 'Shift+Tab');
    await keys.type('33');
    await go(/^Scrivi i pesi lo stesso/);
    await shown('È stato scritto 1 peso.');
    await keys.hasFocus('the weights');
    await go(/^Annulla l’operazione/);
    await shown(/^Operazione annullata in 1 cella/);
    await keys.hasFocus('the weight as it was');
    await keys.tabTo('button', 'Torna alla pagina iniziale', 'Shift+Tab');
    await keys.press('Enter');
    await go(/^Sintesi/);
    await shown('La sintesi è aggiornata');
    await keys.tabTo('button', 'Torna alla pagina iniziale', 'Shift+Tab');
    await keys.press('Enter');
    await go(/^Funzioni/);
    await keys.tabTo('searchbox', 'Che cosa serve');
    await keys.type('leggi');
    await go(/PIAO\.LEGGI_PESO/);
    await keys.tabTo('textbox', /^Testo/);
    await keys.type('"Peso 80%"');
    await shown(/^Cella attiva/);
    await go(/^Inserisci nella cella attiva/);
    await shown(/Sostituirlo con la formula/);
    expect(await keys.focused()).toBe('No, annulla');
    await keys.press('Escape', 'Enter');
    await shown(/Sostituirlo con la formula/);
    await keys.press('Shift+Tab', 'Enter');
    await shown(/^Formula inserita/);
    await keys.hasFocus('the formula');
    await go(/^Annulla l’operazione/);
    await shown(/^Operazione annullata in 1 cella/);
    await keys.hasFocus('the cell as it was');
  });

  journey(
    'objectives from a ready-made one, from another, from cells; shared, added up, checked',
    async () => {
      const { page } = workbench;
      await page.evaluate(async () => {
        const host = await window.workbench.ready;
        await host.run(async (context) => {
          context.workbook.worksheets.getItem('Foglio1').getRange('A1:B3').values = [
            ['Attività', 'Prodotto'],
            ['Rilievo delle buche', 'Elenco delle strade'],
            ['Asfaltatura', 'Certificato'],
          ];
          await context.sync();
        });
      });
      const create = async (sheets: string[]) => {
        await go(/^3\. Riepilogo/, 'Shift+Tab');
        await go(/^Crea la scheda/);
        await shown('Scheda creata');
        expect(await sheetNames(page)).toEqual(['Foglio1', 'Impostazioni', ...sheets]);
      };
      await go(/^Piano/);
      await keys.tabTo('textbox', 'Ente');
      await keys.type('Comune');
      await go(/^2\. Settori/, 'Shift+Tab');
      await keys.tabTo('textbox', 'Settore');
      await keys.type('Personale');
      await go(/^3\. Riepilogo/, 'Shift+Tab');
      await go(/^Crea il piano/);
      await shown('Piano creato');
      await go(/^Nuovo obiettivo/);
      await shown('Come iniziare');
      await go(/^Da un modello pronto/);
      await go(/^Formazione/);
      await shown(/^Inserito il modello/);
      await keys.tabTo('textbox', /^Numero/);
      await keys.type('1');
      await keys.tabTo('combobox', /^Settore/);
      await keys.type('Personale');
      await go(/^Condiviso con altri settori/);
      await go(/^Aggiungi un settore/);
      expect(await keys.isOn('textbox', 'Settore')).toBe(true);
      await keys.type('Tributi');
      await keys.tabTo('textbox', 'Numero nel settore');
      await keys.type('1');
      await keys.tabTo('textbox', 'Peso nel settore');
      await keys.type('40');
      await create(['Ob 1']);

      await go(/^Crea un altro obiettivo/);
      await go(/^Da un obiettivo esistente/, 'Shift+Tab');
      await go(/^1.*ore/i);
      await shown(/^Copiato l’obiettivo/);
      await keys.tabTo('textbox', /^Numero/);
      await keys.type('2');
      await create(['Ob 1', 'Ob 2']);

      await go(/^Crea un altro obiettivo/);
      await goTo(page, 'Foglio1', 'A1:B3');
      await go(/^Dalla selezione/, 'Shift+Tab');
      await shown('Selezione: A1:B3, foglio «Foglio1».');
      await go(/^Usa questi dati/);
      await shown(/^Inseriti i dati/);
      await keys.tabTo('textbox', /^Numero/);
      await keys.type('3');
      await keys.tabTo('textbox', /^Titolo/);
      await keys.type('Strade');
      await create(['Ob 1', 'Ob 2', 'Ob 3']);

      await go(/^Vai alla pagina iniziale/);
      await go(/^Sintesi/);
      await go(/^Crea la sintesi/);
      await shown(/^Sintesi (creata|aggiornata)/);
      await go(/^Vai alla pagina iniziale/);
      await go(/^Verifica/);
      await go(/^Leggi il piano/);
      await shown('3 obiettivi in 3 fogli.');
      await keys.tabTo('button', 'Torna alla pagina iniziale', 'Shift+Tab');
      await keys.press('Enter');
      await go(/^Funzioni/);
      await go(/^Ripara formule/);
      await shown(/^Nessuna formula da riparare/);
      await keys.hasFocus('the repair');
    },
  );

  journey('units and objectives from tables, whose rows are gone through by Enter', async () => {
    const { page } = workbench;
    const paste = (rows: string[][]) =>
      page.keyboard.insertText(rows.map((row) => row.join('\t')).join('\n'));
    await go(/^Piano/);
    await keys.tabTo('textbox', 'Ente');
    await keys.type('Comune');
    await go(/^Avanti/);
    await keys.tabTo('textbox', 'Settore');
    await keys.type('SUAP');
    await keys.press('Enter');
    await keys.type('Tributi');
    await go(/^Incolla da una tabella/);
    await keys.tabTo('textbox', /^Incollare qui la tabella/);
    await paste([
      ['Responsabile', 'Settore'],
      ['Capo', 'Cultura'],
    ]);
    await go(/^Aggiungi le righe/);
    await shown('1 riga incollata: controllarle.');
    await keys.tabTo('button', /^Avanti/);
    await keys.press('Enter');
    await go(/^Crea il piano/);
    await shown('Piano creato');
    await go(/^Nuovo obiettivo/);
    await go(/^Da una tabella copiata/);
    expect(await keys.focused()).toBe('Tabella copiata');
    await keys.tabTo('textbox', 'Incollare qui la tabella');
    await paste([
      ['Obiettivo', 'Settore', 'Peso'],
      ['Sportello', 'SUAP', '100'],
      ['Evasione', 'Tributi', '100'],
      ['Totale', '', '200'],
    ]);
    await go(/^Crea 2 schede/);
    await shown('2 schede create');
    expect((await sheetNames(page)).slice(1)).toEqual(['Impostazioni', 'Ob 1', 'Ob 2']);
  });
});
