import type { Element } from '@xmldom/xmldom';
import type { DocumentState } from '../../host/document/document';
import { parseA1, splitAddress } from '../../host/grid/address';
import { isWholeRows, type Area } from '../../host/grid/area';
import { shownFormula } from '../formulas';
import { attribute, isTrue } from './parts';

/** Univer's mark of a name that belongs to the whole workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

/**
 * The defined names, as the engine keeps them. Those that Excel itself gives to what is printed are noted in the sheets;
 * that of a filter's cells is made again when the workbook is saved.
 */
export function readNames(
  names: readonly Element[],
  sheetIds: readonly string[],
  document: DocumentState,
): Record<string, object> {
  const stored: Record<string, object> = {};
  names.forEach((each, index) => {
    const name = attribute(each, 'name') ?? '';
    const reference = (each.textContent ?? '').trim();
    const position = attribute(each, 'localSheetId');
    const sheetId = position === undefined ? undefined : sheetIds[Number(position)];
    if (name === '' || reference === '') return;
    if (position !== undefined && sheetId === undefined) return;
    if (name === '_xlnm._FilterDatabase') return;
    if (sheetId !== undefined && name === '_xlnm.Print_Area') {
      document.sheet(sheetId).pageLayout.printAreas = areasOf(reference);
      return;
    }
    if (sheetId !== undefined && name === '_xlnm.Print_Titles') {
      noteTitles(areasOf(reference), document, sheetId);
      return;
    }
    const id = `nome-del-file-${index + 1}`;
    const formula = shownFormula(reference);
    const isReference = parseA1(splitAddress(reference).cells) !== undefined;
    stored[id] = {
      ...{ id, name, formulaOrRefString: isReference ? reference : formula },
      comment: attribute(each, 'comment') ?? '',
      hidden: isTrue(attribute(each, 'hidden')),
      localSheetId: sheetId ?? WORKBOOK_SCOPE,
    };
  });
  return stored;
}

/** The cells of "'A, B'!$A$1:$B$2,Foglio!$D$1". */
function areasOf(reference: string): Area[] {
  const parts = reference.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseA1(splitAddress(part).cells) ?? []);
}

function noteTitles(areas: Area[], document: DocumentState, sheetId: string): void {
  const { pageLayout } = document.sheet(sheetId);
  for (const area of areas) {
    if (isWholeRows(area)) pageLayout.printTitleRows = area;
    else pageLayout.printTitleColumns = area;
  }
}
