/** A plan that is a list: wherever the pane says that its objectives are rows of a sheet, the sheet can be opened. */
import { act, fireEvent, screen } from '@testing-library/react';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import SummaryScreen from '../../../src/taskpane/summary/SummaryScreen';
import { planSettings } from '../../../src/domain/planSettings';
import { accessibilityFaults, KnownFailure, show, testServices, UP_TO_DATE } from '../support';
import { button, press, showPlan } from './support';

const OPEN = 'Apri il foglio «Elenco obiettivi»';
const settings = planSettings({ firstYear: 2026, template: 'elenco-obiettivi' });

function opening() {
  const opened: string[] = [];
  const showCell = async (sheet: string) => {
    opened.push(sheet);
    if (opened.length > 1)
      throw new KnownFailure({
        ...{ kind: 'sheetGone', details: '', leftBehind: [] },
        subject: sheet,
      });
  };
  return { opened, showCell };
}

async function opensTheList(opened: string[]) {
  await press(OPEN);
  expect(opened).toEqual(['Elenco obiettivi']);
  expect(screen.queryByRole('alert')).toBeNull();
  await press(OPEN);
  expect(screen.getByRole('alert').textContent).toContain('«Elenco obiettivi» non c’è più');
  expect(await accessibilityFaults()).toEqual([]);
}

describe('a plan that is a list', () => {
  it('goes on in its sheet once it is created, not with a sheet for each objective', async () => {
    const { opened, showCell } = opening();
    const createPlan = async () => ({ sheets: ['Impostazioni', 'Elenco obiettivi'] });
    await showPlan({ createPlan, showCell });
    fireEvent.click(screen.getByRole('radio', { name: /^Elenco di obiettivi/ }));
    await press('3. Riepilogo');
    await press('Crea il piano');
    expect(screen.getByText('Piano creato')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nuovo obiettivo' })).toBeNull();
    await opensTheList(opened);
    expect(button('Vai alla pagina iniziale')).toBeTruthy();
  });

  it('leads from a new objective to its sheet', async () => {
    const { opened, showCell } = opening();
    const readWorkbook = async () => ({ plan: settings });
    await show(<ObjectiveScreen onGo={() => {}} />, testServices({ readWorkbook, showCell }));
    await act(async () => {});
    await opensTheList(opened);
  });

  it('leads from the summary, which it does not need, to its sheet', async () => {
    const { opened, showCell } = opening();
    const readSummaryUpdate = async () => ({ settings, objectives: 6, update: UP_TO_DATE });
    await show(<SummaryScreen onGo={() => {}} />, testServices({ readSummaryUpdate, showCell }));
    await opensTheList(opened);
  });
});
