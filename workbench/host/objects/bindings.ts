import { BINDING_TYPES, type Binding } from '../document/bindings';
import { splitAddress } from '../grid/address';
import { cellCount, sameArea, type CellArea } from '../grid/area';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { rangeType, tableType } from './refs';
import { selections } from './selection';
import { tableOf } from './tableRanges';

/** `workbook.bindings`. */
export const bindingsType: ObjectType<null> = objectType({
  name: 'BindingCollection',
  get: { Count: (_, model) => model.document.bindings.all().length },
  items: (_, model) => model.document.bindings.all().map(ref),
  item: (_, id, model) => ref(required(arg.text(id, 'id'), model)),
  methods: {
    Add: (_, [range, type, id], model) => {
      if (typeof range === 'string' && splitAddress(range).sheet === undefined)
        throw excelError('InvalidArgument', 'an address with the name of its sheet');
      return bind([arg.area(range, '', model)], type, id, model);
    },
    AddFromNamedItem: (_, [name, type, id], model) =>
      bind([areaOf(arg.text(name, 'name'), model)], type, id, model),
    AddFromSelection: (_, [type, id], model) => bind(selections(model), type, id, model),
    GetCount: (_, _args, model) => model.document.bindings.all().length,
    GetItemAt: (_, [index], model) => {
      const found = model.document.bindings.all()[arg.integer(index, 'index')];
      if (!found) throw excelError('InvalidArgument', 'index');
      return ref(found);
    },
    GetItemOrNullObject: (_, [id], model) => {
      const found = model.document.bindings.find(arg.text(id, 'id'));
      return found ? ref(found) : NULL_OBJECT;
    },
  },
});

const ref = ({ id }: Binding) => bindingType.ref(id);

function required(id: string, model: HostModel): Binding {
  const found = model.document.bindings.find(id);
  if (!found) throw excelError('ItemNotFound', `the binding ${id}`);
  return found;
}

/** The cells of a name, or all of a table. */
function areaOf(name: string, model: HostModel): CellArea {
  const { sheet, cells } = splitAddress(name);
  const scope = sheet === undefined ? undefined : model.sheets.byName(sheet)?.getSheetId();
  const found = model.names.find(cells, scope);
  if (!found) {
    const table = model.document.tables.find(cells);
    if (!table) throw excelError('ItemNotFound', `the name ${name}`);
    return table.area;
  }
  const area = model.names.areaOf(found);
  if (!area) throw excelError('InvalidReference', `${name} does not stand for one area`);
  return area;
}

function bind(areas: CellArea[], type: unknown, id: unknown, model: HostModel) {
  const kind = arg.oneOf(type, BINDING_TYPES, 'bindingType');
  const [area, ...others] = areas;
  if (!area || others.length > 0) throw excelError('InvalidReference', 'several areas');
  const table = model.document.tables.all(area.sheetId).find((each) => sameArea(each.area, area));
  if (kind === 'Table' && !table) throw excelError('InvalidArgument', 'no table is there');
  if (kind === 'Text' && cellCount(area) > 1)
    throw excelError('InvalidArgument', 'a text is that of one cell');
  const binding = {
    ...{ type: kind, area: { ...area } },
    table: kind === 'Table' ? table?.id : undefined,
  };
  return ref(model.document.bindings.add(binding, arg.optionalText(id, 'id')));
}

/** `Excel.Binding`, by its id. */
const bindingType: ObjectType<string> = objectType({
  name: 'Binding',
  identity: (id) => ({ Id: id }),
  get: {
    Id: (id) => id,
    Type: (id, model) => required(id, model).type,
  },
  methods: {
    Delete: (id, _args, model) => model.document.bindings.remove(required(id, model).id),
    GetRange: (id, _args, model) => rangeType.ref({ ...cellsOf(id, ['Range'], model) }),
    GetTable: (id, _args, model) => {
      cellsOf(id, ['Table'], model);
      return tableType.ref(required(id, model).table ?? '');
    },
    GetText: async (id, _args, model) => {
      const area = cellsOf(id, ['Text'], model);
      await model.calculated();
      return model.cells.text(area)?.[0]?.[0] ?? '';
    },
  },
});

/** The cells of a binding of one of these types, as long as they are there. */
function cellsOf(id: string, types: Binding['type'][], model: HostModel): CellArea {
  const { type, area, table } = required(id, model);
  if (!types.includes(type)) throw excelError('InvalidOperation', `a binding of type ${type}`);
  if (table !== undefined) return tableOf(table, model).area;
  if (area.gone) throw excelError('InvalidBinding', 'the cells were deleted');
  return area;
}
