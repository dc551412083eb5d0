/** The head of an objective's sheet: unit, number and title, and in documents the kind too. */
import type { Objective } from '../../domain/objective';
import { labelKey } from '../labels';
import { isHeadings, placeByLabel, placeOf, readPlace, type FieldPlace } from './fieldPlace';
import { KIND_LABELS, NUMBER_LABELS, PHASE_LABELS, TITLE_LABELS, UNIT_LABELS } from './glossary';
import type { ReadFields } from './readFields';
import type { Cell, SheetReader } from './sheetReader';

/** Names of the lines that repeat the plan's head. */
const PLAN_LINES = ['Piano', 'Ente'];

export function readHeading(reader: SheetReader): ReadFields {
  for (const name of PLAN_LINES) {
    const area = reader.named(name);
    if (area) reader.take(area);
  }
  const read: ReadFields = { objective: {}, fields: {} };
  const add = (field: 'unit' | 'number' | 'title', place: FieldPlace | undefined) => {
    if (!place) return;
    read.objective[field] = readPlace(reader, place);
    read.fields[field] = reader.place(place);
  };
  add('unit', placeOf(reader, 'Settore', UNIT_LABELS));
  add('title', placeOf(reader, 'Titolo', TITLE_LABELS));
  const number = reader.named('Numero');
  if (number) add('number', number);
  else readNumber(reader, read);
  if (reader.isByHand) readKind(reader, read);
  return read;
}

function readKind(reader: SheetReader, read: ReadFields): void {
  for (const [kind, labels] of Object.entries(KIND_LABELS)) {
    const place = placeByLabel(reader, labels);
    if (!place) continue;
    const title = place.inLabel ?? reader.text(place.row, place.column);
    if (title === '') continue;
    readPlace(reader, place);
    Object.assign(read.objective, { kind: kind as Objective['kind'], title });
    read.fields.title = reader.place(place);
    if (place.label) read.fields.kind = reader.place(place.label);
  }
}

/** "OBIETTIVO N. 2/14: Recupero evasione": the number, and the title that may follow it. */
const NUMBERED = /^obiettivo\s+n[.°\s]*(\d+(?:\s*\/\s*\d+)?)\s*(?:[:.–-]\s*)?([^]*)/i;
/** "N.° 1" in one cell. */
const NUMBER_ALONE = /^n[.°\s]+(\d+(?:\/\d+)?)$/i;
const A_NUMBER = /^\S{0,3}\d\S{0,5}$/;

/** What documents print in other ways than a label and its value; a number is nothing else than one. */
function readNumber(reader: SheetReader, read: ReadFields): void {
  const take = (number: string, cell: Cell) => {
    reader.take(cell);
    read.objective.number = number;
    read.fields.number = reader.place(cell);
  };
  const numbered = firstMatch(reader, NUMBERED);
  if (numbered) {
    const [, number = '', title] = numbered.match;
    take(number, numbered.cell);
    if (!title) return;
    read.objective.title = title;
    read.fields.title = reader.place(numbered.cell);
    return;
  }
  const alone = firstMatch(reader, NUMBER_ALONE);
  if (alone) {
    take(alone.match[1] ?? '', alone.cell);
    return;
  }
  const place = placeByLabel(reader, NUMBER_LABELS);
  const found = place && numberPlace(reader, place);
  if (!found) return;
  if (found.label) reader.take(found.label);
  take(found.inLabel ?? reader.text(found.row, found.column), found);
}

/** Rows below its heading in which a number may stand: another line of headings may be between them. */
const ROWS_BELOW = 2;

/** The place where there is a number: beside the label, else below it. */
function numberPlace(reader: SheetReader, place: FieldPlace): FieldPlace | undefined {
  const isNumber = (row: number, column: number) => A_NUMBER.test(reader.text(row, column));
  const { label, isUnder } = place;
  // The numbers of phases stand below their heading too.
  if (label && isUnder && hasPhases(reader, label.row)) return undefined;
  if (A_NUMBER.test(place.inLabel ?? reader.text(place.row, place.column))) return place;
  const isOver = (row: number) => isHeadings(reader, row) && !hasPhases(reader, row);
  if (!label || !(isOver(label.row) || isOver(label.row + 1))) return undefined;
  for (let row = label.row + 1; row <= label.row + ROWS_BELOW; row += 1)
    if (isNumber(row, label.column)) return { row, column: label.column, label };
  return undefined;
}

function hasPhases(reader: SheetReader, row: number): boolean {
  const phases = PHASE_LABELS.map(labelKey);
  return reader.filled(row).some((column) => phases.includes(reader.key(row, column)));
}

/** The first row that begins with a text of some form. */
function firstMatch(
  reader: SheetReader,
  form: RegExp,
): { match: RegExpExecArray; cell: Cell } | undefined {
  for (let row = 0; row < reader.rows; row += 1) {
    const [column] = reader.filled(row);
    if (column === undefined) continue;
    const match = form.exec(reader.text(row, column).trim());
    if (match) return { match, cell: { row, column } };
  }
  return undefined;
}
