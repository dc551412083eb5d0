import { failureOf, until, useHost } from './support';

describe('what the workbook keeps beyond its cells', () => {
  const excel = useHost();

  it('keeps custom properties of a worksheet, whatever the case of their key', () =>
    excel.sheet(async (sheet, context) => {
      sheet.customProperties.add('PIAO.Modello', 'peg-cronoprogramma');
      await context.sync();
      const found = sheet.customProperties.getItem('piao.modello').load('key,value');
      const missing = sheet.customProperties.getItemOrNullObject('altro');
      sheet.customProperties.load('items/key');
      await context.sync();
      expect(found.toJSON()).toMatchObject({ key: 'PIAO.Modello', value: 'peg-cronoprogramma' });
      expect(missing.isNullObject).toBe(true);
      expect(sheet.customProperties.items).toHaveLength(1);
      found.delete();
      const count = sheet.customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  it('keeps settings, objects too', () =>
    excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('bozza', { passo: 2, titoli: ['a', 'b'] });
      const read = settings.getItem('bozza').load('value');
      const missing = settings.getItemOrNullObject('Bozza');
      await context.sync();
      expect(read.value).toEqual({ passo: 2, titoli: ['a', 'b'] });
      expect(missing.isNullObject).toBe(true);
    }));

  it('keeps the properties of the file', () =>
    excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Piano della performance';
      properties.custom.add('Anno', 2025);
      properties.load('title');
      const year = properties.custom.getItem('anno').load('value,type');
      await context.sync();
      expect(properties.title).toBe('Piano della performance');
      expect([year.value, year.type]).toEqual([2025, 'Number']);
      expect(excel.host.document.info.title).toBe('Piano della performance');
    }));

  it('keeps the print layout, which follows inserted rows', () =>
    excel.sheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
      pageLayout.setPrintArea('A3:F40');
      pageLayout.setPrintTitleRows('$3:$4');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Pagina &P di &N';
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,leftMargin');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
      });
      expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
      expect(area.address).toMatch(/!A4:F41$/);
      expect(titles.address).toMatch(/!4:5$/);
      expect(footer.centerFooter).toBe('Pagina &P di &N');
    }));

  it('keeps page breaks, which go with the line that they stand before', () =>
    excel.sheet(async (sheet, context) => {
      const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = sheet;
      rows.add('A21:E30');
      const first = rows.add(sheet.getRange('C11'));
      rows.add('11:11');
      columns.add('D1');
      const cells = [first.getCellAfterBreak(), columns.getItem(0).getCellAfterBreak()];
      for (const cell of cells) cell.load('address');
      const count = rows.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      expect(cells.map(({ address }) => address.replace(/^.*!/, ''))).toEqual(['A11', 'D1']);
      sheet.getRange('5:6').insert('Down');
      sheet.getRange('A1:A2').insert('Down');
      sheet.getRange('B:B').delete('Left');
      rows.load('items/rowIndex,items/columnIndex');
      columns.load('items/rowIndex,items/columnIndex');
      const copies = sheet.copy('End').horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect(rows.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
        [12, 0],
        [22, 0],
      ]);
      expect(columns.items.map((each) => each.toJSON())).toEqual([{ rowIndex: 0, columnIndex: 2 }]);
      rows.items[1]?.delete();
      sheet.getRange('13:13').delete('Up');
      columns.removePageBreaks();
      const left = [rows.getCount(), columns.getCount()];
      await context.sync();
      expect(left.map(({ value }) => value)).toEqual([0, 0]);
      expect(copies.items.map(({ rowIndex }) => rowIndex)).toEqual([12, 22]);
    }));

  it.each<[string, (sheet: Excel.Worksheet) => object, string]>([
    [
      'a break before the first row',
      ({ horizontalPageBreaks: b }) => b.add('B1'),
      'InvalidArgument',
    ],
    [
      'a break before the first column',
      ({ verticalPageBreaks: b }) => b.add('A9'),
      'InvalidArgument',
    ],
    [
      'a break of another sheet',
      ({ verticalPageBreaks: b }) => b.add('Foglio1!B9'),
      'InvalidArgument',
    ],
    ['a break that is not there', ({ verticalPageBreaks: b }) => b.getItem(0), 'InvalidArgument'],
  ])('refuses %s', async (_what, use, code) => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        (use(sheet) as Excel.PageBreak).load('rowIndex');
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  it('refuses a zoom that is both a scale and pages to fit', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 };
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('recalculates when told and knows the separators', () =>
    excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculate('Full');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode,calculationState,decimalSeparator');
      await context.sync();
      expect(application.toJSON()).toMatchObject({
        calculationMode: 'Automatic',
        calculationState: 'Done',
        decimalSeparator: ',',
      });
    }));
});

