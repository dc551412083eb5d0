/** An objective from its sheet, each datum with its place; every filled cell is read, known, or reported. */
import type { ErrorCell, ObjectiveResults, UnreadCell } from '../../domain/book';
import { noPlaces, type ObjectivePlaces } from '../../domain/objectivePlaces';
import { completeObjective } from '../../domain/completePlan';
import type { Objective } from '../../domain/objective';
import type { ObjectiveTemplate, Section } from '../objectiveTemplate';
import type { SheetContents } from '../sheetContents';
import { LEVELS } from '../sheet/recorded';
import { NOTES } from '../sheet/texts';
import { isHeadings } from './fieldPlace';
import { fieldsOf, isKnownLabel, isPrinted } from './glossary';
import { readFields, type ReadFields } from './readFields';
import { readHeading } from './readHeading';
import { degreeCells, readIndicatorCards } from './readIndicatorCards';
import { readIndicators } from './readIndicators';
import { addScoreRows, takeScoreTable } from './readResults';
import { readSchedules } from './readSchedules';
import { readFinancialIndicators, readLevels, readPeople, readSharing } from './readTables';
import { readText, type ReadText } from './readTexts';
import { SheetReader } from './sheetReader';

export interface ReadObjective {
  objective: Objective;
  places: ObjectivePlaces;
  results: ObjectiveResults;
  unread: UnreadCell[];
  errors: ErrorCell[];
}

export const OUTSIDE_FIELDS = 'fuori dai campi riconosciuti della scheda';

/** What was found so far of an objective. */
interface Found {
  objective: Partial<Objective>;
  places: ObjectivePlaces;
  /** Of each indicator of a table, its row in that of the score. */
  scoreRows?: (number | undefined)[];
}

/** The objective that a sheet of the template holds. What its template does not know stays blank. */
export function readObjective(template: ObjectiveTemplate, sheet: SheetContents): ReadObjective {
  const reader = new SheetReader(sheet);
  const found: Found = { objective: {}, places: noPlaces() };
  add(found, readHeading(reader));
  const specs = fieldsOf(template);
  if (specs.length > 0) add(found, readFields(reader, specs));
  for (const section of template.sections) readSection(reader, section, template, found);
  // Where only the plan asks for it.
  if (!template.sections.some(({ kind }) => kind === 'levels'))
    readSection(reader, NAMED_LEVELS, template, found);
  if (!reader.isByHand) takeScoreTable(reader);
  const results = readResults(reader, found);
  if (reader.isByHand) takeTitleLines(reader);
  else takeResults(reader, template);
  const year = found.objective.schedules?.[0]?.year ?? 1900;
  const isLabel = (text: string) => isKnownLabel(text) || isPrinted(template, text);
  takeLabels(reader, isLabel);
  return {
    objective: completeObjective(found.objective, year),
    places: found.places,
    results,
    unread: reader.unread(OUTSIDE_FIELDS),
    errors: reader.errors,
  };
}

function add(found: Found, { objective, fields }: ReadFields): void {
  Object.assign(found.objective, objective);
  Object.assign(found.places.fields, fields);
}

function addText(found: Found, field: keyof Objective, { lines, ...read }: ReadText): void {
  add(found, read);
  if (lines.length > 0) found.places.lines[field] = lines;
}

function readSection(
  reader: SheetReader,
  section: Section,
  { schedule: { labels } }: ObjectiveTemplate,
  found: Found,
): void {
  const { objective, places } = found;
  switch (section.kind) {
    case 'text':
      addText(found, section.field, readText(reader, section));
      break;
    case 'sharing': {
      const read = readSharing(reader);
      objective.sharedWith = read.items;
      places.sharedWith = read.places;
      break;
    }
    case 'indicators':
    case 'indicatorCards': {
      const isTable = section.kind === 'indicators';
      const read = isTable ? readIndicators(reader) : readIndicatorCards(reader);
      objective.indicatorTable = read.table;
      places.indicators = read.places;
      places.indicatorHeadings = read.headings;
      if (isTable) found.scoreRows = addScoreRows(reader, read);
      if (read.results) places.results = read.results;
      break;
    }
    case 'schedules': {
      const read = readSchedules(reader, labels);
      objective.schedules = read.schedules;
      places.schedules = read.places;
      break;
    }
    case 'financialIndicators': {
      const read = readFinancialIndicators(reader);
      objective.financialIndicators = read.items;
      places.financialIndicators = read.places;
      places.financialHeadings = read.headings;
      break;
    }
    case 'levels': {
      if (section === NAMED_LEVELS && !reader.named(LEVELS)) break;
      const read = readLevels(reader);
      objective.levels = read.items;
      places.levels = read.places;
      break;
    }
    case 'people': {
      const read = readPeople(reader);
      objective.people = read.items;
      places.people = read.places;
      break;
    }
    case 'notes':
      addText(found, 'notes', readText(reader, { field: 'notes', name: NOTES, label: NOTES }));
      break;
    default:
  }
}

/** Levels of attainment that are known by their name alone. */
const NAMED_LEVELS: Section = { kind: 'levels', label: '', labels: [], dated: '' };

/** What the formulas of the sheet say of the objective. */
function readResults(reader: SheetReader, { places, scoreRows }: Found): ObjectiveResults {
  const shown = (name: string) => {
    const area = reader.named(name);
    return area && reader.shown(area);
  };
  const [state, progress, score, scoreOutcome] = [
    'Stato',
    'Avanzamento',
    'Punteggio',
    'PunteggioEsito',
  ].map(shown);
  return {
    ...(state && { state }),
    ...(progress && { progress }),
    ...(score && { score }),
    ...(scoreOutcome && { scoreOutcome }),
    degrees: degreeCells(reader, places.indicators, scoreRows).map(
      (cell) => cell && reader.shown(cell),
    ),
  };
}

/** The rows of the objective's results, and those of the totals under the cronoprogrammi, hold formulas alone. */
function takeResults(reader: SheetReader, template: ObjectiveTemplate): void {
  for (const name of ['Stato', 'Avanzamento']) {
    const area = reader.named(name);
    if (area) reader.takeRow(area.row);
  }
  for (let row = 0; row < reader.rows; row += 1) {
    const [first] = reader.filled(row);
    if (first === undefined || reader.isTaken(row, first)) continue;
    if (TOTAL_ROW.test(reader.key(row, first)) && isPrinted(template, reader.text(row, first)))
      reader.takeRow(row);
  }
}

const TOTAL_ROW = /^(?:stato del cronoprogramma|punteggio)\b/;

/** Lines of one cell above the first field of a sheet made by hand: authority, plan, year. */
function takeTitleLines(reader: SheetReader): void {
  for (let row = 0; row < reader.rows; row += 1) {
    const filled = reader.filled(row);
    const [only] = filled;
    if (only === undefined) continue;
    if (filled.length > 1 || isKnownLabel(reader.text(row, only))) break;
    reader.take({ row, column: only });
  }
  for (let row = 1; row < reader.rows; row += 1) {
    if (!isHeadings(reader, row) || isHeadings(reader, row - 1)) continue;
    const above = reader.filled(row - 1);
    const areTexts = above.every((column) => typeof reader.value(row - 1, column) === 'string');
    if (areTexts && above.length > 1) reader.takeRow(row - 1);
  }
}

function takeLabels(reader: SheetReader, isLabel: (text: string) => boolean): void {
  for (let row = 0; row < reader.rows; row += 1)
    for (const column of reader.filled(row))
      if (!reader.isTaken(row, column) && isLabel(reader.text(row, column)))
        reader.take({ row, column });
}
