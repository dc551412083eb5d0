/** What results and score cost a workbook: calls of functions, and how many wait for one another. */
import { completePlan } from '../../../src/domain/completePlan';
import type { ResultsUse } from '../../../src/domain/resultsUse';
import { TEMPLATES } from '../../../src/domain/plan';
import { planBlueprint } from '../../../src/templates/plan';
import { indicatorColumns } from '../../../src/templates/sheet/indicatorLabels';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import { cellAddress } from '../../../src/templates/address';

const objective = (number: number) => ({
  ...{ number: String(number), title: `Obiettivo ${number}`, unit: 'Tributi', weight: 1 },
  ...{ area: 'WELFARE' },
  indicatorTable: {
    columns: indicatorColumns('description', 'target', 'midYearTarget'),
    indicators: Array.from({ length: 3 }, (_, index) => ({
      ...{ description: `Indicatore ${index}`, target: '10', weight: 1 },
    })),
  },
  schedules: [
    {
      year: 2026,
      phases: Array.from({ length: 3 }, (_, index) => ({
        name: `Fase ${index}`,
        planned: [index + 1],
      })),
    },
  ],
});

const planOf = (
  template: (typeof TEMPLATES)[number],
  results: Partial<ResultsUse>,
  count: number,
) =>
  planBlueprint(
    completePlan({
      ...{ id: 'p', template, firstYear: 2026, monitoringDates: ['30/06', '31/12'], results },
      units: [{ name: 'Tributi' }],
      objectives: Array.from({ length: count }, (_, index) => objective(index + 1)) as never,
    }),
  );

const formulasOf = ({ blocks }: SheetBlueprint) =>
  (blocks[0]?.content ?? []).flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === 'object' && cell !== null
        ? [{ at: cellAddress(row, column), text: cell.formula }]
        : [],
    ),
  );

const CALL = /PIAO\.(?!VALORE_O_MOTIVO)|PIAO\.VALORE_O_MOTIVO/g;

const WAYS = [
  { score: 'indicatori', byDate: true, doneRow: true },
  { score: 'fasi', byDate: true, doneRow: true },
  { score: 'percentuale', byDate: true, doneRow: true },
] as const;

describe.each(TEMPLATES)('a plan of %s', (template) => {
  test.each(WAYS)('with %j: fewer than 3,000 calls for 100 objectives', (results) => {
    const count = (objectives: number) =>
      planOf(template, results, objectives)
        .sheets.flatMap(formulasOf)
        .reduce((sum, { text }) => sum + (text.match(CALL)?.length ?? 0), 0);
    // So many for each; what the plan has but once does not count.
    const [two, four] = [count(2), count(4)];
    expect(((four - two) / 2) * 100).toBeLessThan(3_000);
  });

  test.each(WAYS)('with %j: no call waits for more of them than without', (results) => {
    const depth = (asked: Partial<ResultsUse>) =>
      Math.max(...planOf(template, asked, 1).sheets.map((sheet) => deepest(formulasOf(sheet))));
    const without = depth({ score: 'nessuno', doneRow: results.doneRow });
    expect(depth(results)).toBeLessThanOrEqual(Math.max(4, without));
  });
});

/** The longest chain of cells with a call, each of which refers to the one before on the same sheet. */
function deepest(formulas: { at: string; text: string }[]): number {
  const byCell = new Map(formulas.map((each) => [each.at, each.text]));
  const known = new Map<string, number>();
  const depth = (at: string): number => {
    const text = byCell.get(at);
    if (text === undefined) return 0;
    const found = known.get(at);
    if (found !== undefined) return found;
    known.set(at, 0);
    const own = text.replace(/"[^"]*"/g, '').replace(/'[^']*'![$A-Z0-9:]+/g, '');
    const cells = [
      ...own.matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/g),
    ].flatMap(([, from = '', first = '', to = from, last = first]) =>
      area(from, Number(first), to, Number(last)),
    );
    const below = Math.max(0, ...cells.filter((each) => each !== at).map(depth));
    const result = below + (/PIAO\./.test(text) ? 1 : 0);
    known.set(at, result);
    return result;
  };
  return Math.max(0, ...formulas.map(({ at }) => depth(at)));
}

const numberOf = (letters: string) =>
  [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0);

function area(from: string, first: number, to: string, last: number): string[] {
  const cells: string[] = [];
  for (let row = first; row <= Math.min(last, first + 200); row += 1)
    for (let column = numberOf(from); column <= numberOf(to); column += 1)
      cells.push(cellAddress(row - 1, column - 1));
  return cells;
}
