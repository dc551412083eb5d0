/**
 * The sheet of a photograph: what the plan said on one day, as values. It is a record: no action of the add-in writes in
 * it afterwards, and it counts nowhere in the plan.
 */
import { newId } from '../../domain/identity';
import {
  fingerprint,
  PHOTOGRAPH_PARTS,
  rowsOf,
  valueText,
  type Photograph,
  type PhotographPart,
} from '../../domain/photograph/photograph';
import type { CellContent, SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';
import {
  FACT_NAMES,
  KEY_HEADINGS,
  PART_NAMES,
  PART_TITLES,
  PHOTOGRAPH_COLUMNS,
  PHOTOGRAPH_WIDTHS,
} from './columns';
import {
  across,
  addFact,
  addHead,
  addHeadings,
  addLine,
  addPart,
  italianDate,
  type RecordHead,
} from './recordParts';

export const FOTOGRAFIA = 'fotografia';
export const PHOTOGRAPH_VERSION = 1;

const PRINTED = PHOTOGRAPH_WIDTHS.length;
/** Hidden, whatever their width. */
const KEY_WIDTH = 60;

/** "Fotografia 30-06-2026", "Approvato v1 15-01-2026": with a count where there is one. */
export function photographName(
  { date, version }: Pick<Photograph, 'date' | 'version'>,
  taken: readonly string[],
): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  const day = date.split('-').reverse().join('-');
  const base = version === null ? `Fotografia ${day}` : `Approvato v${version} ${day}`;
  for (let copy = 1; ; copy += 1) {
    const name = `${base}${copy === 1 ? '' : ` (${copy})`}`;
    if (!keys.has(name.toLowerCase())) return name;
  }
}

export function photographTitle({ date, version }: Pick<Photograph, 'date' | 'version'>): string {
  return version === null
    ? `FOTOGRAFIA DEL PIANO AL ${italianDate(date)}`
    : `PIANO APPROVATO – VERSIONE ${version} DEL ${italianDate(date)}`;
}

export function photographSheet(
  photograph: Photograph,
  { plan, authority }: Pick<RecordHead, 'plan' | 'authority'>,
  name: string,
): SheetBlueprint {
  const grid = new SheetGrid([...PHOTOGRAPH_WIDTHS, ...KEY_HEADINGS.map(() => KEY_WIDTH)]);
  const title = photographTitle(photograph);
  addHead(grid, { plan, authority, title }, PRINTED);
  grid.row += 1;
  addFacts(grid, photograph);
  for (const part of PHOTOGRAPH_PARTS) addTable(grid, part, photograph);
  const blueprint = grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.label, freeze: { rows: 3, columns: 0 } },
      identity: { template: FOTOGRAFIA, version: PHOTOGRAPH_VERSION, id: newId() },
    },
    footer(title),
    3,
    { printed: PRINTED, hiddenColumns: KEY_HEADINGS.map((_, index) => PRINTED + index) },
  );
  return { ...blueprint, isRecord: true };
}

function addFacts(grid: SheetGrid, photograph: Photograph): void {
  const { date, takenOn, referenceDate, role, remark, version, act } = photograph;
  const fact = (label: string, value: CellContent, name: keyof typeof FACT_NAMES) =>
    addFact(grid, label, value, { labels: 2, values: 5, name: FACT_NAMES[name] });
  const day = (iso: string) => (iso === '' ? null : italianDate(iso));
  fact('Fotografia del giorno', day(date), 'date');
  fact('Scattata il', day(takenOn), 'takenOn');
  fact('Stati calcolati alla data di riferimento', day(referenceDate), 'referenceDate');
  fact('Da chi (ruolo)', role || null, 'role');
  fact('Annotazione', remark || null, 'remark');
  if (version !== null) {
    fact('Versione approvata del piano', version, 'version');
    fact('Atto: tipo', act?.kind || null, 'actKind');
    fact('Atto: numero', act?.number || null, 'actNumber');
    fact('Atto: data', day(act?.date ?? ''), 'actDate');
  }
  fact('Impronta (dice se il foglio è stato cambiato)', fingerprint(photograph), 'fingerprint');
}

function addTable(grid: SheetGrid, part: PhotographPart, photograph: Photograph): void {
  const rows = rowsOf(photograph, part);
  if (rows.length === 0 && part !== 'objective') return;
  const columns = PHOTOGRAPH_COLUMNS[part];
  addPart(grid, `${PART_TITLES[part]} (${rows.length})`, PRINTED);
  const first = grid.row;
  const blanks = Array.from({ length: PRINTED - columns.length }, () => null);
  const spans = new Map(columns.flatMap((column, at) => (column?.span ? [[at, column.span]] : [])));
  const headings = [...columns, ...blanks].map((column) => column?.heading ?? null);
  addHeadings(grid, [...headings, ...KEY_HEADINGS], spans);
  const saidOf = titlesOf(photograph);
  let [begin, last] = [grid.row, ''];
  for (const { objective, values, service = '', kind = '' } of rows) {
    if (OF_SEVERAL.has(part) && objective !== last) {
      addLook(grid, part, begin);
      // Numbers may restart in each service: the title tells whose rows follow.
      grid.together({ row: grid.row, rows: 2 });
      grid.line(across(grid, PRINTED), saidOf.get(objective) ?? '', STYLES.label);
      grid.row += 1;
      [begin, last] = [grid.row, objective];
    }
    addLine(
      grid,
      [
        ...[...columns, ...blanks].map((column) => (column && values[column.field]) ?? null),
        ...[objective, service, kind],
      ],
      spans,
    );
  }
  addLook(grid, part, begin);
  const whole = { row: first, column: 0, rows: grid.row - first, columns: grid.columns };
  grid.name(PART_NAMES[part], whole);
}

/** Parts of which an objective has several rows. */
const OF_SEVERAL: ReadonlySet<PhotographPart> = new Set(['phase', 'indicator'] as const);

function titlesOf(photograph: Photograph): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(photograph, 'objective').map(({ objective, values, service = '' }) => {
      const { number, title, unit } = values;
      const where = [valueText(unit), service].filter((text) => text !== '').join(', ');
      const said = [valueText(number), valueText(title)].filter((text) => text !== '').join(' – ');
      return [objective, where === '' ? said : `${said} (${where})`];
    }),
  );
}

/** From a row to the last. */
function addLook(grid: SheetGrid, part: PhotographPart, row: number): void {
  const rows = grid.row - row;
  if (rows === 0) return;
  const columns = PHOTOGRAPH_COLUMNS[part];
  const area = { row, column: 0, rows, columns: 1 };
  grid.style({ ...area, columns: columns.length }, STYLES.value);
  columns.forEach((column, at) => {
    if (column?.style) grid.style({ ...area, column: at }, column.style);
  });
}
