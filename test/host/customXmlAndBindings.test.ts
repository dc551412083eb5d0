/** `workbook.customXmlParts` and `workbook.bindings`: what an add-in keeps in a workbook, and holds on to. */
import { failureOf, selectAll, useHost } from './support';

const ONE = '<piano xmlns="urn:esempio:piano"><peso v="1 &amp; 2">&lt;</peso></piano>';
const TWO = '<?xml version="1.0"?><p:altro xmlns:p="urn:esempio:altro"/>';

describe('custom XML parts', () => {
  const excel = useHost();

  it('are added, found by id and namespace, changed, deleted', () =>
    excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const [one, two] = [customXmlParts.add(ONE), customXmlParts.add(TWO)];
      const plain = customXmlParts.add('<semplice/>');
      for (const part of [one, two, plain]) part.load('id,namespaceUri');
      const xml = one.getXml();
      const scoped = customXmlParts.getByNamespace('urn:esempio:piano');
      const only = scoped.getOnlyItem().load('id');
      const counts = [customXmlParts.getCount(), scoped.getCount()];
      scoped.load('items/id');
      await context.sync();
      expect(xml.value).toBe(ONE);
      expect([one, two, plain].map(({ namespaceUri }) => namespaceUri)).toEqual([
        ...['urn:esempio:piano', 'urn:esempio:altro', ''],
      ]);
      expect(one.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
      expect([only.id, scoped.items.map(({ id }) => id)]).toEqual([one.id, [one.id]]);
      expect(counts.map(({ value }) => value)).toEqual([3, 1]);
      const none = scoped.getItemOrNullObject(two.id);
      two.setXml(ONE);
      const both = customXmlParts.getByNamespace('urn:esempio:piano');
      const ambiguous = both.getOnlyItemOrNullObject();
      const found = customXmlParts.getItem(two.id).load('namespaceUri');
      await context.sync();
      expect([none.isNullObject, ambiguous.isNullObject]).toEqual([true, true]);
      expect(found.namespaceUri).toBe('urn:esempio:piano');
      one.delete();
      const gone = customXmlParts.getItemOrNullObject(one.id);
      const left = both.getOnlyItemOrNullObject().load('id');
      await context.sync();
      expect([gone.isNullObject, left.id]).toEqual([true, two.id]);
      two.delete();
      plain.delete();
      await context.sync();
    }));

  it.each<[string, string, (parts: Excel.CustomXmlPartCollection) => unknown]>([
    ['what is no XML', 'InvalidArgument', (parts) => parts.add('<aperto>')],
    ['a text', 'InvalidArgument', (parts) => parts.add('testo')],
    ['one that is not there', 'ItemNotFound', (parts) => parts.getItem('{0}').getXml()],
    [
      'the only one of none',
      'ItemNotFound',
      (parts) => parts.getByNamespace('urn:x').getOnlyItem().load('id'),
    ],
    [
      'the only one of two',
      'InvalidOperation',
      (parts) => {
        parts.add('<a xmlns="urn:due"/>');
        parts.add('<a xmlns="urn:due"/>');
        parts.getByNamespace('urn:due').getOnlyItem().load('id');
      },
    ],
  ])('refuse %s', (_what, code, use) =>
    excel.run(async (context) => {
      use(context.workbook.customXmlParts);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );
});

describe('bindings', () => {
  const excel = useHost();

  it('hold on to cells, a table, the text of a cell; they follow them', () =>
    excel.sheet(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1:B2').values = [
        ['Voce', 'Peso'],
        ['a', 0.5],
      ];
      sheet.getRange('B2').numberFormat = [['0%']];
      const table = sheet.tables.add('A1:B2', true).load('id');
      const { bindings } = context.workbook;
      const range = bindings.add(sheet.getRange('D1:E2'), 'Range', 'celle');
      const bound = bindings.add(`'${sheet.name}'!A1:B2`, 'Table', 'tabella');
      const text = bindings.add(sheet.getRange('B2'), 'Text', 'testo').getText();
      sheet.names.add('Qui', sheet.getRange('D2'));
      const named = bindings.addFromNamedItem(`'${sheet.name}'!Qui`, 'Range', 'nome');
      sheet.activate();
      sheet.getRange('C3').select();
      const selected = bindings.addFromSelection('Range', 'scelta');
      sheet.getRange('1:1').insert('Down');
      const areas = [range, named, selected].map((each) => each.getRange().load('address'));
      const itsTable = bound.getTable().load('id');
      bindings.load('count,items/id,items/type');
      const count = bindings.getCount();
      await context.sync();
      expect(text.value).toBe('50%');
      expect(itsTable.id).toBe(table.id);
      expect(areas.map(({ address }) => address.replace(/^.*!/, ''))).toEqual([
        ...['D2:E3', 'D3', 'C4'],
      ]);
      expect(bindings.items.map(({ id, type }) => [id, type])).toEqual([
        ['celle', 'Range'],
        ['tabella', 'Table'],
        ['testo', 'Text'],
        ['nome', 'Range'],
        ['scelta', 'Range'],
      ]);
      expect([bindings.count, count.value]).toEqual([5, 5]);
      // One with the same name is bound anew.
      bindings.add(sheet.getRange('A9'), 'Range', 'celle');
      const again = bindings.getItem('celle').getRange().load('address');
      bindings.getItemAt(0).delete();
      const gone = bindings.getItemOrNullObject('tabella');
      await context.sync();
      expect([again.address.endsWith('!A9'), gone.isNullObject]).toEqual([true, true]);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet, bindings: Excel.BindingCollection) => unknown]>(
    [
      ['an address without its sheet', 'InvalidArgument', (_, it) => it.add('A1', 'Range', 'a')],
      [
        'a table where none is',
        'InvalidArgument',
        (sheet, it) => it.add(sheet.getRange('A1'), 'Table', 'a'),
      ],
      [
        'a text of two cells',
        'InvalidArgument',
        (sheet, it) => it.add(sheet.getRange('A1:A2'), 'Text', 'a'),
      ],
      [
        'a name that is not there',
        'ItemNotFound',
        (_, it) => it.addFromNamedItem('No', 'Range', 'a'),
      ],
      [
        'one that is not there',
        'ItemNotFound',
        (_, it) => it.getItem('No').getRange().load('address'),
      ],
      [
        'the table of cells',
        'InvalidOperation',
        (sheet, it) => it.add(sheet.getRange('A1'), 'Range', 'a').getTable().load('id'),
      ],
      [
        'a name that stands for no cells',
        'InvalidReference',
        (sheet, it) => {
          sheet.context.workbook.names.add('Numero', '=1');
          it.addFromNamedItem('Numero', 'Range', 'a');
        },
      ],
      [
        'cells that were deleted',
        'InvalidBinding',
        (sheet, it) => {
          const binding = it.add(sheet.getRange('A5'), 'Range', 'a');
          sheet.getRange('5:5').delete('Up');
          binding.getRange().load('address');
        },
      ],
    ],
  )('refuse %s', (_what, code, use) =>
    excel.sheet(async (sheet, context) => {
      use(sheet, context.workbook.bindings);
      expect((await failureOf(context.sync())).code).toBe(code);
    }),
  );

  it('refuse a selection of several areas', () =>
    excel.sheet(async (sheet, context) => {
      sheet.activate();
      await selectAll(excel.host, sheet, ['A1', 'C3']);
      context.workbook.bindings.addFromSelection('Range', 'a');
      expect((await failureOf(context.sync())).code).toBe('InvalidReference');
    }));
});