describe('events', () => {
  const excel = useHost();

  it('tells of changes, activation and selection', async () => {
    const heard: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType }) => {
        heard.push(`${changeType} ${address}`);
      });
      worksheets.onActivated.add(async () => {
        heard.push('attivato');
      });
      worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(`selezione ${address}`);
      });
      await context.sync();
      const sheet = worksheets.add('Ascoltato');
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.activate();
      sheet.getRange('B2').select();
      await context.sync();
    });
    await until(() => heard.includes('selezione B2'));
    expect(heard).toContain('RangeEdited B2:C3');
    expect(heard).toContain('attivato');
    expect(heard).toContain('selezione B2');
  });

  it('tells once of each change: what it is, where, by whom, and of one cell what it held', async () => {
    const heard: unknown[] = [];
    const pause = (milliseconds: number) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds));
    /** An event comes once formulas are computed and the library has found who listens; a second one would follow. */
    const wait = async () => {
      for (let again = 0; again < 100 && heard.length === 0; again += 1) await pause(30);
      await pause(100);
    };
    const sheet = await excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Raccontato').load('id');
      added.getRange('A1:A3').values = [[1], [2], ['=A1*10']];
      added.getRange('D1').select();
      await context.sync();
      // Others that listened meanwhile have had it told.
      await pause(300);
      added.onChanged.add(async ({ address, changeType, triggerSource, details, ...event }) => {
        const { insertShiftDirection, deleteShiftDirection } = event.changeDirectionState ?? {};
        const by = triggerSource === 'ThisLocalAddin' ? '' : ' da altri';
        heard.push(
          `${changeType} ${address}${by} ${insertShiftDirection ?? deleteShiftDirection ?? ''}`.trim(),
        );
        if (details)
          heard.push([
            details.valueBefore,
            details.valueAfter,
            details.valueTypeBefore,
            details.valueTypeAfter,
          ]);
      });
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(`selezione ${address}`);
      });
      await context.sync();
      return added.id;
    });
    const change = async (batch: (sheet: Excel.Worksheet) => void) => {
      heard.length = 0;
      await excel.run(async (context) => {
        batch(context.workbook.worksheets.getItem(sheet));
        await context.sync();
      });
      await wait();
      return [...heard];
    };
    expect(await change((each) => (each.getRange('A1').values = [[5]]))).toEqual([
      'RangeEdited A1',
      [1, 5, 'Double', 'Double'],
    ]);
    expect(await change((each) => (each.getRange('B1:B2').formulas = [['=A1'], ['=A2']]))).toEqual([
      'RangeEdited B1:B2',
    ]);
    expect(await change((each) => (each.getRange('B2').formulas = [['=A1&"x"']]))).toEqual([
      'RangeEdited B2',
      [2, '5x', 'Double', 'String'],
    ]);
    const withFormat = await change((each) => {
      each.getRange('A1').format.fill.color = 'red';
      each.getRange('C1:C2').values = [[1], [2]];
    });
    expect(withFormat).toEqual(['RangeEdited C1:C2']);
    expect(await change((each) => each.getRange('A1').insert('Right'))).toEqual([
      'CellInserted A1 Right',
    ]);
    expect(await change((each) => each.getRange('A1').delete('Left'))).toEqual([
      'CellDeleted A1 Left',
    ]);
    expect(await change((each) => each.getRange('1:2').insert('Down'))).toEqual([
      'RowInserted 1:2',
    ]);
    expect(await change((each) => each.getRange('A:A').delete('Left'))).toEqual([
      'ColumnDeleted A:A',
    ]);
    heard.length = 0;
    excel.host.engine.workbook.getSheetBySheetId(sheet)?.getRange('A9').setValue({ v: 'digitato' });
    await wait();
    expect(heard).toEqual(['RangeEdited A9 da altri', ['', 'digitato', 'Empty', 'String']]);
  });

  it('gives the changed range to who asks for it', async () => {
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Con valori').load('id');
      await context.sync();
      sheet.onChanged.add(async (event) =>
        excel.run(async (other) => {
          const range = event.getRange(other).load('values');
          await other.sync();
          heard.push(range.values);
        }),
      );
      await context.sync();
      sheet.getRange('A1').values = [['nuovo']];
      await context.sync();
    });
    await until(() => heard.length > 0);
    expect(heard).toEqual([[['nuovo']]]);
  });

  it('is silent once the handler is removed', async () => {
    let heard = 0;
    await excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async () => {
        heard += 1;
      });
      await context.sync();
      handler.remove();
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toBe(0);
  });
});
