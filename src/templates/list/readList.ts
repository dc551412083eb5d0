import { completeObjective } from '../../domain/completePlan';
import type { Indicator, IndicatorTable, Objective } from '../../domain/objective';
import type { AreaCount } from '../../domain/plan';
import { textKey } from '../../domain/cells';
import { labelKey } from '../labels';
import { ListCells } from './listCells';
import { readHeadings, type HeadedTable } from './listHeadings';
import { findTables, type FoundTable, type TableShape } from './listTables';
import {
  OBJECTIVES_TABLE,
  type IndicatorColumn,
  type ListColumn,
  type ListTemplate,
  type ObjectiveColumn,
} from './listTemplate';
import { COUNTS_SHAPE, readAreaCounts } from './readAreaCounts';
import type { SheetContents, Unread } from '../sheetContents';

export interface ListRead {
  /** In the order of the sheet. */
  objectives: Objective[];
  /** The rows of the table that counts the objectives of each area. */
  areas: AreaCount[];
  printedTotal: number | null;
  /** Every cell that holds something and is in none of the above. */
  unread: Unread[];
}

/** What the formulas of a total give: the sum, or what VERIFICA_PESI answers. */
const COMPUTED = /^([\d.,]+ *%?$|OK$|Somma )/;

/**
 * Reads a list, one of ours or one made by hand. Tables are found by name, then by their headings; blank rows are
 * skipped; any other row is an objective or, without a title, a further indicator of the one above.
 */
export function readList(sheet: SheetContents, template: ListTemplate): ListRead {
  const cells = new ListCells(sheet);
  const shape: TableShape = {
    name: OBJECTIVES_TABLE,
    columns: template.columns,
    hasTotal: template.totals === 'weights',
  };
  const shapes = template.totals === 'areas' ? [shape, COUNTS_SHAPE] : [shape];
  const tables = readHeadings(cells, findTables(cells, shapes), template.grouping);
  for (const { table } of tables) cells.takeRow(table.header);
  const objectives = tables
    .filter(({ table }) => table.shape === shape)
    .flatMap((each) => new TableReader(cells, template, each).read());
  const counts = tables
    .filter(({ table }) => table.shape === COUNTS_SHAPE)
    .map(({ table }) => readAreaCounts(cells, table));
  return {
    objectives,
    areas: counts.flatMap(({ areas }) => areas),
    printedTotal: counts.find(({ printedTotal }) => printedTotal !== null)?.printedTotal ?? null,
    unread: cells.unread((row, column) => whyUnread(tables, row, column)),
  };
}

function whyUnread(tables: HeadedTable[], row: number, column: number): string {
  const here = tables.find(({ table }) => row > table.header && row < table.end);
  if (!here) return 'fuori dalle tabelle riconosciute';
  const isKnown = [...here.table.columns.values()].includes(column);
  return isKnown ? 'contenuto non previsto' : 'colonna non riconosciuta';
}

/** Reads the objectives of one table. */
class TableReader {
  private readonly table: FoundTable;
  private readonly group: string;
  private readonly objectiveColumns: ObjectiveColumn[];
  private readonly indicatorColumns: IndicatorColumn[];

  constructor(
    private readonly cells: ListCells,
    private readonly template: ListTemplate,
    { table, group }: HeadedTable,
  ) {
    this.table = table;
    this.group = group;
    this.objectiveColumns = template.columns.filter((column) => column.of === 'objective');
    this.indicatorColumns = template.columns.filter((column) => column.of === 'indicator');
  }

  read(): Objective[] {
    this.readTotal();
    return this.blocks().map((rows) => this.objective(rows));
  }

  /** The rows of each objective: its own, and those of its further indicators. */
  private blocks(): number[][] {
    const { header, end, total } = this.table;
    const blocks: number[][] = [];
    for (let row = header + 1; row < end; row += 1) {
      if (row === total || !this.holds(row, this.template.columns)) continue;
      const above = blocks.at(-1);
      if (this.holds(row, this.objectiveColumns)) blocks.push([row]);
      else if (above) above.push(row);
      else this.refuse(row);
    }
    return blocks;
  }

  private holds(row: number, columns: readonly ListColumn[]): boolean {
    return columns.some((column) => {
      const place = this.placeOf(column);
      return place !== undefined && !this.cells.isBlank(row, place);
    });
  }

  private placeOf({ name }: ListColumn): number | undefined {
    return this.table.columns.get(name);
  }

  /** Indicators above the first objective belong to none. */
  private refuse(row: number): void {
    for (const column of this.indicatorColumns) {
      const place = this.placeOf(column);
      if (place !== undefined && !this.cells.isBlank(row, place))
        this.cells.refuse(row, place, 'indicatore senza obiettivo');
    }
  }

  private objective(rows: number[]): Objective {
    const [first = 0] = rows;
    const given: Partial<Objective> = { [this.template.grouping.field]: this.group };
    for (const column of this.objectiveColumns) {
      const place = this.placeOf(column);
      if (column.kind === 'number') given[column.field] = this.cells.number(first, place);
      else if (column.kind === 'text') given[column.field] = this.cells.text(first, place);
      else given[column.field] = this.cells.dateText(first, place);
    }
    const year = 0; // Lists have no schedule, which alone would need one.
    return completeObjective({ ...given, indicatorTable: this.indicators(rows) }, year);
  }

  /** The table has the columns that the objective fills. */
  private indicators(rows: number[]): IndicatorTable {
    const indicators = rows
      .map((row) => this.indicator(row))
      .filter((indicator) => Object.keys(indicator).length > 0);
    const columns = this.indicatorColumns
      .filter(({ field }) => indicators.some((indicator) => indicator[field] !== undefined))
      .map((column) => ({ field: column.field, label: this.titleOf(column) }));
    return { columns, indicators };
  }

  private indicator(row: number): Indicator {
    const indicator: Indicator = {};
    for (const column of this.indicatorColumns) {
      const text = this.cells.text(row, this.placeOf(column));
      if (text !== '') indicator[column.field] = asOption(column, text);
    }
    return indicator;
  }

  /** The heading of a column, in the template's own words where it is the template's. */
  private titleOf(column: IndicatorColumn): string {
    const place = this.placeOf(column);
    const printed = place === undefined ? '' : this.cells.text(this.table.header, place);
    const own = ['', column.label, column.title].map(labelKey);
    return own.includes(labelKey(printed)) ? column.title : printed;
  }

  private readTotal(): void {
    const { total } = this.table;
    if (total === undefined) return;
    const [first, ...others] = this.template.columns.map((column) => this.placeOf(column));
    this.cells.text(total, first);
    for (const place of others) this.cells.computed(total, place, (text) => COMPUTED.test(text));
  }
}

/** A suggested value in its own spelling, whatever the case it was typed in. */
function asOption({ choice }: IndicatorColumn, text: string): string {
  return choice?.options.find((option) => textKey(option) === textKey(text)) ?? text;
}
