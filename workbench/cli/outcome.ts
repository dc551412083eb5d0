import type { Book } from '../../src/domain/book';
import { rowsByUnit } from '../../src/domain/planUnits';
import { resolveUnit } from '../../src/domain/units';
import { ruleOf, type AnyFinding, type Checked, type Severity } from '../../src/domain/rules';
import { rules } from '../../src/taskpane/strings/it/rules';
import { tell } from '../../src/taskpane/strings/ruleWords';
import { cellAddress } from '../../src/templates/address';
import type { Host } from '../host';

/** What the check of a workbook found: the contract of `--json`, which does not change. */
export interface Outcome {
  objectives: number;
  units: { unit: string | null; objectives: number; total: number | null }[];
  findings: FoundRow[];
  /** What somebody answers for, with the waiver; absent where there is none. */
  waived?: WaivedRow[];
  unread: UnreadRow[];
}

export interface FoundRow {
  rule: string;
  severity: (typeof SEVERITIES)[Severity];
  sheet: string | null;
  cell: string | null;
  /** Number of the objective; its title where it has none. */
  objective: string | null;
  unit: string | null;
  message: string;
  law: string | null;
}

export interface WaivedRow extends FoundRow {
  reason: string;
  role: string;
  /** "2024-12-31"; null where none is written. */
  date: string | null;
}

export interface UnreadRow {
  sheet: string;
  cell: string;
  /** A number as a number, a date as "2024-12-31". */
  value: string | number | boolean | null;
}

const SEVERITIES = { blocks: 'blocca', toFix: 'sistemare', toKnow: 'sapere' } as const;

export async function outcomeOf(
  book: Book,
  { findings, waived }: Checked,
  host: Host,
): Promise<Outcome> {
  return {
    objectives: book.objectives.length,
    units: rowsByUnit(book).map(({ unit, rows, weight }) => ({
      unit: unit === '' ? null : unit,
      objectives: rows.length,
      total: rows.some((row) => row.weight !== null) ? weight : null,
    })),
    findings: findings.map((finding) => foundRow(finding, book)),
    ...(waived.length > 0 && {
      waived: waived.map(({ finding, waiver: { reason, role, date } }) => ({
        ...foundRow(finding, book),
        ...{ reason, role, date: date || null },
      })),
    }),
    unread: await unreadRows(book, host),
  };
}

/** Whether something stands between the plan and its approval; a workbook in which no plan was found is none to approve. */
export const isToMend = ({ findings, objectives }: Outcome): boolean =>
  objectives === 0 || findings.some(({ severity }) => severity !== 'sapere');

function foundRow(finding: AnyFinding, book: Book): FoundRow {
  const { rule, severity, sheet, at, objective, unit } = finding;
  const { law } = ruleOf(rule) as { law?: string };
  const name = objective && (objective.number || objective.title);
  return {
    rule,
    severity: SEVERITIES[severity],
    sheet: at?.sheet ?? sheet,
    cell: at && cellAddress(at.row, at.column),
    objective: name || null,
    unit: unit || unitOf(finding, book),
    message: tell(finding, rules).says,
    law: law ?? null,
  };
}

/** Of the objective, where the finding is of no other. */
function unitOf({ objective }: AnyFinding, { objectives, settings }: Book): string | null {
  const found = objectives.find(({ key }) => key === objective?.key)?.objective;
  const printed = (found?.unit.trim() || found?.area.trim()) ?? '';
  return (resolveUnit(settings?.units ?? [], printed)?.name ?? printed) || null;
}

/** What the cells hold, as Excel gives it: the book has it as text. */
async function unreadRows({ unread }: Book, host: Host): Promise<UnreadRow[]> {
  const start = host.document.countsFrom1904 ? START_1904 : START_1900;
  return host.run(async (context) => {
    const asked = unread.map(({ at }) => {
      const cell = cellAddress(at.row, at.column);
      const range = context.workbook.worksheets.getItem(at.sheet).getRange(cell);
      range.load('values,numberFormatCategories');
      return { sheet: at.sheet, cell, range };
    });
    await context.sync();
    return asked.map(({ sheet, cell, range }) => {
      const value = range.values[0]?.[0] as string | number | boolean;
      const isDate = range.numberFormatCategories[0]?.[0] === 'Date';
      return {
        sheet,
        cell,
        value: isDate && typeof value === 'number' ? iso(value, start) : value,
      };
    });
  });
}

const DAY = 86_400_000;
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);

const iso = (serial: number, start: number): string =>
  new Date(start + Math.floor(serial) * DAY).toISOString().slice(0, 10);
