import type { Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { IWorkbookData } from '@univerjs/core';
import type { OpenedCells } from '../../engine/opened';
import { DocumentState } from '../../host/document/document';
import { storedFormula } from '../formulas';
import type { ReadCells } from './cells';
import { readCharts } from './charts';
import { colorReader } from './colors';
import { readComments } from './comments';
import { readCustomXml } from './customXml';
import { styleColors } from './differentialStyles';
import { lookNumbers } from './lines';
import { readLooks } from './looks';
import { readNamedStyles } from './namedStyles';
import { readNames } from './names';
import { notKept } from './notKept';
import { attribute, attributesOf, elements, Parts, relationsOf } from './parts';
import { damaged, requireWorkbook, UnreadableWorkbook } from './refusal';
import { readSheet } from './sheet';
import { readSheetParts } from './sheetParts';
import { StyleTable } from './styles';

/** A workbook as it was read from a file. */
export interface OpenedWorkbook {
  /** For the engine. */
  cells: OpenedCells;
  /** What the engine has no place for. */
  document: DocumentState;
  /** What the file holds and will not be in what is saved, in Italian. */
  notKept: string[];
}

/**
 * Reads the bytes of an .xlsx file: all that `saveWorkbook` writes, and what other programs write of the same. Macros
 * are not looked at. Throws an UnreadableWorkbook, whose message says what the file is and what to do.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  requireWorkbook(bytes);
  const parts = new Parts(bytes);
  const path = parts.workbook;
  const main = parts.xml(path)!;
  const relations = parts.relations(path);
  // A sheet that is a chart has no cells, and the reader of packages would stop at it.
  const listed = elements(main, 'sheet').map((each) => ({
    name: attribute(each, 'name') ?? '',
    part: relations.find(({ id }) => id === attribute(each, 'id')),
  }));
  const isRead = listed.map(({ part }) => part?.type === 'worksheet');
  const workbook = await unpack(bytes, isRead);
  if (workbook.sheets.length === 0) throw damaged('non ha fogli');
  const worksheets = listed.filter((_, index) => isRead[index]);
  const sheetParts = worksheets.map(({ part }) => readSheetParts(parts, part!.target));
  const document = documentOf(workbook);
  document.protection.passwordOfFile = attributesOf(main, 'workbookProtection', /^workbook[A-Z]/);
  document.calculation = attributesOf(main, 'calcPr', CALCULATION);
  document.externalLinks = elements(main, 'externalReference').flatMap((each) => {
    const target = relations.find(({ id }) => id === attribute(each, 'id'))?.target ?? '';
    const part = parts.text(target);
    return part === undefined ? [] : [{ part, relations: parts.text(relationsOf(target)) }];
  });
  const leavesXml = readCustomXml(parts, relations, document);
  const color = colorReader(workbook.themeColors);
  const styles = new StyleTable(color);
  const stylePart = relations.find(({ type }) => type === 'styles')?.target;
  const colors = styleColors(parts, stylePart, color);
  const ids = idsOf(sheetParts.map(({ id }) => id));
  const idByName = (name: string) =>
    ids[workbook.sheets.findIndex((each) => each.name.toLowerCase() === name.toLowerCase())];
  const positions = listed.map((_, index) =>
    isRead[index] ? ids[isRead.slice(0, index).filter(Boolean).length]! : '',
  );
  const cells: OpenedCells = { data: {}, spills: {}, withoutResult: {}, active: undefined };
  const sheets: IWorkbookData['sheets'] = {};
  const read: (Pick<ReadCells, 'ours' | 'isUnknown'> & { id: string })[] = [];
  const looks = await readLooks(
    stylePart === undefined ? undefined : parts.bytes(stylePart),
    lookNumbers(sheetParts),
  );
  await readNamedStyles(parts, stylePart, styles, document);
  workbook.sheets.forEach((sheet, index) => {
    const id = ids[index]!;
    const reading = {
      id,
      sheet,
      parts: sheetParts[index]!,
      styles,
      color,
      colors,
      document,
      looks,
    };
    const { data, cells: found } = readSheet(reading);
    readComments(sheet.threadedComments ?? [], workbook.persons ?? [], document.sheet(id));
    sheets[id] = { ...data, defaultStyle: styles.fontOf(document.defaultFont) };
    readCharts(parts, sheetParts[index]!, id, { ids: idByName, color }, document);
    cells.spills[id] = found.spills;
    cells.withoutResult[id] = found.withoutResult;
    read.push({ id, ...found });
    for (const [shown, stored] of found.formulas)
      if (!isSame(storedFormula(shown), stored)) document.fileFormulas.set(shown, stored);
  });
  // Also where they show something: what they gave without the others is nothing.
  if (read.some(({ isUnknown }) => isUnknown))
    for (const { id, ours } of read) cells.withoutResult[id]?.push(...ours);
  const names = readNames(elements(main, 'definedName'), positions, document);
  cells.data = {
    ...{ sheetOrder: ids, sheets, styles: styles.styles },
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }],
  };
  cells.active = positions[workbook.activeSheet ?? 0] || ids[0];
  const left = notKept(parts, main, workbook, sheetParts);
  return { cells, document, notKept: leavesXml ? ['dati XML di SharePoint', ...left] : left };
}

const CALCULATION =
  /^(?:calcMode|refMode|iterate|iterateCount|iterateDelta|fullPrecision|calcCompleted|calcOnSave)$/;

/** LibreOffice writes names that it does not know in small letters. */
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

async function unpack(bytes: Uint8Array, isRead: boolean[]): Promise<Workbook> {
  try {
    const sheets = (_: unknown, index: number) => isRead[index] === true;
    return await readXlsx(bytes, { readStyles: true, sheets });
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) throw problem;
    const said = problem instanceof Error ? problem.message : String(problem);
    // Of a sheet with a stray cell at its far end.
    const [, sheet, rows, columns] = TOO_LARGE.exec(said) ?? [];
    if (sheet !== undefined) throw new UnreadableWorkbook(tooLarge(sheet, rows, columns));
    throw damaged(said);
  }
}

