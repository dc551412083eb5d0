/**
 * Reads a list, one of ours or one made by hand. Tables are found by name, then by their headings; blank rows are
 * skipped; any other row is an objective or, without a title, a further indicator of the one above.
 */
import type { BookList, ErrorCell, ObjectiveResults, UnreadCell } from '../../domain/book';
import { noPlaces, type ObjectivePlaces } from '../../domain/objectivePlaces';
import type { Place, ShownCell } from '../../domain/places';
import { deadlineIn } from '../../domain/cellReadings';
import { textKey } from '../../domain/cells';
import { completeObjective } from '../../domain/completePlan';
import { isId } from '../../domain/identity';
import type { Indicator, IndicatorTable, Objective } from '../../domain/objective';
import type { AreaCount } from '../../domain/plan';
import { labelKey } from '../labels';
import {
  LABEL_ROWS,
  LIST_ID,
  OBJECTIVES_TABLE,
  type IndicatorColumn,
  type ListColumn,
  type ListTemplate,
  type ObjectiveColumn,
} from '../list/listTemplate';
import type { SheetContents } from '../sheetContents';
import { readHeadings, type HeadedTable } from './listHeadings';
import { findTables, type FoundTable, type TableShape } from './listTables';
import { readListResults, targetColumns, takeListTotals } from './readListResults';
import { COUNTS_SHAPE, readAreaCounts } from './readAreaCounts';
import { NOT_A_DEADLINE } from './readFields';
import { SheetReader, takeComputed, UNKNOWN_COLUMN, type Cell } from './sheetReader';

/** An objective of a list. */
export interface ListEntry {
  objective: Objective;
  places: ObjectivePlaces;
  /** As its hidden cell says; null for a row that somebody added. */
  id: string | null;
  /** What its columns of results show, where it has them. */
  results: ObjectiveResults;
  /** Its first row, from 0. */
  row: number;
}

export interface ListRead {
  /** In the order of the sheet. */
  entries: ListEntry[];
  /** The rows of the table that counts the objectives of each area. */
  areas: AreaCount[];
  printedTotal: number | null;
  areaCountsAt: Place | null;
  printedTotalAt: Place | null;
  /** Its tables of objectives. */
  tables: Omit<BookList, 'sheet' | 'template'>[];
  /** What the rows of the totals compute of the weights. */
  totals: ShownCell[];
  /** Every cell that holds something and is in none of the above. */
  unread: UnreadCell[];
  errors: ErrorCell[];
}

/** What the formulas of a total give: the sum, or what VERIFICA_PESI answers, a refusal with its reason too. */
const COMPUTED = /^([\d.,]+ *%?$|OK$|Somma |pesi\b)/;

export function readList(sheet: SheetContents, template: ListTemplate): ListRead {
  const reader = new SheetReader(sheet);
  const shape: TableShape = {
    name: OBJECTIVES_TABLE,
    columns: [...template.columns, LIST_ID],
    hasTotal: template.totals === 'weights',
  };
  const shapes = template.totals === 'areas' ? [shape, COUNTS_SHAPE] : [shape];
  const tables = readHeadings(reader, findTables(reader, shapes), template.grouping);
  for (const { table } of tables) takeHeader(reader, table);
  const lists = tables
    .filter(({ table }) => table.shape === shape)
    .map((each) => new TableReader(reader, template, each));
  const totals = lists.flatMap((each) => each.readTotal());
  const entries = lists.flatMap((each) => each.read());
  const counts = tables
    .filter(({ table }) => table.shape === COUNTS_SHAPE)
    .map(({ table }) => readAreaCounts(reader, table));
  const stated = counts.find(({ printedTotal }) => printedTotal !== null);
  return {
    ...{ entries, totals },
    tables: lists.map((each) => each.place()),
    areas: counts.flatMap(({ areas }) => areas),
    printedTotal: stated?.printedTotal ?? null,
    areaCountsAt: counts[0]?.areaCountsAt ?? null,
    printedTotalAt: stated?.printedTotalAt ?? null,
    unread: reader.unread((row, column) => whyUnread(tables, row, column)),
    errors: reader.errors,
  };
}

