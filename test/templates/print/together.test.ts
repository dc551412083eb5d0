/** What of a sheet is read together. */
import {
  objectivesTogether,
  summaryTogether,
  tablesTogether,
  wholeTables,
} from '../../../src/templates/print/together';
import { summary } from '../sintesi/support';
import { planBlueprint } from '../../../src/templates/plan';
import { measuredLayout } from '../../../src/templates/print/measured';
import { readBook } from '../../../src/templates/reading/readBook';
import type { Plan, TemplateId } from '../../../src/domain/plan';
import { fixture, PLAN_NAMES } from '../../fixtures/plans';
import { fullPlan } from '../../workbook/fullPlan';
import { contentsOf } from '../contentsOf';

it('of a table are the title with the headings and the first row that says something, and the last two that do', () => {
  const among =
    (...filled: number[]) =>
    (row: number) =>
      filled.includes(row);
  const of = (...filled: number[]) => tablesTogether([{ row: 10, rows: 8 }], among(...filled));
  expect(of(9, 10, 11, 12, 13, 14, 15)).toEqual([
    { row: 9, rows: 3 },
    { row: 14, rows: 2 },
  ]);
  // A gap above, and headings of two rows.
  expect(of(8, 10, 12, 13)[0]).toEqual({ row: 10, rows: 3 });
  // Headings alone.
  expect(of(9, 10)).toEqual([
    { row: 9, rows: 3 },
    { row: 10, rows: 2 },
  ]);
  expect(tablesTogether([{ row: 0, rows: 3 }], among(0, 1, 2))[0]).toEqual({ row: 0, rows: 2 });
  expect(tablesTogether([{ row: 10, rows: 2 }], among(10, 11))).toEqual([]);
});

it('whole tables come with their title and their totals; texts are none', () => {
  const filled = new Map<number, number>([
    ...([9, 20, 21, 22] as const).map((row) => [row, 1] as const),
    ...([10, 11, 12, 13, 14] as const).map((row) => [row, 4] as const),
  ]);
  const tables = [
    { row: 10, rows: 4 },
    { row: 20, rows: 3 },
  ];
  expect(wholeTables(tables, (row) => filled.get(row) ?? 0)).toEqual([{ row: 9, rows: 6 }]);
});

it('of a summary are the check of the weights, what stands below with the last rows above it, and all of it with the last row of the table', () => {
  const check = { row: 12, rows: 4, column: 1 };
  const of = { ...summary([], { check }), end: 9 };
  expect(summaryTogether(of, 15)).toEqual([
    { row: 10, rows: 6 },
    { row: 7, rows: 9 },
  ]);
  expect(summaryTogether(of, 19)).toEqual([
    { row: 10, rows: 6 },
    { row: 7, rows: 13 },
    { row: 13, rows: 7 },
  ]);
  expect(summaryTogether({ ...of, check: null }, 11)).toEqual([
    { row: 7, rows: 5 },
    { row: 6, rows: 6 },
  ]);
  expect(summaryTogether({ ...of, check: null }, 8)).toEqual([]);
  // The scores with their title and headings.
  const scores = {
    units: { row: 19, rows: 3, column: 1 },
    owners: { row: 25, rows: 4, column: 1 },
  };
  expect(summaryTogether({ ...of, scores }, 28).slice(1, 3)).toEqual([
    { row: 17, rows: 5 },
    { row: 23, rows: 6 },
  ]);
});

it('the line at the foot of a summary, of an earlier version too, tells its unit; one that people wrote stays', () => {
  const { sheets } = planBlueprint(fixture('luzzara'));
  const sheet = sheets.find(({ name }) => name === 'Sintesi Programmazione')!;
  const measured = (unit: string | null, footer: string) =>
    measuredLayout(
      { objectives: [], summaries: [{ ...summary([]), sheet: sheet.name, unit }] },
      contentsOf(sheet),
      {
        ...{ area: sheet.print.area, titleRows: null, footer, orientation: 'Landscape' },
        ...{ heights: [], widths: [] },
      },
    ).footer;
  const plain = 'Sintesi degli obiettivi – pagina &P di &N';
  const ofUnit = 'Sintesi degli obiettivi – Tributi – pagina &P di &N';
  for (const before of ['', plain, ofUnit.replace('Tributi', 'Bilancio')])
    expect(measured('Tributi', before)).toBe(ofUnit);
  expect(measured('Tributi', 'Bozza')).toBe('Bozza');
  expect(measured(null, '')).toBe(plain);
  expect(measured(null, ofUnit)).toBe(ofUnit);
});

