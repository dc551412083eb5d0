import { act, fireEvent, screen, within } from '@testing-library/react';
import { completeObjective } from '../../../src/domain/completePlan';
import { planSettings } from '../../../src/domain/planSettings';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import type { PaneServices, WorkbookPlan } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import { blankBook } from '../../../src/domain/book';
import { planUnits } from '../../../src/domain/planUnits';
import { bookObjective, bookOf } from '../../bookObjective';
import { accessibilityFaults, KnownFailure, show, testServices } from '../support';

const settings = planSettings({
  firstYear: 2024,
  units: [{ name: 'CUC', aliases: ['Settore progettazione e CUC'], owner: 'Responsabile CUC' }],
});

const found = (number: string, unit: string, sheet = `Ob ${number}`, weight: number | null = 100) =>
  bookObjective(
    completeObjective({ number, title: 'Titolo', unit, weight }, 2024),
    sheet,
    'peg-cronoprogramma',
  );

const planWith = (changes: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  settings,
  book: blankBook(),
  ...planUnits(
    bookOf(
      changes.objectives ?? [found('1', 'CUC')],
      changes.settings === undefined ? settings : changes.settings,
    ),
  ),
  weights: { scale: '100', units: [] },
  objectives: [found('1', 'CUC')],
  unread: [],
  summaries: [],
  others: [],
  differences: [],
  ...changes,
});

const unreadCell = (row: number) => ({
  sheet: 'Ob 1',
  cell: `B${row}`,
  content: 'molto alto',
  why: 'non è un numero',
});

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

const showCheck = (readPlan: PaneServices['readPlan'], language?: Language) =>
  show(<CheckScreen onGo={() => undefined} />, testServices({ readPlan }), language);

async function read(changes: Partial<WorkbookPlan> = {}) {
  await showCheck(async () => planWith(changes));
  await press('Leggi il piano');
}

