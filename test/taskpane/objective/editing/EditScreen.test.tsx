/** The screen "Modifica obiettivo", on a workbook of one sheet. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { Book } from '../../../../src/domain/book';
import { cellKey } from '../../../../src/domain/places';
import type { Objective } from '../../../../src/domain/objective';
import type { Change } from '../../../../src/domain/changes';
import { planSettings } from '../../../../src/domain/planSettings';
import EditScreen from '../../../../src/taskpane/objective/editing/EditScreen';
import type { LastAction } from '../../../../src/taskpane/services';
import type { Language } from '../../../../src/taskpane/strings';
import { objectiveTemplate } from '../../../../src/templates/forms';
import { objectiveSheet } from '../../../../src/templates/objectiveSheet';
import { readBook } from '../../../../src/templates/reading/readBook';
import { contentsOf } from '../../../templates/contentsOf';
import { fullObjective } from '../../../templates/editing/fullObjective';
import {
  accessibilityFaults,
  show,
  testFormulaServices,
  testServices,
  testStore,
} from '../../support';

const template = objectiveTemplate('scheda-completa')!;
const plan = planSettings({ firstYear: 2026, lastYear: 2028, authority: 'Comune', title: 'Piano' });
const sheet = contentsOf(
  objectiveSheet(template, 'Ob 3', fullObjective(template), plan, 'bcdfghjk'),
);
const BOOK: Book = { ...readBook([sheet]), settings: plan };

const created: Objective[] = [];
let store = testStore();
beforeEach(() => {
  store = testStore();
});

async function showScreen(book = BOOK, active = 'Foglio1', language: Language = 'it') {
  const applied: Change[][] = [];
  created.length = 0;
  const services = testServices({
    openDrafts: async () => store,
    readPlan: async () => ({ ...(await testServices().readPlan()), ...planOf(book) }),
    readBookToEdit: async () => book,
    applyChanges: async (changes) => {
      applied.push([...changes]);
      return { sheets: [] };
    },
    createObjective: async (objective) => {
      created.push(objective);
      return { sheets: [`Ob ${objective.number}`] };
    },
    formulas: testFormulaServices({
      watchActiveCell: async (listener) => {
        listener({ sheet: active, cells: 'A1' });
        return async () => {};
      },
    }),
  });
  await show(<EditScreen onGo={() => undefined} />, services, language);
  return applied;
}

/** What an edit relies on is tried with the editor. */
const writtenIn = (applied: readonly Change[][]) =>
  applied.map((changes) => changes.filter(({ kind }) => kind !== 'expect'));

const planOf = (book: Book) => ({ book, settings: book.settings, objectives: book.objectives });

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: RegExp | string, value: string) =>
  act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } }));

