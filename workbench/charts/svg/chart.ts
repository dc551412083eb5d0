/** A picture of a chart, drawn of the same that is saved: not to the point as Excel draws it, but with all that it shows. */
import { AUTOMATIC, fontIn } from '../automatic';
import { titleOf, valuesOf, type ChartCells } from '../data';
import { isRound, kindOf } from '../../host/document/chartKinds';
import type { ChartState } from '../../host/document/chartState';
import { axis, axisFont, fitted, gridlines, roomOf } from './axes';
import { element, rectangle, stroke, written, type Box } from './elements';
import { frameOf } from './frame';
import { legend } from './legend';
import { slices } from './round';
import { seriesIn } from './series';

const MARGIN = 7;

/** SVG of a chart of a size in points, told to who does not see it by its title. */
export function chartPicture(
  chart: ChartState,
  { width, height }: { width: number; height: number },
  cells: ChartCells,
): string {
  const whole = { x: 0, y: 0, width, height };
  const { look } = chart;
  const frame = rectangle(
    { x: 0.5, y: 0.5, width: Math.max(0, width - 1), height: Math.max(0, height - 1) },
    {
      fill: look.fill ?? AUTOMATIC.background,
      ...stroke(look.line, { color: AUTOMATIC.line, weight: 0.75 }),
      rx: chart.roundedCorners ? 8 : undefined,
    },
  );
  const title = titleIn(chart, inset(whole, MARGIN), cells);
  const { drawn, left } = legend(chart, title.left, cells);
  const plot = left.width > 10 && left.height > 10 ? plotIn(chart, left, cells) : '';
  const label = chart.title.visible ? titleOf(chart, cells) : chart.name;
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}` },
      ...{ width: '100%', height: '100%', role: 'img', 'aria-label': label },
    },
    [frame, plot, drawn, title.drawn].join(''),
  );
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  ...{ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by },
});

function titleIn(chart: ChartState, box: Box, cells: ChartCells): { drawn: string; left: Box } {
  const { visible, look, overlay } = chart.title;
  if (!visible) return { drawn: '', left: box };
  const font = fontIn(chart, look, AUTOMATIC.sizes.title);
  const lines = titleOf(chart, cells).split('\n');
  const height = font.size * 1.25;
  const drawn = lines.map((text, index) =>
    written(text, box.x + box.width / 2, box.y + (index + 0.5) * height, font),
  );
  const used = overlay ? 0 : lines.length * height + MARGIN / 2;
  const left = { ...box, y: box.y + used, height: box.height - used };
  return { drawn: drawn.join(''), left };
}

function plotIn(chart: ChartState, box: Box, cells: ChartCells): string {
  if (chart.series.length === 0) return '';
  const ground = (area: Box) =>
    rectangle(area, { fill: chart.plotLook.fill ?? 'none', ...stroke(chart.plotLook.line) });
  if (isRound(kindOf(chart.type))) return ground(box) + slices(chart, box, cells);
  const count = Math.max(0, ...chart.series.map((each) => valuesOf(chart, each, cells).length));
  const isLying = kindOf(chart.type).family === 'bar';
  const [upright, flat] = isLying
    ? (['category', 'value'] as const)
    : (['value', 'category'] as const);
  // How long the upright labels are does not depend on how long axes are.
  const trial = frameOf(chart, { box, room: box }, count, cells);
  const beside = roomOf(chart, upright, fitted(chart, upright, trial, cells), true);
  const narrow = { ...box, x: box.x + beside, width: Math.max(1, box.width - beside - 2 * MARGIN) };
  const narrowed = frameOf(chart, { box: narrow, room: box }, count, cells);
  const below = roomOf(chart, flat, fitted(chart, flat, narrowed, cells), false);
  const half = axisFont(chart, upright).size / 2;
  const inner = {
    ...{ ...narrow, y: box.y + half },
    height: Math.max(1, box.height - below - half),
  };
  const frame = frameOf(chart, { box: inner, room: box }, count, cells);
  const axes = (['category', 'value'] as const).map((kind) =>
    axis(chart, kind, frame, fitted(chart, kind, frame, cells), box, cells),
  );
  return [
    ground(inner),
    ...(['category', 'value'] as const).map((kind) => gridlines(chart, kind, frame)),
    seriesIn(chart, frame, cells),
    ...axes,
  ].join('');
}
