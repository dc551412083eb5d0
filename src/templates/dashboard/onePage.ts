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
  const titles = print.titleRows ? between(0, print.titleRows.rows) : 0;
  const several = PAPERS.map((paper) => {
    const room = pageRoom({ ...paper, scale: 100 }).width;
    const sized: Paper = { ...paper, scale: Math.min(100, Math.floor((room / width) * 100)) };
    return { paper: sized, ...cut(sized) };
  });
  const readable = several.filter(({ paper }) => isReadable(paper.scale, FONT_SIZE));
  const [fewest] = (readable.length > 0 ? readable : several).toSorted(
    (one, other) => one.pages - other.pages,
  );
  return { ...print, paper: fewest!.paper, breaks: fewest!.breaks };

  /** As few pages as its blocks can stand on; one that is higher than a page takes several. */
  function cut(paper: Paper): { breaks: number[]; pages: number } {
    const room = pageRoom(paper).height;
    const pagesOf = (points: number) => Math.ceil(points / room);
    const breaks: number[] = [];
    let [start, pages] = [area.row, 0];
    const used = (to: number) => between(start, to) + (breaks.length > 0 ? titles : 0);
    for (const [index, at] of ends.entries()) {
      if (used(ends[index + 1] ?? end) <= room) continue;
      pages += pagesOf(used(at));
      breaks.push(at);
      start = at;
    }
    return { breaks, pages: pages + pagesOf(used(end)) };
  }
}
