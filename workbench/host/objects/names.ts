import { fullAddress } from '../grid/address';
import { checkFormula } from '../grid/input';
import type { DefinedName } from '../grid/names';
import { parseA1, splitAddress } from '../grid/address';
import type { HostModel } from '../model';
import { excelError, notImplemented } from '../protocol/errors';
import { NULL_OBJECT, objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { rangeType, worksheetType } from './refs';

/** The scope of a collection of names: a sheet's id, or `undefined` for the workbook. */
type Scope = string | undefined;

/** `workbook.names` and `worksheet.names`. */
export const namedItemsType: ObjectType<Scope> = objectType({
  name: 'NamedItemCollection',
  items: (scope, model) => model.names.all(scope).map(({ id }) => namedItemType.ref(id)),
  item: (scope, key, model) => {
    const found = model.names.find(arg.text(key, 'name'), scope);
    if (!found) throw excelError('ItemNotFound', `the name ${String(key)}`);
    return namedItemType.ref(found.id);
  },
  methods: {
    Add: (scope, [name, reference, comment], model) => {
      const added = model.names.add(
        arg.text(name, 'name'),
        formulaOf(reference, scope, model),
        arg.optionalText(comment, 'comment') ?? '',
        scope,
      );
      return namedItemType.ref(added.id);
    },
    AddFormulaLocal: (scope, [name, formula, comment], model) => {
      const written = arg.text(formula, 'formula');
      // Only references are the same in every language: other formulas would need Italian function names.
      if (!parseA1(splitAddress(written.replace(/^=/, '')).cells))
        throw notImplemented(
          'NamedItemCollection.addFormulaLocal of a formula that is no reference',
        );
      const added = model.names.add(
        arg.text(name, 'name'),
        formulaOf(written, scope, model),
        arg.optionalText(comment, 'comment') ?? '',
        scope,
      );
      return namedItemType.ref(added.id);
    },
    GetCount: (scope, _args, model) => model.names.all(scope).length,
    GetItemOrNullObject: (scope, [name], model) => {
      const found = model.names.find(arg.text(name, 'name'), scope);
      return found ? namedItemType.ref(found.id) : NULL_OBJECT;
    },
  },
});

/** The invariant formula of a reference: a range, or a text with or without "=". */
function formulaOf(reference: unknown, scope: Scope, model: HostModel): string {
  if (rangeType.is(reference)) {
    const { target } = reference;
    return `=${fullAddress(model.grid.sheetName(target.sheetId), target, true)}`;
  }
  if (typeof reference === 'number') return `=${reference}`;
  const written = arg.text(reference, 'reference');
  const formula = written.startsWith('=') ? written : `="${written.replaceAll('"', '""')}"`;
  checkFormula(formula);
  const { sheet, cells } = splitAddress(formula.slice(1));
  const area = parseA1(cells);
  if (!area) return formula;
  if (sheet !== undefined && !model.sheets.byName(sheet))
    throw excelError('InvalidArgument', `no worksheet ${sheet}`);
  const name = sheet ?? model.grid.sheetName(scope ?? model.sheets.active().getSheetId());
  return `=${fullAddress(name, area, true)}`;
}

/** `Excel.NamedItem`, by its id. */
const namedItemType: ObjectType<string> = objectType({
  name: 'NamedItem',
  identity: (id) => ({ _Id: id }),
  calculated: ['Value'],
  get: {
    Name: (id, model) => model.names.byId(id).name,
    Comment: (id, model) => model.names.byId(id).comment,
    Formula: (id, model) => model.names.byId(id).formula,
    Scope: (id, model) => (model.names.byId(id).sheetId === undefined ? 'Workbook' : 'Worksheet'),
    Type: (id, model) => typeOf(model.names.byId(id), model),
    Value: (id, model) => valueOf(model.names.byId(id), model),
    Visible: (id, model) => model.names.byId(id).visible,
  },
  set: {
    Comment: (id, value, model) => model.names.change(id, { comment: arg.text(value, 'comment') }),
    Formula: (id, value, model) => {
      const { sheetId } = model.names.byId(id);
      model.names.change(id, { formula: formulaOf(value, sheetId, model) });
    },
    Visible: (id, value, model) => model.names.change(id, { visible: arg.truth(value, 'visible') }),
  },
  children: {
    Worksheet: (id, model) => {
      const { sheetId } = model.names.byId(id);
      if (sheetId === undefined)
        throw excelError('InvalidOperation', 'the name belongs to the workbook');
      return worksheetType.ref({ sheetId });
    },
    WorksheetOrNullObject: (id, model) => {
      const { sheetId } = model.names.byId(id);
      return sheetId === undefined ? NULL_OBJECT : worksheetType.ref({ sheetId });
    },
  },
  methods: {
    Delete: (id, _args, model) => model.names.remove(id),
    GetRange: (id, _args, model) => {
      const area = model.names.areaOf(model.names.byId(id));
      if (!area) throw excelError('InvalidReference', 'the name does not stand for cells');
      return rangeType.ref(area);
    },
    GetRangeOrNullObject: (id, _args, model) => {
      const area = model.names.areaOf(model.names.byId(id));
      return area ? rangeType.ref(area) : NULL_OBJECT;
    },
  },
});

function typeOf(name: DefinedName, model: HostModel): string {
  if (model.names.areaOf(name)) return 'Range';
  const constant = name.formula.slice(1);
  if (/^".*"$/.test(constant)) return 'String';
  if (/^-?\d+$/.test(constant)) return 'Integer';
  if (/^-?\d+\.\d+$/.test(constant)) return 'Double';
  if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
  return /^#/.test(constant) || constant.includes('#REF!') ? 'Error' : 'String';
}

/** The address of a range, the value of a constant, the text of another formula. */
function valueOf(name: DefinedName, model: HostModel): string | number | boolean {
  const constant = name.formula.slice(1);
  const text = /^"(.*)"$/s.exec(constant)?.[1];
  switch (typeOf(name, model)) {
    case 'Range': {
      const area = model.names.areaOf(name);
      return area ? fullAddress(model.grid.sheetName(area.sheetId), area, true) : constant;
    }
    case 'Integer':
    case 'Double':
      return Number(constant);
    case 'Boolean':
      return constant.toUpperCase() === 'TRUE';
    default:
      return text === undefined ? name.formula : text.replaceAll('""', '"');
  }
}
