/** Events of formulas, protection, sheets, rows, tables and the workbook. */
import { until, useHost } from './support';

describe('events tell', () => {
  const excel = useHost();

  /** What is heard of one request after another; what comes later than its own answer is waited for. */
  const listening = (
    listen: (sheet: Excel.Worksheet, hear: (event: unknown) => Promise<void>) => void,
    ...steps: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[]
  ) =>
    excel.sheet(async (sheet, context) => {
      sheet.load('id,name');
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      const heard: unknown[] = [];
      const { worksheets, tables } = context.workbook;
      listen(sheet, async (event) => {
        const { getRange, getRangeOrNullObject, ...plain } = event as Record<string, unknown>;
        expect(typeof getRange).toBe(typeof getRangeOrNullObject);
        heard.push(JSON.parse(JSON.stringify(plain).replaceAll(sheet.id, 'foglio')) as unknown);
      });
      await context.sync();
      const all: unknown[][] = [];
      for (const step of steps) {
        step(sheet, context);
        await context.sync();
        const marked = heard.length;
        await until(() => heard.length > marked || step === quiet);
        await new Promise((resolve) => setTimeout(resolve, 80));
        all.push(heard.splice(0));
      }
      for (const each of [sheet, worksheets, tables])
        for (const handlers of Object.values(each as unknown as Record<string, unknown>))
          if (handlers instanceof Object && 'removeAll' in handlers)
            (handlers as { removeAll(): void }).removeAll();
      await context.sync();
      return all;
    });
  const quiet = () => undefined;

  it('which formulas changed, and what they were; not what comes of them', async () => {
    const [written, changed, value, gone] = await listening(
      (sheet, hear) => sheet.onFormulaChanged.add(hear),
      (sheet) => (sheet.getRange('C1:C2').formulas = [['=A1*2'], [7]]),
      (sheet) => (sheet.getRange('C1').formulas = [['=A1*3']]),
      quiet,
      (sheet) => (sheet.getRange('C1').values = [[5]]),
    );
    const told = (cellAddress: string, previousFormula: string) => [
      {
        ...{ type: 'WorksheetFormulaChanged', source: 'Local', worksheetId: 'foglio' },
        formulaDetails: [{ cellAddress, previousFormula }],
      },
    ];
    expect(written).toEqual(told('C1', ''));
    expect(changed).toEqual(told('C1', '=A1*2'));
    expect(value).toEqual([]);
    expect(gone).toEqual(told('C1', '=A1*3'));
  });

  it('that a sheet is protected, or no longer', async () => {
    const told = (isProtected: boolean) => ({
      ...{ type: 'WorksheetProtectionChanged', isProtected, source: 'Local' },
      worksheetId: 'foglio',
    });
    expect(
      await listening(
        (sheet, hear) => sheet.onProtectionChanged.add(hear),
        (sheet) => sheet.protection.protect(),
        (sheet) => sheet.protection.unprotect(),
      ),
    ).toEqual([[told(true)], [told(false)]]);
  });

  it('that a sheet is hidden, shown, moved', async () => {
    const [hidden, shown, moved] = await listening(
      (sheet, hear) => {
        sheet.onVisibilityChanged.add(hear);
        sheet.context.workbook.worksheets.onMoved.add(hear);
      },
      (sheet) => (sheet.visibility = 'Hidden'),
      (sheet) => (sheet.visibility = 'Visible'),
      (sheet) => (sheet.position = 0),
    );
    const seen = { type: 'WorksheetVisibilityChanged', source: 'Local', worksheetId: 'foglio' };
    expect(hidden).toEqual([{ ...seen, visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }]);
    expect(shown).toEqual([{ ...seen, visibilityBefore: 'Hidden', visibilityAfter: 'Visible' }]);
    expect(moved).toEqual([
      {
        ...{ type: 'WorksheetMoved', source: 'Local', worksheetId: 'foglio' },
        ...{ positionBefore: expect.any(Number) as number, positionAfter: 0 },
      },
    ]);
  });

  it('which rows are hidden', async () => {
    const told = (changeType: string) => ({
      ...{ type: 'WorksheetRowHiddenChanged', address: '2:3', changeType, source: 'Local' },
      worksheetId: 'foglio',
    });
    expect(
      await listening(
        (sheet, hear) => sheet.onRowHiddenChanged.add(hear),
        (sheet) => (sheet.getRange('A2:A3').rowHidden = true),
        (sheet) => (sheet.getRange('2:3').rowHidden = false),
      ),
    ).toEqual([[told('Hidden')], [told('Unhidden')]]);
  });

  it('of tables: that they are there, what changes in them, what is selected, that they are gone', async () => {
    const heard: Record<string, unknown>[][] = [];
    const steps = await listening(
      (sheet, hear) => {
        sheet.tables.onAdded.add(hear);
        sheet.context.workbook.tables.onChanged.add(hear);
        sheet.context.workbook.tables.onDeleted.add(hear);
      },
      (sheet) => (sheet.tables.add('A1:B2', true).name = 'Pesi'),
      (sheet) =>
        (sheet.getRange('B2:D3').values = [
          ['b', 1, 2],
          ['c', 1, 2],
        ]),
      (sheet) => sheet.tables.getItem('Pesi').rows.add(undefined, [[1, 2]]),
      (sheet) => sheet.tables.getItem('Pesi').columns.getItemAt(0).delete(),
      (sheet) => sheet.tables.getItem('Pesi').delete(),
    );
    heard.push(...(steps as Record<string, unknown>[][]));
    const short = heard.map((events) =>
      events.map((each) => [each.type, each.changeType, each.address, each.tableName]),
    );
    const added = heard[0]![0]!;
    expect(added).toMatchObject({ type: 'TableAdded', worksheetId: 'foglio', source: 'Local' });
    expect(heard.flat().every(({ tableId }) => tableId === added.tableId)).toBe(true);
    expect(short[0]![0]).toEqual(['TableAdded', undefined, undefined, undefined]);
    // Of what is written only what is in the table.
    expect(short[1]).toEqual([['TableChanged', 'RangeEdited', 'B2', undefined]]);
    expect(short[2]).toContainEqual(['TableChanged', 'RowInserted', 'A3:B3', undefined]);
    expect(short[3]).toContainEqual(['TableChanged', 'ColumnDeleted', 'A1:A3', undefined]);
    expect(short[4]).toContainEqual(['TableDeleted', undefined, undefined, 'Pesi']);
  });

  it('a table what of it is selected, and that nothing is any more', async () => {
    const [none, inside, left] = await listening(
      (sheet, hear) => {
        const table = sheet.tables.add('A1:B2', true);
        sheet.activate();
        table.onSelectionChanged.add(hear);
      },
      quiet,
      (sheet) => sheet.getRange('B2:C9').select(),
      (sheet) => sheet.getRange('D1').select(),
    );
    const told = { type: 'TableSelectionChanged', worksheetId: 'foglio' };
    expect(none).toEqual([]);
    expect(inside).toMatchObject([{ ...told, address: 'B2', isInsideTable: true }]);
    expect(left).toMatchObject([{ ...told, address: '', isInsideTable: false }]);
  });

  it('which cells got another look', async () => {
    const [painted, written] = await listening(
      (sheet, hear) => sheet.onFormatChanged.add(hear),
      (sheet) => {
        sheet.getRange('A1:B2').format.fill.color = '#FF0000';
        sheet.getRange('B2:C3').format.font.bold = true;
      },
      quiet,
    );
    expect(painted).toEqual([
      {
        ...{ type: 'WorksheetFormatChanged', address: 'A1:C3', source: 'Local' },
        worksheetId: 'foglio',
      },
    ]);
    expect(written).toEqual([]);
  });

  it('that something is selected, and what of a binding is selected or changed', () =>
    excel.sheet(async (sheet, context) => {
      const heard: unknown[] = [];
      const { workbook } = context;
      const binding = workbook.bindings.add(sheet.getRange('B2:C5'), 'Range', 'sentito');
      binding.load('id');
      sheet.activate();
      await context.sync();
      const handlers = [
        workbook.onSelectionChanged.add(async () => void heard.push('selezione')),
        binding.onSelectionChanged.add(async ({ binding: { id }, ...place }) => {
          heard.push([id, place]);
        }),
        binding.onDataChanged.add(async ({ binding: { id } }) => void heard.push(`${id} cambia`)),
      ];
      await context.sync();
      const after = async (count: number, work: () => void) => {
        work();
        await context.sync();
        await until(() => heard.length >= count);
        await new Promise((resolve) => setTimeout(resolve, 80));
        return heard.splice(0);
      };
      expect(await after(1, () => sheet.getRange('A1').select())).toEqual(['selezione']);
      expect(await after(2, () => sheet.getRange('A3:B9').select())).toEqual([
        'selezione',
        ['sentito', { startRow: 1, startColumn: 0, rowCount: 3, columnCount: 1 }],
      ]);
      expect(await after(1, () => (sheet.getRange('C5').values = [[1]]))).toEqual([
        'sentito cambia',
      ]);
      expect(await after(1, () => (sheet.getRange('C5').format.font.bold = true))).toEqual([
        'sentito cambia',
      ]);
      expect(await after(0, () => (sheet.getRange('D5').values = [[1]]))).toEqual([]);
      for (const handler of handlers) handler.remove();
      await context.sync();
      expect(await after(0, () => sheet.getRange('B2').select())).toEqual([]);
    }));

  it('that the user comes back to the workbook; that it saves by itself nobody tells', async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { workbook } = context;
      const hear = async ({ type }: { type: string }) => {
        heard.push(type);
      };
      const handlers = [
        workbook.onActivated.add(hear),
        workbook.onAutoSaveSettingChanged.add(hear),
      ];
      await context.sync();
      excel.host.activate();
      await until(() => heard.length > 0);
      expect(heard).toEqual(['WorkbookActivated']);
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  });
});
