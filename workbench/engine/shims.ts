import type { IUniverInstanceService } from '@univerjs/core';
import {
  ObjectMatrix,
  RTree,
  STYLE_KEYS,
  Styles,
  UniverInstanceType,
  isFormulaString,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  DefinedNamesService,
  DependencyManagerService,
  FormulaDataModel,
  NumberValueObject,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SheetRangeThemeModel } from '@univerjs/sheets';

let applied = false;

/**
 * Mends where Univer takes time that grows with the square of the work: results are the same, but for names alike. And where
 * it computes otherwise than Excel: cells are compared as they are, days and hours that formulas compute have Excel's
 * formats, and styles keep their names.
 */
export function applyShims(): void {
  if (applied) return;
  applied = true;
  compareCellsThemselves();
  leaveOutStyleComparison();
  plantTreesTogether();
  leaveOutKnownDependencies();
  lookOnlyAtWrittenCells();
  lookUpNamesWhenAsked();
  leaveOutStripesOfNone();
  askOnlyRowsOfUse();
  formatDaysAsExcel();
  keepNamesOfStyles();
}

/** Univer takes of a style only what it knows: the name of the one that it was made of goes with it. */
function keepNamesOfStyles(): void {
  (STYLE_KEYS as unknown as string[]).push('named');
}

/**
 * Univer keeps an index of each column of which cells were compared, in which 0 is a blank cell and the text "5" the number:
 * of two formulas that ask whether a cell is blank the second was told that 0 is. Cells are compared as they are.
 */
function compareCellsThemselves(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  cache.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
  cache.set = () => undefined;
  cache.setContinueBuildingCache = () => undefined;
}

/**
 * Univer compares every new style with all others, property by property, even when its text is not among those known. Left
 * out, two styles that differ in the order of their properties get two ids: nothing that can be seen.
 */
function leaveOutStyleComparison(): void {
  const prototype = Styles.prototype as unknown as { _getExistingStyleId(): string | null };
  prototype._getExistingStyleId = () => null;
}

/** What is used of the trees in which Univer looks for ranges. */
interface SearchTree {
  insert(item: unknown): SearchTree;
  load(items: readonly unknown[]): SearchTree;
  waiting?: unknown[];
}

/**
 * Univer puts the cells of all formulas in a search tree, one by one, at every calculation, though only functions that
 * find places look there. What is put in waits until somebody looks, and then goes in all together.
 */
function plantTreesTogether(): void {
  const prototype = Object.getPrototypeOf(new RTree().getTree('', '')) as SearchTree;
  const { insert, load } = prototype;
  let planting = false;
  const plant = (tree: SearchTree): void => {
    const { waiting } = tree;
    if (!waiting) return;
    delete tree.waiting;
    planting = true;
    try {
      load.call(tree, waiting);
    } finally {
      planting = false;
    }
  };
  prototype.insert = function (item) {
    if (planting) return insert.call(this, item);
    (this.waiting ??= []).push(item);
    return this;
  };
  for (const look of ['search', 'collides', 'all', 'remove', 'toJSON'] as const) {
    const methods = prototype as unknown as Record<typeof look, (...given: unknown[]) => unknown>;
    const known = methods[look];
    methods[look] = function (this: SearchTree, ...given) {
      plant(this);
      return known.apply(this, given);
    };
  }
}

interface Dependant {
  treeId: number;
  rangeList: { unitId: string; sheetId: string; range: object }[];
}

interface Dependencies {
  addDependencyRTreeCache(tree: Dependant): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId: string): void;
  reset(): void;
}

/** Univer notes again at every calculation what every formula depends on, beside its notes of all times before. */
function leaveOutKnownDependencies(): void {
  const prototype = DependencyManagerService.prototype as unknown as Dependencies;
  const add = prototype.addDependencyRTreeCache;
  const removeOne = prototype._removeDependencyRTreeCache;
  const removeSheet = prototype._removeDependencyRTreeCacheById;
  const { reset } = prototype;
  const noted = new WeakMap<Dependencies, Map<number, string>>();
  Object.assign(prototype, {
    addDependencyRTreeCache(tree) {
      const notes = noted.get(this) ?? new Map<number, string>();
      noted.set(this, notes);
      const ranges = JSON.stringify(tree.rangeList);
      if (notes.get(tree.treeId) === ranges) return;
      add.call(this, tree);
      notes.set(tree.treeId, ranges);
    },
    _removeDependencyRTreeCache(treeId) {
      removeOne.call(this, treeId);
      noted.get(this)?.delete(treeId);
    },
    // Other sheets' formulas that refer to the sheet are forgotten with it: all are to be noted again.
    _removeDependencyRTreeCacheById(unitId, sheetId) {
      removeSheet.call(this, unitId, sheetId);
      noted.delete(this);
    },
    reset() {
      reset.call(this);
      noted.delete(this);
    },
  } satisfies Dependencies & ThisType<Dependencies>);
}

type Written = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface Formulas {
  _univerInstanceService: IUniverInstanceService;
  updateFormulaData(unitId: string, sheetId: string, written: Written): object;
}

/**
 * Whenever cells are written, Univer goes through all cells of all sheets, for formulas that share the text of one that
 * changes (`si`). Where none ever did, only the written cells matter.
 */
