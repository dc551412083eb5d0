/** Weights typed over in a summary: found where there are two numbers to compare, and only there. */
import { completePlan } from '../../src/domain/completePlan';
import { differences } from '../../src/templates/differences';
import { planBlueprint } from '../../src/templates/plan';
import { readBook } from '../../src/templates/reading/readBook';
import type { SheetContents } from '../../src/templates/sheetContents';
import { areaOf, contentsOf, typed } from './contentsOf';

const plan = completePlan({
  id: 'prova',
  firstYear: 2025,
  units: [{ name: 'Progettazione e CUC', aliases: ['CUC'] }],
  objectives: [
    { number: '1', title: 'Gare in rete', unit: 'CUC', weight: 60 },
    { number: '2', title: 'Accordi quadro', unit: 'Progettazione e CUC', weight: 40 },
  ],
});

const SUMMARY = 'Sintesi obiettivi';
const blueprints = planBlueprint(plan).sheets;

/** The sheets with what the first row of the summary shows as its weight. */
function sheetsShowing(weight: unknown): SheetContents[] {
  return blueprints.map((blueprint) => {
    const sheet = contentsOf(blueprint, () => '#NAME?');
    if (sheet.name !== SUMMARY) return sheet;
    const { row, column } = areaOf(sheet, 'Sintesi');
    const labels = (sheet.values[row] ?? []).slice(column);
    return typed(sheet, row + 1, column + labels.indexOf('PESO'), weight);
  });
}

const found = (weight: unknown) => differences(readBook(sheetsShowing(weight)));

describe('a weight of the summary', () => {
  it.each([['55'], [55], ['55%']])('that is %p differs from the 60 of its sheet', (weight) => {
    expect(found(weight)).toEqual([
      {
        number: '1',
        unit: 'CUC',
        summary: { sheet: SUMMARY, cell: 'E5', value: 55 },
        sheet: { sheet: 'Ob 1', cell: expect.stringMatching(/^[A-Z]+\d+$/), value: 60 },
      },
    ]);
  });

  // A blank erases nothing.
  it.each([60, '60 / 100', 60.004, ''])('that is %p does not', (weight) => {
    expect(found(weight)).toEqual([]);
  });

  it.each(['#NAME?', '#NOME?', '#BUSY!', '#VALUE!', 'da definire'])(
    'that shows %p is no number to compare with',
    (weight) => {
      expect(found(weight)).toEqual([]);
    },
  );
});
