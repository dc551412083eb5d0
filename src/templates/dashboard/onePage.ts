/** The dashboard on one page: A4 where its type stays legible, else A3; what is too high for that ends a page between blocks. */
import type { PrintLayout, SheetBlueprint } from '../blueprint';
import { isReadable, pageRoom, type Paper } from '../print/paper';
import { DEFAULT_SIZE } from '../print/printLayout';
import { FONT_SIZE } from '../style';

const PAPERS: readonly Pick<Paper, 'size' | 'orientation'>[] = [
  { size: 'A4', orientation: 'Portrait' },
  { size: 'A4', orientation: 'Landscape' },
  { size: 'A3', orientation: 'Portrait' },
  { size: 'A3', orientation: 'Landscape' },
];

/** `ends`: the rows before which a page may end. */
export function onePage(sheet: SheetBlueprint, ends: readonly number[]): PrintLayout {
  const { print, rowHeights, columnWidths } = sheet;
  const { area } = print;
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const between = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heights.get(row) ?? DEFAULT_SIZE.height;
    return sum;
  };
  const width = columnWidths.slice(0, area.columns).reduce((sum, each) => sum + each, 0);
  const end = area.row + area.rows;
  const height = between(area.row, end);
  const fitted = PAPERS.map((paper): Paper => {
    const room = pageRoom({ ...paper, scale: 100 });
    const scale = Math.floor(Math.min(1, room.width / width, room.height / height) * 100);
    return { ...paper, scale };
  });
  const whole = fitted.find(({ scale }) => isReadable(scale, FONT_SIZE));
  if (whole) return { ...print, paper: whole, breaks: [] };
  const wide = PAPERS.map((paper): Paper => {
    const room = pageRoom({ ...paper, scale: 100 }).width;
    return { ...paper, scale: Math.min(100, Math.floor((room / width) * 100)) };
  });
  const paper = wide.find(({ scale }) => isReadable(scale, FONT_SIZE)) ?? wide.at(-1)!;
  const titles = print.titleRows ? between(0, print.titleRows.rows) : 0;
  const room = pageRoom(paper).height;
  const breaks: number[] = [];
  let start = area.row;
  for (const [index, at] of ends.entries()) {
    const next = ends[index + 1] ?? end;
    const used = between(start, next) + (breaks.length > 0 ? titles : 0);
    if (used <= room || at <= start) continue;
    breaks.push(at);
    start = at;
  }
  return { ...print, paper, breaks };
}
