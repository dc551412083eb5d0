/** Which results the sheets hold: chosen in the screen "Piano", seen before it is written. */
import { fireEvent, screen } from '@testing-library/react';
import { planSettings } from '../../../src/domain/planSettings';
import type { ResultsUse } from '../../../src/domain/resultsUse';
import type { ResultsEdit } from '../../../src/workbook';
import { accessibilityFaults, KnownFailure } from '../support';
import { press, showPlan } from './support';

const plan = planSettings({ firstYear: 2026, template: 'peg-cronoprogramma' });
const EDIT: ResultsEdit = {
  ...{ changes: [], gaining: ['Ob 1', 'Ob 2'], having: ['Ob 3'], summaries: ['Sintesi obiettivi'] },
  left: [{ sheet: 'Fatta a mano', why: 'columns' }],
};

const showWith = (edit: ResultsEdit, written: ResultsUse[] = []) =>
  showPlan({
    readWorkbook: async () => ({ plan }),
    readResultsUse: async (results) => ({ now: results ?? plan.results, edit }),
    writeResultsUse: async (results) => {
      written.push(results);
      const { gaining, having, left, summaries } = edit;
      return {
        ...{ gaining, having, left, summaries },
        applied: { differences: [], errorsShown: [] },
      };
    },
  });

test('is written once it was seen which sheets change, and which stay without and why', async () => {
  const written: ResultsUse[] = [];
  await showWith(EDIT, written);
  screen.getByRole('radio', { name: /^Nessuno/, checked: true });
  fireEvent.click(screen.getByRole('radio', { name: /^Dagli indicatori/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /^Un consuntivo per ogni data/ }));
  expect(screen.queryByRole('button', { name: 'Scrivi la scelta' })).toBeNull();
  await press('Vedi che cosa cambia');
  screen.getByText(/^Avranno «Consuntivo e punteggio» in fondo: 2 schede/);
  screen.getByText(/^Lo hanno già, e restano come sono: 1 scheda/);
  screen.getByText(/^«Fatta a mano»: le colonne non sono quelle/);
  screen.getByText(/^«Sintesi obiettivi»: le colonne sono quelle del giorno/);
  expect(written).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
  await press('Scrivi la scelta');
  expect(written).toEqual([{ score: 'indicatori', byDate: true, doneRow: false }]);
  screen.getByText('Scelta scritta in «Impostazioni»; 2 schede completate.');
});

test('another choice is to be seen again', async () => {
  await showWith(EDIT);
  await press('Vedi che cosa cambia');
  fireEvent.click(screen.getByRole('checkbox', { name: /^Riga «Realizzato»/ }));
  expect(screen.queryByRole('button', { name: 'Scrivi la scelta' })).toBeNull();
});

test('what Excel refuses is told, and nothing is said to be written', async () => {
  const refused = () =>
    Promise.reject(new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] }));
  await showPlan({ readWorkbook: async () => ({ plan }), readResultsUse: refused });
  await press('Vedi che cosa cambia');
  screen.getByRole('alert');
  expect(screen.queryByRole('button', { name: 'Scrivi la scelta' })).toBeNull();
});
