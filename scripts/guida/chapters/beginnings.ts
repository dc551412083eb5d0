/** Chapters "Non partire da zero" (ready-made objectives, copies, selected cells) and about sharing. */
import type { Desk } from '../desk';
import { closeSection, openSection } from './objective';
import { ownerOf, UNITS } from './plan';

export async function beginReady(desk: Desk): Promise<void> {
  await desk.start('Nuovo obiettivo');
  await desk.press(/^Da un modello pronto/);
  await desk.heading('Modelli pronti').waitFor();
  await desk.takePane('modelli-pronti', {
    from: desk.heading('Modelli pronti'),
    to: desk.button(/^Formazione/),
  });
  await desk.press(/^Rispetto dei tempi di pagamento/);
  await desk.see(/^Inserito il modello/);
  await complete(desk, UNITS[1], '70');
}

export async function beginFromExisting(desk: Desk): Promise<void> {
  await desk.start('Nuovo obiettivo');
  await desk.press(/^Da un obiettivo esistente/);
  await desk.heading('Obiettivi di questa cartella di lavoro').waitFor();
  await desk.button(/^1\/1/).waitFor();
  await desk.takePane('obiettivo-esistente', {
    from: desk.heading('Obiettivi di questa cartella di lavoro'),
    to: desk.button(/^1\/2/),
  });
  await desk.press(/^1\/1/);
  await desk.see(/^Copiato l’obiettivo/);
  await desk.fill({ 'Titolo dell’obiettivo': 'Archivio digitale dei contratti' });
  await complete(desk, UNITS[0], '30');
}

const TABLE = [
  ['Attività', 'Responsabile', 'Prodotto'],
  ['Rilievo delle buche', 'Tecnico comunale', 'Elenco delle strade'],
  ['Affidamento dei lavori', 'Responsabile Lavori pubblici', 'Determina'],
  ['Asfaltatura', 'Impresa', 'Certificato di fine lavori'],
];

export async function beginFromSelection(desk: Desk): Promise<void> {
  await desk.select('Foglio1', 'A1:C4', TABLE);
  await desk.tidy('Foglio1', 'A:C', 'fitColumns');
  await desk.start('Nuovo obiettivo');
  await desk.press(/^Dalla selezione/);
  await desk.see('Selezione: A1:C4, foglio «Foglio1».');
  await desk.takeWindow('selezione', { height: 880 });
  await desk.press('Usa questi dati');
  await desk.see(/^Inseriti i dati delle celle selezionate/);
  await desk.fill({ 'Titolo dell’obiettivo': 'Manutenzione delle strade comunali' });
  await complete(desk, UNITS[2], '80');
}

/** Sector, number as proposed, weight; then the sheet. */
async function complete(desk: Desk, unit: string, weight: string): Promise<void> {
  await openSection(desk, 'Obiettivo');
  await desk.fill({ Settore: unit, Responsabile: ownerOf(unit) });
  // A copy has its number already.
  if ((await desk.field(/^Numero/).inputValue()) === '') await desk.press(/^Usa \d/);
  await openSection(desk, 'Peso e durata');
  await desk.fill({ Peso: weight });
  await create(desk);
}

async function create(desk: Desk): Promise<void> {
  await desk.press('3. Riepilogo');
  await desk.press('Crea la scheda');
  await desk.see('Scheda creata');
}

const SHARED_WITH: [unit: string, number: string, weight: string][] = [
  [UNITS[1], '2/5', '30'],
  [UNITS[2], '2/6', '20'],
];

export async function share(desk: Desk): Promise<void> {
  await desk.start('Nuovo obiettivo');
  await desk.fill({ 'Titolo dell’obiettivo': 'Formazione digitale di tutto il personale' });
  await openSection(desk, 'Condiviso con altri settori');
  const section = desk.pane.getByRole('button', { name: /^Condiviso con altri settori/ });
  for (const [index, [unit, number, weight]] of SHARED_WITH.entries()) {
    await desk.pane.getByRole('button', { name: 'Aggiungi un settore' }).click();
    const card = desk.pane.getByRole('group', { name: `Altro settore ${index + 1}` });
    await desk.fill(
      { Settore: unit, 'Numero nel settore': number, 'Peso nel settore': weight },
      card,
    );
  }
  await desk.takePane('condiviso', {
    from: section,
    to: desk.pane.getByRole('group', { name: 'Altro settore 1' }),
  });
  await closeSection(desk, 'Condiviso con altri settori');
  await complete(desk, UNITS[0], '10');
}
