import { chartCellsOf } from '../../../workbench/charts/data';
import { chartPicture } from '../../../workbench/charts/svg/chart';
import { chartOn, type ChartHost } from './support';

const SIZE = { width: 400, height: 300 };

/** What is drawn of the charts of a sheet: the elements of a name with their attributes. */
export function chartPictures(excel: ChartHost): void {
  describe('the picture of a chart', () => {
    const withChart = chartOn(excel);

    const picture = async (chart: Excel.Chart) => {
      chart.load('id');
      await chart.context.sync();
      const { engine, document } = excel.host;
      await engine.settled();
      const state = document.charts.byId(chart.id);
      return chartPicture(state!, SIZE, chartCellsOf(engine, document));
    };
    const drawn = (svg: string, name: string, fill: string) =>
      [...svg.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))]
        .map(([, attributes = '']) =>
          Object.fromEntries(
            [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
          ),
        )
        .filter((each) => each['fill'] === fill);
    const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);

    it('has columns as high as their values, over the names of their categories', () =>
      withChart(async (chart) => {
        chart.legend.visible = false;
        const svg = await picture(chart);
        const columns = drawn(svg, 'rect', '#4472C4');
        const heights = columns.map(({ height }) => Number(height));
        expect(heights).toHaveLength(3);
        expect(heights[0]! / heights[1]!).toBeCloseTo(40 / 60, 2);
        expect(heights[2]! / heights[1]!).toBeCloseTo(10 / 60, 2);
        // They stand on the same line, from left to right.
        const feet = columns.map(({ y, height }) => Math.round(Number(y) + Number(height)));
        expect(new Set(feet).size).toBe(1);
        const lefts = columns.map(({ x }) => Number(x));
        expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
        expect(texts(svg)).toEqual(
          expect.arrayContaining(['Titolo del grafico', 'uno', 'due', 'tre', '0', '70']),
        );
        expect(svg).toContain('aria-label="Titolo del grafico"');
      }));

    it('stays within its frame, of whatever type, and is never without a number', () =>
      withChart(async (chart, sheet, context) => {
        sheet.getRange('B3:C3').values = [['', -4]];
        sheet.getRange('A2').values = [['«una» & <altra>']];
        chart.dataLabels.showValue = true;
        const types = [
          ...['ColumnStacked100', 'BarStacked', 'LineMarkersStacked', 'AreaStacked100', 'Area'],
          ...['Pie', 'DoughnutExploded', 'XYScatterSmooth', 'XYScatter', 'BarClustered'],
        ];
        for (const type of types) {
          chart.chartType = type as Excel.ChartType;
          await context.sync();
          const svg = await picture(chart);
          expect(svg).not.toMatch(/NaN|undefined|Infinity/);
          const places = [...svg.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)"/g)].map(([, x]) =>
            Number(x),
          );
          expect(Math.min(...places)).toBeGreaterThanOrEqual(-20);
          expect(Math.max(...places)).toBeLessThanOrEqual(SIZE.width + 20);
          // Places along an axis have no names.
          if (!type.startsWith('XY')) expect(svg).toContain('«una» &amp; &lt;altra&gt;');
        }
      }));

    it('has slices in colours of their own, those that were chosen before Excel’s', () =>
      withChart(async (chart) => {
        chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#00B050');
        chart.dataLabels.showPercentage = true;
        const svg = await picture(chart);
        expect(
          ['#4472C4', '#00B050', '#A5A5A5'].map((fill) => drawn(svg, 'path', fill).length),
        ).toEqual([1, 1, 1]);
        expect(texts(svg)).toEqual(expect.arrayContaining(['36%', '55%', '9%']));
      }, 'Pie'));

    it('follows what is chosen: ends of axes, titles, what is hidden', () =>
      withChart(async (chart, sheet) => {
        Object.assign(chart.axes.valueAxis, { minimum: 0, maximum: 80, numberFormat: '0.00' });
        chart.axes.categoryAxis.title.text = 'Area del piano';
        chart.legend.visible = false;
        sheet.getRange('3:3').rowHidden = true;
        const shown = texts(await picture(chart));
        expect(shown).toEqual(expect.arrayContaining(['80,00', 'Area del piano', 'uno', 'tre']));
        expect(shown).not.toContain('due');
        expect(shown).not.toContain('Peso');
        chart.title.visible = false;
        chart.axes.valueAxis.visible = false;
        const less = texts(await picture(chart));
        expect(less).not.toContain('Titolo del grafico');
        expect(less).not.toContain('80,00');
      }));
  });
}
