import type { IResources } from '@univerjs/core';
import { fullAddress } from '../host/grid/address';
import type { Area } from '../host/grid/area';

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
}

/** The workbook's names as the engine stores them. */
export function addNames(resources: IResources, sheetOrder: string[]): FileName[] {
  const data = resources.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data;
  if (!data) return [];
  return Object.values(JSON.parse(data) as Record<string, StoredName>).map((each) => {
    const sheet = sheetOrder.indexOf(each.localSheetId ?? '');
    return {
      name: each.name,
      reference: each.formulaOrRefString.replace(/^=/, ''),
      ...(each.comment && { comment: each.comment }),
      ...(sheet >= 0 && { sheet }),
    };
  });
}

/** The hidden name under which Excel keeps the cells of a sheet's filter. */
export function filterNames(sheets: { name: string; area: Area | undefined }[]): FileName[] {
  return sheets.flatMap(({ name, area }, sheet) =>
    area
      ? [
          {
            name: '_xlnm._FilterDatabase',
            reference: fullAddress(name, area, true),
            sheet,
            hidden: true,
          },
        ]
      : [],
  );
}