const full = (template: TemplateId) => () => fullPlan(6, template);
const PLANS: [string, () => Plan][] = [
  ...PLAN_NAMES.map((name): [string, () => Plan] => [name, () => fixture(name)]),
  ['six full objectives of scheda completa', full('scheda-completa')],
  ['six full objectives with phases', full('peg-cronoprogramma')],
];

describe.each(PLANS)('the pages of %s', (_, planOf) => {
  const { sheets } = planBlueprint(planOf());
  const book = readBook(sheets.map((sheet) => contentsOf(sheet)));

  it('are laid out the same from the workbook as they are written', () => {
    for (const sheet of sheets) {
      const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
      const { area, titleRows = null, footer, paper } = sheet.print;
      const rows = sheet.blocks[0]!.content.length;
      const measured = {
        ...{ area, titleRows, footer, orientation: paper.orientation },
        heights: Array.from({ length: rows }, (__, row) => heights.get(row) ?? 15),
        widths: sheet.columnWidths.map((width, column) =>
          sheet.hiddenColumns?.includes(column) === true ? 0 : width,
        ),
      };
      // Formulas show something, as in a workbook: what stands in no row would take no room.
      const shown = contentsOf(sheet, () => 1);
      const { breaks, ...rest } = measuredLayout(book, shown, measured);
      expect({ sheet: sheet.name, ...rest }).toEqual({
        ...{ sheet: sheet.name, area, footer, paper },
        ...(titleRows && { titleRows }),
      });
      // Sections tell the grid a little more than a workbook shows.
      expect(Math.abs(breaks.length - sheet.print.breaks.length)).toBeLessThanOrEqual(1);
    }
  });

  it('cut no phase and no card, and leave no table two rows short', () => {
    for (const { name: sheet, blocks, names, print, rowHeights } of sheets) {
      const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
      const together = [
        ...objectivesTogether(book.objectives, sheet),
        ...names
          .filter(({ area }) => area.rows >= 3)
          .map(({ area }) => {
            const below = blocks[0]!.content.slice(area.row + 1, area.row + area.rows);
            const first = below.findIndex((cells) => cells.some((each) => each !== null));
            return { row: area.row, rows: Math.max(first, 0) + 2 };
          }),
      ];
      // What is higher than most of a page cannot be kept whole with the headings that repeat.
      const height = ({ row, rows }: { row: number; rows: number }) =>
        Array.from({ length: rows }, (_, index) => heights.get(row + index) ?? 15).reduce(
          (sum, each) => sum + each,
          0,
        );
      const cut = together.filter(
        (each) =>
          height(each) < 250 &&
          print.breaks.some((at) => each.row < at && at < each.row + each.rows),
      );
      expect({ sheet, cut }).toEqual({ sheet, cut: [] });
    }
  });

  it('of a summary never begin with what stands below its table, unless that is higher than a page', () => {
    for (const { name, names, print, rowHeights } of sheets) {
      const table = names.find((each) => each.name === 'Sintesi')?.area;
      if (!name.startsWith('Sintesi') || !table) continue;
      const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
      const below = table.row + table.rows - 1;
      const end = print.area.row + print.area.rows;
      const height = Array.from({ length: end - below + 1 }, (__, index) => index + below - 1)
        .map((row) => heights.get(row) ?? 15)
        .reduce((sum, each) => sum + each, 0);
      const cut = print.breaks.filter((at) => at >= below);
      expect({ name, cut: height < 300 ? cut : [] }).toEqual({ name, cut: [] });
    }
  });

  it('each begin with something, in a type that can be read', () => {
    for (const { name: sheet, blocks, print } of sheets) {
      const edges = [...print.breaks, print.area.row + print.area.rows];
      const first = [print.area.row, ...print.breaks];
      const blank = first.filter((row, index) => {
        const page = blocks[0]!.content.slice(row, edges[index]);
        return page.flat().every((cell) => cell === null || cell === '');
      });
      expect({ sheet, blank }).toEqual({ sheet, blank: [] });
      expect(print.paper.scale).toBeGreaterThanOrEqual(90);
      expect(print.paper.size).toBe('A4');
    }
  });
});