function lookOnlyAtWrittenCells(): void {
  const prototype = FormulaDataModel.prototype as unknown as Formulas;
  const update = prototype.updateFormulaData;
  const sharing = new WeakSet<Formulas>();
  prototype.updateFormulaData = function (unitId, sheetId, written) {
    const cells = new ObjectMatrix(written);
    cells.forValue((_row, _column, cell) => {
      if (cell?.si) sharing.add(this);
    });
    if (sharing.has(this)) return update.call(this, unitId, sheetId, written);
    const workbook = this._univerInstanceService.getUnit<Workbook>(unitId);
    const kept = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
    const changed = new ObjectMatrix<{ f: string } | null>();
    cells.forValue((row, column, cell) => {
      const formula = cell?.f;
      if (isFormulaString(formula)) changed.setValue(row, column, { f: String(formula) });
      else if (isFormulaString(kept?.getValue(row, column)?.f)) changed.setValue(row, column, null);
    });
    return changed.getMatrix();
  };
}

/** Univer's mark of a name that belongs to the whole workbook. */
const OF_WORKBOOK = 'AllDefaultWorkbook';

interface KnownNames {
  _definedNameMap: Record<string, Record<string, IDefinedNamesServiceParam> | undefined>;
  _nameCacheMap: Record<string, Record<string, IDefinedNamesServiceParam>>;
  _updateCache(unitId: string): void;
  getValueByName(unitId: string, name: string): unknown;
}

/**
 * Univer makes its table of all names again for each name that is added; it is made when somebody looks. A name of the
 * workbook is not lost in it to one of a sheet with the same text, as the copy of a sheet has it.
 */
function lookUpNamesWhenAsked(): void {
  const prototype = DefinedNamesService.prototype as unknown as KnownNames;
  const { _updateCache: update, getValueByName: look } = prototype;
  const changed = new WeakMap<KnownNames, Set<string>>();
  prototype._updateCache = function (unitId) {
    changed.set(this, (changed.get(this) ?? new Set()).add(unitId));
  };
  prototype.getValueByName = function (unitId, name) {
    if (changed.get(this)?.delete(unitId)) {
      update.call(this, unitId);
      for (const item of Object.values(this._definedNameMap[unitId] ?? {}))
        if (item.localSheetId === OF_WORKBOOK)
          this._nameCacheMap[unitId]![item.name.toLowerCase()] = item;
    }
    return look.call(this, unitId, name);
  };
}

interface Stripes {
  _ensureRangeThemeStyleRuleMap(unitId: string): Map<string, unknown>;
  refreshSheetRowVisibleFuncSet(unitId: string, sheetId: string): void;
}

/** For the stripes of tables Univer goes through all rows of a sheet whenever the height of one is set: also without any. */
function leaveOutStripesOfNone(): void {
  const prototype = SheetRangeThemeModel.prototype as unknown as Stripes;
  const refresh = prototype.refreshSheetRowVisibleFuncSet;
  prototype.refreshSheetRowVisibleFuncSet = function (unitId, sheetId) {
    if (this._ensureRangeThemeStyleRuleMap(unitId).size > 0) refresh.call(this, unitId, sheetId);
  };
}

type HiddenRows = Record<string, Record<string, Record<number, { hd: 1 }>>>;

interface RowsOfUse {
  _univerInstanceService: IUniverInstanceService;
  getHiddenRowsFiltered(): HiddenRows;
}

/**
 * At the start of each calculation Univer asks of every row of every sheet whether it is hidden or filtered out: only
 * those that hold cells, or have something of their own, can matter.
 */
function askOnlyRowsOfUse(): void {
  const prototype = FormulaDataModel.prototype as unknown as RowsOfUse;
  prototype.getHiddenRowsFiltered = function () {
    const found: HiddenRows = {};
    const { UNIVER_SHEET } = UniverInstanceType;
    for (const workbook of this._univerInstanceService.getAllUnitsForType<Workbook>(UNIVER_SHEET)) {
      const sheets: HiddenRows[string] = (found[workbook.getUnitId()] = {});
      for (const sheet of workbook.getSheets()) {
        const hidden: Record<number, { hd: 1 }> = (sheets[sheet.getSheetId()] = {});
        const own = sheet.getRowManager().getRowData();
        for (const rows of [sheet.getCellMatrix().getMatrix(), own])
          for (const row of Object.keys(rows).map(Number))
            if (!sheet.getRowVisible(row)) hidden[row] = { hd: 1 };
      }
    }
    return found;
  };
}

/** What Univer gives to a day, to now and to an hour, and what Excel does: a day as the system writes it. */
const FORMATS = new Map([
  ['yyyy/mm/dd;@', 'm/d/yyyy'],
  ['yyyy/mm/dd hh:mm', 'm/d/yyyy h:mm'],
  ['h:mm A/P', 'h:mm AM/PM'],
]);

function formatDaysAsExcel(): void {
  const create = NumberValueObject.create.bind(NumberValueObject);
  NumberValueObject.create = (value, pattern = '') =>
    create(value, FORMATS.get(pattern) ?? pattern);
}
