import { failureOf, useHost } from './support';

describe('filters with criteria', () => {
  const excel = useHost();

  /** What a filter of one column with a heading shows of it. */
  const shownBy = (
    contents: unknown[],
    criteria: Excel.FilterCriteria,
    prepare: (sheet: Excel.Worksheet) => void = () => undefined,
  ) =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange(`A1:A${contents.length + 1}`);
      range.values = [['Titolo'], ...contents.map((each) => [each])];
      prepare(sheet);
      sheet.autoFilter.apply(range, 0, criteria);
      const view = range.getVisibleView().load('values');
      await context.sync();
      return view.values.slice(1).flat() as unknown[];
    });

  const MIXED = [3, 10, "'10", 'Rossi', 'rosso', 'a*b', '', true];

  it.each<[Omit<Excel.FilterCriteria, 'filterOn'>, unknown[]]>([
    [{ criterion1: '=10' }, [10, '10']],
    [{ criterion1: '10' }, [10, '10']],
    [{ criterion1: '<>10' }, [3, 'Rossi', 'rosso', 'a*b', '', true]],
    [{ criterion1: '>3' }, [10]],
    [{ criterion1: '<=3' }, [3]],
    [{ criterion1: '>=b' }, ['Rossi', 'rosso']],
    [{ criterion1: '=ROSS?' }, ['Rossi', 'rosso']],
    [{ criterion1: '=*o' }, ['rosso']],
    [{ criterion1: '=a~*b' }, ['a*b']],
    [{ criterion1: '<>*s*' }, [3, 10, '10', 'a*b', '', true]],
    [{ criterion1: '=' }, ['']],
    [{ criterion1: '<>' }, [3, 10, '10', 'Rossi', 'rosso', 'a*b', true]],
    [{ criterion1: '>=3', criterion2: '<10' }, [3]],
    [{ criterion1: '=rossi', criterion2: '=rosso', operator: 'Or' }, ['Rossi', 'rosso']],
  ])('of which a custom one is %j', async (criteria, expected) => {
    expect(await shownBy(MIXED, { filterOn: 'Custom', ...criteria })).toEqual(expected);
  });

  it('show values by what cells show, blanks too', async () => {
    const values = { filterOn: 'Values' as const, values: ['50%', 'ROSSI', ''] };
    expect(await shownBy(['50%', 0.5, ...MIXED], values)).toEqual([0.5, 'Rossi', '']);
  });

  it('show days by their year, month or day', async () => {
    const days = ['31/12/2025', '1/1/2026', '15/1/2026', '1/2/2026'];
    const of = (date: string, specificity: 'Year' | 'Month' | 'Day') =>
      shownBy(days, { filterOn: 'Values', values: [{ date, specificity }] });
    expect(await of('2026-05-05', 'Year')).toHaveLength(3);
    expect(await of('2026-01-31', 'Month')).toHaveLength(2);
    expect(await of('2026-01-15', 'Day')).toEqual([46_037]);
  });

  it.each<[Excel.FilterCriteria['filterOn'], string, number[]]>([
    ['TopItems', '2', [9, 5, 5]],
    ['BottomItems', '1', [1]],
    ['TopPercent', '50', [9, 5, 5]],
    ['BottomPercent', '1', [1]],
  ])('show those of %s %s, with those alike', async (filterOn, criterion1, expected) => {
    expect(await shownBy([9, 1, 5, 'testo', 5], { filterOn, criterion1 })).toEqual(expected);
  });

  it('show what is above or below the average, and periods', async () => {
    const dynamic = (dynamicCriteria: Excel.FilterCriteria['dynamicCriteria'] & string) =>
      shownBy([1, 2, 9, '=TODAY()', '=TODAY()-1', '=EDATE(TODAY(),12)', 'testo'], {
        filterOn: 'Dynamic',
        dynamicCriteria,
      });
    const shown = await Promise.all(
      (['BelowAverage', 'AboveAverage', 'Today', 'Yesterday', 'NextYear'] as const).map(dynamic),
    );
    expect(shown.map((each) => each.length)).toEqual([3, 3, 1, 1, 1]);
    expect(await dynamic('AllDatesInPeriodJanuary')).toEqual(expect.arrayContaining([1, 2, 9]));
    expect(await dynamic('AllDatesInPeriodQuarter2')).not.toEqual(expect.arrayContaining([1]));
  });

  it('show a colour of cells or of letters', async () => {
    const paint = (sheet: Excel.Worksheet) => {
      sheet.getRange('A3').format.fill.color = '#FFC000';
      sheet.getRange('A4').format.font.color = 'red';
    };
    const cells = { filterOn: 'CellColor' as const, color: '#ffc000' };
    expect(await shownBy([1, 2, 3], cells, paint)).toEqual([2]);
    expect(await shownBy([1, 2, 3], { filterOn: 'FontColor', color: '#FF0000' }, paint)).toEqual([
      3,
    ]);
  });

  const withTable = (
    test: (
      table: Excel.Table,
      context: Excel.RequestContext,
      shown: () => Promise<unknown[]>,
      sheet: Excel.Worksheet,
    ) => Promise<void>,
  ) =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B5').values = [
        ['Voce', 'Peso'],
        ...[
          ['a', 1],
          ['b', 2],
          ['c', 3],
          ['d', 4],
        ],
      ];
      const table = sheet.tables.add('A1:B5', true);
      await test(
        table,
        context,
        async () => {
          const view = table.getDataBodyRange().getVisibleView().load('values');
          await context.sync();
          return view.values.map(([name]) => name as unknown);
        },
        sheet,
      );
    });

  it('of a sheet go together, are told by column, done again, taken away one by one', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B4');
      range.values = [
        ['Voce', 'Peso'],
        ...[
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
      ];
      const { autoFilter } = sheet;
      autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>1' });
      autoFilter.apply(range, 0, { filterOn: 'Values', values: ['a', 'b'] });
      const shown = async () => {
        const view = range.getVisibleView().load('values');
        autoFilter.load();
        await context.sync();
        return view.values.slice(1).map(([name]) => name as unknown);
      };
      expect(await shown()).toEqual(['b']);
      expect(autoFilter.isDataFiltered).toBe(true);
      expect(autoFilter.criteria).toMatchObject([
        { filterOn: 'Values', values: ['a', 'b'], criterion1: null },
        { filterOn: 'Custom', criterion1: '>1', color: null },
      ]);
      sheet.getRange('B2').values = [[5]];
      expect(await shown()).toEqual(['b']);
      autoFilter.reapply();
      expect(await shown()).toEqual(['a', 'b']);
      autoFilter.clearColumnCriteria(0);
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('B:B').insert('Right');
      expect((await shown()).length).toBe(3);
      expect(autoFilter.criteria.map((each) => each?.filterOn)).toEqual([undefined, 'Custom']);
      autoFilter.apply('B1:C4');
      expect(autoFilter.isDataFiltered).toBe(true);
      autoFilter.clearCriteria();
      expect((await shown()).length).toBe(3);
      expect(autoFilter.toJSON()).toEqual({ criteria: [], enabled: true, isDataFiltered: false });
    }));

  it('of a table are by its columns, and leave the totals', () =>
    withTable(async (table, context, shown, sheet) => {
      table.showTotals = true;
      const [names, weights] = [0, 1].map((index) => table.columns.getItemAt(index).filter);
      weights!.applyTopItemsFilter(2);
      expect(await shown()).toEqual(['c', 'd']);
      names!.applyValuesFilter(['b', 'd']);
      const total = sheet.getRange('A6').load('rowHidden,values');
      names!.load('criteria');
      table.load('autoFilter/criteria,autoFilter/isDataFiltered,autoFilter/enabled');
      const range = table.autoFilter.getRange().load('address');
      expect(await shown()).toEqual(['d']);
      expect([total.rowHidden, total.values]).toEqual([false, [['Totale']]]);
      expect(names!.criteria).toMatchObject({ filterOn: 'Values', values: ['b', 'd'] });
      expect(table.autoFilter.criteria.map((each) => each?.filterOn)).toEqual([
        'Values',
        'TopItems',
      ]);
      expect(range.address).toMatch(/!A1:B5$/);
      names!.clear();
      names!.load('criteria');
      expect(await shown()).toEqual(['c', 'd']);
      expect(names!.criteria).toBeNull();
      table.clearFilters();
      expect(await shown()).toEqual(['a', 'b', 'c', 'd']);
      await context.sync();
    }));

  it('of a table are done again when told, go with their columns and with a copy', () =>
    withTable(async (table, context, shown, sheet) => {
      table.autoFilter.apply(table.getRange(), 1, { filterOn: 'Custom', criterion1: '<=2' });
      sheet.getRange('B2').values = [[7]];
      expect(await shown()).toEqual(['a', 'b']);
      table.reapplyFilters();
      expect(await shown()).toEqual(['b']);
      table.columns.add(0, undefined, 'Prima');
      const copy = sheet.copy('End').tables.getItemAt(0);
      const moved = [table, copy].map(({ columns }) =>
        columns.getItemAt(2).filter.load('criteria'),
      );
      copy.columns.getItemAt(2).delete();
      copy.clearFilters();
      copy.autoFilter.load('isDataFiltered');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(copy.autoFilter.isDataFiltered).toBe(false);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(moved.map(({ criteria }) => criteria.criterion1)).toEqual(['<=2', '<=2']);
      table.convertToRange();
      const rows = sheet.getRange('A1:A5').load('rowHidden');
      await context.sync();
      expect(rows.rowHidden).toBe(false);
    }));

  it('go with the buttons of a table, and are let pass on a protected sheet that allows them', () =>
    withTable(async (table, context, shown, sheet) => {
      sheet.protection.protect({ allowAutoFilter: true });
      table.columns.getItemAt(0).filter.applyCustomFilter('=a', '=b', 'Or');
      expect(await shown()).toEqual(['a', 'b']);
      sheet.protection.unprotect();
      table.showFilterButton = false;
      const range = table.autoFilter.getRangeOrNullObject().load('address');
      expect(await shown()).toEqual(['a', 'b', 'c', 'd']);
      expect(range.isNullObject).toBe(true);
      sheet.protection.protect();
      await context.sync();
      table.columns.getItemAt(0).filter.applyTopItemsFilter(1);
      expect((await failureOf(context.sync())).code).toBe('AccessDenied');
    }));

  it('sorts only the rows that a filter shows', () =>
    withTable(async (table, context, shown, sheet) => {
      table.columns.getItem('Voce').filter.applyValuesFilter(['a', 'c', 'd']);
      table.sort.apply([{ key: 1, ascending: false }]);
      expect(await shown()).toEqual(['d', 'c', 'a']);
      const all = sheet.getRange('A2:A5').load('values');
      await context.sync();
      expect(all.values.flat()).toEqual(['d', 'b', 'c', 'a']);
    }));

  it('a view has the rows and columns that are shown, and writes to them alone', () =>
    withTable(async (_table, context, _shown, sheet) => {
      sheet.load('name');
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('A:A').columnHidden = true;
      const view = sheet.getRange('A1:B5').getVisibleView();
      view.load('rowCount,columnCount,text,formulas,cellAddresses,valueTypes,numberFormat');
      view.rows.load('items/values,items/index');
      const [count, last] = [view.rows.getCount(), view.rows.getItemAt(2).load('values')];
      const range = view.getRange().load('address');
      await context.sync();
      expect([view.rowCount, view.columnCount, count.value]).toEqual([3, 1, 3]);
      expect(view.text).toEqual([['Peso'], ['1'], ['4']]);
      const at = (cell: string) => [`'${sheet.name}'!${cell}`];
      expect(view.cellAddresses).toEqual([at('B1'), at('B2'), at('B5')]);
      expect(view.rows.items.map(({ index, values }) => [index, values])).toEqual([
        [0, [['Peso']]],
        [1, [[1]]],
        [2, [[4]]],
      ]);
      expect(last.values).toEqual([[4]]);
      expect(range.address).toMatch(/!A1:B5$/);
      view.values = [['Peso'], [10], [40]];
      const cells = sheet.getRange('B2:B5').load('values');
      await context.sync();
      expect(cells.values.flat()).toEqual([10, 2, 3, 40]);
      view.values = [[1]];
      expect((await failureOf(context.sync())).code).toBe('InvalidArgument');
    }));
});
