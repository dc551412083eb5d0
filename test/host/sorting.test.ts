import { failureOf, until, useHost } from './support';

const field = (key: number, more: Partial<Excel.SortField> = {}): Excel.SortField => ({
  key,
  ...more,
});

describe('sorting', () => {
  const excel = useHost();

  /** What cells hold once something was done with them. */
  const after = (
    values: unknown[][],
    change: (range: Excel.Range, sheet: Excel.Worksheet) => void,
    what: 'values' | 'formulas' = 'values',
  ): Promise<unknown[][]> =>
    excel.sheet(async (sheet, context) => {
      const range = sheet
        .getRange('B2')
        .getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
      range.formulas = values;
      await context.sync();
      change(range, sheet);
      range.load('values,formulas');
      await context.sync();
      return range[what];
    });

  const column = (...values: unknown[]) => values.map((value) => [value]);

  it('puts numbers before texts, FALSE and TRUE, errors and blanks, and blanks last the other way too', async () => {
    const mixed = column('', '=NA()', true, 'b', -1, '', false, 'Á', '=1/0', 3, 'a', 'A');
    const up = await after(mixed, (range) => range.sort.apply([field(0)]));
    const sorted = [-1, 3, 'a', 'A', 'Á', 'b', false, true, '#N/A', '#DIV/0!', '', ''];
    expect(up.flat()).toEqual(sorted);
    const down = await after(mixed, (range) => range.sort.apply([field(0, { ascending: false })]));
    expect(down.flat()).toEqual([
      '#N/A',
      '#DIV/0!',
      true,
      false,
      'b',
      'Á',
      'a',
      'A',
      3,
      -1,
      '',
      '',
    ]);
  });

  it('looks at capitals only when told, at hyphens last, and keeps equal rows in their order', async () => {
    const words = column('B', 'b', 'co-op', 'coop', 'con', 'a');
    const [plain, cased] = await Promise.all([
      after(words, (range) => range.sort.apply([field(0)])),
      after(words, (range) => range.sort.apply([field(0)], true)),
    ]);
    expect(plain.flat()).toEqual(['a', 'B', 'b', 'con', 'co-op', 'coop']);
    expect(cased.flat().slice(0, 3)).toEqual(['a', 'b', 'B']);
  });

  it('reads texts as numbers where it is told to', async () => {
    const given = column("'10", 9, "'2,5");
    const plain = await after(given, (range) => range.sort.apply([field(0)]));
    const read = await after(given, (range) =>
      range.sort.apply([field(0, { dataOption: 'TextAsNumber' })]),
    );
    expect(plain.flat()).toEqual([9, '10', '2,5']);
    expect(read.flat()).toEqual(['2,5', 9, '10']);
  });

  it('sorts by several columns and leaves the headings', async () => {
    const given = [
      ['Unità', 'Peso'],
      ['SUAP', 10],
      ['Anagrafe', 30],
      ['SUAP', 40],
    ];
    const sorted = await after(given, (range) =>
      range.sort.apply([field(0), field(1, { ascending: false })], false, true),
    );
    expect(sorted).toEqual([
      ['Unità', 'Peso'],
      ['Anagrafe', 30],
      ['SUAP', 40],
      ['SUAP', 10],
    ]);
  });

  it('sorts columns by a row', async () => {
    const given = [
      ['Voce', 'due', 'uno'],
      ['Peso', 2, 1],
    ];
    const sorted = await after(given, (range) =>
      range.sort.apply([field(1)], false, true, 'Columns'),
    );
    expect(sorted).toEqual([
      ['Voce', 'uno', 'due'],
      ['Peso', 1, 2],
    ]);
  });

  it('writes formulas as if they were copied', async () => {
    const given = [
      [3, '=B2*10', '=$B$2'],
      [1, '=B3*10', '=$B$3'],
    ];
    const sort = (range: Excel.Range) => range.sort.apply([field(0)]);
    expect(await after(given, sort, 'formulas')).toEqual([
      [1, '=B2*10', '=$B$3'],
      [3, '=B3*10', '=$B$2'],
    ]);
    expect(await after(given, sort)).toEqual([
      [1, 10, 3],
      [3, 30, 1],
    ]);
  });

  it('leaves hidden rows where they are', async () => {
    const sorted = await after(column(3, 2, 1), (range) => {
      range.getCell(1, 0).rowHidden = true;
      range.sort.apply([field(0, { ascending: false })]);
      range.sort.apply([field(0)]);
    });
    expect(sorted.flat()).toEqual([1, 2, 3]);
    const hidden = await after(column(3, 9, 1), (range) => {
      range.getCell(1, 0).rowHidden = true;
      range.sort.apply([field(0)]);
    });
    expect(hidden.flat()).toEqual([1, 9, 3]);
  });

  it('sorts whole columns as far as they are used, and says which rows moved', () =>
    excel.sheet(async (sheet, context) => {
      const heard: string[] = [];
      sheet.onRowSorted.add(async ({ address, type }) => void heard.push(`${type} ${address}`));
      sheet.onColumnSorted.add(async ({ address }) => void heard.push(address));
      sheet.getRange('A1:B4').values = [
        [1, 'a'],
        [4, 'd'],
        [3, 'c'],
        [9, 'z'],
      ];
      await context.sync();
      sheet.getRange('A:B').sort.apply([field(0)]);
      sheet.getRange('A1:B4').sort.apply([field(0)]);
      sheet.getRange('A1:B2').sort.apply([field(0, { ascending: false })], false, false, 'Columns');
      const range = sheet.getRange('A1:B4').load('values');
      await context.sync();
      expect(range.values[0]).toEqual(['a', 1]);
      expect(range.values[2]).toEqual([4, 'd']);
      await until(() => heard.length > 1);
      expect(heard).toEqual(['WorksheetRowSorted A2:B3', 'A1:B2']);
    }));

  it('takes formats and links along, but no borders, rules or notes of the place', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[2], [1]];
      const [first, second] = [range.getCell(0, 0), range.getCell(1, 0)];
      first.format.fill.color = '#FF0000';
      first.format.borders.getItem('EdgeTop').style = 'Double';
      first.format.indentLevel = 2;
      first.hyperlink = { documentReference: 'B7', textToDisplay: '2' };
      first.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      range.sort.apply([field(0)]);
      for (const cell of [first, second]) {
        cell.load('hyperlink,values');
        cell.format.load('fill/color,indentLevel');
        cell.dataValidation.load('type');
      }
      const border = first.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      const seen = [first, second].map(({ format, hyperlink, dataValidation }) => [
        ...[format.fill.color, format.indentLevel, hyperlink?.documentReference],
        dataValidation.type,
      ]);
      expect(seen).toEqual([
        ['#FFFFFF', 0, undefined, 'WholeNumber'],
        ['#FF0000', 2, 'B7', 'None'],
      ]);
      expect(border.style).toBe('Double');
    }));

  it('puts a colour first, or last', async () => {
    const paint = (range: Excel.Range) => {
      range.getCell(2, 0).format.fill.color = 'yellow';
      range.getCell(0, 0).format.font.color = '#00FF00';
    };
    const fills = await after(column(1, 2, 3), (range) => {
      paint(range);
      range.sort.apply([field(0, { sortOn: 'CellColor', color: '#FFFF00' })]);
    });
    expect(fills.flat()).toEqual([3, 1, 2]);
    const letters = await after(column(1, 2, 3), (range) => {
      paint(range);
      range.sort.apply([field(0, { sortOn: 'FontColor', color: '#00ff00', ascending: false })]);
    });
    expect(letters.flat()).toEqual([2, 3, 1]);
  });

  it('of a table sorts the rows, keeps how, and does it again or forgets it', () =>
    excel.sheet(async (sheet, context) => {
      sheet.getRange('A1:B4').values = [
        ['Voce', 'Peso'],
        ['c', 1],
        ['a', 3],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B4', true);
      table.showTotals = true;
      table.sort.load();
      await context.sync();
      expect(table.sort.toJSON()).toEqual({ fields: [], matchCase: false, method: 'PinYin' });
      table.sort.apply([field(1, { ascending: false })], true);
      const range = table.getRange().load('values');
      table.sort.load();
      await context.sync();
      expect(range.values.map(([name]) => name as string)).toEqual([
        'Voce',
        'a',
        'b',
        'c',
        'Totale',
      ]);
      expect(table.sort.fields).toEqual([
        { key: 1, ascending: false, sortOn: 'Value', dataOption: 'Normal' },
      ]);
      expect(table.sort.matchCase).toBe(true);
      sheet.getRange('B2').values = [[0]];
      table.sort.reapply();
      const again = table.getDataBodyRange().load('values');
      table.sort.clear();
      table.sort.reapply();
      table.sort.load('fields');
      await context.sync();
      expect(again.values.map(([name]) => name as string)).toEqual(['b', 'c', 'a']);
      expect(table.sort.fields).toEqual([]);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['no condition', 'InvalidArgument', (sheet) => sheet.getRange('A1:B2').sort.apply([])],
    [
      'a column beyond',
      'InvalidArgument',
      (sheet) => sheet.getRange('A1:B2').sort.apply([field(2)]),
    ],
    [
      'no colour',
      'InvalidArgument',
      (sheet) => sheet.getRange('A1:B2').sort.apply([field(0, { sortOn: 'CellColor' })]),
    ],
    [
      'merged cells of other sizes',
      'InvalidOperation',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('A1:B2').sort.apply([field(0)]);
      },
    ],
    [
      'a protected sheet',
      'AccessDenied',
      (sheet) => {
        sheet.protection.protect({ allowSort: true });
        sheet.getRange('A1:B2').sort.apply([field(0)]);
      },
    ],
    [
      'icons',
      'NotImplemented',
      (sheet) => sheet.getRange('A1:B2').sort.apply([field(0, { sortOn: 'Icon' })]),
    ],
    ['one cell', 'NotImplemented', (sheet) => sheet.getRange('A1').sort.apply([field(0)])],
  ])('refuses %s', async (_what, code, use) => {
    const error = await failureOf(
      excel.sheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [
          [2, 'x'],
          [1, 'y'],
        ];
        use(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  it('sorts unlocked cells of a sheet that allows it', () =>
    excel.sheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[2], [1]];
      range.format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
      range.sort.apply([field(0)]);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [2]]);
    }));
});
