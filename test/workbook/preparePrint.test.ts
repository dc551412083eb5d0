/** A plan made ready for one print, and put back as it was. */
import {
  createObjective,
  lastAction,
  preparePrint,
  readPrintPlan,
  readWorkbookPlan,
  undoLast,
  writePlan,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { fixture } from '../fixtures/plans';
import { UserSheet } from './sheets/support';
import { contentsOf, openWorkbook } from './support';

const plan = fixture('terre-di-pianura');
const COVER = 'Copertina e indice';

let host: Host;
beforeEach(async () => {
  host = await openWorkbook();
  const objectives = [0, 2].map((index) => ({ ...plan.objectives[index]!, sharedWith: [] }));
  await writePlan({ ...plan, objectives, summary: [], anticorruption: [] });
});
afterEach(() => host.dispose());

/** What the sheets hold; which of them is shown Annulla leaves to Excel. */
const held = async () => ({ ...((await contentsOf(host)) as object), active: null });

/** Sheets in order, which are in sight, and their pages. */
const state = () =>
  host.run(async ({ workbook, sync }) => {
    const { worksheets } = workbook;
    worksheets.load('items/name,items/visibility');
    await sync();
    const found = worksheets.items.map((sheet) => {
      sheet.pageLayout.load('zoom,orientation,paperSize');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      return { sheet, area };
    });
    await sync();
    return found.map(({ sheet, area }) => ({
      ...{ name: sheet.name, visibility: sheet.visibility },
      zoom: sheet.pageLayout.zoom.scale,
      breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
      area: area.isNullObject ? null : area.address,
    }));
  });

it('is told before it is done, done in one step, and taken back by Annulla', async () => {
  const [before, contents] = [await state(), await held()];
  const told = await readPrintPlan();
  expect(await state()).toEqual(before);
  expect(told).toMatchObject({
    ...{ coverName: COVER, ofWork: ['Impostazioni'], isMoved: true, locked: [], small: [] },
    others: [expect.any(String)],
  });
  // The summary of all, then each unit with its objectives.
  expect(told.printed.slice(0, 3).map(({ sheet }) => sheet)).toEqual([
    ...['Sintesi obiettivi', 'Sintesi Coordinamento generale', 'Ob 1-1'],
  ]);

  const written = await preparePrint({ hidesWork: true });
  expect(written.sheets).toEqual([COVER]);
  const after = await state();
  expect(after.map(({ name }) => name)).toEqual([COVER, ...told.order]);
  expect(after.find(({ name }) => name === 'Impostazioni')?.visibility).toBe('Hidden');
  expect(after.filter(({ visibility }) => visibility === 'Hidden')).toHaveLength(1);
  for (const { sheet, print } of told.printed)
    expect(after.find(({ name }) => name === sheet)).toMatchObject({
      ...{ zoom: print?.paper.scale, breaks: print?.breaks },
    });
  const cover = await new UserSheet(host, COVER).values();
  expect(cover.flat()).toContain(plan.title);
  const index = cover.filter(([, , page]) => typeof page === 'number');
  expect(index.map(([, , page]) => page)).toEqual(
    index.map(([, , page]) => page).toSorted((a, b) => Number(a) - Number(b)),
  );
  expect(index.map(([number]) => number)).toContain('1/1');
  expect(told.pages).toBe(Number(index.at(-1)?.[2]) + told.printed.at(-1)!.print!.breaks.length);

  // Once more there is nothing to move, and the cover stays.
  expect(await readPrintPlan()).toMatchObject({ cover: null, isMoved: false });
  expect((await readWorkbookPlan()).objectives).toHaveLength(2);

  expect(lastAction()).toMatchObject({ sheets: [COVER] });
  await undoLast();
  expect(await state()).toEqual(before);
  expect(await held()).toEqual(contents);
});

it('an index that is no longer right is made again in its place; what was typed stays', async () => {
  await preparePrint({ hidesWork: false });
  await createObjective({ ...plan.objectives[4]!, sharedWith: [] }, null);
  const cover = new UserSheet(host, COVER);
  const first = (await cover.values()).findIndex(([number]) => number === '1/1');
  await cover.edit((sheet) => {
    sheet.getRangeByIndexes(first, 1, 1, 1).values = [['Titolo nostro']];
    sheet.getRangeByIndexes(first, 4, 1, 1).values = [['da rivedere']];
  });
  const before = [await cover.values(), await state()];
  const told = await readPrintPlan();
  expect(told.coverChanges!.length).toBeGreaterThan(0);
  await preparePrint({ hidesWork: false });
  const now = await cover.values();
  const numbers = now.map(([number]) => number).filter((each) => /^\d+\/\d+$/.test(String(each)));
  expect(numbers).toHaveLength(3);
  const own = now.find(([number]) => number === '1/1')!;
  expect([own[1], own[4]]).toEqual(['Titolo nostro', 'da rivedere']);
  const pages = now.map(([, , page]) => page).filter((page) => typeof page === 'number');
  expect(pages).toEqual(pages.toSorted((a, b) => Number(a) - Number(b)));
  expect(pages).toHaveLength(told.printed.length);
  expect((await readPrintPlan()).coverChanges).toEqual([]);
  await undoLast();
  expect([await cover.values(), await state()]).toEqual(before);
});

it('follows rows that have grown, and leaves alone what was changed since', async () => {
  const [, page] = (await readPrintPlan()).printed;
  await new UserSheet(host, page!.sheet).edit((sheet) => {
    sheet.getRange('5:6').format.rowHeight = 400;
  });
  const grown = (await readPrintPlan()).printed[1]!;
  expect(grown.print!.breaks.length).toBeGreaterThan(page!.print!.breaks.length);
  await preparePrint({ hidesWork: false });
  await new UserSheet(host, page!.sheet).edit((sheet) => {
    sheet.pageLayout.orientation = 'Portrait';
  });
  expect((await undoLast()).leftAlone).toEqual([page!.sheet]);
});

it('a summary of an earlier version is set up like those of today, and put back', async () => {
  const summary = 'Sintesi obiettivi';
  const setUp = () =>
    host.run(async ({ workbook, sync }) => {
      const { pageLayout } = workbook.worksheets.getItem(summary);
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('rowIndex,rowCount');
      pageLayout.load('leftMargin,topMargin,centerHorizontally');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await sync();
      const { leftMargin, topMargin, centerHorizontally, headersFooters } = pageLayout;
      return {
        ...{ leftMargin, topMargin, centerHorizontally },
        footer: headersFooters.defaultForAllPages.centerFooter,
        titles: [titles.rowIndex, titles.rowCount],
      };
    });
  const today = await setUp();
  await new UserSheet(host, summary).edit(({ pageLayout }) => {
    pageLayout.setPrintMargins('Points', { left: 50, top: 72 });
    pageLayout.centerHorizontally = false;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '';
    pageLayout.setPrintTitleRows('$1:$1');
  });
  const before = await setUp();
  await preparePrint({ hidesWork: false });
  expect(await setUp()).toEqual(today);
  await undoLast();
  expect(await setUp()).toEqual(before);
});
