/** The face of the summaries is chosen: columns go out of sight and come back, and nothing that people typed is lost. */
import {
  lastAction,
  readBook,
  readSummaryUpdate,
  showSummaryFace,
  undoLast,
  updateSummaries,
  writePlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { fixture } from '../fixtures/plans';
import { UserSheet } from './sheets/support';
import { contentsOf, openWorkbook } from './support';

const WHOLE = 'Sintesi obiettivi';
const plan = fixture('luzzara');

let host: Host;
let summary: UserSheet;
beforeEach(async () => {
  host = await openWorkbook();
  await writePlan({ ...plan, objectives: plan.objectives.slice(0, 2), summary: [] });
  summary = new UserSheet(host, WHOLE);
});
afterEach(() => host.dispose());

/** Headings of the columns in sight, the title, and how it is printed. */
const shown = () =>
  host.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem(WHOLE);
    const table = sheet.names.getItem('Sintesi').getRange();
    table.load('values,columnCount,rowIndex');
    const title = sheet.getRange('A3');
    title.load('values');
    const area = sheet.pageLayout.getPrintArea();
    area.load('address');
    sheet.pageLayout.load('zoom,paperSize');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await sync();
    const columns = Array.from({ length: table.columnCount }, (_, column) => {
      const cell = sheet.getRangeByIndexes(table.rowIndex, column, 1, 1);
      cell.load('columnHidden');
      return cell;
    });
    await sync();
    return {
      headings: table.values[0]!.filter((_, column) => columns[column]!.columnHidden !== true),
      title: String(title.values[0]![0]),
      area: area.address.split('!')[1],
      paper: [sheet.pageLayout.paperSize, sheet.pageLayout.zoom.scale],
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    };
  });
const dated = (headings: unknown[]) => headings.filter((each) => /^AL /.test(String(each)));

it('columns of states go and come back with what was typed in them, and the title says the date', async () => {
  const before = await shown();
  expect(before.title).toBe(
    'SCHEDA SINTETICA OBIETTIVI\nSINTESI OBIETTIVI 2024\nMonitoraggio al 30/06/2024',
  );
  expect(dated(before.headings)).toHaveLength(plan.monitoringDates.length);
  await summary.type({ E5: 'In linea', H5: 'Mia nota' });

  await showSummaryFace('programmazione');
  const approved = await shown();
  expect(dated(approved.headings)).toEqual([]);
  expect(approved.headings).toContain('NOTE');
  expect(approved.title).toBe('SCHEDA SINTETICA OBIETTIVI\nSINTESI OBIETTIVI 2024');
  expect((await readBook()).settings?.presentation.summaryFace).toBe('programmazione');
  // Hidden columns are read and updated like the others.
  const [row] = (await readBook()).summaries[0]!.rows;
  expect(row?.states[0]?.value).toBe('In linea');
  await updateSummaries();
  expect((await readSummaryUpdate()).update).toMatchObject({ changes: [], obstacles: [] });

  await showSummaryFace('consuntivo');
  const judged = await shown();
  expect(judged.title).toBe(
    'SCHEDA SINTETICA OBIETTIVI\nSINTESI OBIETTIVI 2024\nConsuntivo al 30/06/2024',
  );
  expect(judged.headings).toEqual(before.headings);
  expect(judged.area).toBe(before.area);
  const cells = await summary.values();
  expect([cells[4]?.[4], cells[4]?.[7]]).toEqual(['In linea', 'Mia nota']);
});

it('is one step that Annulla takes back, with the pages', async () => {
  const [before, contents] = [await shown(), await contentsOf(host)];
  await showSummaryFace('programmazione');
  expect(lastAction()).toMatchObject({ cells: 1 });
  await undoLast();
  expect(await shown()).toEqual(before);
  expect(await contentsOf(host)).toEqual(contents);
});

it('in a workbook that has no place for it, that is added to the settings', async () => {
  const settings = new UserSheet(host, 'Impostazioni');
  const { row } = await settings.place('FacciaSintesi');
  await settings.edit((sheet) => {
    for (const name of ['FacciaSintesi', 'AttoTipo', 'AttoNumero', 'AttoData', 'Firma'])
      sheet.names.getItem(name).delete();
    sheet.getRange(`${row}:${row + 9}`).delete('Up');
  });
  expect((await readBook()).settings?.presentation.summaryFace).toBe('monitoraggio');
  await showSummaryFace('programmazione');
  const { settings: read, unread } = await readBook();
  expect(read?.presentation).toMatchObject({ summaryFace: 'programmazione', actKind: '' });
  expect(unread).toEqual([]);
});
