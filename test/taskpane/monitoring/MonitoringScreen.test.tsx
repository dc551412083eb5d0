/** The screen "Monitoraggio": a date, the objectives one by one, and one writing of all that was told. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import type { RoundWrite } from '../../../src/templates/monitoring/roundChanges';
import MonitoringScreen from '../../../src/taskpane/monitoring/MonitoringScreen';
import type { PaneServices } from '../../../src/taskpane/services';
import { readBook } from '../../../src/templates/reading/readBook';
import { typed } from '../../templates/contentsOf';
import { carriedOut, planSheets } from '../../templates/monitoring/plans';
import { accessibilityFaults, KnownFailure, show, testServices, testStore } from '../support';
import { twoObjectives } from './objectives';

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string | RegExp, value: string) =>
  act(async () => {
    const field = screen.getByRole('textbox', { name: label });
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  });

/** A workbook that the screen reads and writes. */
async function showRound(
  changes: Partial<PaneServices> = {},
  store = testStore(),
  sheets = planSheets('peg-cronoprogramma', twoObjectives),
) {
  const written: Pick<RoundWrite, 'changes' | 'sheet'>[] = [];
  const services = testServices({
    readBook: async () => readBook(sheets),
    writeRound: async (round) => {
      written.push(round);
      sheets = carriedOut(sheets, round.changes, round.sheet);
      return { sheets: round.sheet ? [round.sheet.name] : [] };
    },
    openDrafts: async () => store,
    today: () => '2026-07-10',
    ...changes,
  });
  await show(<MonitoringScreen onGo={() => {}} />, services);
  return {
    written,
    book: (): Book => readBook(sheets),
  };
}

const begin = async () => {
  await press('Comincia il giro');
  await press('Sì, al 30/06/2026');
};

