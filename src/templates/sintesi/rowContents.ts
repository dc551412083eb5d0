/** What a row of the summary shows: the sheet's own cells by formula, or what the plan prints. */
import type { Plan, SummaryRow } from '../../domain/plan';
import { areaAddress, cellAddress, onSheet } from '../address';
import type { CellContent, SheetBlueprint } from '../blueprint';
import { sharingOf, unitName, type PlannedSheet } from '../planSheets';
import { RELEVANCE_PREFIX, RELEVANCE_SEPARATOR } from '../sheet/fields';
import { sharedName } from '../sheet/sharing';
import type { Column } from './columns';

/** Names of the sheet's fields that a column shows as they are. */
const FIELD_NAMES: Partial<Record<Column['key'], string>> = {
  title: 'Titolo',
  owner: 'Responsabile',
  portfolioHolder: 'Assessore',
  otherUnits: 'AltriSettori',
  duration: 'Durata',
  kind: 'Tipo',
  service: 'Servizio',
  performance: 'Performance',
};

export class RowContents {
  constructor(
    private readonly plan: Plan,
    private readonly row: SummaryRow,
    /** The sheet of its own that the row has. */
    private readonly own: PlannedSheet | undefined,
    /** That sheet, or the one that the row refers to. */
    private readonly shown: PlannedSheet | undefined,
    private readonly columns: readonly Column[],
    /** Its own row, and all the rows of the summary. */
    private readonly at: number,
    private readonly rows: { first: number; rows: number },
  ) {}

  of(column: Column): CellContent {
    const { row } = this;
    switch (column.key) {
      case 'number':
        return row.number;
      case 'unit':
        return unitName(this.plan, row.unit);
      case 'weight':
        return this.weight();
      case 'runningWeight':
        return this.runningWeight();
      case 'share':
        return this.share();
      case 'difference':
        return this.difference();
      case 'strategicRelevance':
        return this.strategicRelevance();
      case 'state':
        return this.resultOf('Stato', 'text');
      case 'progress':
        return this.resultOf('Avanzamento', 'number');
      case 'score':
        return this.resultOf('Punteggio', 'number');
      case 'monitoring':
        return this.monitoring(column.date ?? 0);
      case 'indicators':
        return row.indicators;
      case 'notes':
        return row.notes;
      default:
        return this.field(column.key);
    }
  }

  /** What the cell will show, for the height of its row. */
  shownText(column: Column): string {
    const content = this.of(column);
    if (typeof content === 'string') return content;
    const name = FIELD_NAMES[column.key];
    return this.own && name && has(this.own.sheet, name)
      ? String(contentOf(this.own.sheet, name) ?? '')
      : '';
  }

  private field(key: Column['key']): CellContent {
    const name = FIELD_NAMES[key];
    if (this.own && name && has(this.own.sheet, name)) {
      // A title that the summary words in its own way stays as printed.
      const isPrinted = key === 'title' && this.row.title !== this.own.objective.title;
      if (!isPrinted) return textOf(this.own.sheet, name);
    }
    const value = this.row[key as keyof SummaryRow];
    return typeof value === 'string' ? value : null;
  }

  private resultOf(name: string, kind: 'text' | 'number'): CellContent {
    if (!this.shown || !has(this.shown.sheet, name)) return null;
    return kind === 'text' ? textOf(this.shown.sheet, name) : numberOf(this.shown.sheet, name);
  }

  /** The percentage or the state that the sheet records at a monitoring date, else what the plan's summary says. */
  private monitoring(date: number): CellContent {
    const state = this.row.states[date];
    if (state !== undefined && state !== '') return state;
    const sheet = this.own?.sheet;
    const area = sheet?.names.find(({ name }) => name === 'LivelliAttuazione_Valore')?.area;
    const levels = this.own?.objective.levels.length ?? 0;
    if (!sheet || !area || this.plan.monitoringDates.length !== levels) return null;
    const address = onSheet(sheet.name, cellAddress(area.row + date, area.column, true));
    return { formula: `=IF(${address}<>"",${address},"")` };
  }

  /** The sheet's weight by formula. One that the plan's summary prints differently is kept as printed. */
  private weight(): CellContent {
    const { row } = this;
    const formula = this.sheetWeight();
    if (formula === undefined) return row.weight;
    const sheetValue = this.own ? this.own.objective.weight : row.weight;
    const isSame = row.weight === null || sheetValue === row.weight;
    return isSame ? { formula: `=${formula}` } : row.weight;
  }

  /** The formula of the weight in the sheet, its own or the sharing box of the one that it refers to. */
  private sheetWeight(): string | undefined {
    if (this.own) return weightIn(this.own.sheet);
    const index = this.sharedIndex();
    if (!this.shown || index < 0) return undefined;
    const address = addressOf(this.shown.sheet, sharedName(index, 'Peso'));
    return `IF(${address}<>"",${address},"")`;
  }

