import { createHost } from '../../workbench/host';
import { chartLooks } from './charts/looks';
import { chartPictures } from './charts/pictures';
import { chartSeries } from './charts/series';
import { chartOn } from './charts/support';
import { failureOf, until, useHost } from './support';

const excel = useHost();
const withChart = chartOn(excel);

describe('charts', () => {
  it('is made with a name, a size and an id of its own', () =>
    withChart(async (chart, sheet, context) => {
      const other = sheet.charts.add('Line', sheet.getRange('A1:B4'));
      for (const each of [chart, other]) each.load('name,id,width,height,chartType,plotBy');
      chart.worksheet.load('id');
      sheet.load('id');
      await context.sync();
      expect([chart.name, other.name]).toEqual(['Grafico 1', 'Grafico 2']);
      expect(chart.toJSON()).toMatchObject({
        ...{ width: 360, height: 216, chartType: 'ColumnClustered', plotBy: 'Columns' },
      });
      expect(chart.id).not.toBe(other.id);
      expect(chart.worksheet.id).toBe(sheet.id);
    }));

  it('is found by name, in any case, by position, or not at all', () =>
    withChart(async (chart, { charts }, context) => {
      chart.name = 'Pesi';
      const found = charts.getItem('pesi').load('name');
      const first = charts.getItemAt(0).load('name');
      const none = charts.getItemOrNullObject('Altro');
      const count = charts.getCount();
      charts.load('items/name,count');
      await context.sync();
      expect([found.name, first.name, none.isNullObject, count.value, charts.count]).toEqual([
        ...['Pesi', 'Pesi', true, 1, 1],
      ]);
      // The chart is still the same in later requests, by whatever way it was found.
      charts.items[0]!.name = 'Altri';
      found.load('name');
      await context.sync();
      expect(found.name).toBe('Altri');
      charts.getItem('Pesi').load('name');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
      charts.getItemAt(1).load('name');
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));

  it('is deleted, and then is not there', () =>
    withChart(async (chart, sheet, context) => {
      chart.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      chart.load('name');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
    }));

  it.each([
    ['no type of chart', 'Colonne', 'InvalidArgument'],
    ['a type that the host has not', '3DColumnClustered', 'NotImplemented'],
    ['a type of its own kind', 'Treemap', 'NotImplemented'],
  ])('refuses %s', async (_what, type, code) => {
    const error = await failureOf(withChart(async () => undefined, type));
    expect(error.code).toBe(code);
    expect(error.message).toContain(type);
  });

  it.each(['pivotOptions', 'getImage'])('refuses by its name what it has not: %s', (member) =>
    withChart(async (chart, _sheet, context) => {
      if (member === 'getImage') chart.getImage();
      else chart.pivotOptions.load('showAxisFieldButtons');
      const error = await failureOf(context.sync());
      expect(error.message).toContain(`Chart.${member}`);
      expect(error.code).toBe('NotImplemented');
    }),
  );

  it('is changed on a protected sheet only where that was allowed', () =>
    withChart(async (chart, sheet, context) => {
      sheet.protection.protect();
      await context.sync();
      chart.title.text = 'Pesi';
      expect((await failureOf(context.sync())).code).toBe('AccessDenied');
      sheet.charts.add('Line', sheet.getRange('A1:B4'));
      expect((await failureOf(context.sync())).code).toBe('AccessDenied');
      sheet.protection.unprotect();
      sheet.protection.protect({ allowEditObjects: true });
      chart.title.text = 'Pesi';
      chart.title.load('text');
      await context.sync();
      expect(chart.title.text).toBe('Pesi');
    }));

  it('tells of charts that are made, worked on, left and deleted', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const told: string[] = [];
      const note = async ({ type }: { type: string }) => void told.push(type);
      sheet.charts.onAdded.add(note);
      sheet.charts.onActivated.add(note);
      sheet.charts.onDeactivated.add(note);
      sheet.charts.onDeleted.add(note);
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      const chart = sheet.charts.add('Line', sheet.getRange('A1'));
      chart.activate();
      const active = context.workbook.getActiveChart().load('id');
      chart.load('id');
      await context.sync();
      expect(active.id).toBe(chart.id);
      sheet.getRange('B2').select();
      const none = context.workbook.getActiveChartOrNullObject();
      chart.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      await until(() => told.length === 4);
      expect(told).toEqual(['ChartAdded', 'ChartActivated', 'ChartDeactivated', 'ChartDeleted']);
    }));

  it('has names and titles in the language of Excel', async () => {
    const host = await createHost({ locale: 'en-US' });
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B2')).load('name');
      chart.title.load('text');
      chart.series.load('items/name');
      await context.sync();
      expect([chart.name, chart.title.text, ...chart.series.items.map(({ name }) => name)]).toEqual(
        [...['Chart 1', 'Chart Title', 'Series1', 'Series2']],
      );
    });
    host.dispose();
  });
});

describe('the place of a chart', () => {
  const place = async (chart: Excel.Chart) => {
    chart.load('left,top,width,height');
    await chart.context.sync();
    const { left, top, width, height } = chart;
    return [left, top, width, height];
  };

  it('is told in points, and by cells', () =>
    withChart(async (chart, sheet, context) => {
      Object.assign(chart, { left: 10.5, top: 20, width: 300, height: 150 });
      expect(await place(chart)).toEqual([10.5, 20, 300, 150]);
      chart.setPosition('C3');
      expect(await place(chart)).toEqual([96, 30, 300, 150]);
      chart.setPosition(sheet.getRange('B2'), sheet.getRange('C3:D6'));
      expect(await place(chart)).toEqual([48, 15, 144, 75]);
      chart.top = -1;
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));

  it('moves with its cells, and grows with those beneath it', () =>
    withChart(async (chart, sheet, context) => {
      chart.setPosition('B2', 'D6');
      sheet.getRange('1:1').insert('Down');
      expect(await place(chart)).toEqual([48, 30, 144, 75]);
      sheet.getRange('C:C').insert('Right');
      sheet.getRange('4:4').format.rowHeight = 45;
      expect(await place(chart)).toEqual([48, 30, 192, 105]);
      sheet.getRange('4:4').rowHidden = true;
      expect(await place(chart)).toEqual([48, 30, 192, 60]);
      sheet.getRange('1:3').delete('Up');
      expect(await place(chart)).toEqual([48, 0, 192, 45]);
      // Inserted behind it, or only as cells, nothing changes.
      sheet.getRange('F:F').insert('Right');
      sheet.getRange('A1').insert('Down');
      await context.sync();
      expect(await place(chart)).toEqual([48, 0, 192, 45]);
    }));
});

chartSeries(excel);
chartLooks(excel);
chartPictures(excel);
