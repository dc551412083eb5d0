import { failureOf } from '../support';
import { chartOn, ROWS, seriesOf, type ChartHost } from './support';

export function chartSeries(excel: ChartHost): void {
  const withChart = chartOn(excel);
  describe('the series of a chart', () => {
    const seriesFrom = (
      rows: unknown[][],
      type = 'ColumnClustered',
      by?: 'Auto' | 'Columns' | 'Rows',
      address?: string,
    ) =>
      excel.sheet(async (sheet) => {
        const range = sheet.getRange('A1').getResizedRange(rows.length - 1, rows[0]!.length - 1);
        range.values = rows;
        const source = address === undefined ? range : sheet.getRange(address);
        return seriesOf(sheet.charts.add(type as Excel.ChartType, source, by));
      });

    it('have the first row and column as headings where they are texts', async () => {
      expect(await seriesFrom(ROWS)).toEqual([
        ['Peso', 'A2:A4', 'B2:B4'],
        ['Esito', 'A2:A4', 'C2:C4'],
      ]);
      const numbers = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      expect(await seriesFrom(numbers)).toEqual([
        ['Serie1', '', 'A1:A3'],
        ['Serie2', '', 'B1:B3'],
      ]);
    });

    it('have them where the corner is blank, even of numbers', async () => {
      const years = [
        ['', 2024, 2025],
        [1, 40, 50],
        [2, 60, 70],
      ];
      expect(await seriesFrom(years)).toEqual([
        ['2024', 'A2:A3', 'B2:B3'],
        ['2025', 'A2:A3', 'C2:C3'],
      ]);
    });

    it('have days as categories', async () => {
      const days = [
        ['01/02/2025', 4],
        ['01/03/2025', 5],
      ];
      expect(await seriesFrom(days)).toEqual([['Serie1', 'A1:A2', 'B1:B2']]);
    });

    it('go along the longer side, or as one says', async () => {
      const wide = [
        ['Peso', 1, 2, 3],
        ['Esito', 4, 5, 6],
      ];
      const byRows = [
        ['Peso', '', 'B1:D1'],
        ['Esito', '', 'B2:D2'],
      ];
      expect(await seriesFrom(wide)).toEqual(byRows);
      expect(await seriesFrom(wide, 'Line', 'Rows')).toEqual(byRows);
      expect(await seriesFrom(wide, 'Line', 'Columns')).toEqual([
        ['Serie1', 'A1:A2', 'B1:B2'],
        ['Serie2', 'A1:A2', 'C1:C2'],
        ['Serie3', 'A1:A2', 'D1:D2'],
      ]);
    });

    it('have groups of categories where more of the corner is blank', async () => {
      const grouped = [
        ['', '', 'Peso'],
        ['Nord', 'uno', 4],
        ['', 'due', 5],
        ['Sud', 'tre', 6],
      ];
      expect(await seriesFrom(grouped)).toEqual([['Peso', 'A2:B4', 'C2:C4']]);
    });

    it('of one cell, of one column, of whole columns, of nothing', async () => {
      expect(await seriesFrom([[7]])).toEqual([['Serie1', '', 'A1']]);
      expect(await seriesFrom([['Peso'], [1], [2]])).toEqual([['Peso', '', 'A2:A3']]);
      expect(await seriesFrom(ROWS, 'Line', 'Auto', 'A:B')).toEqual([['Peso', 'A2:A4', 'B2:B4']]);
      expect(await seriesFrom(ROWS, 'Line', 'Auto', 'F1:G9')).toEqual([]);
    });

    it('of a scatter chart have their places in the first column, even of numbers', () =>
      excel.sheet(async (sheet, context) => {
        sheet.getRange('A1:C3').values = [
          ['x', 'Peso', 'Esito'],
          [1, 4, 5],
          [3, 6, 7],
        ];
        const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:C3'));
        const first = chart.series.getItemAt(0);
        const across = first.getDimensionValues('XValues');
        const up = first.getDimensionValues('YValues');
        const count = chart.series.getCount();
        chart.axes.categoryAxis.load('minimum,maximum,majorUnit');
        await context.sync();
        expect([across.value, up.value, count.value]).toEqual([[1, 3], [4, 6], 2]);
        expect(chart.axes.categoryAxis.toJSON()).toMatchObject({ minimum: 0, maximum: 3.5 });
        first.getDimensionValues('Categories');
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }));

    it('are added, filled, named and deleted', () =>
      withChart(async (chart, sheet, context) => {
        sheet.getRange('D2:D4').formulas = [['=B2*2'], ['=B3*2'], ['=B4*2']];
        const added = chart.series.add('Doppio', 0);
        added.setValues(sheet.getRange('D2:D4'));
        added.setXAxisValues(sheet.getRange('A2:A4'));
        chart.series.getItemAt(1).name = 'Pesi';
        chart.series.getItemAt(2).delete();
        await context.sync();
        expect(await seriesOf(chart)).toEqual([
          ['Doppio', 'A2:A4', 'D2:D4'],
          ['Pesi', 'A2:A4', 'B2:B4'],
        ]);
        const values = chart.series.getItemAt(0).getDimensionValues('Values');
        const points = chart.series.getItemAt(0).points.load('items/value');
        await context.sync();
        expect(values.value).toEqual([80, 120, 20]);
        expect(points.items.map(({ value }) => value as number)).toEqual([80, 120, 20]);
        chart.series.getItemAt(0).setValues(sheet.getRange('A1:C4'));
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
        chart.series.getItemAt(2);
        chart.series.add('x'.repeat(256));
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }));

    it('are others once the chart has other data', () =>
      withChart(async (chart, sheet, context) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('#00B050');
        chart.setData(sheet.getRange('A1:C4'), 'Rows');
        expect(await seriesOf(chart)).toEqual([
          ['uno', 'B1:C1', 'B2:C2'],
          ['due', 'B1:C1', 'B3:C3'],
          ['tre', 'B1:C1', 'B4:C4'],
        ]);
        chart.load('plotBy');
        const line = chart.series.getItemAt(0).format.line.load('color');
        await context.sync();
        expect([chart.plotBy, line.color]).toEqual(['Rows', '#00B050']);
        chart.plotBy = 'Columns';
        expect(await seriesOf(chart)).toEqual([
          ['Peso', 'A2:A4', 'B2:B4'],
          ['Esito', 'A2:A4', 'C2:C4'],
        ]);
      }));

    it('leave out what is hidden, unless all is to be shown', () =>
      withChart(async (chart, sheet, context) => {
        sheet.getRange('3:3').rowHidden = true;
        const shown = chart.series.getItemAt(0).getDimensionValues('Values');
        await context.sync();
        expect(shown.value).toEqual([40, 10]);
        chart.plotVisibleOnly = false;
        const all = chart.series.getItemAt(0).getDimensionValues('Values');
        await context.sync();
        expect(all.value).toEqual([40, 60, 10]);
      }));

    it('follow their cells', () =>
      withChart(async (chart, sheet, context) => {
        sheet.getRange('2:2').insert('Down');
        sheet.getRange('B:B').insert('Right');
        sheet.name = 'Pesi e "esiti"';
        sheet.getRange('C1:C5').moveTo('F10');
        await context.sync();
        expect(await seriesOf(chart)).toEqual([
          ['Peso', 'A3:A5', 'F12:F14'],
          ['Esito', 'A3:A5', 'D3:D5'],
        ]);
        sheet.getRange('4:4').delete('Up');
        sheet.getRange('D:D').delete('Left');
        const values = chart.series.getItemAt(1).getDimensionDataSourceString('Values');
        await context.sync();
        expect(await seriesOf(chart)).toEqual([
          ['Peso', 'A3:A4', 'E11:E13'],
          ['Serie2', 'A3:A4', ''],
        ]);
        expect(values.value).toBe(`'Pesi e "esiti"'!#REF!`);
      }));

    it('grow with the table of which they show all rows', () =>
      excel.sheet(async (sheet, context) => {
        sheet.getRange('B2:D4').values = [
          ['Area', 'Peso', 'Esito'],
          ['uno', 40, 1],
          ['due', 60, 2],
        ];
        const table = sheet.tables.add('B2:D4', true);
        const chart = sheet.charts.add('Line', table.getRange());
        const part = sheet.charts.add('Line', sheet.getRange('B2:C3'));
        table.rows.add(undefined, [['tre', 5, 3]]);
        table.rows.add(0, [['zero', 5, 0]]);
        table.rows.add(2, [['e mezzo', 5, 1]]);
        await context.sync();
        expect(await seriesOf(chart)).toEqual([
          ['Peso', 'B3:B7', 'C3:C7'],
          ['Esito', 'B3:B7', 'D3:D7'],
        ]);
        expect(await seriesOf(part)).toEqual([['Peso', 'B4', 'C4']]);
        table.resize('B2:D9');
        await context.sync();
        expect((await seriesOf(chart))[1]).toEqual(['Esito', 'B3:B9', 'D3:D9']);
      }));

    it('go with the sheet: of a copy they are the copy’s, of a deleted one nothing is left', () =>
      withChart(async (chart, sheet, context) => {
        chart.name = 'Pesi';
        const copy = sheet.copy('End').load('name');
        const other = context.workbook.worksheets.add();
        const elsewhere = other.charts.add('Pie', sheet.getRange('A1:B4'));
        const copied = copy.charts.getItem('Pesi').load('name');
        const source = copied.series.getItemAt(0).getDimensionDataSourceString('Values');
        await context.sync();
        expect(source.value).toBe(`'${copy.name}'!$B$2:$B$4`);
        copied.title.text = 'Copia';
        chart.title.load('text');
        sheet.delete();
        const lost = elsewhere.series.getItemAt(0).getDimensionDataSourceString('Values');
        await context.sync();
        expect(chart.title.text).toBe('Titolo del grafico');
        expect(lost.value).toBe('#REF!');
        chart.load('name');
        expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
      }));
  });
}
