import { failureOf, useHost } from './support';

describe('auto filter', () => {
  const excel = useHost();

  /** A table of three rows with its filter buttons at B3:C3. */
  const filtered = (
    test: (
      sheet: Excel.Worksheet,
      context: Excel.RequestContext,
      address: () => Promise<string | null>,
    ) => Promise<void>,
  ) =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('B3:C5').values = [
        ['Voce', 'Peso'],
        ['uno', 40],
        ['due', 60],
      ];
      sheet.autoFilter.apply(sheet.getRange('B3:C5'));
      await context.sync();
      await test(sheet, context, async () => {
        const range = sheet.autoFilter.getRangeOrNullObject().load('address');
        await context.sync();
        return range.isNullObject ? null : range.address.replace(/^.*!/, '');
      });
    });

  it('is off on a sheet that has none', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.autoFilter.getRangeOrNullObject().load('address');
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect(range.isNullObject).toBe(true);
      expect(sheet.autoFilter.toJSON()).toEqual({ enabled: false, isDataFiltered: false });
    }));

  it('has no range to give where there is none', async () => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.autoFilter.getRange().load('address');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ItemNotFound');
  });

  it('is on without criteria once applied, and hides no row', () =>
    filtered(async (sheet, context) => {
      const range = sheet.autoFilter.getRange().load('address,values,rowHidden');
      sheet.load('autoFilter/enabled,autoFilter/isDataFiltered');
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(true);
      expect(sheet.autoFilter.isDataFiltered).toBe(false);
      expect(range.address).toMatch(/!B3:C5$/);
      expect(range.values[0]).toEqual(['Voce', 'Peso']);
      expect(range.rowHidden).toBe(false);
    }));

  it('takes an address, and is one per sheet: applied again, it moves', () =>
    filtered(async (sheet, _context, address) => {
      sheet.autoFilter.apply('B3:B5');
      expect(await address()).toBe('B3:B5');
    }));

  it('belongs to its sheet alone', () =>
    filtered(async () => {
      await excel.sheet(async (other, context) => {
        other.autoFilter.load('enabled');
        await context.sync();
        expect(other.autoFilter.enabled).toBe(false);
      });
    }));

  it('is removed, and removing again does nothing', () =>
    filtered(async (sheet, context, address) => {
      sheet.autoFilter.remove();
      sheet.autoFilter.remove();
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect(sheet.autoFilter.enabled).toBe(false);
      expect(await address()).toBeNull();
    }));

  it('keeps its buttons when criteria are cleared', () =>
    filtered(async (sheet, _context, address) => {
      sheet.autoFilter.clearCriteria();
      expect(await address()).toBe('B3:C5');
    }));

  it('follows rows and columns inserted before it', () =>
    filtered(async (sheet, _context, address) => {
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      expect(await address()).toBe('C5:D7');
    }));

  it('grows by rows and columns inserted inside and shrinks by what is deleted', () =>
    filtered(async (sheet, _context, address) => {
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('C:C').insert('Right');
      expect(await address()).toBe('B3:D6');
      sheet.getRange('4:5').delete('Up');
      expect(await address()).toBe('B3:D4');
    }));

  it('goes with the row of its headings', () =>
    filtered(async (sheet, _context, address) => {
      sheet.getRange('3:3').delete('Up');
      expect(await address()).toBeNull();
    }));

  it('stays below rows deleted above it', () =>
    filtered(async (sheet, _context, address) => {
      sheet.getRange('1:2').delete('Up');
      expect(await address()).toBe('B1:C3');
    }));

  it('follows what is inserted at the grid, not only what the add-in inserts', () =>
    filtered(async (sheet, context, address) => {
      sheet.load('name');
      await context.sync();
      excel.host.engine.workbook.getSheetByName(sheet.name)?.insertRows(0, 1);
      expect(await address()).toBe('B4:C6');
    }));

  it('is copied with its sheet', () =>
    filtered(async (sheet, context) => {
      const copy = sheet.copy('End');
      const range = copy.autoFilter.getRange().load('address');
      await context.sync();
      expect(range.address).toMatch(/!B3:C5$/);
    }));

  it('is not applied or removed on a protected sheet', () =>
    filtered(async (sheet, context, address) => {
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
      sheet.autoFilter.clearCriteria();
      await context.sync();
      sheet.autoFilter.remove();
      expect((await failureOf(context.sync())).code).toBe('AccessDenied');
      sheet.autoFilter.apply('B3:B5');
      expect((await failureOf(context.sync())).code).toBe('AccessDenied');
      expect(await address()).toBe('B3:C5');
    }));

  it.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      'cells of another sheet',
      (sheet, { workbook }) =>
        sheet.autoFilter.apply(workbook.worksheets.getItem('Foglio1').getRange('A1:B2')),
    ],
    ['what is no address', (sheet) => sheet.autoFilter.apply('tre colonne')],
    ['a column that it does not have', (sheet) => sheet.autoFilter.apply('B3:C5', 2)],
    [
      'criteria of a column that it does not have',
      (sheet) => sheet.autoFilter.clearColumnCriteria(2),
    ],
    ['no values', (sheet) => sheet.autoFilter.apply('B3:C5', 0, { filterOn: 'Values' })],
    [
      'criteria of no column',
      (sheet) => sheet.autoFilter.apply('B3:C5', undefined, { filterOn: 'Values', values: [] }),
    ],
    [
      'more than all',
      (sheet) => sheet.autoFilter.apply('B3:C5', 1, { filterOn: 'TopPercent', criterion1: '101' }),
    ],
    [
      'a period that there is not',
      (sheet) =>
        sheet.autoFilter.apply('B3:C5', 1, { filterOn: 'Dynamic', dynamicCriteria: 'Unknown' }),
    ],
  ])('refuses %s', (_what, call) =>
    filtered(async (sheet, context, address) => {
      call(sheet, context);
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
      expect(await address()).toBe('B3:C5');
    }),
  );

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'FilterCriteria.icon',
      (sheet) =>
        sheet.autoFilter.apply('B3:C5', 1, {
          filterOn: 'Icon',
          icon: { set: 'ThreeArrows', index: 0 },
        }),
    ],
    [
      'Range.getVisibleView of whole',
      (sheet) => sheet.getRange('B:B').getVisibleView().load('values'),
    ],
    ['AutoFilter.apply of one cell', (sheet) => sheet.autoFilter.apply('B3')],
    ['AutoFilter.apply of one cell or of whole', (sheet) => sheet.autoFilter.apply('B:C')],
    [
      'AutoFilter.apply on cells of a table',
      (sheet) => {
        sheet.tables.add('E3:F5', true);
        sheet.autoFilter.apply('E3:F5');
      },
    ],
  ])('says that it does not know %s', (call, use) =>
    filtered(async (sheet, context) => {
      use(sheet);
      const error = await failureOf(context.sync());
      expect(error.code).toBe('NotImplemented');
      expect(error.message).toContain(call);
    }),
  );
});
