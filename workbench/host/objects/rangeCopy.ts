import type { ICellData } from '@univerjs/core';
import { areaOf, intersection, subtract, type Area, type CellArea } from '../grid/area';
import { EMPTY, valueOf } from '../grid/cells';
import type { CellPatch } from '../grid/grid';
import type { AreaValues } from '../document/sheetState';
import type { HostModel } from '../model';
import { notImplemented } from '../protocol/errors';
import * as arg from './arguments';
import { requireWritable } from './guard';
import { addMerges, unmerge } from './rangeMerges';

const COPY = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** A part of the source, and how far from it it is copied. */
export interface Piece {
  from: Area;
  down: number;
  right: number;
}

const moved = ({ row, column, rows, columns }: Area, { down, right }: Piece): Area => ({
  row: row + down,
  column: column + right,
  rows,
  columns,
});

/**
 * `range.copyFrom(source, copyType, skipBlanks, transpose)`. The source is repeated when the destination is a multiple
 * of it; a smaller destination grows to the source's size, as in Excel. Relative references move with the cells. Of a
 * blank cell that is skipped nothing is copied, not even how it looks.
 */
export function copyFrom(area: CellArea, args: unknown[], model: HostModel): void {
  const [source, type, skipBlanks, transpose] = args;
  if (transpose === true) throw notImplemented('Range.copyFrom with transpose');
  const from = arg.area(source, area.sheetId, model);
  const what = arg.oneOf(type ?? 'All', COPY, 'copyType');
  if (what === 'Link') throw notImplemented('Range.copyFrom of links to the source');
  const [rows, columns] = [repeated(area.rows, from.rows), repeated(area.columns, from.columns)];
  const to = areaOf(area.sheetId, area.row, area.column, rows, columns);
  requireWritable(model, to);
  const pieces = piecesOf(from, to, skipBlanks === true, model);
  const cells = pieces.flatMap((piece) => withinSheets(piece, from, to, model));
  if (what !== 'Formats') copyContents(from, to, cells, what === 'Values', model);
  if (what === 'All' || what === 'Formats') {
    copyStyles(from, to, cells, model);
    copyOwnStyles(from, to, pieces, model);
    copyMerges(from, to, pieces, model);
    copyRules(from, to, pieces, what === 'All', model);
  }
}

function repeated(size: number, source: number): number {
  return size % source === 0 ? size : source;
}

function piecesOf(from: CellArea, to: CellArea, skipBlanks: boolean, model: HostModel): Piece[] {
  const parts = skipBlanks ? filled(from, model) : [from];
  const pieces: Piece[] = [];
  for (let row = to.row; row < to.row + to.rows; row += from.rows)
    for (let column = to.column; column < to.column + to.columns; column += from.columns)
      for (const part of parts)
        pieces.push({ from: part, down: row - from.row, right: column - from.column });
  return pieces;
}

/** A piece of whole rows or columns goes as far as one of the two sheets does: there is nothing beyond. */
function withinSheets(piece: Piece, from: CellArea, to: CellArea, model: HostModel): Piece[] {
  const [one, other] = [from, to].map(({ sheetId }) => model.grid.worksheet(sheetId));
  const { right, down } = piece;
  const within = intersection(piece.from, {
    ...{ row: 0, column: 0 },
    rows: Math.max(one!.getRowCount(), other!.getRowCount() - down),
    columns: Math.max(one!.getColumnCount(), other!.getColumnCount() - right),
  });
  return within ? [{ ...piece, from: within }] : [];
}

function filled(area: CellArea, model: HostModel): Area[] {
  const found: Area[] = [];
  model.grid.forEachCell(area, (cell, row, column) => {
    const isFilled = valueOf(cell) !== '' || cell.f || cell.si;
    if (isFilled) found.push({ row, column, rows: 1, columns: 1 });
  });
  return found;
}

/** Something for each cell of the destination: the source may lie under it, so all is read before anything is written. */
function forPieces<T>(
  pieces: readonly Piece[],
  read: (row: number, column: number, piece: Piece) => T,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const piece of pieces) {
    const { from, down, right } = piece;
    for (let row = from.row; row < from.row + from.rows; row += 1)
      for (let column = from.column; column < from.column + from.columns; column += 1)
        found.set(`${row + down} ${column + right}`, read(row, column, piece));
  }
  return found;
}

export function copyContents(
  { sheetId }: CellArea,
  to: CellArea,
  pieces: readonly Piece[],
  valuesOnly: boolean,
  model: HostModel,
): void {
  const references = model.engine.api.getFormula();
  const contents = forPieces(pieces, (row, column, { right, down }): CellPatch => {
    const cell = model.grid.raw(sheetId, row, column);
    const formula = valuesOnly ? undefined : model.cells.formula(sheetId, cell, row, column);
    if (formula === undefined) return contentOf(cell);
    return { ...EMPTY, f: references.moveFormulaRefOffset(formula, right, down) };
  });
  model.grid.patch(to, (row, column) => contents.get(`${row} ${column}`));
}

