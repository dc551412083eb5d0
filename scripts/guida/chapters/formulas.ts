/** Chapters about formulas, examples and taking back. */
import { check, type Desk } from '../desk';

export async function insertFormula(desk: Desk): Promise<void> {
  await desk.select('Foglio1', 'E1:F4', [
    ['Grado', 'Peso'],
    [1, 50],
    [0.8, 30],
    [0.5, 20],
  ]);
  await desk.select('Foglio1', 'E6');
  await desk.start('Funzioni');
  await desk.pane.getByRole('searchbox', { name: 'Che cosa serve' }).fill('media');
  await desk.see('3 funzioni trovate');
  await desk.takePane('funzioni', {
    from: desk.pane.getByText('Che cosa serve', { exact: true }),
    to: desk.button(/TEMPO_PAGAMENTO/),
  });
  await desk.press(/^Voglio la media pesata/);
  await desk.select('Foglio1', 'E2:E4');
  await desk.press('Usa la selezione: Gradi');
  await desk.select('Foglio1', 'F2:F4');
  await desk.press('Usa la selezione: Pesi');
  await desk.select('Foglio1', 'E6');
  await desk.see('=PIAO.PUNTEGGIO(E2:E4;F2:F4)');
  await desk.takePane('funzione', {
    from: desk.heading('Che cosa serve per calcolarla'),
    to: desk.button(/^Inserisci nella cella attiva/),
  });
  await desk.press(/^Inserisci nella cella attiva/);
  await desk.see(/^Formula inserita in E6/);
  check((await desk.values('Foglio1', 'E6'))[0]?.[0] === 0.84, 'the formula does not give 0,84');
}

export async function repairFormulas(desk: Desk): Promise<void> {
  await desk.start('Funzioni');
  await desk.heading('Una formula mostra #NOME?').waitFor();
  await desk.press('Ripara formule');
  await desk.see('Nessuna formula da riparare');
}

export async function loadExample(desk: Desk): Promise<void> {
  await desk.start('Carica esempio');
  await desk.press(/^Carica questo esempio: Unione dei Comuni Terre di Pianura/);
  await desk.see('Esempio caricato');
  await desk.takeWindow('esempio', { height: 660, zoom: 0.75 });
}

export async function takeBack(desk: Desk): Promise<void> {
  await desk.press('Torna alla pagina iniziale');
  await desk.start('Verifica');
  await desk.press('Annulla l’operazione');
  await desk.see(/^Eliminare i fogli/);
  await desk.takePane('annulla', {
    from: desk.text(/^Eliminare i fogli/),
    to: desk.button('Sì, elimina'),
  });
  await desk.press('Sì, elimina');
  await desk.see(/^Operazione annullata/);
  check((await desk.sheets()).join() === 'Foglio1', 'the sheets of the example are still there');
}
