import type { useHost } from '../support';

export type ChartHost = ReturnType<typeof useHost>;

export const ROWS = [
  ['Area', 'Peso', 'Esito'],
  ['uno', 40, 3],
  ['due', 60, 4],
  ['tre', 10, 5],
];

type Test = (
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
) => Promise<void>;

/** A sheet "Prova n" with the rows in A1:C4 and a chart of them. */
export const chartOn =
  (excel: ChartHost) =>
  (test: Test, type = 'ColumnClustered') =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:C4').values = ROWS;
      const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange('A1:C4'));
      await context.sync();
      await test(chart, sheet, context);
    });

/** The name of each series with the cells of its categories and values, without the sheet. */
export async function seriesOf(chart: Excel.Chart) {
  const { context, series } = chart;
  series.load('items/name');
  await context.sync();
  const cells = series.items.map((each) => ({
    name: each.name,
    categories: each.getDimensionDataSourceString('Categories'),
    values: each.getDimensionDataSourceString('Values'),
  }));
  await context.sync();
  const plain = ({ value }: { value: string }) => value.replace(/.*!|\$/g, '');
  return cells.map(({ name, categories, values }) => [name, plain(categories), plain(values)]);
}
