/** A summary as it shows its rows: what formulas say, and what was printed or typed. */
import type { ErrorCell } from '../../domain/book';
import type {
  BookSummary,
  BookSummaryRow,
  SummaryField,
  SummaryLines,
  SummarySection,
} from '../../domain/bookSummary';
import { isId } from '../../domain/identity';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import type { SheetContents } from '../sheetContents';
import { SCORE_NAMES } from '../sintesi/scoreNames';
import { isMark, levelOf, levelOfText, SECTIONS_SINCE, textOfMark } from '../sintesi/sections';
import { unitInTitle } from '../sintesi/summaryTitle';
import { SheetReader } from './sheetReader';
import { summaryColumns } from './summaryColumns';

const TABLE = 'Sintesi';
const CHECK = 'VerificaPesi';

export interface ReadSummary {
  summary: BookSummary;
  errors: ErrorCell[];
}

/** Its rows do not know yet what they stand for. Undefined where the sheet has no table any more. */
export function readSummary(
  sheet: SheetContents,
  version: number,
  template: ObjectiveTemplate | undefined,
): ReadSummary | undefined {
  const reader = new SheetReader(sheet);
  const area = reader.named(TABLE);
  if (!area) return undefined;
  const columns = summaryColumns(reader, area, template, version);
  const end = area.row + area.rows;
  const rows: BookSummaryRow[] = [];
  const sections: SummarySection[] = [];
  const hasSections = version >= SECTIONS_SINCE && template?.summaryLook !== undefined;
  for (let row = area.row + 1; row < end; row += 1) {
    const section = hasSections ? readSection(reader, row, columns) : undefined;
    const found = section ? undefined : readRow(reader, row, columns, ownColumns(reader, columns));
    if (section) sections.push(section);
    if (found) rows.push(found);
  }
  return {
    summary: {
      ...{ sheet: sheet.name, unit: unitOf(reader, area.row), version },
      ...{ headings: area.row, end, ...columns, rows, sections, check: linesOf(reader, CHECK) },
      ...scoresOf(reader),
    },
    errors: reader.errors,
  };
}

function unitOf(reader: SheetReader, before: number): string | null {
  for (let row = 0; row < before; row += 1)
    for (const column of reader.filled(row)) {
      const unit = unitInTitle(reader.text(row, column));
      if (unit !== undefined) return unit;
    }
  return null;
}

/** Columns that are none of the add-in's, inside the table or beside it. */
function ownColumns(
  { columns: count }: SheetReader,
  { columns, monitoring, idColumn }: ReturnType<typeof summaryColumns>,
): number[] {
  const known = new Set([...Object.values(columns), ...monitoring, idColumn]);
  return Array.from({ length: count }, (_, column) => column).filter((each) => !known.has(each));
}

function linesOf(reader: SheetReader, name: string): SummaryLines | null {
  const area = reader.named(name);
  return area ? { row: area.row, rows: area.rows, column: area.column } : null;
}

function scoresOf(reader: SheetReader): Pick<BookSummary, 'scores'> {
  const units = linesOf(reader, SCORE_NAMES.units);
  return units ? { scores: { units, owners: linesOf(reader, SCORE_NAMES.owners) } } : {};
}

/** Words, not the number of an objective. */
const WORDS = /\p{L}{3}/u;
const OF_UNIT = /^=UPPER\(/;

/** Undefined for a row that is no heading of the add-in's: of one that has lost its mark there are words alone, before all columns. */
function readSection(
  reader: SheetReader,
  row: number,
  { columns, idColumn }: ReturnType<typeof summaryColumns>,
): SummarySection | undefined {
  const mark = idColumn === null ? '' : reader.text(row, idColumn).trim();
  const filled = reader.filled(row).filter((column) => column !== idColumn);
  const first = filled[0] ?? columns.number ?? 0;
  const text = reader.text(row, first).trim();
  const { formula } = reader.shown({ row, column: first });
  if (!isMark(mark)) {
    const isAlone = mark === '' && filled.length < 2 && first === columns.number;
    const isHeading = OF_UNIT.test(formula ?? '') || (formula === null && WORDS.test(text));
    if (!isAlone || !isHeading) return undefined;
    return { row, level: levelOfText(text), mark: '', text, isTyped: true };
  }
  const isOwn = filled.length === 0 || formula !== null || text === textOfMark(mark);
  return { row, level: levelOf(mark), mark, text, isTyped: filled.length > 1 || !isOwn };
}

/** Undefined for a row in which nothing is said: one that formulas fill with nothing, or blank. */
function readRow(
  reader: SheetReader,
  row: number,
  { columns, monitoring, idColumn }: ReturnType<typeof summaryColumns>,
  own: readonly number[],
): BookSummaryRow | undefined {
  const cells: BookSummaryRow['cells'] = {};
  for (const [field, column] of Object.entries(columns) as [SummaryField, number][])
    cells[field] = reader.shown({ row, column });
  const states = monitoring.map((column) => reader.shown({ row, column }));
  const others = own.flatMap((column) => {
    const cell = reader.shown({ row, column });
    return cell.value === '' ? [] : [cell];
  });
  const id = idColumn === null ? '' : reader.read(row, idColumn).trim();
  const all = [...Object.values(cells), ...states];
  const isSaid = all.some(({ value, formula }) => value !== '' || formula !== null);
  if (!isSaid && id === '') return undefined;
  return {
    ...{ row, id: isId(id) ? id : null, cells, states, others },
    ...{ match: 'none', objective: null, shared: null },
    isBroken: all.some(
      ({ value, formula }) => value === '#REF!' || (formula?.includes('#REF!') ?? false),
    ),
  };
}
