/** The screen "Verifica" over a book of the test's, and what it shows. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { LastAction, PaneServices } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import { objectiveOn, settings, units } from '../../domain/rules/support';
import { show, testServices } from '../support';

/** An objective in which the rules find nothing. */
export const complete = (sheet: string, given: Parameters<typeof objectiveOn>[1] = {}) =>
  objectiveOn(sheet, {
    ...{ unit: 'Tributi', weight: 100, owner: 'Responsabile', expectedResults: 'x' },
    description:
      'Tempi di pagamento, formazione, trasparenza, digitalizzazione, accessibilità, pari opportunità',
    ...{
      strategy: 'Conti in ordine',
      stakeholders: 'Imprese',
      financialResources: 'Nessuna spesa',
    },
    people: [{ title: '', members: [{ role: 'Segreteria', share: null }] }],
    schedules: [{ year: 2026, phases: [{ name: 'Avvio', planned: [1] }] }],
    indicatorTable: { columns: [], indicators: [{ description: 'Utenti serviti: 50' }] },
    ...given,
  });

export const plan = (...names: string[]) => ({
  settings: settings({ units: units(...names), monitoringDates: ['30/06'] }),
});

export const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

export const choose = (label: string, value: string) =>
  act(async () =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } }),
  );

export const search = (value: string) =>
  act(async () => fireEvent.change(screen.getByRole('searchbox'), { target: { value } }));

export const text = () => document.body.textContent ?? '';

export async function showCheck(
  readBook: PaneServices['readBook'],
  language: Language = 'it',
  given: Partial<PaneServices> = {},
) {
  const visited: ScreenName[] = [];
  const shown: [string, string | undefined][] = [];
  const services = testServices({
    readBook,
    showCell: async (sheet, cell) => void shown.push([sheet, cell]),
    ...given,
  });
  await show(<CheckScreen onGo={(name) => visited.push(name)} />, services, language);
  return { visited, shown, services };
}

export async function read(book: Book, language: Language = 'it') {
  const result = await showCheck(async () => book, language);
  await press(language === 'it' ? 'Leggi il piano' : 'Read the plan');
  return result;
}

export const items = (list: string | RegExp) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map((item) => item.textContent?.trim() ?? '');

export const headings = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);

/** The last action of the add-in, and a way to take it, or one that came later, back. */
export function undoable() {
  const action: LastAction = { sheets: [], cells: 1 };
  const listeners = new Set<(action: LastAction) => void>();
  const services: Partial<PaneServices> = {
    undoing: { ...testServices().undoing, last: () => action },
    onUndone: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const undo = (undone = action) =>
    act(async () => {
      for (const listener of listeners) listener(undone);
    });
  return { services, undo };
}