function contentOf(cell: ICellData | null): CellPatch {
  const value = valueOf(cell);
  if (value === '') return EMPTY;
  const v = typeof value === 'boolean' ? Number(value) : value;
  return { ...EMPTY, v, ...(cell?.t && { t: cell.t }) };
}

/** The look of each cell replaces what was there, all of it or all but the borders. */
export function copyStyles(
  { sheetId }: CellArea,
  to: CellArea,
  pieces: readonly Piece[],
  model: HostModel,
  keepsBorders = false,
): void {
  const styles = forPieces(pieces, (row, column, { down, right }) => {
    const style = model.grid.style(sheetId, row, column);
    if (!keepsBorders) return style;
    const bd = model.grid.borders(to.sheetId, row + down, column + right);
    return { ...style, bd: bd ?? null };
  });
  model.grid.restyle(to, (row, column) => (styles.has(`${row} ${column}`) ? null : undefined));
  model.grid.restyle(to, (row, column) => styles.get(`${row} ${column}`));
}

/** What the engine has no place for. */
export function copyOwnStyles(
  { sheetId }: CellArea,
  to: CellArea,
  pieces: readonly Piece[],
  model: HostModel,
): void {
  const source = model.document.sheet(sheetId);
  const target = model.document.sheet(to.sheetId);
  pasteValues(source.indents, target.indents, pieces);
  pasteValues(source.locked, target.locked, pieces);
  pasteValues(source.shrinkToFit, target.shrinkToFit, pieces);
}

function pasteValues<T>(
  source: AreaValues<T>,
  target: AreaValues<T>,
  pieces: readonly Piece[],
): void {
  const copies = pieces.map((piece) => ({ piece, parts: source.partsIn(piece.from) }));
  for (const { piece, parts } of copies) {
    const onto = moved(piece.from, piece);
    if (parts.length > 0 || target.partsIn(onto).length > 0) target.set(onto, target.otherwise);
    for (const { area, value } of parts) target.set(moved(area, piece), value);
  }
}

function copyMerges(
  from: CellArea,
  to: CellArea,
  pieces: readonly Piece[],
  model: HostModel,
): void {
  // A merged area is copied with its first cell, the only one that is not blank.
  const merges = model.grid.merges(from);
  const copies = pieces.flatMap((piece) =>
    merges
      .filter(({ row, column }) => intersection(piece.from, { row, column, rows: 1, columns: 1 }))
      .map((merge) => moved(merge, piece)),
  );
  for (const piece of pieces) unmerge({ ...moved(piece.from, piece), sheetId: to.sheetId }, model);
  addMerges(to.sheetId, copies, model);
}

/** Conditional formats and, with everything else, validations and links. */
export function copyRules(
  { sheetId }: CellArea,
  to: CellArea,
  pieces: readonly Piece[],
  all: boolean,
  model: HostModel,
): void {
  const source = model.document.sheet(sheetId);
  const target = model.document.sheet(to.sheetId);
  const references = model.engine.api.getFormula();
  const move = (formula: string, right: number, down: number) =>
    formula.startsWith('=') ? references.moveFormulaRefOffset(formula, right, down) : formula;
  const copies = pieces.map((piece) => ({
    onto: moved(piece.from, piece),
    formats: source.conditionalFormats.partsIn(piece.from),
    validations: source.validations.partsIn(piece.from),
    piece,
  }));
  for (const { onto, formats, validations, piece } of copies) {
    const place = (area: Area) => moved(area, piece);
    target.conditionalFormats.paste(onto, formats, place, move);
    if (all) target.validations.paste(onto, validations, place, move);
  }
  if (all) copyLinks({ sheetId }, to, pieces, model);
}

/** The links of the cells, in place of those that were there. */
export function copyLinks(
  { sheetId }: Pick<CellArea, 'sheetId'>,
  to: CellArea,
  pieces: readonly Piece[],
  model: HostModel,
): void {
  const target = model.document.sheet(to.sheetId);
  const links = pieces.flatMap((piece) =>
    model.document.sheet(sheetId).hyperlinks.flatMap((link) => {
      const area = intersection(link.area, piece.from);
      return area ? [{ ...link, area: moved(area, piece) }] : [];
    }),
  );
  const ontos = pieces.map((piece) => moved(piece.from, piece));
  const left = target.hyperlinks.flatMap((link) =>
    ontos
      .reduce<Area[]>((parts, onto) => parts.flatMap((part) => subtract(part, onto)), [link.area])
      .map((area) => ({ ...link, area })),
  );
  target.hyperlinks = [...left, ...links];
}
