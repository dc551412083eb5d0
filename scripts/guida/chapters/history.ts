/** Chapter "Fotografie e variazioni": the approval, what changes after it, and a photograph. */
import { check, type Desk } from '../desk';

const SCREEN = 'Fotografie e variazioni';

export async function keepHistory(desk: Desk): Promise<void> {
  await desk.start('Carica esempio');
  await desk.press(/^Carica questo esempio: Comune di Luzzara/);
  await desk.see('Esempio caricato');
  const choose = async (name: RegExp) => desk.pane.getByRole('radio', { name }).check();
  await desk.start(SCREEN);
  await desk.see(/^Non risulta approvato/);
  await choose(/^Approvare il piano/);
  await desk.fill({ 'Atto: tipo': 'Deliberazione di Giunta comunale', 'Atto: numero': '12' });
  await desk.fill({ 'Atto: data': '30/01/2024' });
  await desk.press('Approva il piano');
  await desk.see('Piano approvato');

  const sheet = (await desk.sheets()).find((name) => name.startsWith('Ob '))!;
  const cells = await desk.values(sheet, 'A1:Z60');
  const row = cells.findIndex((each) => each.includes(15));
  const column = String.fromCharCode(65 + cells[row]!.indexOf(15));
  await desk.select(sheet, `${column}${row + 1}`, [[10]]);
  await desk.start(SCREEN);
  await choose(/^Registrare le variazioni/);
  await desk.see('15 → 10');
  await desk.takePane('variazioni', {
    from: desk.heading('Registrare le variazioni'),
    to: desk.text('15 → 10'),
  });
  await desk.fill({ 'Atto: numero': '88', 'Atto: data': '10/09/2024', Motivo: 'Nuovo incarico' });
  await desk.press('Scrivi nel registro (1)');
  await desk.see('Variazioni registrate');

  await desk.press(SCREEN);
  await choose(/^Confrontare/);
  await desk.see('Riscritto (1)');
  await desk.press('Scrivi il confronto su un foglio');
  await desk.see('Confronto scritto');
  await desk.press(SCREEN);
  await choose(/^Scattare una fotografia/);
  await desk.fill({ 'Data della fotografia': '30/06/2024' });
  await desk.press('Scatta la fotografia');
  await desk.see('Fotografia scattata');
  check((await desk.sheets()).includes('Fotografia 30-06-2024'), 'there is no photograph');
}
