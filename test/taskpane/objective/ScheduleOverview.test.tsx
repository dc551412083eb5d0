import { screen, within } from '@testing-library/react';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { ScheduleOverview } from '../../../src/taskpane/objective/ScheduleOverview';
import { accessibilityFaults, show } from '../support';

const yearsAfter = (...actions: DraftAction[]) =>
  actions.reduce(draftReducer, newDraft({ year: 2026 })).years;
const named = (id: number, value: string): DraftAction => ({
  type: 'phase',
  id,
  field: 'name',
  value,
});
const mark = (id: number, period: number): DraftAction => ({ type: 'togglePeriod', id, period });

/** The marks of each phase of a table, as a row of characters. */
const marksIn = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent || '.').join(''))
    .filter((marks) => marks !== '');

describe('the schedule in the review', () => {
  it('shows months and fortnights, each year by its own', async () => {
    const years = yearsAfter(
      named(3, 'Gara'),
      mark(3, 2),
      { type: 'addYear' },
      { type: 'periods', id: 4, periods: 24 },
      named(5, 'Avvio'),
      mark(5, 3),
      mark(5, 23),
      { type: 'addPhase', year: 4 },
      named(6, 'Verifica'),
    );
    await show(
      <main>
        <ScheduleOverview years={years} />
      </main>,
    );
    const months = screen.getByRole('table', { name: 'Cronoprogramma 2026' });
    expect(marksIn(months)).toEqual(['..X.........']);
    expect(within(months).getByRole('rowheader', { name: 'Gara' })).toBeTruthy();

    const fortnights = screen.getByRole('table', { name: 'Cronoprogramma 2027' });
    expect(marksIn(fortnights)).toEqual(['...X...................X', '.'.repeat(24)]);
    const headings = [...fortnights.querySelectorAll('th')].map(
      (heading) => heading.abbr || heading.textContent,
    );
    expect(headings.slice(0, 2)).toEqual(['gennaio', 'febbraio']);
    expect(headings.slice(12, 15)).toEqual([
      '1ª quindicina di gennaio',
      '2ª quindicina di gennaio',
      '1ª quindicina di febbraio',
    ]);
    expect(headings.slice(36)).toEqual(['Avvio', 'Verifica']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('shows nothing of years without phases', async () => {
    await show(<ScheduleOverview years={yearsAfter({ type: 'periods', id: 2, periods: 24 })} />);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
