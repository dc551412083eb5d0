import { writeXlsx } from 'hucre/xlsx';
import type { IWorkbookData } from '@univerjs/core';
import { SETTINGS } from '../../../src/templates/settings/fields';
import type { Engine } from '../../engine/engine';
import { chartCellsOf } from '../../charts/data';
import type { DocumentState } from '../../host/document/document';
import { parseA1, splitAddress } from '../../host/grid/address';
import type { SheetData } from './paint';
import { LineLooks } from './lines';
import { looksOfStyles, savedStyles } from './namedStyles';
import { builtInNames, engineNames, type FileName } from './names';
import { finishPackage } from './package';
import { fitsToPages, headerFooterFlags, pageSetupOf } from './pageLayout';
import { fileSheet } from './sheet';
import { spillsOf } from './spills';

/** What is saved: the cells that the engine holds and what the host keeps beside them. */
export interface SavedWorkbook {
  engine: Engine;
  document: DocumentState;
}

const CREATOR = 'Schede Obiettivo';

/**
 * The workbook as the bytes of an .xlsx file: values, formulas with their last results, styles, merges, sizes, names,
 * validations, conditional formats, tables, notes, links, protection, print layout and the sheets' custom properties.
 * Its own properties name the plan and the authority, and no person.
 */
export async function saveWorkbook({ engine, document }: SavedWorkbook): Promise<Uint8Array> {
  await engine.settled();
  // As in Excel, unless the file says otherwise.
  if (document.calculation.calcOnSave !== '0') await engine.recalculate();
  const data: IWorkbookData = engine.workbook.save();
  const resources = data.resources ?? [];
  const sheets = data.sheetOrder.flatMap((id): SheetData[] => {
    const sheet = data.sheets[id];
    return sheet ? [{ ...sheet, id, name: sheet.name ?? id }] : [];
  });
  const names = engineNames(resources, data.sheetOrder);
  const styles = savedStyles(document.namedStyles, data.styles, sheets);
  const written = sheets.map((sheet, index) =>
    fileSheet(sheet, {
      ...{ resources, styles: data.styles, fileFormulas: document.fileFormulas },
      state: document.sheet(sheet.id),
      lines: new LineLooks(
        ...([sheet, data.styles, document.sheet(sheet.id)] as const),
        index === 0 ? looksOfStyles(styles) : [],
      ),
      spills: spillsOf(engine, sheet.id),
      tables: document.tables.all(sheet.id),
    }),
  );
  const chartCells = chartCellsOf(engine, document);
  const structure = document.protection;
  const active = engine.workbook.getActiveSheet().getSheetId();
  const bytes = await writeXlsx({
    sheets: written,
    properties: propertiesOf(document, sheets, names),
    activeSheet: Math.max(0, data.sheetOrder.indexOf(active)),
    ...(document.defaultFont && { defaultFont: document.defaultFont }),
    ...(document.countsFrom1904 && { dateSystem: '1904' }),
    ...(structure.protected && {
      workbookProtection: {
        lockStructure: true,
        ...(structure.givenPassword !== undefined && { password: structure.givenPassword }),
      },
    }),
  });
  return finishPackage(bytes, {
    externalLinks: document.externalLinks,
    calculation: document.calculation,
    customXml: document.customXml.all(),
    styles,
    structurePassword: structure.passwordOfFile,
    names: [
      ...names,
      ...sheets.flatMap(({ id, name }, index) => builtInNames(name, document.sheet(id), index)),
    ],
    sheets: sheets.map(({ id }, index) => {
      const { autoFilter, customProperties, hyperlinks, pageLayout, protection } =
        document.sheet(id);
      const { comments, standardSize, view } = document.sheet(id);
      return {
        id,
        customProperties: [...customProperties.values()],
        links: hyperlinks,
        comments: comments.all(),
        columnFilters: autoFilter?.columnFilters,
        tables: document.tables.all(id),
        charts: { charts: document.charts.all(id), cells: chartCells },
        standardSize,
        lines: written[index]!.lines,
        view,
        pageSetup: pageSetupOf(pageLayout),
        headerFooter: headerFooterFlags(pageLayout),
        fitsToPages: fitsToPages(pageLayout),
        password: protection.passwordOfFile,
        withoutArrow: (written[index]?.dataValidations ?? []).flatMap((each, position) =>
          each.withoutArrow ? [position] : [],
        ),
      };
    }),
  });
}

/** The plan's title and the authority are in the settings; who made the file, and who changed it last, is nobody's business. */
function propertiesOf(
  { info, customProperties }: DocumentState,
  sheets: SheetData[],
  names: FileName[],
) {
  const setting = (name: string) => {
    const found = names.find((each) => each.name === name && each.sheet !== undefined);
    const area = found && parseA1(splitAddress(found.reference).cells);
    const sheet = sheets[found?.sheet ?? -1];
    return area ? String(sheet?.cellData?.[area.row]?.[area.column]?.v ?? '') : '';
  };
  return {
    title: setting(SETTINGS.title) || info.title,
    company: setting(SETTINGS.authority) || info.company,
    creator: CREATOR,
    ...(info.subject && { subject: info.subject }),
    ...(info.keywords && { keywords: info.keywords }),
    ...(info.comments && { description: info.comments }),
    ...(info.category && { category: info.category }),
    created: info.creationDate,
    custom: Object.fromEntries(
      [...customProperties.values()].map(({ key, value }) => [key, value as string]),
    ),
  };
}
