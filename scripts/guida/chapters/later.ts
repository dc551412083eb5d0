/** Chapters about the end of a year and what comes after: scores, an objective that goes, the plan of the next year. */
import { check, type Desk } from '../desk';
import { ownerOf, UNITS } from './plan';

const SUMMARY = 'Sintesi obiettivi';

/** Where a text stands in the first columns of a sheet, counting rows from 1. */
async function placeOf(
  desk: Desk,
  sheet: string,
  text: string,
): Promise<[column: string, row: number]> {
  const values = await desk.values(sheet, 'A1:Z90');
  const row = values.findIndex((cells) => cells.includes(text));
  check(row >= 0, `${sheet} has no «${text}»`);
  return [String.fromCharCode(65 + values[row]!.indexOf(text)), row + 1];
}

/** Changed, and as it was again. */
export async function editObjective(desk: Desk): Promise<void> {
  await desk.start('Modifica obiettivo');
  await desk.press(/Archivio digitale dei contratti/);
  await desk.fill({ 'Titolo dell’obiettivo': 'Archivio digitale di contratti e delibere' });
  await desk.press('2. Fasi');
  await desk.press('Aggiungi una fase');
  await desk.field('Attività').last().fill('Formazione di chi lo usa');
  await desk.press('3. Riepilogo');
  await desk.heading('Che cosa cambia nel foglio').waitFor();
  await desk.takePane('modifica', {
    from: desk.heading('Che cosa cambia nel foglio'),
    to: desk.button('Scrivi le modifiche'),
  });
  await desk.press('Scrivi le modifiche');
  await desk.see('Modifiche scritte');
  await desk.press('Annulla l’operazione');
  await desk.see(/^Operazione annullata/);
}

export async function yearEnd(desk: Desk): Promise<void> {
  const sheet = 'Ob 1-1';
  // Under it the dates, of which the first is the one in use; then the indicators.
  const [actual, band] = await placeOf(desk, sheet, 'Consuntivo al');
  const row = band + 2;
  await desk.select(sheet, `${actual}${row}`, [[0.45]]);
  const [grade] = await placeOf(desk, sheet, 'Grado');
  const [, total] = await placeOf(desk, sheet, 'Punteggio dell’obiettivo');
  const at = async (place: number) => (await desk.values(sheet, `${grade}${place}`)).flat();
  const score = [...(await at(row)), ...(await at(total))];
  check(score.join() === '0.5,0.5', `the grade and the score are ${score}`);
  const [column, heading] = await placeOf(desk, SUMMARY, 'PUNTEGGIO');
  const shown = (await desk.values(SUMMARY, `${column}${heading + 1}`)).flat();
  check(shown[0] === 0.5, `the summary shows the score ${shown}`);
}

export async function removeObjective(desk: Desk): Promise<void> {
  const numbers = async () =>
    (await desk.values(SUMMARY, 'A5:A11')).flat().filter((number) => number !== '');
  const before = await numbers();
  const sheet = (await desk.sheets()).findLast((name) => name.startsWith('Ob '))!;
  const number = sheet.slice(3).replace('-', '/');
  await desk.start('Modifica obiettivo');
  await desk.press(new RegExp(`^${number} `));
  await desk.press('Elimina…');
  await desk.see(/Non si può annullare/);
  await desk.press('Sì, elimina');
  await desk.see(/è stato eliminato/);
  const left = await numbers();
  check(
    before.includes(number) && !left.includes(number) && left.length > 2,
    `without ${number}: before ${before}, after ${left}`,
  );
}

export async function nextYear(desk: Desk): Promise<void> {
  // The two years, then 01/01/2027 as Excel counts days.
  await desk.select('Impostazioni', 'B6:B8', [[2027], [2029], [46388]]);
  const sheets = await desk.sheets();
  for (const name of sheets.filter((each) => each.startsWith('Sintesi'))) await desk.tab(name);
  await desk.start('Nuovo obiettivo');
  await desk.press(/^Da un obiettivo esistente/);
  await desk.press(/^1\/1/);
  await desk.see(/^Copiato l’obiettivo/);
  await desk.tab('Ob 1-1');
  await desk.fill({ Numero: '1/1', Settore: UNITS[0], Responsabile: ownerOf(UNITS[0]) });
  await desk.press('3. Riepilogo');
  await desk.press('Crea la scheda');
  await desk.see('Scheda creata');
  await placeOf(desk, 'Ob 1-1', 'Stato del cronoprogramma 2027');
  for (const name of sheets) if (name.startsWith('Ob ') && name !== 'Ob 1-1') await desk.tab(name);
  await desk.start('Sintesi');
  await desk.press('Crea la sintesi');
  await desk.see('Sintesi creata');
  const numbers = (await desk.values(SUMMARY, 'A5:A6')).flat();
  check(numbers[0] === '1/1', `the new summary begins with ${numbers}`);
}
