import { failureOf, useHost } from './support';

describe('where Excel is strict', () => {
  const excel = useHost();

  const codeOf = async (
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Promise<string> => {
    const failing = excel.sheet(async (sheet, context) => {
      work(sheet, context);
      await context.sync();
    });
    return (await failureOf(failing)).code;
  };

  it.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?', 'a*', 'a:b', '[a]', "'a", 'Cronologia'])(
    'refuses the sheet name "%s"',
    async (name) => {
      expect(await codeOf((sheet) => (sheet.name = name))).toBe('InvalidArgument');
    },
  );

  it('refuses a taken sheet name, in any case', async () => {
    expect(await codeOf((_, context) => context.workbook.worksheets.add('FOGLIO1'))).toBe(
      'ItemAlreadyExists',
    );
  });

  it('refuses a table of another size than the range', async () => {
    const wide = await codeOf((sheet) => (sheet.getRange('A1:B2').values = [[1, 2, 3]]));
    const high = await codeOf((sheet) => (sheet.getRange('A1:B1').formulas = [['=1'], ['=2']]));
    expect([wide, high]).toEqual(['InvalidArgument', 'InvalidArgument']);
  });

  it('does not find what is not there', async () => {
    const sheet = await codeOf((_, context) => context.workbook.worksheets.getItem('Mai visto'));
    const name = await codeOf((_, context) => context.workbook.names.getItem('MaiVisto').load());
    expect([sheet, name]).toEqual(['ItemNotFound', 'ItemNotFound']);
  });

  it('denies writing to a protected sheet, and allows its unlocked cells', async () => {
    await excel.sheet(async (sheet, context) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false }, 'segreta');
      sheet.getRange('B2').values = [['libera']];
      sheet.protection.load('protected');
      const cell = sheet.getRange('B2').load('values');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(cell.values).toEqual([['libera']]);
      sheet.load('name');
      await context.sync();
    });
    const denied = async (work: (sheet: Excel.Worksheet) => unknown) =>
      codeOf((sheet) => {
        sheet.protection.protect();
        work(sheet);
      });
    expect(await denied((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await denied((sheet) => (sheet.getRange('A1').format.fill.color = 'red'))).toBe(
      'AccessDenied',
    );
    expect(await denied((sheet) => sheet.getRange('1:1').insert('Down'))).toBe('AccessDenied');
    expect(await denied((sheet) => sheet.getRange('A1:B1').merge())).toBe('AccessDenied');
  });

  it('lifts a protection only with its password', async () => {
    const wrong = await codeOf((sheet) => {
      sheet.protection.protect({}, 'giusta');
      sheet.protection.unprotect('sbagliata');
    });
    expect(wrong).toBe('AccessDenied');
  });

  it('denies adding, renaming, moving and deleting sheets of a protected workbook', async () => {
    const codes: string[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Struttura');
      context.workbook.protection.protect();
      await context.sync();
    });
    const changes: ((sheets: Excel.WorksheetCollection) => unknown)[] = [
      (sheets) => sheets.add(),
      (sheets) => (sheets.getItem('Struttura').name = 'Altro'),
      (sheets) => (sheets.getItem('Struttura').position = 0),
      (sheets) => sheets.getItem('Struttura').delete(),
    ];
    for (const change of changes) {
      const failing = excel.run(async (context) => {
        change(context.workbook.worksheets);
        await context.sync();
      });
      codes.push((await failureOf(failing)).code);
    }
    await excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    expect(codes).toEqual(Array(4).fill('AccessDenied'));
  });

  it('carries out what stands before the failing action, and nothing after it', async () => {
    await failureOf(
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add('Prima del guasto');
        worksheets.add('Prima del guasto');
        worksheets.add('Dopo il guasto');
        await context.sync();
      }),
    );
    await excel.run(async (context) => {
      const before = context.workbook.worksheets.getItemOrNullObject('Prima del guasto');
      const after = context.workbook.worksheets.getItemOrNullObject('Dopo il guasto');
      await context.sync();
      expect([before.isNullObject, after.isNullObject]).toEqual([false, true]);
    });
  });

  it('refuses a request over 5 MB', async () => {
    const code = await codeOf((sheet) => {
      const row = Array.from({ length: 200 }, () => 'x'.repeat(1000));
      sheet.getRange('A1').getResizedRange(29, 199).values = Array.from({ length: 30 }, () => row);
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses an answer over 5 MB', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        const range = sheet.getRange('A1').getResizedRange(199, 199);
        (range as { values: unknown }).values = 'y'.repeat(150);
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('demands that properties are loaded before they are read', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet) => {
        const { values } = sheet.getRange('A1');
        return values;
      }),
    );
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('refuses to delete or hide the only visible sheet', async () => {
    const { createHost } = await import('../../workbench/host');
    const host = await createHost();
    const failing = (work: (sheet: Excel.Worksheet) => unknown) =>
      failureOf(
        host.run(async (context) => {
          work(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        }),
      );
    const deleted = await failing((sheet) => sheet.delete());
    const hidden = await failing((sheet) => (sheet.visibility = 'Hidden'));
    host.dispose();
    expect([deleted.code, hidden.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it('is loud about what it does not implement', async () => {
    const call = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.getRange('A1').getImage();
        await context.sync();
      }),
    );
    expect(call.code).toBe('NotImplemented');
    expect(call.message).toContain('Range.getImage');
    const property = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.getRange('A1').load('savedAsArray');
        await context.sync();
      }),
    );
    expect(property.message).toContain('Range.savedAsArray');
    const object = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.shapes.getCount();
        await context.sync();
      }),
    );
    expect(object.message).toContain('Worksheet.shapes');
  });

  it('loads nothing for a name that is no property', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('address,indirizzo,format/colore,format/fill/tinta');
      sheet.names.load('items/nome');
      await context.sync();
      expect(range.address).toMatch(/!A1$/);
    }));
});
