/**
 * The sheet «Verifica»: what the rules find on one day, what somebody answers for and what was not looked at, to be
 * printed for the Nucleo di valutazione. It is a record: nobody reads it as part of the plan, or writes it again.
 */
import { newId } from '../../domain/identity';
import { SEVERITIES, type Severity } from '../../domain/rules';
import { cell, onSheet } from '../address';
import type { Area, CellContent, SheetBlueprint, Style } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';
import type { CheckReport, ReportRow } from './report';

export const VERIFICA = 'verifica';
const VERSION = 1;
const WIDTHS = [50, 292, 75, 150, 130, 108];
const ROW_HEIGHT = 18;
/** Longer sentences quote whole cells: which one is said beside them. */
const LONGEST = 600;

const SEVERITY: Record<Severity, string> = {
  blocks: 'BLOCCA L’APPROVAZIONE',
  toFix: 'DA SISTEMARE',
  toKnow: 'DA SAPERE',
};

/** "Verifica 2026-11-30", with a count where there is one of that day. */
export function verificaName(date: string, taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = `Verifica ${date}${copy === 1 ? '' : ` (${copy})`}`;
    if (!keys.has(name.toLowerCase())) return name;
  }
}

export function verificaSheet(report: CheckReport, name: string): SheetBlueprint {
  const grid = new SheetGrid(WIDTHS);
  grid.banner(across(grid), report.plan, report.plan, STYLES.planTitle);
  grid.atLeast(0, 24);
  grid.row = 1;
  grid.banner(across(grid), report.authority, report.authority, STYLES.authority);
  grid.row = 2;
  const title = `VERIFICA DEL ${italianDate(report.date)}`;
  grid.banner(across(grid), title, title, STYLES.authority);
  grid.row = 4;
  addCounts(grid, report);
  for (const severity of SEVERITIES) addFindings(grid, severity, report);
  addWaivers(grid, report);
  addNotRun(grid, report);
  addRun(grid, report);
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.line, freeze: { rows: 3, columns: 0 } },
      identity: { template: VERIFICA, version: VERSION, id: newId() },
    },
    footer(`Verifica del ${italianDate(report.date)}`),
    3,
  );
}

const across = ({ row }: SheetGrid): Area => ({ row, column: 0, rows: 1, columns: WIDTHS.length });

const italianDate = (iso: string): string => iso.split('-').reverse().join('/');

function addCounts(grid: SheetGrid, report: CheckReport): void {
  const { findings, waived, run, notRun, referenceDate, objectives } = report;
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  const lines: [string, string | number][] = [
    ['Data di riferimento', referenceDate === '' ? 'manca' : italianDate(referenceDate)],
    ['Obiettivi letti', objectives],
    ['Blocca l’approvazione', count('blocks')],
    ['Da sistemare', count('toFix')],
    ['Da sapere', count('toKnow')],
    ['Deroghe che valgono', waived.length],
    ['Controlli eseguiti', run.length],
    ['Controlli non eseguiti', notRun.length],
  ];
  for (const [label, value] of lines) {
    grid.line({ row: grid.row, column: 0, rows: 1, columns: 2 }, label, STYLES.label);
    grid.field(cell(grid.row, 2), value, STYLES.value);
    grid.atLeast(grid.row, ROW_HEIGHT);
    grid.row += 1;
  }
}

function addSection(grid: SheetGrid, title: string, note: string): void {
  grid.row += 1;
  // With the headings and the first row of what follows.
  grid.together({ row: grid.row, rows: note === '' ? 3 : 4 });
  grid.line(across(grid), title, STYLES.section);
  grid.atLeast(grid.row, ROW_HEIGHT);
  grid.row += 1;
  if (note === '') return;
  grid.merged(across(grid), note, STYLES.note);
  grid.row += 1;
}

/** A table across the sheet; a column may run over those at its right. */
interface Table {
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** The sheet's columns from which each of the table's begins. */
  from?: readonly number[];
  /** The column with the cell that each row is about. */
  links?: { column: number; of: readonly Pick<ReportRow, 'sheet' | 'cell'>[] };
}

