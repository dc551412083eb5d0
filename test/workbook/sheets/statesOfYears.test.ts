/** The state of a year, or of an objective of several years, as the sheet's plain formula computes it. */
import fc from 'fast-check';
import { stateOfAll } from '../../../src/domain/schedule/objectiveState';
import { PHASE_STATES, type PhaseState } from '../../../src/domain/schedule/phaseState';
import { rowsAbove } from '../../../src/templates/address';
import {
  mean,
  stateOfAll as formulaOfAll,
  UNCLEAR,
} from '../../../src/templates/sheet/statesOfYears';
import { createHost, type Host } from '../../../workbench/host';
import { chosen } from '../../sample';

let host: Host;
beforeAll(async () => {
  host = await createHost();
});
afterAll(() => host.dispose());

/** What the formulas show, over columns of states that stand under a heading, a blank row after each. */
async function shown(columns: readonly (readonly string[])[]): Promise<unknown[]> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const rows = Math.max(...columns.map(({ length }) => length)) * 2;
    const cells = Array.from({ length: rows }, (_, row) =>
      columns.map((states) => (row % 2 === 0 ? (states[row / 2] ?? '') : '')),
    );
    sheet.getRangeByIndexes(1, 0, rows, columns.length).values = cells;
    const formulas = columns.map((_, column) => `=${formulaOfAll([rowsAbove(column, 0)])}`);
    const range = sheet.getRangeByIndexes(rows + 1, 0, 1, columns.length);
    range.formulas = [formulas];
    range.load('values');
    await context.sync();
    return range.values[0]!;
  });
}

it('is that of the domain, whatever the states of the parts', async () => {
  const states = fc.array(fc.constantFrom(...PHASE_STATES), { minLength: 1, maxLength: 5 });
  const each = PHASE_STATES.map((state) => [state]);
  const pairs = PHASE_STATES.flatMap((one) => PHASE_STATES.map((other) => [one, other]));
  const samples: PhaseState[][] = [
    ...each,
    ...chosen(pairs, 27, 33),
    ...chosen(fc.sample(states, { numRuns: 60, seed: 7 }), 20, 34),
  ];
  expect(await shown(samples)).toEqual(samples.map(stateOfAll));
});

it('says that a part is to be looked at where its cell holds other words', async () => {
  const words = 'realizzato, colonna 3: «forse» non è un segno (usare X)';
  expect(
    await shown([
      [words, 'Conclusa'],
      ['Conclusa', 'conclusa'],
    ]),
  ).toEqual([UNCLEAR, 'Conclusa']);
});

it('over the cells of two years is made of both', async () => {
  const values = await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1').values = [['Conclusa']];
    sheet.getRange('C9').values = [['Da avviare']];
    sheet.getRange('D1:D2').formulas = [
      [`=${formulaOfAll(['A1', 'C9'])}`],
      [`=${mean('A5:A6', 'B5')}`],
    ];
    const range = sheet.getRange('D1:D2');
    range.load('values');
    await context.sync();
    return range.values.flat();
  });
  expect(values).toEqual(['In corso', '']);
});
