/** Rows and columns out of view, filtered or collapsed, when "Segna / togli X" is pressed. */
import { toggleMarks, undoLast } from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { openWorkbook } from './support';
import { MARKED, sheetOf, UNMARKED } from './toggleMarksSupport';

let host: Host;
let sheet: ReturnType<typeof sheetOf>;
beforeEach(async () => {
  host = await openWorkbook();
  sheet = sheetOf(host, 'Foglio1');
  const phase = (name: string) => [name, ...Array<string>(12).fill('')];
  await sheet.edit((ws) => {
    ws.getRange('A1:M5').values = [
      ['FASE', ...'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ')],
      ...['Uno', 'Due', 'Tre', 'Quattro'].map(phase),
    ];
    ws.getRange('3:4').rowHidden = true;
    ws.getRange('D:D').columnHidden = true;
  });
});
afterEach(() => host.dispose());

const rows = () => Promise.all([2, 3, 4, 5].map((row) => sheet.row(`B${row}:E${row}`)));

it('keep what they hold, and how many cells they are is told, in three requests', async () => {
  expect(await sheet.toggle('C2:D5')).toEqual({ ...MARKED, cells: 2, hidden: 6, syncs: 3 });
  expect(await rows()).toEqual(['.X..', '....', '....', '.X..']);
  await sheet.edit((ws) => (ws.getRange('B3:E3').values = [['', '', 'X', '']]));
  expect(await sheet.toggle('C2:D5')).toEqual({ ...UNMARKED, cells: 2, hidden: 6, syncs: 3 });
  expect(await rows()).toEqual(['....', '..X.', '....', '....']);
  await undoLast();
  expect(await rows()).toEqual(['.X..', '..X.', '....', '.X..']);
});

it('are all that is selected: nothing is marked', async () => {
  for (const hidden of ['B3:C4', 'D2:D5'])
    expect(await sheet.toggle(hidden)).toMatchObject({ outcome: 'allHidden', cells: 0 });
  expect(await rows()).toEqual(Array(4).fill('....'));
});

it('do not matter where the selection does not cross them', async () => {
  expect(await sheet.toggle('B2:C2', 'E5')).toEqual({ ...MARKED, cells: 3, syncs: 3 });
});

it('are left alone in whole columns too; too many lines to ask about are refused', async () => {
  expect(await sheet.toggle('B:C')).toMatchObject({ outcome: 'marked', cells: 4, hidden: 4 });
  await sheet.edit((ws) => (ws.getRange('A4000').values = [['nota']]));
  await sheet.select('B:C');
  expect((await toggleMarks()).outcome).toBe('tooMany');
});
