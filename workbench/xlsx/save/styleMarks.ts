/**
 * The writer of packages knows no names of styles: they stand in the number format of looks until the part is written.
 * One mark is of the looks of cells, the other of the styles themselves.
 */
const OF_CELL = '\uE002';
export const OF_STYLE = '\uE003';

export const marked = (mark: string, name: string, pattern = 'General') =>
  `${mark}${encodeURIComponent(name).replaceAll("'", '%27')}${mark}${pattern}`;

/** The number format of a cell that has a style. */
export const formatOfStyled = (name: string, pattern: string | undefined) =>
  marked(OF_CELL, name, pattern);