/** The headings; of a table of the add-in whose row of headings was deleted there is none. */
function takeHeader(reader: SheetReader, { header, columns, name }: FoundTable): void {
  if (name === undefined || columns.size > 0) reader.takeRow(header);
}

function whyUnread(tables: HeadedTable[], row: number, column: number): string {
  const here = tables.find(({ table }) => row > table.header && row < table.end);
  if (!here) return 'fuori dalle tabelle riconosciute';
  if (here.table.columns.size === 0) return 'mancano le intestazioni della tabella';
  const isKnown = [...here.table.columns.values()].includes(column);
  return isKnown ? 'contenuto non previsto' : UNKNOWN_COLUMN;
}

/** Reads the objectives of one table. */
class TableReader {
  private readonly table: FoundTable;
  private readonly group: string;
  private readonly groupAt: Cell | undefined;
  private readonly objectiveColumns: ObjectiveColumn[];
  private readonly indicatorColumns: IndicatorColumn[];

  constructor(
    private readonly reader: SheetReader,
    private readonly template: ListTemplate,
    { table, group, at }: HeadedTable,
  ) {
    this.table = table;
    this.group = group;
    this.groupAt = at;
    this.objectiveColumns = template.columns.filter((column) => column.of === 'objective');
    this.indicatorColumns = template.columns.filter((column) => column.of === 'indicator');
  }

  /** Where its rows stand: the labels of the add-in's own tables take several rows. */
  place(): ListRead['tables'][number] {
    const { header, end, total, columns, name } = this.table;
    const first = header + (name === undefined ? 1 : LABEL_ROWS);
    const targets = targetColumns(this.reader, name);
    return { group: this.group, first, end: total ?? end, columns, targets };
  }

  read(): ListEntry[] {
    return this.blocks().map((rows) => this.entry(rows));
  }

  /** The rows of each objective: its own, and those of its further indicators. */
  private blocks(): number[][] {
    const { header, end, total } = this.table;
    const blocks: number[][] = [];
    const ids = new Set<string>();
    const id = this.columnOf(LIST_ID);
    for (let row = header + 1; row < end; row += 1) {
      // The id of a row that was emptied tells nothing, nor the one of a row copied to hold a further indicator.
      const own = id === undefined ? null : this.takeId({ row, column: id });
      const isNew = own !== null && !ids.has(own);
      if (row === total || !this.holds(row, this.template.columns)) continue;
      const above = blocks.at(-1);
      if (isNew || this.holds(row, this.objectiveColumns)) blocks.push([row]);
      else if (above) above.push(row);
      else this.refuse(row);
      if (own !== null) ids.add(own);
    }
    return blocks;
  }

  /** What stands in the hidden column of the ids and is none is told: nobody would see it. */
  private takeId(cell: Cell): string | null {
    const text = this.reader.text(cell.row, cell.column).trim();
    if (text === '' || isId(text)) this.reader.take(cell);
    else this.reader.refuse(cell, 'non è il codice di un obiettivo: la colonna è nascosta');
    return isId(text) ? text : null;
  }

  private holds(row: number, columns: readonly ListColumn[]): boolean {
    return columns.some((column) => {
      const place = this.columnOf(column);
      return place !== undefined && !this.reader.isBlank(row, place);
    });
  }

  private columnOf({ name }: { name: string }): number | undefined {
    return this.table.columns.get(name);
  }

  /** Indicators above the first objective belong to none. */
  private refuse(row: number): void {
    for (const each of this.indicatorColumns) {
      const column = this.columnOf(each);
      if (column !== undefined && !this.reader.isBlank(row, column))
        this.reader.refuse({ row, column }, 'indicatore senza obiettivo');
    }
  }

