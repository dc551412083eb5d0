/** Versions of Excel, by the last requirement set of Office.js that they have. */
import { createHost } from '../../workbench/host';
import { failureOf, inUndoGroup } from './support';

/** Excel 2021 is 1.14, Excel 2024 1.17. */
async function inVersion<T>(
  excelApi: string | undefined,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const host = await createHost(excelApi === undefined ? {} : { excelApi });
  try {
    return await host.run(batch);
  } finally {
    host.dispose();
  }
}

const CALLS: [set: string, member: string, (sheet: Excel.Worksheet) => unknown][] = [
  [
    '1.13',
    'Range.getMergedAreasOrNullObject',
    (sheet) => sheet.getRange().getMergedAreasOrNullObject().load('address'),
  ],
  ['1.9', 'Range.copyFrom', (sheet) => sheet.getRange('A1').copyFrom('B1')],
  [
    '1.7',
    'Chart.chartType',
    (sheet) => sheet.charts.add('Line', sheet.getRange('A1')).load('chartType'),
  ],
  ['1.12', 'Worksheet.customProperties', (sheet) => sheet.customProperties.add('a', 'b')],
];

it.each(CALLS)('of the set %s is %s: refused below it', async (set, member, call) => {
  const use = (version: string | undefined) =>
    inVersion(version, async (context) => {
      call(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  const below = `1.${Number(set.split('.')[1]) - 1}`;
  const error = await failureOf(use(below));
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain(`${member} is of ExcelApi ${set}, after ${below}`);
  await use(set);
  await use(undefined);
});

it('refuses to load a property of later, and loads all those of before', async () => {
  const load = (names?: string) =>
    inVersion('1.11', async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load(names);
      await context.sync();
      return range.toJSON();
    });
  expect((await failureOf(load('address,height,hasSpill'))).code).toBe('ApiNotFound');
  const all = await load();
  expect(all).toMatchObject({ rowIndex: 0 });
  expect(all).not.toHaveProperty('hasSpill');
});

it('knows undo groups from 1.20 on', async () => {
  expect([
    await inUndoGroup({ excelApi: '1.17' }),
    await inUndoGroup({ excelApi: '1.20' }),
  ]).toEqual(['ApiNotFound', 'done']);
});

it('says which sets there are', async () => {
  const host = await createHost({ excelApi: '1.14' });
  const asked: [string, string?][] = [
    ['ExcelApi', '1.14'],
    ['ExcelApi', '1.15'],
    ['excelapi', '1.2'],
    ['ExcelApi'],
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.4'],
    ['ExcelApiOnline', '1.1'],
  ];
  expect(asked.map(([set, version]) => host.isSetSupported(set, version))).toEqual([
    ...[true, false, true, true, true, false, false],
  ]);
  host.dispose();
  const latest = await createHost();
  expect(latest.isSetSupported('ExcelApi', '1.20')).toBe(true);
  expect(latest.isSetSupported('ExcelApi', '1.21')).toBe(false);
  latest.dispose();
});
