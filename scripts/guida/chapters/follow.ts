/** Chapters about a plan that is there: months, summary, weights, monitoring, check. */
import { check, type Desk } from '../desk';

export async function markMonths(desk: Desk): Promise<void> {
  await desk.home();
  const { row, january } = await desk.schedule('Ob 1-1');
  const month = (index: number) => String.fromCharCode(january.charCodeAt(0) + index);
  const done = `${january}${row + 2}:${month(2)}${row + 2}`;
  await desk.select('Ob 1-1', done);
  await desk.ribbon('Segna / togli X').click();
  await desk.see('X segnata in 3 periodi.');
  await desk.tidy('Ob 1-1', `${january}${row + 1}:${month(11)}${row + 6}`, 'hideArrows');
  await desk.scrollTo(row - 3);
  await desk.takeWindow('mesi', { height: 560, zoom: 0.75 });
  check((await desk.values('Ob 1-1', done))[0]?.join('') === 'XXX', 'no X in the months');
  await desk.page.keyboard.press('Control+Alt+Shift+X');
  await desk.see('X tolta da 3 periodi.');
  await desk.page.keyboard.press('Control+Alt+Shift+X');
  await desk.see('X segnata in 3 periodi.');
}

export async function makeSummary(desk: Desk): Promise<void> {
  await desk.start('Sintesi');
  await desk.see('La sintesi non c’è ancora');
  await desk.press('Crea la sintesi');
  await desk.see('Sintesi creata');
  const weights = (await desk.values('Sintesi obiettivi', 'E5:E11')).flat();
  check(weights.join() === '50,30,10,70,30,80,20', `the weights of the summary are ${weights}`);
  await desk.takeWindow('sintesi', { height: 560, zoom: 0.75 });
}

export async function fixWeights(desk: Desk): Promise<void> {
  await desk.start('Pesi');
  await desk.see(/Mancano 10 per arrivare a 100/);
  await desk.takePane('pesi', {
    from: desk.pane.getByText('Settore', { exact: true }),
    to: desk.button('Porta a 100 in proporzione'),
  });
  await desk.press('Porta a 100 in proporzione');
  await desk.see(/Il totale è 100, come deve essere/);
  await desk.press('Scrivi i pesi');
  await desk.see(/^(È stato scritto|Sono stati scritti)/);
}

export async function monitor(desk: Desk): Promise<void> {
  // 30/06/2026, as Excel counts days.
  await desk.select('Impostazioni', 'B8', [[46203]]);
  await desk.home();
  await desk.see(/Stati al 30\/06\/2026/);
  const plan = desk.pane.getByRole('region', { name: 'Il piano' });
  await desk.takePane('monitoraggio', { from: plan, to: plan });
}

export async function prepareThePrint(desk: Desk): Promise<void> {
  await desk.start('Sintesi');
  await desk.see('Che cosa mostra');
  await desk.pane.getByRole('radio', { name: /^Programmazione/ }).check();
  await desk.press('Mostra così');
  await desk.see(/^Ora la sintesi è per/);
  await desk.start('Prepara la stampa');
  await desk.see('Che cosa cambierà');
  await desk.takePane('stampa', {
    from: desk.heading('Che cosa cambierà'),
    to: desk.button('Prepara la stampa'),
  });
  await desk.press('Prepara la stampa');
  await desk.see('La stampa è pronta');
  await desk.press('Annulla l’operazione');
  await desk.press('Sì, elimina');
  await desk.see(/^Operazione annullata/);
}

export async function checkPlan(desk: Desk): Promise<void> {
  await desk.start('Verifica');
  await desk.press('Leggi il piano');
  await desk.see('Che cosa è stato letto');
  await desk.takePane('verifica', {
    from: desk.heading('Che cosa è stato letto'),
    to: desk.text(/^Lavori pubblici: 2 obiettivi/),
  });
}
