/** Headings of the add-in's own tables, deleted or emptied: what stood below is told cell by cell, and no datum becomes a heading. */
import { readBook, writePlan } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { cellAddress } from '../../src/templates/address';
import { fixture } from '../fixtures/plans';
import { UserSheet } from './sheets/support';
import { openWorkbook } from './support';

const CASES = [
  ['casalbuttano', 'list', 'Obiettivi_1'],
  ['bassa-romagna', 'list', 'Obiettivi_1'],
  ['terre-di-pianura', 'measures', 'Misure'],
] as const;

/** The words and numbers of what was read, cut to what tells them apart. */
function said({ objectives, anticorruption }: Awaited<ReturnType<typeof readBook>>): string[] {
  const texts = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : value === '' || value === null
        ? []
        : [String(value)];
  const read = objectives.map(({ objective: { title, dueDate, weight, indicatorTable } }) => ({
    ...{ title, dueDate, weight, indicators: indicatorTable.indicators },
  }));
  return [...texts(read), ...texts(anticorruption)].map((text) => text.slice(0, 60));
}

describe.each(CASES)('%s: the %s', (name, role, table) => {
  let host: Host;
  let sheet: UserSheet;
  let before: string[];
  beforeEach(async () => {
    host = await openWorkbook();
    const plan = fixture(name);
    const objectives = role === 'list' ? plan.objectives.slice(0, 4) : [];
    await writePlan({ ...plan, objectives, summary: [] });
    const book = await readBook();
    before = said(book);
    expect([before.length > 3, book.unread]).toEqual([true, []]);
    sheet = new UserSheet(host, book.sheets.find((each) => each.role === role)!.name);
  });
  afterEach(() => host.dispose());

  /** Nothing is read that was not, and what is not read any more is told. */
  async function expectTold(what: string): Promise<void> {
    const after = await readBook();
    const known = said(after);
    const unread = after.unread.map(({ content }) => content.slice(0, 60));
    expect([what, known.filter((each) => !before.includes(each))]).toEqual([what, []]);
    const lost = before.filter((each) => !known.includes(each));
    expect([what, lost.filter((each) => !unread.includes(each))]).toEqual([what, []]);
    expect([what, lost.length > 0]).toEqual([what, true]);
  }

  it('whose row of headings is deleted', async () => {
    const { row } = await sheet.place(table);
    await sheet.edit((worksheet) => worksheet.getRange(`${row + 1}:${row + 1}`).delete('Up'));
    await expectTold('row');
  });

  it('of which a heading is emptied, or is another word', async () => {
    const { row, column } = await sheet.place(table);
    const headings = (await sheet.values())[row]!;
    for (const [at, heading] of headings.entries()) {
      // The ids of rows are no datum.
      if (at < column || heading === '' || heading === 'CODICE') continue;
      const address = cellAddress(row, at);
      for (const typed of ['', 'Parola mia']) {
        await sheet.type({ [address]: typed });
        const after = await readBook();
        const known = said(after);
        const unread = after.unread.map(({ content }) => content.slice(0, 60));
        const lost = before.filter((each) => !known.includes(each) && !unread.includes(each));
        expect([heading, typed, lost]).toEqual([heading, typed, []]);
        expect(known.filter((each) => !before.includes(each))).toEqual([]);
      }
      await sheet.type({ [address]: heading });
    }
  });
});
