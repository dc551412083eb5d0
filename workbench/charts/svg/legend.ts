/** The legend: what the colours stand for. */
import {
  accentOf,
  AUTOMATIC,
  colorOf,
  fontIn,
  hasPointEntries,
  kindOfSeries,
  weightOf,
} from '../automatic';
import { categoriesOf, nameOf, valuesOf, type ChartCells } from '../data';
import type { ChartState } from '../../host/document/chartState';
import { cut, line, rectangle, stroke, widthOf, written, type Box } from './elements';
import { marker } from './markers';

interface Entry {
  text: string;
  /** Draws the key in front of the text, from a place to the right. */
  key(x: number, y: number): string;
}

const KEY = 18;
const GAP = 8;

function entriesOf(chart: ChartState, cells: ChartCells): Entry[] {
  const [first] = chart.series;
  const square = (color: string) => (x: number, y: number) =>
    rectangle({ x: x + KEY - 9, y: y - 3, width: 6, height: 6 }, { fill: color });
  if (first && hasPointEntries(chart)) {
    const categories = categoriesOf(chart, cells).at(-1) ?? [];
    return valuesOf(chart, first, cells).map((_, index) => ({
      text: categories[index]?.text ?? String(index + 1),
      key: square(first.points.get(index)?.look.fill ?? accentOf(index)),
    }));
  }
  return chart.series.map((series) => {
    const kind = kindOfSeries(chart, series);
    const color = colorOf(chart, series);
    const text = nameOf(chart, series, cells);
    if (kind.family !== 'line' && kind.family !== 'scatter')
      return { text, key: square(series.look.fill ?? color) };
    const look = stroke(series.look.line, { color, weight: weightOf(kind.family) });
    return {
      text,
      key: (x, y) =>
        (kind.lines === 'none' ? '' : line(x, y, x + KEY - 3, y, look)) +
        marker(series.marker, kind, series.look.fill ?? color, x + (KEY - 3) / 2, y),
    };
  });
}

/** The legend in a part of a box, and what is left of the box. */
export function legend(
  chart: ChartState,
  box: Box,
  cells: ChartCells,
): { drawn: string; left: Box } {
  const { visible, position, overlay, look } = chart.legend;
  const all = visible ? entriesOf(chart, cells) : [];
  const entries = all.filter((_, index) => !chart.legend.hidden.includes(index));
  if (entries.length === 0) return { drawn: '', left: box };
  const font = fontIn(chart, look, AUTOMATIC.sizes.text);
  const height = font.size * 1.5;
  const widths = entries.map(({ text }) => KEY + widthOf(text, font) + GAP);
  const isBeside = position === 'Left' || position === 'Right' || position === 'Corner';
  const rows = isBeside ? entries.map((_, index) => [index]) : rowsOf(widths, box.width);
  const width = Math.min(
    isBeside ? box.width / 2 : box.width,
    Math.max(...rows.map((row) => row.reduce((sum, index) => sum + widths[index]!, 0))),
  );
  const tall = rows.length * height;
  const place = {
    x:
      position === 'Left'
        ? box.x
        : isBeside
          ? box.x + box.width - width
          : box.x + (box.width - width) / 2,
    y:
      position === 'Bottom'
        ? box.y + box.height - tall
        : position === 'Top' || position === 'Corner'
          ? box.y
          : box.y + (box.height - tall) / 2,
  };
  const ground = rectangle(
    { ...place, width, height: tall },
    { fill: look.fill ?? 'none', ...stroke(look.line) },
  );
  const drawn = rows.map((row, line1) => {
    let x = place.x;
    const y = place.y + (line1 + 0.5) * height;
    return row
      .map((index) => {
        const { text, key } = entries[index]!;
        const shown =
          key(x, y) + written(cut(text, width - KEY, font), x + KEY, y, font, { anchor: 'start' });
        x += widths[index]!;
        return shown;
      })
      .join('');
  });
  const [across, down] = overlay ? [0, 0] : isBeside ? [width + GAP, 0] : [0, tall + GAP / 2];
  const left = {
    x: box.x + (position === 'Left' ? across : 0),
    y: box.y + (position === 'Top' ? down : 0),
    ...{ width: box.width - across, height: box.height - down },
  };
  return { drawn: [ground, ...drawn].join(''), left };
}

/** As many entries in a row as it has room for. */
function rowsOf(widths: number[], room: number): number[][] {
  const rows: number[][] = [[]];
  let used = 0;
  widths.forEach((width, index) => {
    if (used > 0 && used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(index);
    used += width;
  });
  return rows;
}
