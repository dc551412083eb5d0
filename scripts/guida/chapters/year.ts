/** Chapters on following a plan through its year: the card of the cell, a round of monitoring, the dashboard. */
import type { Desk } from '../desk';

/** A plan whose sheets record states. */
const EXAMPLE = /^Carica questo esempio: Unione dei Comuni Terre di Pianura/;

export async function readTheCell(desk: Desk): Promise<void> {
  await desk.start('Carica esempio');
  await desk.press(EXAMPLE);
  await desk.see('Esempio caricato');
  const sheet = (await desk.sheets()).find((name) => name.startsWith('Ob '))!;
  const { row, january } = await desk.schedule(sheet);
  await desk.start('La scheda della cella');
  await desk.see(/^Scegliere una cella|^Cella /);
  await desk.select(sheet, `${january}${row + 1}`);
  await desk.see('Fase 1');
  await desk.takePane('cella', {
    from: desk.heading('La scheda della cella'),
    to: desk.text('Atteso alla data di riferimento'),
  });
}

export async function makeRound(desk: Desk): Promise<void> {
  await desk.start('Monitoraggio');
  await desk.press('Comincia il giro');
  const question = desk.button(/^Sì, al/);
  await question
    .or(desk.text(/aggiornati$/))
    .first()
    .waitFor();
  if (await question.isVisible()) await question.click();
  await desk.see(/aggiornati$/);
  await desk.takePane('giro', {
    from: desk.heading(/^Giro al/),
    to: desk.pane.getByLabel('Responsabile').first(),
  });
}

export async function showDashboard(desk: Desk): Promise<void> {
  await desk.start('Cruscotto');
  await desk.press('Scrivi il cruscotto');
  await desk.see('Il cruscotto è scritto');
  await desk.select('Cruscotto', 'A1');
  await desk.takeWindow('cruscotto', { height: 640, zoom: 0.6 });
}
