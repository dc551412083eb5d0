/** How the host's work grows with the workbook: what it does for one sheet is as much among many as among few. */
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';
import { createHost } from '../../../workbench/host';

/** A sheet as the add-in writes it: names, formulas, styles, merged cells, rules, a table. */
function writeSheet(context: Excel.RequestContext, index: number): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(`Ob ${index}`);
  const formulas = Array.from({ length: 30 }, (_, row) => [row, `=A${row + 1}*2`, 'testo', '']);
  sheet.getRange('A1:D30').formulas = formulas;
  for (const [row] of formulas.entries()) {
    const range = sheet.getRange(`A${row + 1}:D${row + 1}`);
    sheet.names.add(`Campo_${row}`, range);
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    sheet.getRange(`F${row + 1}:G${row + 1}`).merge();
  }
  const list = { list: { inCellDropDown: true, source: 'SI,NO' } };
  sheet.getRange('A1:A30').dataValidation.rule = list;
  sheet.getRange('B1:B30').conditionalFormats.add('Custom').custom.rule.formula = '=B1>1';
  sheet.getRange('I1:J3').values = Array.from({ length: 3 }, () => ['Voce', 'Peso']);
  sheet.tables.add('I1:J3', true);
  sheet.getRange('A:A').format.columnWidth = 80;
  return sheet;
}

/** All sheets are written in one request and read in another, as the add-in does. */
async function useSheets(context: Excel.RequestContext, count: number): Promise<void> {
  const sheets = Array.from({ length: count }, (_, index) => writeSheet(context, index));
  await context.sync();
  const named = sheets.map((sheet) => {
    sheet.getUsedRange().load('formulas,text');
    sheet.names.load('items/name,items/formula');
    return sheet.names.getItem('Campo_7').getRange().load('values');
  });
  await context.sync();
  for (const { values } of named) expect(values).toEqual([[7, 14, 'testo', '']]);
}

/** How often each part of each function ran for a workbook of so many sheets. */
async function runsFor(sheets: number): Promise<Map<string, number>> {
  const host = await createHost();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await host.run((context) => useSheets(context, sheets));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  host.dispose();
  const runs = new Map<string, number>();
  for (const { url, functions } of result.filter(({ url: of }) => of.includes('/workbench/')))
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        runs.set(`${functionName} in ${url}, from ${startOffset} to ${endOffset}`, count);
  return runs;
}

const FEW = 3;
const MANY = 9;
/** What runs seldom takes no time, however it grows. */
const OFTEN = 400;

// Optimised code is not counted.
beforeAll(() => setFlagsFromString('--no-opt'));
afterAll(() => setFlagsFromString('--opt'));

it('does not do more for a sheet because there are others', async () => {
  // At first some of the code is not counted yet.
  await runsFor(MANY);
  const few = await runsFor(FEW);
  const many = await runsFor(MANY);
  const growing = [...many].flatMap(([part, count]) => {
    const [before, after] = [(few.get(part) ?? 0) / FEW, count / MANY];
    return after > OFTEN && after > 2 * before ? [`${before} → ${after}: ${part}`] : [];
  });
  expect(growing).toEqual([]);
});
