import { act, fireEvent, screen } from '@testing-library/react';
import { useReducer } from 'react';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { PeriodsChoice } from '../../../src/taskpane/objective/PeriodsChoice';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import { accessibilityFaults, show } from '../support';

/** A year of fortnights with marks at some, counted from 0. */
function Choice({ marks }: { marks: readonly number[] }) {
  const start = marks.reduce(
    (draft, period) => draftReducer(draft, { type: 'togglePeriod', id: 3, period }),
    newDraft({ year: 2026, periods: 24 }),
  );
  const [draft, dispatch] = useReducer(draftReducer, start);
  const year = draft.years[0]!;
  return (
    <main>
      <PeriodsChoice
        year={year}
        onChoose={(periods) => dispatch({ type: 'periods', id: year.id, periods })}
      />
      <output>{year.phases[0]!.planned.map((on) => (on ? 'X' : '.')).join('')}</output>
    </main>
  );
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const choose = (name: string) => act(async () => fireEvent.click(radio(name)));
const press = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const planned = () => document.querySelector('output')?.textContent;

describe('the choice of months or fortnights', () => {
  it('is made at once where nothing would be lost, and made again', async () => {
    await show(<Choice marks={[4, 5]} />);
    expect(screen.getByRole('radiogroup', { name: 'Tempi delle fasi' })).toBeTruthy();
    expect(radio('Quindicine').checked).toBe(true);
    await choose('Mesi');
    expect(screen.queryByRole('alert')).toBeNull();
    expect([radio('Mesi').checked, planned()]).toEqual([true, '..X.........']);
    await choose('Quindicine');
    expect(planned()).toBe('....XX..................');
  });

  it('asks before the fortnights that months cannot tell are lost', async () => {
    await show(<Choice marks={[4, 8]} />);
    await choose('Mesi');
    expect(screen.getByRole('alert').textContent).toContain('In 2 mesi è segnata una sola');
    expect(radio('Quindicine').checked).toBe(true);
    expect(document.activeElement?.textContent).toBe('No, lascia le quindicine');
    expect(await accessibilityFaults()).toEqual([]);
    await press('No, lascia le quindicine');
    expect([document.activeElement, planned()]).toEqual([
      radio('Quindicine'),
      '....X...X...............',
    ]);
    expect(screen.queryByRole('alert')).toBeNull();

    await choose('Mesi');
    await press('Sì, passa ai mesi');
    expect([document.activeElement, planned()]).toEqual([radio('Mesi'), '..X.X.......']);
    expect(radio('Mesi').checked).toBe(true);
  });
});
