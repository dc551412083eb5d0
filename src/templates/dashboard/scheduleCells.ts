/** What the plan's table says of an objective's cronoprogramma: plain formulas on the cells of its sheet. */
import type { BookObjective, SheetCells } from '../../domain/book';
import type { SchedulePlaces } from '../../domain/objectivePlaces';
import type { Place } from '../../domain/places';
import type { Schedule } from '../../domain/objective';
import { areaAddress, onSheet } from '../address';
import { EXPECTED, PLANNED, STATE } from '../sheet/scheduleResults';
import { LATE_STATES } from './identity';

export const DONE_SIGN = '■';
export const PLANNED_SIGN = '□';
export const MONTHS = 12;

/** A block with the rows of its sheet that it takes: headings, and the row after the last phase. */
interface Block {
  sheet: string;
  schedule: Schedule;
  places: SchedulePlaces;
  heading: number;
  end: number;
}

function blocksOf({ objective, places, sheet }: BookObjective): Block[] {
  return objective.schedules.flatMap((schedule, index) => {
    const its = places.schedules[index];
    const rows = (its?.phases ?? []).flatMap(({ planned, done, name }) =>
      [planned, done, name].flatMap((place: Place | undefined) => place?.row ?? []),
    );
    if (!its?.periods || rows.length === 0) return [];
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    return [{ sheet, schedule, places: its, heading: Math.max(0, first - 1), end: last + 1 }];
  });
}

const column = ({ sheet, heading, end }: Block, from: number, columns = 1): string =>
  onSheet(
    sheet,
    areaAddress({ row: heading, column: from, rows: end - heading + 1, columns }, true),
  );

/** The columns that stand for a month; none where the block has no such month. */
function columnsOfMonth({ schedule, places }: Block, month: number): number[] {
  const { columns, positions } = places.periods!;
  const perMonth = schedule.periods / MONTHS;
  return columns.filter((_, index) =>
    (positions[index] ?? []).some((position) => Math.ceil(position / perMonth) === month),
  );
}

/** How many rows with a label have a mark in the month. */
function marks(block: Block, month: number, label: string): string | undefined {
  const found = columnsOfMonth(block, month);
  const labels = block.places.rowLabel;
  if (found.length === 0) return undefined;
  if (labels === undefined) {
    // Without labels all rows are what is planned; headings have letters in these columns.
    const parts = found.map((each) => {
      const whole = column(block, each);
      return `COUNTIF(INDEX(${whole},2):INDEX(${whole},ROWS(${whole})-1),"?*")`;
    });
    return label === PLANNED ? parts.join('+') : undefined;
  }
  const said = column(block, labels);
  return found.map((each) => `COUNTIFS(${said},"${label}",${column(block, each)},"?*")`).join('+');
}

/** What is planned and what was done in a month of a year; null where the objective has no such month. */
export function monthFormula(
  objective: BookObjective,
  year: number,
  month: number,
): { formula: string } | null {
  const blocks = blocksOf(objective).filter(({ schedule }) => schedule.year === year);
  const sum = (label: (block: Block) => string) =>
    blocks.flatMap((block) => {
      const wanted = label(block);
      return wanted === '' ? [] : (marks(block, month, wanted) ?? []);
    });
  const planned = sum(() => PLANNED);
  if (planned.length === 0) return null;
  const done = sum(({ schedule }) => schedule.doneLabel);
  const plannedSign = `IF(${planned.join('+')}>0,"${PLANNED_SIGN}","")`;
  const both =
    done.length === 0 ? plannedSign : `IF(${done.join('+')}>0,"${DONE_SIGN}",${plannedSign})`;
  return { formula: `=IFERROR(${both},"")` };
}

/** The column of a block that has a heading. */
function headed(block: Block, heading: string, cells: SheetCells | undefined): number | undefined {
  const found = cells?.values[block.heading]?.findIndex(
    (value) => String(value).trim() === heading,
  );
  return found === undefined || found < 0 ? undefined : found;
}

/**
 * The progress that is expected at the reference date: the mean of the phases', by their weights where they have any, as
 * the progress itself is. Texts, such as the heading, count in none of these functions.
 */
export function expectedFormula(
  objective: BookObjective,
  cells: SheetCells | undefined,
): { formula: string } | null {
  const parts = blocksOf(objective).flatMap((block) => {
    const expected = headed(block, EXPECTED, cells);
    const [weight] = block.places.phases.flatMap((phase) => phase.weight ?? []);
    if (expected === undefined) return [];
    const own = weight && column(block, weight.column);
    return [{ expected: column(block, expected), weight: own }];
  });
  if (parts.length === 0) return null;
  const all = parts.map(({ expected }) => expected).join(',');
  const mean = `IF(COUNT(${all})=0,"",AVERAGE(${all}))`;
  const weighted = parts.flatMap(({ expected, weight }) => (weight ? [{ expected, weight }] : []));
  if (weighted.length < parts.length) return { formula: `=IFERROR(${mean},"")` };
  const sum = weighted.map((part) => `SUMPRODUCT(${part.expected},${part.weight})`).join('+');
  const of = weighted
    .map((part) => `SUMPRODUCT(--ISNUMBER(${part.expected}),${part.weight})`)
    .join('+');
  return { formula: `=IFERROR(IF(${of}>0,(${sum})/(${of}),${mean}),"")` };
}

/** The columns of a block that say which of its phases are late; undefined where no phase has a state. */
function stateColumns(block: Block, cells: SheetCells | undefined) {
  const states = headed(block, STATE, cells);
  const [name] = block.places.phases.flatMap((phase) => phase.name ?? []);
  return states === undefined || !name ? undefined : { states, names: name.column };
}

/** The phases that have not begun though they should have, or are late; null where no phase has a state. */
export function latePhasesFormula(
  objective: BookObjective,
  cells: SheetCells | undefined,
): { formula: string } | null {
  const parts = blocksOf(objective).flatMap((block) => {
    const found = stateColumns(block, cells);
    if (!found) return [];
    const states = column(block, found.states);
    const isLate = LATE_STATES.map((state) => `(${states}="${state}")`).join('+');
    // FILTER takes arrays in every version that has it: what is compared is never one cell of many.
    return [`FILTER(${column(block, found.names)},${isLate},"")`];
  });
  if (parts.length === 0) return null;
  return { formula: `=IFERROR(TEXTJOIN("; ",TRUE,${parts.join(',')}),"")` };
}

/** What the formula will show, from the cells as they are. */
export function latePhases(objective: BookObjective, cells: SheetCells | undefined): string {
  const names = blocksOf(objective).flatMap((block) => {
    const found = stateColumns(block, cells);
    if (!found) return [];
    const rows = cells?.values.slice(block.heading, block.end + 1) ?? [];
    return rows.flatMap((row) =>
      LATE_STATES.some((state) => state === row[found.states]) ? String(row[found.names]) : [],
    );
  });
  return names.join('; ');
}
