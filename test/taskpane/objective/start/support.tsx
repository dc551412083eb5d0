/** The wizard of an objective at its beginnings. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { completeObjective } from '../../../../src/domain/completePlan';
import { bookObjective } from '../../../bookObjective';
import type { Objective } from '../../../../src/domain/objective';
import ObjectiveScreen from '../../../../src/taskpane/objective/ObjectiveScreen';
import type { PaneServices, WorkbookPlan } from '../../../../src/taskpane/services';
import type { Language } from '../../../../src/taskpane/strings';
import { planSettings } from '../../../../src/domain/planSettings';
import { show, testServices, testStore } from '../../support';

export const settings = planSettings({
  template: 'scheda-completa',
  firstYear: 2024,
  lastYear: 2026,
  smvp: { objectivesShare: 0.6 },
});

export async function showWizard(changes: Partial<PaneServices> = {}, language: Language = 'it') {
  const written: Objective[] = [];
  const store = testStore();
  const services = testServices({
    currentYear: () => 2025,
    openDrafts: async () => store,
    readWorkbook: async () => ({ plan: settings }),
    createObjective: async (objective) => {
      written.push(objective);
      return { sheets: ['Ob 1'] };
    },
    ...changes,
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services, language);
  return { written, store };
}

export const found = (objectives: Objective[]): (() => Promise<WorkbookPlan>) => {
  const { readPlan } = testServices();
  return async () => ({
    ...(await readPlan()),
    objectives: objectives.map((objective) => bookObjective(objective, `Ob ${objective.number}`)),
  });
};
export const objective = (given: Parameters<typeof completeObjective>[0]) =>
  completeObjective(given, 2024);

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const press = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
export const field = (name: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('textbox', { name });
export const write = (name: string | RegExp, value: string) =>
  act(async () => void fireEvent.change(field(name), { target: { value } }));
export const choose = (name: string | RegExp, label: string) =>
  act(async () => {
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name });
    const option = [...select.options].find(({ text }) => text === label);
    fireEvent.change(select, { target: { value: option!.value } });
  });
export const focused = () => document.activeElement;
export const choices = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
