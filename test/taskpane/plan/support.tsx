/** Opens the screen "Piano" on a workbook without a plan, and does in it what a user does. */
import { act, fireEvent, screen } from '@testing-library/react';
import PlanScreen from '../../../src/taskpane/plan/PlanScreen';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices, PlanSettings } from '../../../src/taskpane/services';
import { show, testServices, testStore, type TestStore } from '../support';

export async function showPlan(
  changes: Partial<PaneServices> = {},
  store: TestStore = testStore(),
) {
  const written: PlanSettings[] = [];
  const visited: ScreenName[] = [];
  const services = testServices({
    readWorkbook: async () => ({ plan: null }),
    openDrafts: async () => store,
    createPlan: async (settings) => {
      written.push(settings);
      return { sheets: ['Impostazioni'] };
    },
    ...changes,
  });
  await show(<PlanScreen onGo={(name) => visited.push(name)} />, services);
  return { written, visited, store };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const press = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));

export const field = (label: string | RegExp) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: label });

export const type = (label: string | RegExp, value: string) => {
  fireEvent.focus(field(label));
  fireEvent.change(field(label), { target: { value } });
  fireEvent.blur(field(label));
};
