/** What the tests of the screen "Pesi" do with it. */
import { fireEvent, screen } from '@testing-library/react';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices, PlanWeights, WeightChange } from '../../../src/taskpane/services';
import WeightsScreen from '../../../src/taskpane/weights/WeightsScreen';
import { show, testServices } from '../support';

export async function showWeights(plan: PlanWeights, changes: Partial<PaneServices> = {}) {
  const visited: ScreenName[] = [];
  const written: WeightChange[][] = [];
  await show(
    <WeightsScreen onGo={(name) => visited.push(name)} />,
    testServices({
      readWeights: async () => plan,
      writeWeights: async (given) => {
        written.push([...given]);
        return given.length;
      },
      ...changes,
    }),
  );
  return { visited, written };
}

export const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
export const type = (name: RegExp, value: string) =>
  fireEvent.change(field(name), { target: { value } });
export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
export const choose = (value: string) =>
  fireEvent.change(screen.getByRole('combobox'), { target: { value } });
