import ExcelJS from 'exceljs';
import type { IWorkbookData } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import type { DocumentState } from '../host/document/document';
import { addNames, filterNames } from './names';
import { finishPackage } from './package';
import { addRules } from './rules';
import { addSheet } from './sheet';
import { spillsOf } from './spills';

/** What is saved: the cells that the engine holds and what the host keeps beside them. */
export interface SavedWorkbook {
  engine: Engine;
  document: DocumentState;
}

/**
 * The workbook as the bytes of an .xlsx file: values, formulas with their last results, formats, merges, sizes, names,
 * validations, conditional formats, filter buttons, links, print layout and the sheets' custom properties.
 */
export async function saveWorkbook({ engine, document }: SavedWorkbook): Promise<Uint8Array> {
  await engine.settled();
  const data: IWorkbookData = engine.workbook.save();
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Schede Obiettivo';
  workbook.title = document.info.title;
  const sheets = data.sheetOrder.flatMap((id) => {
    const sheet = data.sheets[id];
    return sheet ? [{ ...sheet, id, name: sheet.name ?? id }] : [];
  });
  for (const sheet of sheets) {
    const worksheet = addSheet(workbook, sheet, {
      styles: data.styles,
      state: document.sheet(sheet.id),
      spills: spillsOf(engine, sheet.id),
    });
    addRules(worksheet, sheet.id, data.resources ?? []);
  }
  const active = engine.workbook.getActiveSheet().getSheetId();
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 28_000,
      height: 18_000,
      firstSheet: 0,
      activeTab: Math.max(0, data.sheetOrder.indexOf(active)),
      visibility: 'visible',
    },
  ];
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(bytes, {
    names: [
      ...addNames(data.resources ?? [], data.sheetOrder),
      ...filterNames(sheets.map(({ id, name }) => ({ name, area: document.sheet(id).autoFilter }))),
    ],
    sheets: sheets.map(({ id }) => ({
      customProperties: [...document.sheet(id).customProperties.values()],
      links: document.sheet(id).hyperlinks,
    })),
  });
}
