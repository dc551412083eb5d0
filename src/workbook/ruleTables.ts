/** What the authority says of the rules, written in the tables of its settings: one step that can be taken back. */
import type { Waiver } from '../domain/book';
import { areaAddress, cellAddress } from '../templates/address';
import { tableLook } from '../templates/settings/ruleTableLook';
import {
  controlsSet,
  waiverAdded,
  waiverRemoved,
  type RuleTableWrite,
  type WantedControl,
  type WantedWaiver,
} from '../templates/settings/ruleTableChanges';
import { SETTINGS_WIDTHS } from '../templates/settings/tables';
import type { SheetContents } from '../templates/sheetContents';
import { applyIn } from './applyChanges';
import { applyLook } from './applySheet';
import { apart, change } from './excel';
import { WorkbookProblem } from './problems';
import { readSheet } from './readSheets';
import { readSettingsSheet } from './readState';

export interface RulesWritten {
  /** Title of the table that the settings did not have yet; null where they had it. */
  tableAdded: string | null;
}

export const addWaiver = (waiver: WantedWaiver): Promise<RulesWritten> =>
  change((context) => writeTable(context, (sheet) => waiverAdded(sheet, waiver)));

/** Writes the rules that are to be other than they are, all or none. */
export const writeControls = (controls: readonly WantedControl[]): Promise<RulesWritten> =>
  change((context) => writeTable(context, (sheet) => controlsSet(sheet, controls)));

export function removeWaiver(waiver: Waiver): Promise<void> {
  return change(async (context) => {
    const sheet = await settingsIn(context);
    const changes = waiverRemoved(sheet, waiver);
    if (!changes) {
      const { row, column } = waiver.at ?? { row: 0, column: 0 };
      const cell = `${sheet.name} ${cellAddress(row, column)}`;
      throw new WorkbookProblem({ code: 'changedMeanwhile', cell });
    }
    await applyIn(context, changes);
  });
}

async function settingsIn(context: Excel.RequestContext): Promise<SheetContents> {
  const sheet = await readSettingsSheet(context);
  if (!sheet) throw new WorkbookProblem({ code: 'settingsGone' });
  return sheet;
}

async function writeTable(
  context: Excel.RequestContext,
  changesOf: (sheet: SheetContents) => RuleTableWrite,
): Promise<RulesWritten> {
  const sheet = await settingsIn(context);
  const write = changesOf(sheet);
  await applyIn(context, write.changes);
  if (write.added > 0) {
    // What Excel refuses of the look takes nothing from what is written.
    const dress = (own: Excel.RequestContext) => dressTable(own, sheet.name, write);
    await dress(context).catch(() => apart(dress).catch(() => undefined));
  }
  return { tableAdded: write.isNew ? write.table.title : null };
}

/** The rows that were added look like the rest of the sheet, and are printed with it. */
async function dressTable(
  context: Excel.RequestContext,
  name: string,
  { table, ...write }: RuleTableWrite,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(name);
  const contents = await readSheet(context, worksheet);
  const columns = SETTINGS_WIDTHS.map((_, column) =>
    worksheet.getRangeByIndexes(0, column, 1, 1).load('format/columnWidth'),
  );
  const heights = worksheet
    .getRangeByIndexes(0, 0, Math.max(1, contents.values.length), 1)
    .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const printed = worksheet.pageLayout.getPrintAreaOrNullObject();
  printed.load('address');
  await context.sync();
  const look = tableLook(contents, table, write, {
    widths: columns.map(({ format }) => format.columnWidth),
    heights: heights.value.map(({ rowHidden, format }) =>
      rowHidden === true ? 0 : (format?.rowHeight ?? 0),
    ),
  });
  if (!look) return;
  applyLook(worksheet, look);
  for (const { column, width } of look.widths)
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  if (!printed.isNullObject && !printed.address.includes(',')) {
    const { rows, columns } = look;
    const whole = worksheet.getRange(areaAddress({ row: 0, column: 0, rows, columns }));
    const area = printed.address.slice(printed.address.lastIndexOf('!') + 1);
    worksheet.pageLayout.setPrintArea(worksheet.getRange(area).getBoundingRect(whole));
    if (look.paper) {
      worksheet.pageLayout.paperSize = look.paper.size;
      worksheet.pageLayout.zoom = { scale: look.paper.scale };
    }
  }
  await context.sync();
}
