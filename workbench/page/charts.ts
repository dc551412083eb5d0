import { ICommandService } from '@univerjs/core';
import { chartCellsOf } from '../charts/data';
import { sizesOf } from '../charts/sizes';
import { chartPicture } from '../charts/svg/chart';
import { rectangleOf, type Rectangle } from '../host/document/chartPlace';
import type { Host } from '../host/host';

const PIXELS = 96 / 72;

/** What the grid's own scrolling is called. */
const SCROLLED = /^sheet\.(operation|command)\.(set-scroll|scroll-view)/;

/** Pictures of the active sheet's charts over its cells: they follow the cells, and take no click from them. */
export function showCharts(host: Host, grid: HTMLElement): void {
  const overlay = document.createElement('div');
  overlay.id = 'charts';
  // Beside the grid, which keeps nothing in itself that is not its own.
  grid.after(overlay);
  const shown = new ChartsShown(host, grid, overlay);
  let waiting: 'all' | 'places' | undefined;
  const ask = (what: 'all' | 'places') => {
    if (waiting === undefined)
      requestAnimationFrame(() => {
        if (waiting === 'all') shown.draw();
        waiting = undefined;
        shown.place();
      });
    if (waiting !== 'all') waiting = what;
  };
  host.document.charts.changed = () => ask('all');
  const commands = host.engine.workbook.getActiveSheet().getInject().get(ICommandService);
  commands.onCommandExecuted(({ id }) => ask(SCROLLED.test(id) ? 'places' : 'all'));
  new ResizeObserver(() => ask('places')).observe(grid);
  ask('all');
}

interface Picture {
  element: HTMLElement;
  rectangle: Rectangle;
}

class ChartsShown {
  private pictures: Picture[] = [];

  constructor(
    private readonly host: Host,
    private readonly grid: HTMLElement,
    private readonly overlay: HTMLElement,
  ) {}

  /** Draws the charts of the sheet that is shown. */
  draw(): void {
    const { engine, document: kept } = this.host;
    const sheetId = engine.workbook.getActiveSheet().getSheetId();
    const charts = kept.charts.all(sheetId);
    if (charts.length === 0 && this.pictures.length === 0) return;
    const cells = chartCellsOf(engine, kept);
    const sizes = sizesOf(cells.grid, sheetId);
    this.pictures = charts.map((chart) => {
      const rectangle = rectangleOf(chart.place, sizes);
      const element = document.createElement('div');
      element.innerHTML = chartPicture(chart, rectangle, cells);
      return { element, rectangle };
    });
  }

  /** Puts them where their cells are now: what stands on frozen rows and columns stays. */
  place(): void {
    if (this.pictures.length === 0) {
      this.overlay.replaceChildren();
      return;
    }
    const canvas = this.grid.querySelector('canvas[id^="univer-sheet-main-canvas"]');
    const sheet = this.host.engine.workbook.getActiveSheet();
    const skeleton = sheet.getSkeleton();
    if (!canvas || !skeleton) return;
    const zoom = sheet.getZoom();
    const outer = (this.overlay.offsetParent ?? document.body).getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    const head = { x: skeleton.rowHeaderWidth * zoom, y: skeleton.columnHeaderHeight * zoom };
    setBox(this.overlay, {
      ...{ left: inner.left - outer.left + head.x, top: inner.top - outer.top + head.y },
      ...{ width: inner.width - head.x, height: inner.height - head.y },
    });
    const { columnWidthAccumulation: columns, rowHeightAccumulation: rows } = skeleton;
    const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = sheet.getScrollState();
    const scrolled = {
      x: before(columns, sheetViewStartColumn) + offsetX,
      y: before(rows, sheetViewStartRow) + offsetY,
    };
    const { startColumn, startRow } = sheet.getSheet().getFreeze();
    const edge = { x: before(columns, startColumn) * zoom, y: before(rows, startRow) * zoom };
    const room = { x: inner.width - head.x, y: inner.height - head.y };
    const panes = [true, false].flatMap((isAcross) =>
      [true, false].map((isDown): Pane => {
        const [left, top] = [isAcross ? 0 : edge.x, isDown ? 0 : edge.y];
        const width = isAcross ? edge.x : room.x - edge.x;
        const height = isDown ? edge.y : room.y - edge.y;
        const x = isAcross ? 0 : scrolled.x * zoom;
        const y = isDown ? 0 : scrolled.y * zoom;
        return { box: { left, top, width, height }, x: x + left, y: y + top };
      }),
    );
    this.overlay.replaceChildren(...panes.flatMap((pane) => this.paneOf(pane, zoom)));
  }

  /** What is seen of the charts in a pane; nothing where there is none. */
  private paneOf({ box, x, y }: Pane, zoom: number): HTMLElement[] {
    const seen = this.pictures.flatMap(({ element, rectangle }) => {
      const { left, top, width, height } = inPixels(rectangle, zoom);
      const place = { left: left - x, top: top - y, width, height };
      const isAcross = place.left < box.width && place.left + width > 0;
      if (!isAcross || place.top >= box.height || place.top + height <= 0) return [];
      const copy = element.cloneNode(true) as HTMLElement;
      setBox(copy, place);
      return [copy];
    });
    if (seen.length === 0) return [];
    const pane = document.createElement('div');
    setBox(pane, box);
    pane.append(...seen);
    return [pane];
  }
}

/** A part of the grid that is scrolled by itself: those of frozen rows and columns are not. */
interface Pane {
  box: Rectangle;
  /** What of the sheet stands at its corner, in pixels. */
  x: number;
  y: number;
}

const inPixels = ({ left, top, width, height }: Rectangle, zoom: number): Rectangle => ({
  ...{ left: left * PIXELS * zoom, top: top * PIXELS * zoom },
  ...{ width: width * PIXELS * zoom, height: height * PIXELS * zoom },
});

function setBox({ style }: HTMLElement, { left, top, width, height }: Rectangle): void {
  Object.assign(style, {
    ...{ left: `${left}px`, top: `${top}px` },
    ...{ width: `${width}px`, height: `${height}px` },
  });
}

/** The pixels before a line. */
const before = (ends: number[], line: number): number => (line > 0 ? (ends[line - 1] ?? 0) : 0);
