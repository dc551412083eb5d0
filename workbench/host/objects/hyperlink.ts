import { contains, sameArea, type CellArea } from '../grid/area';
import type { Hyperlink } from '../document/sheetState';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { optionalText } from './arguments';
import { requireAllowed, requireWritable } from './guard';

const LINK_STYLE = { cl: { rgb: '#0563C1' }, ul: { s: 1 } };

/** The link of an area's first cell, `null` when there is none. */
export function readHyperlink(area: CellArea, model: HostModel) {
  const cell = { ...area, rows: 1, columns: 1 };
  const links = model.document.sheet(area.sheetId).hyperlinks;
  const link = links.findLast((each) => contains(each.area, cell));
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  const shown = model.cells.text(cell)?.[0]?.[0];
  return { address, documentReference, screenTip, textToDisplay: shown ?? '' };
}

/** Links the cells, gives them the look of a link and, when told, the text to show. */
export function writeHyperlink(area: CellArea, given: unknown, model: HostModel): void {
  requireAllowed(model, area.sheetId, 'allowInsertHyperlinks');
  const state = model.document.sheet(area.sheetId);
  const others = state.hyperlinks.filter((link) => !sameArea(link.area, area));
  if (given === null || given === undefined) {
    state.hyperlinks = others;
    return;
  }
  const { address, documentReference, screenTip, textToDisplay } = given as Record<string, unknown>;
  const link: Hyperlink = { area: { ...area } };
  for (const [key, value] of Object.entries({ address, documentReference, screenTip })) {
    const read = optionalText(value, key);
    if (read !== undefined) Object.assign(link, { [key]: read });
  }
  if (link.address === undefined && link.documentReference === undefined)
    throw excelError('InvalidArgument', 'a hyperlink needs an address or a documentReference');
  if (link.address !== undefined && link.documentReference !== undefined)
    throw excelError('InvalidArgument', 'a hyperlink has one target');
  state.hyperlinks = [...others, link];
  requireWritable(model, area);
  const shown = optionalText(textToDisplay, 'textToDisplay');
  const text =
    shown ?? (isEmpty(area, model) ? (link.address ?? link.documentReference) : undefined);
  model.cells.write(area, text === undefined ? reentered(area, model) : `'${text}`);
  model.styles.set(area, LINK_STYLE);
}

/**
 * What the cells show, to be typed again: whether Excel does so is not documented, and a text like "1/16" or a formula
 * would not outlive it. Who sets links before contents is right in both.
 */
const reentered = (area: CellArea, model: HostModel) => model.cells.text(area) ?? '';

function isEmpty(area: CellArea, model: HostModel): boolean {
  return (model.cells.values(area) ?? []).every((row) => row.every((value) => value === ''));
}