function addTable(grid: SheetGrid, { headings, rows, from, links }: Table): void {
  const starts = from ?? headings.map((_, index) => index);
  const area = (index: number, row: number): Area => {
    const column = starts[index]!;
    return { row, column, rows: 1, columns: (starts[index + 1] ?? WIDTHS.length) - column };
  };
  headings.forEach((heading, index) =>
    grid.merged(area(index, grid.row), heading, STYLES.tableHeading),
  );
  grid.row += 1;
  const first = grid.row;
  for (const texts of rows) {
    texts.forEach((text, index) => {
      const at = area(index, grid.row);
      const content: CellContent = text === '' ? null : text;
      grid.put(at.row, at.column, content);
      grid.merge(at);
      grid.fit(at, String(text));
    });
    grid.atLeast(grid.row, ROW_HEIGHT);
    grid.row += 1;
  }
  if (rows.length === 0) return;
  const last = Math.max(first, grid.row - 2);
  grid.together({ row: last, rows: grid.row - last });
  const style = (column: number, columns: number, ...styles: Style[]) =>
    grid.style({ row: first, column, rows: rows.length, columns }, ...styles);
  style(0, WIDTHS.length, STYLES.value);
  if (!links) return;
  style(links.column, 1, STYLES.value, STYLES.link);
  links.of.forEach(({ sheet, cell: address }, index) => {
    if (sheet === '') return;
    const target = onSheet(sheet, address || 'A1');
    grid.link({ row: first + index, column: links.column, target, tooltip: `Va a ${sheet}` });
  });
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};

const placeText = ({ sheet, cell: address }: Pick<ReportRow, 'sheet' | 'cell'>): string =>
  [sheet, address].filter((part) => part !== '').join(' ');

/** Excel marks a number that is kept as text. */
const numberOr = (text: string): string | number =>
  /^[1-9]\d{0,8}$/.test(text) ? Number(text) : shortened(text);

function addFindings(grid: SheetGrid, severity: Severity, { findings }: CheckReport): void {
  const found = findings.filter((finding) => finding.severity === severity);
  addSection(grid, `${SEVERITY[severity]} (${found.length})`, found.length > 0 ? '' : 'Nulla.');
  if (found.length === 0) return;
  addTable(grid, {
    headings: ['Regola', 'Che cosa', 'Obiettivo', 'Settore', 'Dove', 'Norma'],
    rows: found.map((each) => [
      ...[each.rule, shortened(each.says), numberOr(each.objective), shortened(each.unit)],
      ...[placeText(each), each.law],
    ]),
    links: { column: 4, of: found },
  });
}

function addWaivers(grid: SheetGrid, { waived }: CheckReport): void {
  const note =
    waived.length > 0
      ? 'Ciò che i controlli trovano e di cui qualcuno risponde: non conta sopra. Torna a contare se la cella cambia.'
      : 'Nessuna.';
  addSection(grid, `DEROGHE (${waived.length})`, note);
  if (waived.length === 0) return;
  addTable(grid, {
    headings: ['Regola', 'Che cosa', 'Motivo', 'Dove', 'Chi risponde, e da quando'],
    rows: waived.map((each) => [
      ...[each.rule, shortened(each.says), shortened(each.reason), placeText(each)],
      [shortened(each.role), italianDate(each.date)].filter((part) => part !== '').join(', '),
    ]),
    from: [0, 1, 2, 4, 5],
    links: { column: 4, of: waived },
  });
}

function addNotRun(grid: SheetGrid, { notRun }: CheckReport): void {
  const note =
    notRun.length > 0
      ? 'Di queste cose non si può dire né che vanno bene né che vanno male.'
      : 'Nessuno.';
  addSection(grid, `CONTROLLI NON ESEGUITI (${notRun.length})`, note);
  if (notRun.length === 0) return;
  addTable(grid, {
    headings: ['Regola', 'Che cosa controlla', 'Perché non è stato eseguito'],
    rows: notRun.map(({ rule, title, why }) => [rule, title, why]),
    from: [0, 1, 2],
  });
}

function addRun(grid: SheetGrid, { run, findings }: CheckReport): void {
  addSection(grid, `CONTROLLI ESEGUITI (${run.length})`, '');
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  addTable(grid, {
    headings: ['Regola', 'Che cosa controlla', 'Trovati'],
    rows: run.map(({ rule, title }) => [rule, title, found.get(rule) ?? 0]),
    from: [0, 1, 5],
  });
}
