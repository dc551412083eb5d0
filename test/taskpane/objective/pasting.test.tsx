/** Tables pasted into the lists of the wizard. */
import { act, fireEvent, screen } from '@testing-library/react';
import { accessibilityFaults } from '../support';
import { field, press, showWizard, write } from './start/support';

const pasteIn = (element: HTMLElement, rows: string[][]) =>
  act(async () => {
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    const getData = (kind: string) => (kind === 'text/plain' ? text : '');
    fireEvent.paste(element, { clipboardData: { getData } });
  });
const values = (name: string | RegExp) =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name }).map(({ value }) => value);

it('indicators are pasted with their weights and targets, by the titles of the columns', async () => {
  await showWizard();
  await press(/^Indicatori/);
  await pasteIn(field('Descrizione indicatore'), [
    ['Indicatore', 'Peso', 'Target 2025', 'Note'],
    ['Giorni medi', '60', '30', 'x'],
    ['Pratiche online', '40', '90%', ''],
  ]);
  expect(values('Descrizione indicatore')).toEqual(['Giorni medi', 'Pratiche online']);
  expect(values('Peso')).toEqual(['60', '40']);
  expect(values('Target previsto anno')).toEqual(['30', '90%']);
  expect(screen.getByText(/2 righe incollate.*«Note»/)).toBeTruthy();
});

it('phases are pasted with their months; what is written already stays', async () => {
  const { written } = await showWizard();
  await write(/^Numero/, '1');
  await write(/^Titolo dell’obiettivo/, 'Gara');
  await press('2. Fasi');
  await write('Attività', 'Analisi');
  await press('Incolla da una tabella');
  await pasteIn(field(/^Incollare qui la tabella/), [
    ['Fase', 'Responsabile', 'Inizio', 'Fine'],
    ['Bando', 'SUAP', '01/03/2025', '30/04/2025'],
    ['Aggiudicazione', '', 'ottobre', ''],
    ['Collaudo', '', 'chissà', ''],
  ]);
  expect(screen.getByText(/3 righe incollate.*«chissà»/)).toBeTruthy();
  expect(values('Attività')).toEqual(['Analisi', 'Bando', 'Aggiudicazione', 'Collaudo']);
  expect(await accessibilityFaults()).toEqual([]);
  await press('3. Riepilogo');
  await press('Crea la scheda');
  expect(written[0]!.schedules[0]!.phases).toMatchObject([
    { name: 'Analisi', planned: [] },
    { name: 'Bando', owner: 'SUAP', planned: [3, 4] },
    { name: 'Aggiudicazione', planned: [10] },
    { name: 'Collaudo', planned: [] },
  ]);
});

it('people are pasted by their order, or one in each line', async () => {
  await showWizard();
  await press(/^Risorse umane/);
  await press('Aggiungi una risorsa');
  await pasteIn(field('Ruolo o servizio'), [
    ['Istruttore', '50%'],
    ['Funzionario', '20%'],
  ]);
  expect(values('Ruolo o servizio')).toEqual(['Istruttore', 'Funzionario']);
  expect(values('Partecipazione %')).toEqual(['50%', '20%']);
});

it('a text that is no table is pasted as any', async () => {
  await showWizard();
  await press('2. Fasi');
  await pasteIn(field('Attività'), [['una riga'], ['un’altra']]);
  expect(values('Attività')).toEqual(['']);
});
