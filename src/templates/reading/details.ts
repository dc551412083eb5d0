/**
 * Of which cells more is asked than their values: the number formats and formulas where weights and percentages may
 * stand, since 30% is 0.3 to Excel, and the formulas of results, which somebody may have typed over.
 */
import { IDENTITY_NAME } from '../../domain/identity';
import type { Area } from '../blueprint';

export interface DetailAreas {
  /** Of these the formulas too. */
  formats: Area[];
  formulas: Area[];
}

/** Of all cells of a sheet: their formulas, or their formats with them. */
export type WholeDetail = 'formulas' | 'formats';

/** Larger areas are whole rows or columns, or no plan. */
const MOST_CELLS = 5_000;

const AMOUNTS =
  /^(?:Peso|Priorita|Condivisione|Indicatori|PunteggioIndicatori|Personale_\d+|Obiettivi_\d+)$/;
const CARD = /^Indicatore_\d+_/;
const BLOCK = /^Cronoprogramma_\d{4}(?:_\d+)?$/;
const RESULTS = /^(?:Stato|Avanzamento|Punteggio|PunteggioEsito)$/;

export function detailAreas(names: ReadonlyMap<string, Area>): DetailAreas {
  const formats: Area[] = [];
  const formulas: Area[] = [];
  const cards: Area[] = [];
  for (const [name, area] of names) {
    if (area.rows * area.columns > MOST_CELLS) continue;
    if (AMOUNTS.test(name)) formats.push(area);
    else if (CARD.test(name)) cards.push(area);
    else if (RESULTS.test(name)) formulas.push({ ...area, rows: 1, columns: 1 });
    else if (BLOCK.test(name)) {
      // Weights stand before the periods.
      const periods = names.get(`${name}_Periodi`);
      const columns = periods ? Math.max(1, periods.column - area.column) : area.columns;
      formats.push({ ...area, columns });
    }
  }
  if (cards.length > 0) formats.push(around(cards));
  const degrees = names.get('PunteggioIndicatori_degree');
  const score = names.get('PunteggioIndicatori');
  if (degrees && score) formulas.push({ ...score, column: degrees.column, columns: 1 });
  return { formats, formulas };
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

/** The tables whose rows are known by the cells that they show. */
const OF_FORMULAS = ['Sintesi', 'Scadenze'];

/** What is asked of all cells of a sheet: formulas of a summary and of the deadlines; formats too of one that has no names to tell by. */
export function wholeDetail(
  template: string | undefined,
  names: ReadonlyMap<string, Area>,
): WholeDetail | undefined {
  if (OF_FORMULAS.some((name) => names.has(name))) return 'formulas';
  const hasOwnNames = [...names.keys()].some((name) => name !== IDENTITY_NAME);
  return template === undefined && !hasOwnNames ? 'formats' : undefined;
}

/** Whether a number format shows a number as a percentage: a sign within quotation marks is only written beside it. */
export const isPercentFormat = (format: unknown): boolean =>
  typeof format === 'string' && format.replace(/"[^"]*"|\\./g, '').includes('%');
