/** A chart on a sheet whose cells are filled: calls are queued, nothing is sent. */
import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';
import type { ChartBlueprint } from '../templates/charts';
import { COLORS } from '../templates/style';

const TITLE_SIZE = 11;
const LABEL_SIZE = 9;

/**
 * Every series is given its cells by name: what Excel would guess of a table depends on values that formulas have not shown
 * yet. Its bars have lines around them, so that two shades side by side stay apart in grey.
 */
export function addChart(sheet: Excel.Worksheet, blueprint: ChartBlueprint): void {
  const { kind, series, categories, place, numberFormat } = blueprint;
  const at = (area: Area) =>
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const isBar = kind !== 'ColumnClustered';
  const chart = sheet.charts.add(kind, at(blueprint.seed), 'Columns');
  chart.name = blueprint.name;
  chart.title.text = blueprint.title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLORS.ink;
  series.forEach((each, index) => {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(each.name, index);
    added.name = each.name;
    added.setValues(at(each.values));
    added.setXAxisValues(at(categories));
    added.format.fill.setSolidColor(each.color);
    added.format.line.color = COLORS.ink;
    added.format.line.weight = 0.75;
    added.gapWidth = 45;
    added.hasDataLabels = true;
    added.dataLabels.numberFormat = numberFormat;
    added.dataLabels.format.font.size = LABEL_SIZE;
    added.dataLabels.format.font.color = each.labelColor;
  });
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.size = LABEL_SIZE;
  valueAxis.format.font.size = LABEL_SIZE;
  // Bars are drawn from below: the first row of the table stands at the top.
  if (isBar) categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  if (blueprint.maximum !== undefined) valueAxis.maximum = blueprint.maximum;
  valueAxis.numberFormat = kind === 'BarStacked100' ? '0%' : numberFormat.replace(/;.*$/, '');
  valueAxis.majorGridlines.visible = false;
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  chart.legend.format.font.size = LABEL_SIZE;
  const { row, column, rows, columns } = place;
  const end = { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
  chart.setPosition(areaAddress({ row, column, rows: 1, columns: 1 }), areaAddress(end));
}
