import type { IResources } from '@univerjs/core';
import type { SheetState } from '../../host/document/sheetState';
import { fullAddress } from '../../host/grid/address';
import { storedFormula } from '../formulas';

/** A defined name of the file: of the whole workbook, or of the sheet at a position. */
export interface FileName {
  name: string;
  reference: string;
  comment?: string;
  sheet?: number;
  hidden?: boolean;
}

interface StoredName {
  name: string;
  formulaOrRefString: string;
  comment?: string;
  localSheetId?: string;
  hidden?: boolean;
}

/** The workbook's names as the engine stores them. */
export function engineNames(resources: IResources, sheetOrder: string[]): FileName[] {
  const data = resources.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data;
  if (!data) return [];
  return Object.values(JSON.parse(data) as Record<string, StoredName>).map((each) => {
    const sheet = sheetOrder.indexOf(each.localSheetId ?? '');
    return {
      name: each.name,
      reference: storedFormula(each.formulaOrRefString),
      ...(each.comment && { comment: each.comment }),
      ...(sheet >= 0 && { sheet }),
      ...(each.hidden && { hidden: true }),
    };
  });
}

/** Names that Excel itself gives: what is printed of a sheet, and the cells of its filter. */
export function builtInNames(name: string, { pageLayout, autoFilter }: SheetState, sheet: number) {
  const at = (area: Parameters<typeof fullAddress>[1]) => fullAddress(name, area, true);
  const { printAreas, printTitleRows, printTitleColumns } = pageLayout;
  const titles = [printTitleColumns, printTitleRows].flatMap((area) => (area ? [at(area)] : []));
  const names: FileName[] = [];
  if (autoFilter)
    names.push({
      name: '_xlnm._FilterDatabase',
      reference: at(autoFilter),
      sheet,
      hidden: true,
    });
  if (printAreas.length > 0)
    names.push({ name: '_xlnm.Print_Area', reference: printAreas.map(at).join(','), sheet });
  if (titles.length > 0)
    names.push({ name: '_xlnm.Print_Titles', reference: titles.join(','), sheet });
  return names;
}
