/** The screen "Punteggi": it says the scores, what they are made of, and writes the trail when asked. */
import { fireEvent, screen } from '@testing-library/react';
import { act } from 'react';
import ScoresScreen from '../../../src/taskpane/scores/ScoresScreen';
import type { PaneServices } from '../../../src/taskpane/services';
import { bookOf, objectiveOn, place, settings, units } from '../../domain/rules/support';
import { accessibilityFaults, show, testServices } from '../support';

function book() {
  const one = objectiveOn('Ob 1', { number: '1', unit: 'SUAP', weight: 100, owner: 'Dirigente' });
  one.results = {
    score: { at: place('Ob 1', 40, 3), value: 0.8456, formula: '=1' },
    degrees: [],
  };
  const penalties = [{ subject: 'Nessuno', points: 0.1, reason: '' }];
  return bookOf([one], { settings: settings({ units: units('SUAP'), smvp: { penalties } }) });
}

async function showScores(changes: Partial<PaneServices> = {}, language?: 'it' | 'en') {
  const services = testServices({ readBook: async () => book(), ...changes });
  await show(<ScoresScreen onGo={() => undefined} />, services, language);
}

it('says the scores of units, responsibles and the authority', async () => {
  await showScores();
  expect(await screen.findAllByText('84,56%')).toHaveLength(3);
  expect(screen.getByText('SUAP')).toBeTruthy();
  expect(screen.getByText('Dirigente')).toBeTruthy();
  expect(screen.getByText('Nessuno')).toBeTruthy();
  expect(await accessibilityFaults()).toEqual([]);
});

it('leads to the cell of a score', async () => {
  const shownCells: unknown[] = [];
  await showScores({
    showCell: async (...cell) => void shownCells.push(cell),
  });
  await screen.findAllByText('84,56%');
  fireEvent.click(screen.getAllByText(/D41/)[0]!);
  await act(async () => undefined);
  expect(shownCells).toEqual([['Ob 1', 'D41']]);
});

it('says that there is nothing yet', async () => {
  await showScores({ readBook: async () => bookOf([]) }, 'en');
  expect(await screen.findByText('There are no objectives yet')).toBeTruthy();
});

it('writes the trail when asked', async () => {
  let written = 0;
  await showScores({
    writeScoreTrail: async () => {
      written += 1;
      return { sheets: ['Traccia dei punteggi'] };
    },
  });
  fireEvent.click(await screen.findByText('Scrivi la traccia dei punteggi'));
  expect(await screen.findByText('Traccia scritta')).toBeTruthy();
  expect(written).toBe(1);
});