it('opens an objective with what its sheet says, and writes what was changed alone', async () => {
  const applied = await showScreen();
  await press(/^3 · Pagamenti/);
  expect(screen.getByLabelText<HTMLInputElement>(/^Titolo/).value).toBe('Pagamenti');
  await type(/^Titolo/, 'Pagamenti puntuali');
  await press('3. Riepilogo');
  const list = screen.getByRole('list', { name: 'Che cosa cambia nel foglio' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(1);
  expect(list.textContent).toContain('Ora: «Pagamenti»');
  expect(list.textContent).toContain('Poi: «Pagamenti puntuali»');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Scrivi le modifiche');
  expect(screen.getByText('Modifiche scritte')).toBeTruthy();
  expect(writtenIn(applied)).toEqual([
    [
      expect.objectContaining({
        ...{ kind: 'cells', sheet: 'Ob 3', content: [['Pagamenti puntuali']] },
        ...{ expects: [['Pagamenti']], keepsFormulas: true },
      }),
    ],
  ]);
});

it('offers the objective of the open sheet first', async () => {
  await showScreen(BOOK, 'Ob 3');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Quello del foglio aperto: 3 · Pagamenti');
  expect(screen.getByLabelText(/^Titolo/)).toBeTruthy();
});

it('writes nothing where nothing was changed', async () => {
  const applied = await showScreen();
  await press(/^3 · Pagamenti/);
  await press('3. Riepilogo');
  expect(screen.getByText('Non è stato cambiato nulla.')).toBeTruthy();
  expect(screen.getByText('Le modifiche non aggiungono nulla da ricontrollare.')).toBeTruthy();
  await press('Scrivi le modifiche');
  expect(applied).toEqual([]);
});

it('leaves a formula of the user where it stands, unless that is chosen', async () => {
  const { title } = BOOK.objectives[0]!.places.fields;
  const cells = BOOK.cells.get('Ob 3')!;
  const formulas = new Map([
    ...cells.formulas,
    [cellKey(title!.row, title!.column), '=UPPER("pagamenti")'] as const,
  ]);
  const applied = await showScreen({
    ...BOOK,
    cells: new Map([['Ob 3', { ...cells, formulas }]]),
  });
  await press(/^3 · Pagamenti/);
  await type(/^Titolo/, 'Altro');
  await press('3. Riepilogo');
  expect(screen.getByText(/^La cella contiene una formula/)).toBeTruthy();
  await press('Scrivi le modifiche');
  expect(applied).toEqual([]);
  await act(async () => fireEvent.click(screen.getByLabelText('Scrivi al posto della formula')));
  await press('Scrivi le modifiche');
  expect(writtenIn(applied)).toEqual([
    [{ kind: 'cells', ...title, content: [['Altro']], grows: true }],
  ]);
});

it('tells that an objective has gone meanwhile', async () => {
  await show(
    <EditScreen onGo={() => undefined} />,
    testServices({
      readPlan: async () => ({ ...(await testServices().readPlan()), ...planOf(BOOK) }),
    }),
  );
  await press(/^3 · Pagamenti/);
  expect(screen.getByText(/^L’obiettivo non è più dove era/)).toBeTruthy();
  await press('Scegli un altro obiettivo');
  expect(screen.getByText('Obiettivi del piano')).toBeTruthy();
});

it('moves to another unit, with the number that is free there', async () => {
  const units = ['Ragioneria', 'Tributi', 'SUAP'].map((name) => ({
    ...{ name, aliases: [], owner: `Responsabile ${name}` },
  }));
  const settings = { ...plan, units };
  const own = BOOK.objectives[0]!;
  const other = { ...own.objective, number: '3', unit: 'SUAP', sharedWith: [] };
  const objectives = [own, { ...own, key: 'altro', sheet: 'Ob 9', objective: other }];
  const applied = await showScreen({ ...BOOK, settings, objectives });
  await press(/Ragioneria – foglio/);
  await press('Sposta…');
  // Tributi shares it.
  const select = screen.getByLabelText<HTMLSelectElement>('Settore a cui passa');
  expect([...select.options].map(({ value }) => value)).toEqual(['', 'SUAP']);
  expect(screen.getByText(/^Tributi: lo condivide già/)).toBeTruthy();
  await act(async () => fireEvent.change(select, { target: { value: 'SUAP' } }));
  expect(screen.getByLabelText<HTMLInputElement>('Numero che prende').value).toBe('4');
  expect(await accessibilityFaults()).toEqual([]);
  await press('Sposta');
  expect(screen.getByText(/^«Pagamenti» è passato a «SUAP»/)).toBeTruthy();
  const [changes] = writtenIn(applied);
  expect(changes!.map((each) => each.kind === 'cells' && each.content)).toEqual([
    [['4']],
    [['SUAP']],
  ]);
});

it('duplicates what is planned, with the next number', async () => {
  await showScreen({ ...BOOK, settings: { ...plan, template: 'scheda-completa' } });
  await press(/^3 · Pagamenti/);
  await press('Duplica');
  expect(screen.getByText(/duplicato con il numero 4/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Scrivi le modifiche' })).toBeNull();
  const [copy] = created;
  expect(copy).toMatchObject({ number: '4', title: 'Pagamenti', weight: 20 });
  expect(copy!.indicatorTable.indicators.map(({ actual }) => actual)).toEqual([
    undefined,
    undefined,
  ]);
  expect(copy!.schedules[0]!.phases.map(({ done }) => done)).toEqual([[], []]);
});

it('deletes only once that was confirmed', async () => {
  const applied = await showScreen();
  await press(/^3 · Pagamenti/);
  await press('Elimina…');
  expect(screen.getByText(/Non si può annullare/)).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
  await press('No, conserva');
  expect(applied).toEqual([]);
  await press('Elimina…');
  await press('Sì, elimina');
  expect(screen.getByText('«Pagamenti» è stato eliminato')).toBeTruthy();
  expect(applied[0]!.map(({ kind }) => kind)).toEqual(['expect', 'removeSheet']);
});

describe('changes that were left unfinished', () => {
  const leave = () => act(async () => cleanup());
  const title = () => screen.getByLabelText<HTMLInputElement>(/^Titolo/).value;

  it('are taken up again, and forgotten once they are written', async () => {
    await showScreen();
    await press(/^3 · Pagamenti/);
    await type(/^Titolo/, 'Altro');
    expect(screen.getByText(/restano in bozza/)).toBeTruthy();
    await leave();
    await showScreen();
    await press('Riprendi le modifiche a «Pagamenti»');
    expect(title()).toBe('Altro');
    expect(screen.getByText(/^Si continua con le modifiche/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await press('3. Riepilogo');
    await press('Scrivi le modifiche');
    await leave();
    await showScreen();
    expect(screen.queryByText(/^Riprendi le modifiche/)).toBeNull();
    await press(/^3 · Pagamenti/);
    expect(title()).toBe('Pagamenti');
  });

  it('can be begun again from what the sheet says', async () => {
    await showScreen();
    await press(/^3 · Pagamenti/);
    await type(/^Titolo/, 'Altro');
    await leave();
    await showScreen();
    await press(/^3 · Pagamenti/);
    await press('Ricomincia da capo');
    await press('Sì, ricomincia');
    expect(title()).toBe('Pagamenti');
    await leave();
    await showScreen();
    expect(screen.queryByText(/^Riprendi le modifiche/)).toBeNull();
  });

  it('are not taken up where the sheet has changed since, which is told', async () => {
    await showScreen();
    await press(/^3 · Pagamenti/);
    await type(/^Titolo/, 'Altro');
    await leave();
    const [own] = BOOK.objectives;
    const changed = { ...own!, objective: { ...own!.objective, weight: 30 } };
    await showScreen({ ...BOOK, objectives: [changed] });
    await press(/^3 · Pagamenti/);
    expect(title()).toBe('Pagamenti');
    expect(screen.getByText(/il foglio è stato cambiato/)).toBeTruthy();
    await press('Elimina le modifiche lasciate a metà');
    expect(screen.queryByText(/il foglio è stato cambiato/)).toBeNull();
    expect(title()).toBe('Pagamenti');
  });
});

it('has what was typed again where it was taken back', async () => {
  let undone: (action: LastAction) => void = () => undefined;
  const action: LastAction = { sheets: [], cells: 1 };
  await show(
    <EditScreen onGo={() => undefined} />,
    testServices({
      readPlan: async () => ({ ...(await testServices().readPlan()), ...planOf(BOOK) }),
      readBookToEdit: async () => BOOK,
      undoing: { ...testServices().undoing, last: () => action },
      onUndone(listener) {
        undone = listener;
        return () => undefined;
      },
    }),
  );
  await press(/^3 · Pagamenti/);
  await type(/^Titolo/, 'Altro');
  await press('3. Riepilogo');
  await press('Scrivi le modifiche');
  await act(async () => undone(action));
  expect(screen.getByText(/^Modifiche annullate/)).toBeTruthy();
  await press('Riprendi le modifiche');
  expect(screen.getByText('Poi: «Altro»')).toBeTruthy();
});

it('speaks English', async () => {
  await showScreen(BOOK, 'Ob 3', 'en');
  await press(/^The one on the open sheet/);
  await press(/^3\. /);
  expect(screen.getByText('Nothing has been changed.')).toBeTruthy();
});
