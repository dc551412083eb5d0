import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Objective } from '../../../src/domain/objective';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import { planSettings } from '../../../src/domain/planSettings';
import { show, testServices } from '../support';

const plan = planSettings({ template: 'scheda-completa', firstYear: 2027, lastYear: 2029 });
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const write = (name: string | RegExp, value: string) =>
  act(
    async () => void fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } }),
  );

it('the pane says in words what the sheet says in codes, with the years of the plan as examples', async () => {
  const written: Objective[] = [];
  await show(
    <ObjectiveScreen onGo={() => undefined} />,
    testServices({
      readWorkbook: async () => ({ plan }),
      currentYear: () => 2026,
      createObjective: async (objective) => {
        written.push(objective);
        return { sheets: ['Ob 1'] };
      },
    }),
  );
  await write(/^Numero/, '1');
  await write(/^Titolo/, 'Ruoli');
  await press('Peso e durata');
  expect(screen.getByText(/«annuale», «triennale», «2027-2029»/)).toBeTruthy();
  expect(screen.getByText(/per esempio «31\/12\/2027»/)).toBeTruthy();
  await press('Indicatori');
  await write(/^Descrizione indicatore|^Indicatore/, 'Giorni');
  const polarity = screen.getByRole('combobox', { name: 'Polarità' });
  expect(
    within(polarity)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Non indicato',
    'crescente: più è meglio',
    'decrescente: meno è meglio',
    'decrescente, a scarto',
    'almeno il target: sì o no',
    'non oltre il target: sì o no',
    'uguale al target: sì o no',
    'dentro l’intervallo: sì o no',
    'entro la data',
  ]);
  await act(
    async () => void fireEvent.change(polarity, { target: { value: 'decrescente_scarto' } }),
  );
  await press('3. Riepilogo');
  await press('Crea la scheda');
  expect(written[0]?.indicatorTable.indicators).toMatchObject([{ polarity: 'decrescente_scarto' }]);
});
