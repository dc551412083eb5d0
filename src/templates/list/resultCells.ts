/** What the columns of results of a list hold, row by row. */
import type { Indicator, Objective } from '../../domain/objective';
import { cell, rowsAbove } from '../address';
import type { Area, CellContent, Style } from '../blueprint';
import { formula } from '../formulas';
import { indicatorCell } from '../sheet/indicatorCell';
import { POLARITY_WORDS } from '../../domain/smvp';
import type { SheetGrid } from '../sheetGrid';
import { STYLES } from '../style';
import { LABEL_ROWS, LIST_NAMES, type ListTemplate } from './listTemplate';
import { pointsFormula, yearDegreeFormula, type ResultColumn } from './resultColumns';

export class ResultCells {
  private readonly first: number;
  private readonly weight: number;

  constructor(
    private readonly grid: SheetGrid,
    { columns }: ListTemplate,
    private readonly results: readonly ResultColumn[],
    private readonly firstYear: number,
  ) {
    this.first = columns.length;
    this.weight = columns.findIndex(({ field }) => field === 'weight');
  }

  /** The column of the sheet that holds the first result of a kind. */
  private at(...kinds: ResultColumn['of']['kind'][]): number {
    return this.first + this.results.findIndex(({ of }) => kinds.includes(of.kind));
  }

  addLabels(row: number, table: string): void {
    this.results.forEach((column, index) => {
      const at = this.first + index;
      const area = { row, column: at, rows: LABEL_ROWS, columns: 1 };
      this.grid.field(area, column.label, STYLES.tableHeading);
      this.grid.name(LIST_NAMES.column(table, column), cell(row, at));
    });
  }

  /** An objective's own cells look like one over its rows; those of its indicators are one in each. */
  addRows(objective: Objective, rows: number): void {
    const { grid, results, first } = this;
    results.forEach(({ of }, index) => {
      const at = first + index;
      if (of.kind === 'outcome' || of.kind === 'degree') {
        const content =
          of.kind === 'outcome' ? (objective.outcome ?? null) : (objective.degree ?? null);
        const style = of.kind === 'outcome' ? STYLES.value : STYLES.centered;
        grid.field({ row: grid.row, column: at, rows, columns: 1 }, content, style);
        return;
      }
      for (let row = 0; row < rows; row += 1) {
        const [content, style] = this.contentOf(of, objective.indicatorTable.indicators[row]);
        grid.field(cell(grid.row + row, at), content, STYLES.centered, style);
      }
    });
    for (let row = 0; row < rows; row += 1) this.addFormulas(grid.row + row);
  }

  private contentOf(
    of: ResultColumn['of'],
    indicator: Indicator | undefined,
  ): [CellContent, Style] {
    if (of.kind === 'target' || of.kind === 'value') {
      const values = of.kind === 'target' ? indicator?.targets : indicator?.results;
      const value = values?.[of.year - this.firstYear] ?? null;
      const [content, ...styles] = indicatorCell(
        of.kind === 'target' ? 'target' : 'actual',
        value,
        {},
      );
      return [content, Object.assign({}, ...styles) as Style];
    }
    if (of.kind !== 'field') return [null, {}];
    return [indicatorCell(of.field, indicator?.[of.field] ?? null, {})[0], {}];
  }

  /** In rows kept blank too: they count once somebody fills them. */
  addFormulas(row: number): void {
    this.results.forEach(({ of }, index) => {
      const text =
        of.kind === 'points'
          ? pointsFormula(row, this.weight, this.at('degree'))
          : of.kind === 'yearDegree'
            ? yearDegreeFormula(row, this.years(), this.firstYear)
            : undefined;
      if (text !== undefined) this.grid.put(row, this.first + index, formula(text));
    });
  }

  private years() {
    return {
      ...{ first: this.at('target'), last: this.at('yearDegree') - 1 },
      ...{ baseline: this.at('field'), polarity: this.at('field') + 1 },
    };
  }

  /** Below the labels. */
  addFormats(body: Omit<Area, 'column'>): void {
    const { grid } = this;
    const area = {
      ...body,
      column: 0,
      row: body.row + LABEL_ROWS - 1,
      rows: body.rows - LABEL_ROWS + 1,
    };
    this.results.forEach(({ of }, index) => {
      const own = { ...area, column: this.first + index };
      if (of.kind === 'degree' || of.kind === 'yearDegree') grid.style(own, STYLES.percent);
      if (of.kind === 'points') grid.style(own, { numberFormat: '0.00' });
      if (of.kind !== 'outcome') grid.style(own, { horizontal: 'Center' });
      if (of.kind === 'field' && of.field === 'polarity')
        grid.validate({
          area: own,
          options: Object.values(POLARITY_WORDS),
          prompt: {
            title: 'Polarità',
            message: 'crescente: più è meglio; decrescente: meno è meglio.',
          },
        });
    });
  }

  /** The points of the table, and how many of its objectives have a degree, in the row of its total. */
  addTotals(labels: number): void {
    const { grid } = this;
    if (this.results.length === 0) return;
    const [degree, points] = [this.at('degree'), this.at('points')];
    const counts = `COUNT(${rowsAbove(degree, labels)})&" di "&COUNT(${rowsAbove(this.weight, labels)})`;
    grid.field(cell(grid.row, degree), formula(counts), STYLES.section, { horizontal: 'Center' });
    grid.field(
      cell(grid.row, points),
      formula(`SUM(${rowsAbove(points, labels)})`),
      STYLES.section,
      {
        ...{ horizontal: 'Center', numberFormat: '0.00' },
      },
    );
  }
}
