/** Cells of a table as they are shown in few words. */
import { isBlank, italian } from '../../../domain/cells';

const LONGEST = 40;

export const cellText = (cell: unknown): string => {
  const text = (typeof cell === 'number' ? italian(cell) : String(cell ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};

/** The first cells that hold something. */
export const examplesOf = (cells: readonly unknown[], most: number): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .slice(0, most)
    .map(cellText)
    .join(' · ');
