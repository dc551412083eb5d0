/** Chapters "Aprire il riquadro" and "Impostare il piano". */
import { check, type Desk } from '../desk';

/** Sectors of an imaginary town, with who answers for each. */
export const UNITS = ['Affari generali', 'Servizi finanziari', 'Lavori pubblici'] as const;
export const ownerOf = (unit: string) => `Responsabile ${unit}`;

export async function openPane(desk: Desk): Promise<void> {
  await desk.see('In questa cartella di lavoro non c’è ancora un piano.');
  await desk.takeWindow('riquadro', { height: 800 });
  const opened = desk.page.waitForEvent('popup');
  await desk.pane.getByRole('link', { name: /^Guida/ }).click();
  const guide = await opened;
  await guide.getByRole('heading', { level: 1, name: 'Guida di Schede Obiettivo' }).waitFor();
  await guide.close();
}

export async function setUpPlan(desk: Desk): Promise<void> {
  await desk.start('Piano');
  await desk.fill({
    Ente: 'Comune di Borgo Verde',
    'Titolo del piano': 'PIANO ESECUTIVO DI GESTIONE – ANNI 2026-28',
    'Primo anno': '2026',
    'Ultimo anno': '2028',
    'Date di monitoraggio': '30/06; 31/12',
  });
  await desk.pane.getByRole('radio', { name: /^Scheda completa/ }).check();
  await desk.takePane('piano-dati', {
    from: desk.text('Ente'),
    to: desk.pane.getByText(/^Scheda con strategia, priorità e peso/),
  });

  await desk.press('Avanti');
  for (const [index, unit] of UNITS.entries()) {
    if (index > 0) await desk.press('Aggiungi un settore');
    const card = desk.pane.getByRole('group', { name: `Settore ${index + 1}` });
    await desk.field(/^Settore/, card).fill(unit);
    await desk.field(/^Responsabile/, card).fill(ownerOf(unit));
    if (index === 0) await desk.field(/^Altri nomi/, card).fill('Segreteria; AA.GG.');
  }
  const first = desk.pane.getByRole('group', { name: 'Settore 1' });
  await desk.takePane('piano-settori', { from: first, to: first });

  await desk.press('Avanti');
  await desk.see('Che cosa verrà scritto');
  await desk.press('Crea il piano');
  await desk.see('Piano creato');
  const sheets = await desk.sheets();
  check(sheets.includes('Impostazioni'), 'there is no sheet Impostazioni after «Crea il piano»');
}