const text = () => document.body.textContent ?? '';
const items = (region: string | RegExp) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the screen of the check', () => {
  it('reads nothing until asked, then takes the user to the result', async () => {
    let readings = 0;
    await showCheck(async () => {
      readings += 1;
      return planWith();
    });
    expect(readings).toBe(0);
    await press('Leggi il piano');
    expect(document.activeElement?.textContent).toBe('Che cosa è stato letto');
    await press('Leggi di nuovo il piano');
    expect(readings).toBe(2);
    expect(document.activeElement?.textContent).toBe('Che cosa è stato letto');
  });

  it('says that everything was read when it was', async () => {
    await read({ summaries: ['Sintesi obiettivi', 'Sintesi CUC'] });
    expect(text()).toContain('1 obiettivo in 1 foglio.');
    expect(screen.getByText('Tutto letto')).toBeTruthy();
    expect(screen.getByText('I pesi della sintesi sono quelli delle schede.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Fogli che non sono del piano' })).toBeNull();
  });

  it('does not praise the weights of a summary that is not there', async () => {
    await read();
    expect(screen.queryByText('I pesi della sintesi sono quelli delle schede.')).toBeNull();
  });

  it('counts objectives by unit, whatever the name it is printed by, and the sheets read', async () => {
    await read({
      objectives: [
        found('1', ''),
        found('2', 'CUC', 'Elenco'),
        found('3', 'SETTORE PROGETTAZIONE E CUC', 'Elenco'),
        found('4', 'Suap', 'Elenco'),
      ],
    });
    expect(text()).toContain('4 obiettivi in 2 fogli.');
    expect(items('Obiettivi per settore')).toEqual([
      'CUC: 2 obiettivi',
      'Suap: 1 obiettivo',
      'Senza settore: 1 obiettivo',
    ]);
  });

  it('lists the cells that were not understood, with what is in them and why', async () => {
    await read({ unread: [unreadCell(7), { ...unreadCell(8), content: '', why: 'manca' }] });
    expect(items('Non comprese: 2 celle')).toEqual([
      'Ob 1 B7: molto alto – non è un numero',
      'Ob 1 B8: vuota – manca',
    ]);
    expect(screen.queryByText('Tutto letto')).toBeNull();
  });

  it('shows the first cells of many, and the others when asked', async () => {
    await read({ unread: Array.from({ length: 60 }, (_, row) => unreadCell(row + 1)) });
    expect(items('Non comprese: 60 celle')).toHaveLength(50);
    await press('Mostra anche le altre 10');
    expect(items('Non comprese: 60 celle')).toHaveLength(60);
    expect(document.activeElement?.textContent).toContain('Ob 1 B60');
  });

  it('shows both cells of a weight that differs', async () => {
    await read({
      differences: [
        {
          number: '1/5',
          unit: 'CUC',
          summary: { sheet: 'Sintesi obiettivi', cell: 'G7', value: 12.5 },
          sheet: { sheet: 'Ob 1-5', cell: 'B9', value: 30 },
        },
        {
          number: '2',
          unit: '',
          summary: { sheet: 'Sintesi obiettivi', cell: 'G8', value: null },
          sheet: { sheet: 'Ob 2', cell: 'B9', value: 10 },
        },
      ],
    });
    expect(items('2 pesi diversi')).toEqual([
      'Obiettivo 1/5, CUCSintesi obiettivi G7: 12,5 · Ob 1-5 B9: 30',
      'Obiettivo 2Sintesi obiettivi G8: vuota · Ob 2 B9: 10',
    ]);
    expect(screen.queryByText('I pesi della sintesi sono quelli delle schede.')).toBeNull();
  });

  it('leads to the summary where weights differ: there each can be chosen', async () => {
    const plan = planWith({
      summaries: ['Sintesi obiettivi'],
      differences: [
        {
          ...{ number: '1', unit: '' },
          summary: { sheet: 'Sintesi obiettivi', cell: 'G7', value: 12.5 },
          sheet: { sheet: 'Ob 1', cell: 'B9', value: 30 },
        },
      ],
    });
    const visited: string[] = [];
    const services = testServices({ readPlan: async () => plan });
    await show(<CheckScreen onGo={(name) => visited.push(name)} />, services);
    await press('Leggi il piano');
    await press('Apri la sintesi');
    expect(visited).toEqual(['summary']);
  });

  it('names the sheets that are not of the plan, whatever they are called', async () => {
    await read({ others: ['Appunti', 'Sintesi riunione'] });
    expect(items('Fogli che non sono del piano')).toEqual(['Appunti', 'Sintesi riunione']);
  });

  it('says so where there is no plan', async () => {
    await read({ objectives: [], settings: null });
    expect(text()).toContain('Non è stato trovato nessun obiettivo');
    expect(text()).toContain('Manca il foglio delle impostazioni');
    expect(screen.queryByText('Tutto letto')).toBeNull();
  });

  it('shows that the reading is under way, and starts no second one', async () => {
    let readings = 0;
    let finish: (plan: WorkbookPlan) => void = () => undefined;
    await showCheck(() => {
      readings += 1;
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    await press('Leggi il piano');
    expect(screen.getByRole('progressbar', { name: /Lettura dei fogli in corso/ })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Leggi il piano');
    expect(readings).toBe(1);
    await act(async () => finish(planWith()));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says why it could not read, as a reading, and tries again', async () => {
    let fails = true;
    await showCheck(async () => {
      if (fails) throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
      return planWith();
    });
    await press('Leggi il piano');
    expect(screen.getByRole('alert').textContent).toContain('La lettura non è riuscita.');
    expect(screen.getByRole('alert').textContent).not.toContain('incompleto');
    fails = false;
    await press('Riprova');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('Tutto letto')).toBeTruthy();
  });

  it('writes numbers as the language of the pane does', async () => {
    const difference = {
      number: '1',
      unit: '',
      summary: { sheet: 'Sintesi obiettivi', cell: 'G7', value: 12.5 },
      sheet: { sheet: 'Ob 1', cell: 'B9', value: 30 },
    };
    await showCheck(async () => planWith({ differences: [difference] }), 'en');
    await press('Read the plan');
    expect(text()).toContain('Sintesi obiettivi G7: 12.5 · Ob 1 B9: 30');
  });

  it('has nothing that axe-core finds, before and after', async () => {
    await showCheck(async () =>
      planWith({
        unread: Array.from({ length: 60 }, (_, row) => unreadCell(row + 1)),
        settings: null,
        others: ['Appunti'],
      }),
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press('Leggi il piano');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
