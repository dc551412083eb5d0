/** The screen «La scheda della cella»: it follows the selected cell, says what it is of, and stops when that is not wanted. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import type { Place } from '../../../src/domain/places';
import FollowingScreen from '../../../src/taskpane/following/FollowingScreen';
import type { PaneServices } from '../../../src/taskpane/services';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import { fixture } from '../../fixtures/plans';
import { contentsOf } from '../../templates/contentsOf';
import { accessibilityFaults, KnownFailure, show, testServices } from '../support';

const book: Book = readBook(
  planBlueprint(fixture('terre-di-pianura')).sheets.map((sheet) => contentsOf(sheet)),
);
const one = book.objectives.find(
  ({ places }) => places.indicators.length > 1 && places.schedules.length > 0,
)!;

async function showFollowing(changes: Partial<PaneServices> = {}) {
  const selected = new Set<(place: Place) => void>();
  const changed = new Set<() => void>();
  let readings = 0;
  const services = testServices({
    readBook: async () => ((readings += 1), book),
    watchSelection: async (listener) => {
      selected.add(listener);
      return async () => void selected.delete(listener);
    },
    watchChanges: async (listener) => {
      changed.add(listener);
      return async () => void changed.delete(listener);
    },
    ...changes,
  });
  await show(<FollowingScreen onGo={() => {}} />, services);
  return {
    select: (place: Place) => act(async () => selected.forEach((tell) => tell(place))),
    change: () => act(async () => changed.forEach((tell) => tell())),
    readings: () => readings,
    listeners: () => selected.size,
  };
}

it('says of what the cell is as the user moves, without reading again', async () => {
  const pane = await showFollowing();
  screen.getByText(/^Scegliere una cella/);
  await pane.select(one.places.schedules[0]!.phases[0]!.planned!);
  screen.getByRole('heading', { name: `Obiettivo ${one.objective.number}` });
  screen.getByRole('heading', { name: 'Fase 1' });
  screen.getByText(one.objective.schedules[0]!.phases[0]!.name);
  screen.getByText(/^Previsto nel/);
  await pane.select(one.places.indicators[1]!.target!);
  screen.getByRole('heading', { name: 'Indicatore 2' });
  expect(screen.queryByRole('heading', { name: 'Fase 1' })).toBeNull();
  await pane.select({ sheet: 'Foglio1', row: 0, column: 0 });
  screen.getByText('Qui, nel foglio «Foglio1», non c’è un obiettivo del piano.');
  expect(pane.readings()).toBe(1);
  expect(await accessibilityFaults()).toEqual([]);
});

it('reads the plan again once its sheets have changed', async () => {
  const pane = await showFollowing();
  await pane.change();
  expect(pane.readings()).toBe(2);
});

it('leaves alone a plan that takes long to read, and says that it has changed', async () => {
  const clock = jest.spyOn(performance, 'now');
  let time = 0;
  clock.mockImplementation(() => (time += 2000));
  const pane = await showFollowing();
  await pane.change();
  clock.mockRestore();
  expect(pane.readings()).toBe(1);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Rileggi il piano' })));
  expect(pane.readings()).toBe(2);
  expect(screen.queryByText(/^I fogli sono cambiati/)).toBeNull();
});

it('stays still where it is switched off', async () => {
  const pane = await showFollowing();
  await pane.select(one.places.indicators[0]!.target!);
  await act(async () => fireEvent.click(screen.getByRole('switch')));
  expect(pane.listeners()).toBe(0);
  screen.getByText(/^La scheda resta ferma/);
  screen.getByRole('heading', { name: 'Indicatore 1' });
});

it('says why the plan could not be read', async () => {
  const failure = new KnownFailure({ kind: 'unexpected', details: 'x', leftBehind: [] });
  await showFollowing({ readBook: () => Promise.reject(failure) });
  screen.getByRole('button', { name: 'Rileggi il piano' });
});
