/** The measures against corruption, from their sheet. */
import type { Book, ErrorCell, UnreadCell } from '../../domain/book';
import type { AnticorruptionMeasure } from '../../domain/plan';
import { MEASURE_COLUMNS, MEASURES_TABLE } from '../anticorruption';
import { labelKey } from '../labels';
import type { SheetContents } from '../sheetContents';
import { SheetReader, UNKNOWN_COLUMN } from './sheetReader';

export interface ReadMeasures {
  measures: AnticorruptionMeasure[];
  /** Their cells. */
  places: Book['measurePlaces'];
  unread: UnreadCell[];
  errors: ErrorCell[];
}

const NO_HEADINGS =
  'manca l’intestazione della colonna: scriverla, o recuperarla con Annulla di Excel';

/** The measures that the sheet holds, those added below its table too. */
export function readMeasures(sheet: SheetContents): ReadMeasures {
  const reader = new SheetReader(sheet);
  const header = headerRow(reader);
  const columns = columnsOf(reader, header);
  const measures: AnticorruptionMeasure[] = [];
  const places: Book['measurePlaces'] = [];
  // Plan, authority and title stand above the table.
  for (let row = 0; row < header; row += 1) reader.takeRow(row);
  for (const { column } of columns) reader.take({ row: header, column });
  // Nothing stands below the table: its name does not grow with the rows that are typed there.
  for (let row = header + 1; row < reader.rows; row += 1) {
    const measure = { objective: '', activity: '', indicator: '', verification: '' };
    for (const { field, column } of columns) measure[field] = reader.read(row, column);
    if (Object.values(measure).every((text) => text === '')) continue;
    measures.push(measure);
    places.push(
      Object.fromEntries(
        columns.map(({ field, column }) => [field, reader.place({ row, column })]),
      ),
    );
  }
  const isWhole = columns.length === MEASURE_COLUMNS.length;
  return {
    measures,
    places,
    unread: reader.unread(isWhole ? UNKNOWN_COLUMN : NO_HEADINGS),
    errors: reader.errors,
  };
}

/** The row with most of the headings, else the one over the table; -1 where there is none. */
function headerRow(reader: SheetReader): number {
  const named = reader.named(MEASURES_TABLE);
  const counts = Array.from({ length: reader.rows }, (_, row) => columnsOf(reader, row).length);
  const most = Math.max(0, ...counts);
  if (most > 0) return counts.indexOf(most);
  return named ? named.row - 1 : -1;
}

function columnsOf(reader: SheetReader, row: number) {
  const labels = reader.labels(row, 0, reader.columns);
  return MEASURE_COLUMNS.flatMap(({ field, label }) => {
    const column = labels.get(labelKey(label));
    return column === undefined ? [] : [{ field, column }];
  });
}