it('an objective with two phases and a result is told with four presses, and written with one', async () => {
  const { written, book } = await showRound();
  // The last of the plan's dates that has come.
  expect(screen.getByRole('radio', { name: '30/06/2026' })).toHaveProperty('checked', true);
  await begin();
  screen.getByText('0 di 2 aggiornati');
  // The first is open already.
  screen.getByRole('button', { name: /Pagamenti.*2 fasi, 1 risultato/, expanded: true });
  await press('Tutte le fasi come previsto');
  await type('Fatture pagate in tempo', '85%');
  await press('Fatto, il prossimo');
  screen.getByText('1 di 2 aggiornati');
  screen.getByRole('button', { name: /Sportello/, expanded: true });
  await press('Nessuna novità, il prossimo');
  expect(document.activeElement!.textContent).toBe('Scrivi 2 obiettivi nelle schede');
  expect(written).toEqual([]);
  await press('Scrivi 2 obiettivi nelle schede');
  expect(written).toHaveLength(1);
  screen.getByText('Sono stati scritti 2 obiettivi.');
  const now = book();
  const [first] = now.objectives;
  expect(first!.objective.schedules[0]!.phases.map(({ done }) => done)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(first!.objective.indicatorTable.indicators[0]!.actual).toBe('85%');
  expect(now.settings!.referenceDate).toBe('2026-06-30');
  expect(now.monitoring!.entries.map(({ update }) => update)).toEqual([
    '«Passo 1», mesi: gen, feb\n«Passo 2», mesi: mar, apr\n«Fatture pagate in tempo»: 85%',
    'nessuna novità',
  ]);
});

it('40 beside 45% is asked about before anything goes on', async () => {
  await showRound();
  await begin();
  await type('Fatture pagate in tempo', '40');
  const question = screen.getByRole('group', { name: 'Da controllare. Consuntivo: scrivere 40%.' });
  await press('Fatto, il prossimo');
  // Still here.
  screen.getByRole('button', { name: /Pagamenti/, expanded: true });
  expect(document.activeElement!.textContent).toBe('Scrivi 40%');
  await act(async () => fireEvent.click(within(question).getByText('Scrivi 40%')));
  expect(screen.getByRole('textbox', { name: 'Fatture pagate in tempo' })).toHaveProperty(
    'value',
    '40%',
  );
  expect(await accessibilityFaults(document.body)).toEqual([]);
});

it('what cannot be measured needs its reason', async () => {
  const { written } = await showRound();
  await begin();
  await act(async () =>
    fireEvent.click(screen.getByRole('checkbox', { name: /^Non misurabile: Fatture/ })),
  );
  await press('Fatto, il prossimo');
  screen.getByText('Scrivere il motivo: il Nucleo deve poterlo leggere.');
  await type(/^Perché non si può misurare/, 'Banca dati ferma');
  await press('Fatto, il prossimo');
  await press('Scrivi 1 obiettivo nelle schede');
  expect(written[0]!.sheet!.blocks[0]!.content.at(-2)).toContain('Banca dati ferma');
});

it('what somebody typed on the sheet meanwhile is asked about; of an objective that is gone what was told is shown', async () => {
  let isChanged = false;
  const changedMeanwhile = new KnownFailure({
    ...{ kind: 'changedMeanwhile', details: '', leftBehind: [], subject: 'Ob 1 C5' },
  });
  const original = planSheets('peg-cronoprogramma', twoObjectives);
  const before = readBook(original);
  const at = before.objectives[0]!.places.indicators[0]!.actual!;
  const now = original
    .filter(({ name }) => name !== before.objectives[1]!.sheet)
    .map((sheet) => (sheet.name === at.sheet ? typed(sheet, at.row, at.column, '70%') : sheet));
  const written: Pick<RoundWrite, 'changes' | 'sheet'>[] = [];
  await showRound({
    readBook: async () => readBook(isChanged ? now : original),
    writeRound: async (round) => {
      if (!isChanged) {
        isChanged = true;
        throw changedMeanwhile;
      }
      written.push(round);
      return { sheets: [] };
    },
  });
  await begin();
  await type('Fatture pagate in tempo', '85%');
  await press('Fatto, il prossimo');
  await type('Giorni di attesa', '12');
  await press('Fatto, il prossimo');
  await press('Scrivi 2 obiettivi nelle schede');
  // Nothing was written: the sheets were read again.
  screen.getByText('Un obiettivo non c’è più: quanto detto non sarà scritto');
  screen.getByText('Giorni di attesa: 12');
  screen.getByText(
    '1 · Pagamenti. «Fatture pagate in tempo»: nella scheda ora c’è «70%», qui «85%».',
  );
  expect(await accessibilityFaults(document.body)).toEqual([]);
  const write = () => screen.getByRole('button', { name: 'Scrivi 1 obiettivo nelle schede' });
  expect(write().getAttribute('aria-disabled')).toBe('true');
  await press('Scrivi quello di qui');
  await press('Ho visto, togli');
  await act(async () => fireEvent.click(write()));
  expect(written[0]!.changes).toContainEqual(
    expect.objectContaining({ content: [['85%']], expects: [['70%']] }),
  );
});

it('what was told is kept while the pane is closed, and is there again', async () => {
  const store = testStore();
  const sheets = planSheets('peg-cronoprogramma', twoObjectives);
  await showRound({}, store, sheets);
  await begin();
  await type('Fatture pagate in tempo', '85%');
  cleanup();
  expect(store.draft('monitoring')).toMatchObject({ entries: [{ results: [{ text: '85%' }] }] });
  await showRound({}, store, sheets);
  screen.getByText('Giro al 30/06/2026');
  await press(/Pagamenti.*iniziato/);
  expect(screen.getByRole('textbox', { name: 'Fatture pagate in tempo' })).toHaveProperty(
    'value',
    '85%',
  );
});

it('where the reference date stays before the round, what that means is told', async () => {
  const { written } = await showRound();
  await press('Comincia il giro');
  await press('No, resta al 01/01/2026');
  screen.getByText(/^La data di riferimento resta al 01\/01\/2026: stati e punteggi/);
  await press('Nessuna novità, il prossimo');
  await press('Scrivi 1 obiettivo nelle schede');
  expect(written[0]!.changes).toEqual([]);
});

it('does not go on with the round of another workbook that was never saved, and keeps it', async () => {
  const store = testStore();
  await showRound({}, store);
  await begin();
  await type('Fatture pagate in tempo', '85%');
  cleanup();
  await showRound({}, store);
  screen.getByText('Data del monitoraggio');
  expect(store.draft('monitoring')).toMatchObject({ entries: [{ results: [{ text: '85%' }] }] });
});

it('tells of a round in another open pane, and of dates at which there is nothing to tell', async () => {
  const entry = { key: 'x', number: '', title: '', phases: [], results: [], levels: [] };
  const texts = { about: '', issue: 'qualcosa', cause: '', act: '', actNumber: '', link: '' };
  const draft = {
    ...{ date: 46_203, movesReference: false, by: '', owner: null },
    entries: [{ ...entry, ...texts, isDone: false }],
  };
  const store = testStore({
    'monitoring/other': { draft, workbook: 'https://x/piano.xlsx', changed: 1, pane: 'open pane' },
  });
  store.closedPanes = async () => new Set();
  await showRound({ workbookAddress: () => 'https://x/piano.xlsx' }, store);
  screen.getByText(/^In un altro riquadro aperto c’è un giro/);
  await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Un’altra data' })));
  for (const [text, told] of [
    ['31/12/2025', /^È prima dell’inizio del piano \(2026\)/],
    ['30/11/2026', /^È una data che deve ancora venire/],
    ['ieri', /^Non è una data/],
  ] as const) {
    await type('Quale data', text);
    screen.getByText(told);
  }
});

it('lists who has not updated, by responsible', async () => {
  let copied = '';
  await showRound({
    copyText: async (text) => {
      copied = text;
      return true;
    },
  });
  await begin();
  await press('Chi non ha aggiornato al 30/06/2026');
  await press('Copia l’elenco');
  expect(copied.split('\n')).toEqual([
    'Chi non ha aggiornato al 30/06/2026',
    'Responsabile finanziario: 1 di 1',
    '- 1 · Pagamenti · mai aggiornato',
    'Dirigente: 1 di 1',
    '- 2 · Sportello · mai aggiornato',
  ]);
});
