/** The head of every sheet: plan, authority, unit, number and title of the objective. */
import { isBlank } from '../../domain/cells';
import type { Objective } from '../../domain/objective';
import type { WeightScale } from '../../domain/plan';
import type { CellReader } from '../cellReader';
import { STYLES } from '../style';
import { readText } from './fields';
import type { ObjectiveGrid } from './objectiveGrid';

/** What the head of every sheet of a plan repeats. */
export interface PlanHeading {
  authority: string;
  title: string;
  /** How weights are written; out of 100 where it is not known. */
  weightScale?: WeightScale;
}

/** Rows of the heading: they stay in sight and are repeated on every printed page. */
export const HEADING_ROWS = 4;

export function writeHeading(
  grid: ObjectiveGrid,
  plan: PlanHeading,
  objective: Objective,
  numberLabel: string,
): void {
  const line = (
    name: string,
    text: string,
    style: typeof STYLES.planTitle | typeof STYLES.authority,
  ) => {
    grid.name(name, grid.across());
    grid.field(grid.across(), text, style);
    grid.row += 1;
  };
  line('Piano', plan.title, STYLES.planTitle);
  line('Ente', plan.authority, STYLES.authority);
  line('Settore', objective.unit, STYLES.authority);

  const { rowLabel, firstPeriod } = grid.layout;
  const number = grid.at(1, rowLabel);
  const title = grid.at(firstPeriod, grid.columns - firstPeriod);
  grid.field(grid.at(0), numberLabel, STYLES.objectiveTitle);
  grid.field(number, objective.number, STYLES.objectiveTitle, { horizontal: 'Center' });
  grid.field(title, objective.title, STYLES.objectiveTitle);
  grid.name('Numero', number);
  grid.name('Titolo', title);
  grid.next(24);
}

const UNIT_LABELS = ['Area', 'Settore', 'Servizio'];
const NUMBER_LABELS = ['Obiettivo n.', 'N.°', 'N.', 'Numero obiettivo'];
const TITLE_LABELS = ['Nome obiettivo', 'Titolo', 'Titolo obiettivo'];
/** The heading over the titles of a kind says the kind. */
const KIND_LABELS = {
  strategico: ['Obiettivo strategico di performance', 'Obiettivo strategico'],
  ordinario: ['Obiettivo ordinario'],
} as const;

export function readHeading(reader: CellReader): Partial<Objective> {
  const heading = {
    unit: readText(reader, 'Settore', UNIT_LABELS),
    number: readText(reader, 'Numero', NUMBER_LABELS),
    title: readText(reader, 'Titolo', TITLE_LABELS),
  };
  return reader.sheet.template === undefined ? { ...heading, ...readByHand(reader) } : heading;
}

/** What documents print in other ways than a label and its value; a number is nothing else than one. */
function readByHand(reader: CellReader): Partial<Objective> {
  const found: Partial<Objective> = {};
  for (const [kind, labels] of Object.entries(KIND_LABELS)) {
    const title = readText(reader, 'Titolo', labels);
    if (title !== '') Object.assign(found, { kind, title });
  }
  return { ...found, ...readNumber(reader) };
}

/** "OBIETTIVO N. 2/14: Recupero evasione": the number, and the title that may follow it. */
const NUMBERED = /^obiettivo\s+n[.°\s]*(\d+(?:\s*\/\s*\d+)?)\s*(?:[:.–-]\s*)?([^]*)$/i;
/** "N.° 1" in one cell. */
const NUMBER_ALONE = /^n[.°\s]+(\d+(?:\/\d+)?)$/i;
const A_NUMBER = /^\S{0,3}\d\S{0,5}$/;

function readNumber(reader: CellReader): Partial<Objective> {
  const [, number, title] = firstMatch(reader, NUMBERED) ?? [];
  if (number !== undefined) return title ? { number, title } : { number };
  const beside = readText(reader, 'Numero', NUMBER_LABELS);
  if (A_NUMBER.test(beside)) return { number: beside };
  return { number: firstMatch(reader, NUMBER_ALONE)?.[1] ?? '' };
}

/** The first row that begins with a text of some form. */
function firstMatch(reader: CellReader, form: RegExp): RegExpExecArray | undefined {
  for (let row = 0; row < reader.rows; row += 1) {
    const first = reader.sheet.values[row]?.findIndex((value) => !isBlank(value)) ?? -1;
    const found = form.exec(reader.text(row, first).trim());
    if (found) return found;
  }
  return undefined;
}
