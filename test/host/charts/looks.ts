import { failureOf } from '../support';
import { chartOn, type ChartHost } from './support';

export function chartLooks(excel: ChartHost): void {
  const withChart = chartOn(excel);
  describe('how a chart looks', () => {
    it('has a title: the name of its only series, until one is written', () =>
      withChart(async (chart, sheet, context) => {
        const { title } = chart;
        const text = async () => {
          title.load('text,visible');
          await context.sync();
          return [title.text, title.visible];
        };
        expect(await text()).toEqual(['Titolo del grafico', true]);
        chart.series.getItemAt(1).delete();
        expect(await text()).toEqual(['Peso', true]);
        title.visible = false;
        expect(await text()).toEqual(['Peso', false]);
        title.text = 'Pesi degli obiettivi';
        expect(await text()).toEqual(['Pesi degli obiettivi', true]);
        title.setFormula('=A2');
        expect(await text()).toEqual(['uno', true]);
        sheet.getRange('A2').values = [['primo']];
        expect(await text()).toEqual(['primo', true]);
        title.textOrientation = 100;
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }));

    it('has a legend where there is something to tell apart', () =>
      withChart(async (chart, sheet, context) => {
        const one = sheet.charts.add('Line', sheet.getRange('A1:B4'));
        const pie = sheet.charts.add('Pie', sheet.getRange('A1:B4'));
        for (const { legend } of [chart, one, pie]) legend.load('visible,position,overlay');
        await context.sync();
        expect([chart, one, pie].map(({ legend }) => legend.visible)).toEqual([true, false, true]);
        expect(chart.legend.toJSON()).toEqual({
          visible: true,
          position: 'Bottom',
          overlay: false,
        });
        chart.legend.position = 'Right';
        chart.legend.format.font.bold = true;
        chart.legend.load('position,format/font/bold');
        await context.sync();
        expect([chart.legend.position, chart.legend.format.font.bold]).toEqual(['Right', true]);
        const entry = chart.legend.legendEntries.getItemAt(1);
        entry.visible = false;
        entry.load('visible,index');
        const counts = [chart, pie].map(({ legend }) => legend.legendEntries.getCount());
        await context.sync();
        expect([entry.visible, entry.index, ...counts.map(({ value }) => value)]).toEqual([
          false,
          1,
          2,
          3,
        ]);
        chart.legend.position = 'Custom';
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }));

    it('has ends of its axes that are always numbers, chosen or not', () =>
      withChart(async (chart, _sheet, context) => {
        const { valueAxis } = chart.axes;
        const ends = async () => {
          valueAxis.load('minimum,maximum,majorUnit');
          await context.sync();
          return [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as number[];
        };
        expect(await ends()).toEqual([0, 70, 10]);
        Object.assign(valueAxis, { minimum: 20, maximum: 100, majorUnit: 40 });
        expect(await ends()).toEqual([20, 100, 40]);
        Object.assign(valueAxis, { minimum: '', maximum: '', majorUnit: '' });
        expect(await ends()).toEqual([0, 70, 10]);
        chart.chartType = 'ColumnStacked';
        expect(await ends()).toEqual([0, 70, 10]);
        chart.chartType = 'ColumnStacked100';
        expect(await ends()).toEqual([0, 1, 0.1]);
        valueAxis.load('numberFormat,linkNumberFormat');
        await context.sync();
        expect([valueAxis.numberFormat, valueAxis.linkNumberFormat]).toEqual(['0%', true]);
        valueAxis.numberFormat = '0.0';
        valueAxis.load('numberFormat,linkNumberFormat');
        await context.sync();
        expect([valueAxis.numberFormat, valueAxis.linkNumberFormat]).toEqual(['0.0', false]);
        valueAxis.majorUnit = 0;
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }));

    it('has titles of axes and gridlines, as Excel shows them first', () =>
      withChart(async (chart, _sheet, context) => {
        const { valueAxis, categoryAxis } = chart.axes;
        for (const axis of [valueAxis, categoryAxis]) {
          axis.load('visible,type');
          axis.title.load('visible,text');
          axis.majorGridlines.load('visible');
          axis.minorGridlines.load('visible');
        }
        await context.sync();
        const shown = [valueAxis, categoryAxis].map((axis) => [
          ...[axis.type, axis.visible, axis.title.visible, axis.title.text],
          ...[axis.majorGridlines.visible, axis.minorGridlines.visible],
        ]);
        expect(shown).toEqual([
          ['Value', true, false, 'Titolo asse', true, false],
          ['Category', true, false, 'Titolo asse', false, false],
        ]);
        valueAxis.title.text = 'Peso';
        valueAxis.majorGridlines.visible = false;
        categoryAxis.visible = false;
        const again = chart.axes.getItem('Value').load('title/visible,majorGridlines/visible');
        categoryAxis.load('visible');
        await context.sync();
        expect([again.title.visible, again.majorGridlines.visible, categoryAxis.visible]).toEqual([
          ...[true, false, false],
        ]);
        chart.axes.getItem('Value', 'Secondary').load('visible');
        expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
      }));

    it('of a pie has no axes', () =>
      withChart(async (chart, _sheet, context) => {
        chart.axes.valueAxis.load('visible');
        expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
      }, 'Pie'));

    it('has labels of a series, of a point, or of all at once', () =>
      withChart(async (chart, _sheet, context) => {
        const [one, two] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        one.hasDataLabels = true;
        one.points.getItemAt(1).hasDataLabel = false;
        const labels = one.dataLabels.load('showValue,showPercentage');
        const point = one.points.getItemAt(1).load('hasDataLabel');
        chart.dataLabels.load('showValue');
        two.load('hasDataLabels');
        await context.sync();
        expect([labels.showValue, labels.showPercentage]).toEqual([true, false]);
        expect([point.hasDataLabel, two.hasDataLabels]).toEqual([false, false]);
        expect(chart.dataLabels.showValue).toBeNull();
        // A point's label is that of the series, until it is another.
        const third = one.points.getItemAt(2).dataLabel.load('position,showSeriesName');
        await context.sync();
        expect([third.position, third.showSeriesName]).toEqual(['OutsideEnd', false]);
        one.dataLabels.showSeriesName = true;
        third.load('showSeriesName');
        await context.sync();
        expect(third.showSeriesName).toBe(true);
        third.showSeriesName = false;
        one.dataLabels.load('showSeriesName');
        third.load('showSeriesName');
        await context.sync();
        expect([one.dataLabels.showSeriesName, third.showSeriesName]).toEqual([true, false]);
        chart.dataLabels.showValue = true;
        chart.dataLabels.position = 'InsideEnd';
        chart.dataLabels.numberFormat = '0.0';
        chart.dataLabels.format.font.size = 12;
        two.load('hasDataLabels');
        two.dataLabels.load('position,numberFormat,linkNumberFormat,format/font/size');
        await context.sync();
        expect(two.hasDataLabels).toBe(true);
        expect(two.dataLabels.toJSON()).toMatchObject({
          ...{ position: 'InsideEnd', numberFormat: '0.0', linkNumberFormat: false },
          format: { font: { size: 12 } },
        });
        chart.chartType = 'ColumnStacked';
        chart.dataLabels.position = 'OutsideEnd';
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }));

    it('has colours, lines and marks, Excel’s own until one chooses', () =>
      withChart(async (chart, _sheet, context) => {
        const [one, two] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        const lines = async () => {
          for (const { format } of [one, two]) format.line.load('color,lineStyle,weight');
          await context.sync();
          return [one, two].map(({ format: { line } }) => [
            line.color,
            line.lineStyle,
            line.weight,
          ]);
        };
        expect(await lines()).toEqual([
          ['#4472C4', 'Continuous', 2.25],
          ['#ED7D31', 'Continuous', 2.25],
        ]);
        Object.assign(one.format.line, { color: 'red', lineStyle: 'Dash', weight: 3 });
        two.format.line.clear();
        two.markerStyle = 'Diamond';
        two.markerSize = 9;
        two.smooth = true;
        two.points.getItemAt(2).markerBackgroundColor = '#00B050';
        two.load('markerStyle,markerSize,smooth,gapWidth');
        const point = two.points.getItemAt(2).load('markerBackgroundColor,markerStyle');
        expect(await lines()).toEqual([
          ['#FF0000', 'Dash', 3],
          ['#ED7D31', 'None', 2.25],
        ]);
        expect(two.toJSON()).toMatchObject({
          ...{ markerStyle: 'Diamond', markerSize: 9, smooth: true, gapWidth: null },
        });
        expect(point.toJSON()).toMatchObject({
          ...{ markerBackgroundColor: '#00B050', markerStyle: 'Diamond' },
        });
        one.gapWidth = 50;
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
        one.markerSize = 1;
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
        one.points.getItemAt(3).load('value');
        expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      }, 'Line'));

    it('has one font for all its texts, unless one of them has another', () =>
      withChart(async (chart, _sheet, context) => {
        chart.format.font.color = '#123456';
        chart.format.font.name = 'Arial';
        chart.title.format.font.color = '#654321';
        const title = chart.title.format.font.load('color,name,size,bold,italic,underline');
        const axis = chart.axes.valueAxis.format.font.load('color,name,size');
        await context.sync();
        expect(title.toJSON()).toEqual({
          ...{ color: '#654321', name: 'Arial', size: 14 },
          ...{ bold: false, italic: false, underline: 'None' },
        });
        expect(axis.toJSON()).toEqual({ color: '#123456', name: 'Arial', size: 9 });
      }));

    it('can be of another type, or have series of two', () =>
      withChart(async (chart, _sheet, context) => {
        const [one, two] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        const types = async () => {
          for (const each of [chart, one, two]) each.load('chartType');
          await context.sync();
          return [chart, one, two].map(({ chartType }) => chartType);
        };
        two.chartType = 'LineMarkers';
        expect(await types()).toEqual(['ColumnClustered', 'ColumnClustered', 'LineMarkers']);
        one.chartType = 'LineMarkers';
        expect(await types()).toEqual(['LineMarkers', 'LineMarkers', 'LineMarkers']);
        chart.chartType = 'BarStacked';
        expect(await types()).toEqual(['BarStacked', 'BarStacked', 'BarStacked']);
        two.chartType = 'Line';
        const error = await failureOf(context.sync());
        expect([error.code, error.message]).toEqual([
          ...['NotImplemented', expect.stringContaining('Line and BarStacked')],
        ]);
        chart.chartType = '3DPie';
        expect((await failureOf(context.sync())).message).toContain('Chart.chartType 3DPie');
      }));
  });
}