const TOO_LARGE = /^Sheet "([^]*)" spans (\d+) rows x (\d+) columns/;

const tooLarge = (sheet: string, rows = '', columns = '') =>
  `Il foglio «${sheet}» è troppo grande: l'ultima cella è alla riga ${rows}, colonna ${columns}. Di solito è una cella scritta o formattata per sbaglio: in Excel Ctrl+Fine porta lì; eliminare le righe e le colonne vuote e salvare di nuovo.`;

/** Excel's ids of the sheets, each once; a program that gives none gets others. */
function idsOf(given: (string | undefined)[]): string[] {
  const taken = new Set<string>();
  return given.map((id, index) => {
    const own = id && !taken.has(id) ? id : `foglio-del-file-${index + 1}`;
    taken.add(own);
    return own;
  });
}

function documentOf({ properties, ...workbook }: Workbook): DocumentState {
  const document = new DocumentState();
  const { name, size } = workbook.defaultFont ?? {};
  document.countsFrom1904 = workbook.dateSystem === '1904';
  document.defaultFont = { ...(name && { name }), ...(size && { size }) };
  if (workbook.workbookProtection?.lockStructure) document.protection.protect({}, undefined);
  Object.assign(document.info, {
    title: properties?.title ?? '',
    subject: properties?.subject ?? '',
    author: properties?.creator ?? '',
    keywords: properties?.keywords ?? '',
    comments: properties?.description ?? '',
    lastAuthor: properties?.lastModifiedBy ?? '',
    category: properties?.category ?? '',
    manager: properties?.manager ?? '',
    company: properties?.company ?? '',
    ...(properties?.created && { creationDate: properties.created }),
  });
  for (const [key, value] of Object.entries(properties?.custom ?? {}))
    document.customProperties.set(key.toLowerCase(), { key, value });
  return document;
}