  private entry(rows: number[]): ListEntry {
    const { reader } = this;
    const [row = 0] = rows;
    const { field } = this.template.grouping;
    const given: Partial<Objective> = { [field]: this.group };
    const places = noPlaces();
    if (this.groupAt) places.fields[field] = reader.place(this.groupAt);
    for (const each of this.objectiveColumns) {
      const column = this.columnOf(each);
      if (column === undefined) continue;
      places.fields[each.field] = reader.place({ row, column });
      if (each.kind === 'number') given[each.field] = reader.points(row, column);
      else if (each.kind === 'text') given[each.field] = reader.read(row, column);
      else given[each.field] = this.deadline({ row, column });
    }
    const indicatorTable = this.indicators(rows, places);
    const results = readListResults(reader, this.table.name, rows, {
      given,
      indicatorTable,
      places,
    });
    const year = 0; // Lists have no schedule, which alone would need one.
    const id = this.columnOf(LIST_ID);
    const code = id === undefined ? '' : reader.text(row, id).trim();
    return {
      objective: completeObjective({ ...given, indicatorTable }, year),
      ...{ places, results },
      id: isId(code) ? code : null,
      row,
    };
  }

  private deadline(cell: Cell): string {
    this.reader.take(cell);
    const { text, isUnderstood } = deadlineIn(this.reader.value(cell.row, cell.column));
    if (!isUnderstood) this.reader.refuse(cell, NOT_A_DEADLINE);
    return text;
  }

  /** The table has the columns that the objective fills. */
  private indicators(rows: number[], places: ObjectivePlaces): IndicatorTable {
    const indicators: Indicator[] = [];
    for (const row of rows) {
      const indicator = this.indicator(row);
      if (Object.keys(indicator).length === 0) continue;
      indicators.push(indicator);
      const at: ObjectivePlaces['indicators'][number] = {};
      for (const each of this.indicatorColumns) {
        const column = this.columnOf(each);
        if (column !== undefined) at[each.field] = this.reader.place({ row, column });
      }
      places.indicators.push(at);
    }
    for (const each of this.indicatorColumns) {
      const column = this.columnOf(each);
      const heading = column === undefined ? undefined : { row: this.table.header, column };
      if (heading) places.indicatorHeadings[each.field] = this.reader.place(heading);
    }
    const columns = this.indicatorColumns
      .filter(({ field }) => indicators.some((indicator) => indicator[field] !== undefined))
      .map((column) => ({ field: column.field, label: this.titleOf(column) }));
    return { columns, indicators };
  }

  private indicator(row: number): Indicator {
    const indicator: Indicator = {};
    for (const column of this.indicatorColumns) {
      const text = this.reader.read(row, this.columnOf(column));
      if (text !== '') indicator[column.field] = asOption(column, text);
    }
    return indicator;
  }

  /** The heading of a column, in the template's own words where it is the template's. */
  private titleOf(column: IndicatorColumn): string {
    const place = this.columnOf(column);
    const printed = place === undefined ? '' : this.reader.text(this.table.header, place);
    const own = ['', column.label, column.title].map(labelKey);
    return own.includes(labelKey(printed)) ? column.title : printed;
  }

  readTotal(): ShownCell[] {
    const { total } = this.table;
    if (total === undefined) return [];
    const [first, ...others] = this.template.columns.map((column) => this.columnOf(column));
    this.reader.read(total, first);
    takeListTotals(this.reader, this.table.name, total);
    const isResult = (text: string) => COMPUTED.test(text);
    return others.flatMap((place) => takeComputed(this.reader, total, place, isResult) ?? []);
  }
}

/** A suggested value in its own spelling, whatever the case it was typed in. */
function asOption({ choice }: IndicatorColumn, text: string): string {
  return choice?.options.find((option) => textKey(option) === textKey(text)) ?? text;
}