  /** Position in the shown sheet's sharing box of this row's unit; -1 when it is not there. */
  private sharedIndex(): number {
    return this.shown ? sharingOf(this.plan, this.shown.objective, this.row) : -1;
  }

  private strategicRelevance(): CellContent {
    if (this.own && has(this.own.sheet, 'Priorita')) {
      const priority = addressOf(this.own.sheet, 'Priorita');
      const after = RELEVANCE_PREFIX.length + 1;
      const text = `MID(${priority},${after},FIND("${RELEVANCE_SEPARATOR}",${priority}&"${RELEVANCE_SEPARATOR}")-${after})`;
      return { formula: `=IFERROR(VALUE(TRIM(${text})),"")` };
    }
    const index = this.sharedIndex();
    if (!this.shown || index < 0) return this.row.strategicRelevance;
    return numberOf(this.shown.sheet, sharedName(index, 'Strategicita'));
  }

  /** Weights of the row's unit from the first row down to this: the row where it passes 100 is the one to look at. */
  private runningWeight(): CellContent {
    const down = this.at - this.rows.first + 1;
    // The first row stays where it is when the formula is copied down.
    const fixed = (key: Column['key']) =>
      this.cellsOf(key, down).replace(/^([A-Z]+)(\d+)/, '$1$$$2');
    const { unit } = this.ownCells();
    return { formula: `=SUMIF(${fixed('unit')},${unit},${fixed('weight')})` };
  }

  /** The part of 100 that the row's coefficient is among those of its unit. */
  private share(): CellContent {
    const { unit, weight } = this.ownCells();
    const all = (key: Column['key']) => this.cellsOf(key, this.rows.rows, true);
    const sum = `SUMIF(${all('unit')},${unit},${all('weight')})`;
    return { formula: `=IF(${weight}="","",IFERROR(${weight}*100/${sum},""))` };
  }

  /** Cells of a column from the first row of the summary down. */
  private cellsOf(key: Column['key'], rows: number, isFixed = false): string {
    const column = this.columns.findIndex((each) => each.key === key);
    return areaAddress({ row: this.rows.first, column, rows, columns: 1 }, isFixed);
  }

  private ownCells(): { unit: string; weight: string } {
    const own = (key: Column['key']) =>
      cellAddress(
        this.at,
        this.columns.findIndex((column) => column.key === key),
      );
    return { unit: own('unit'), weight: own('weight') };
  }

  /** "Nella scheda: 20", or that it is missing there, where the weight of the summary is not the sheet's. */
  private difference(): CellContent {
    const formula = this.sheetWeight();
    if (formula === undefined) return null;
    const column = this.columns.findIndex(({ key }) => key === 'weight');
    const weight = cellAddress(this.at, column);
    const said = `IF(${formula}="","Manca nella scheda","Nella scheda: "&${formula})`;
    return { formula: `=IFERROR(IF(${weight}=${formula},"",${said}),"")` };
  }
}

/** A sheet's weight, a number or the text that also tells the strategic relevance; blank where there is none. */
function weightIn(sheet: SheetBlueprint): string | undefined {
  if (has(sheet, 'Peso')) {
    const address = addressOf(sheet, 'Peso');
    return `IF(${address}<>"",PIAO.LEGGI_PESO(${address}),"")`;
  }
  if (!has(sheet, 'Priorita')) return undefined;
  const priority = addressOf(sheet, 'Priorita');
  const contains = (word: string) => `ISNUMBER(SEARCH("${word}",${priority}))`;
  const none = `OR(${priority}="",AND(${contains('strategic')},NOT(${contains('peso')})))`;
  return `IF(${none},"",PIAO.LEGGI_PESO(${priority}))`;
}

const areaOf = ({ names }: SheetBlueprint, name: string) =>
  names.find((each) => each.name === name)?.area;

const has = (sheet: SheetBlueprint, name: string) => areaOf(sheet, name) !== undefined;

function contentOf(sheet: SheetBlueprint, name: string): CellContent {
  const area = areaOf(sheet, name);
  return area ? (sheet.blocks[0]?.content[area.row]?.[area.column] ?? null) : null;
}

function addressOf(sheet: SheetBlueprint, name: string): string {
  const area = areaOf(sheet, name);
  if (!area) throw new Error(`The sheet ${sheet.name} has no ${name}`);
  return onSheet(sheet.name, cellAddress(area.row, area.column, true));
}

/** A text of another sheet; a blank one stays blank. */
function textOf(sheet: SheetBlueprint, name: string): CellContent {
  return { formula: `=${addressOf(sheet, name)}&""` };
}

function numberOf(sheet: SheetBlueprint, name: string): CellContent {
  const address = addressOf(sheet, name);
  return { formula: `=IF(${address}<>"",${address},"")` };
}
