/** The smaller tables of an objective's sheet: financial indicators, levels of attainment, people, sharing units. */
import type { ObjectivePlaces, SharedPlaces } from '../../domain/objectivePlaces';
import type {
  AttainmentLevel,
  Participation,
  PeopleGroup,
  RecordedItem,
  SharedUnit,
} from '../../domain/objective';
import type { Area } from '../blueprint';
import { labelKey } from '../labels';
import { PEOPLE_TABLE, SHARE } from '../sheet/people';
import { FINANCIAL, LEVELS } from '../sheet/recorded';
import { SHARING_LABELS, SHARING_TABLE } from '../sheet/sharing';
import { FINANCIAL_LABELS, LEVEL_LABELS, PEOPLE_HEADING } from './glossary';
import type { SheetReader } from './sheetReader';
import { anyLabel, tablesByHand } from './tablesByHand';

const FINANCIAL_HEADING = anyLabel(...FINANCIAL_LABELS);
const LEVELS_HEADING = anyLabel(...LEVEL_LABELS);
const GROUP = new RegExp(`^${PEOPLE_TABLE}\\d+$`);

/** What a table says, and where, row by row. */
export interface ReadRows<T, P> {
  items: T[];
  places: P[];
}

const NOTHING = { items: [], places: [] };

export function readFinancialIndicators(reader: SheetReader): ReadRows<
  RecordedItem,
  ObjectivePlaces['financialIndicators'][number]
> & {
  headings: ObjectivePlaces['financialHeadings'];
} {
  const area = reader.named(FINANCIAL) ?? tablesByHand(reader, FINANCIAL_HEADING)[0];
  const right = reader.named(`${FINANCIAL}_Registrati`)?.column ?? nextFilled(reader, area);
  if (!area) return { ...NOTHING, headings: {} };
  const at = (row: number) => ({
    planned: reader.place({ row, column: area.column }),
    ...(right === undefined ? {} : { recorded: reader.place({ row, column: right }) }),
  });
  const read: ReturnType<typeof readFinancialIndicators> = {
    ...{ items: [], places: [] },
    headings: at(area.row),
  };
  for (const column of [area.column, right])
    if (column !== undefined) reader.take({ row: area.row, column });
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const item = { planned: reader.read(row, area.column), recorded: reader.read(row, right) };
    if (item.planned === '' && item.recorded === '') continue;
    read.items.push(item);
    read.places.push(at(row));
  }
  reader.refuseOthers(area, [area.column, right]);
  return read;
}

export function readLevels(
  reader: SheetReader,
): ReadRows<AttainmentLevel, ObjectivePlaces['levels'][number]> {
  const named = reader.named(LEVELS);
  const area = named ?? tablesByHand(reader, LEVELS_HEADING, false)[0];
  if (!area) return NOTHING;
  const right =
    reader.named(`${LEVELS}_Valore`)?.column ?? valueColumn(reader, area, named ? 0 : 1);
  if (!named) reader.take(area);
  const read: ReturnType<typeof readLevels> = { items: [], places: [] };
  for (let row = area.row + (named ? 0 : 1); row < area.row + area.rows; row += 1) {
    const level = { label: reader.read(row, area.column), value: reader.planValue(row, right) };
    if (level.label === '' && level.value === null) continue;
    read.items.push(level);
    read.places.push({
      label: reader.place({ row, column: area.column }),
      value: reader.place({ row, column: right }),
    });
  }
  reader.refuseOthers(area, [area.column, right]);
  return read;
}

/** The next heading beside that of a table found by it. */
function nextFilled(reader: SheetReader, area: Area | undefined): number | undefined {
  return area && reader.filled(area.row).find((column) => column > area.column);
}

/** The first column with something in it beside the labels; next to them where none has. */
function valueColumn(reader: SheetReader, area: Area, headings: number): number {
  const { row, rows, column: labels } = area;
  for (let column = labels + 1; column < reader.columns; column += 1)
    for (let each = row + headings; each < row + rows; each += 1)
      if (!reader.isBlank(each, column)) return column;
  return labels + 1;
}

export function readPeople(
  reader: SheetReader,
): ReadRows<PeopleGroup, ObjectivePlaces['people'][number]> {
  const read: ReturnType<typeof readPeople> = { items: [], places: [] };
  const named = reader.namedInOrder(GROUP);
  const isNamed = named.length > 0;
  for (const area of isNamed ? named : tablesByHand(reader, PEOPLE_HEADING)) {
    const labels = reader.labels(area.row, area.column + 1, reader.columns);
    const share = labels.get(labelKey(SHARE));
    for (const column of [area.column, share])
      if (column !== undefined) reader.take({ row: area.row, column });
    const members: Participation[] = [];
    const places: ObjectivePlaces['people'][number]['members'] = [];
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const role = reader.read(row, area.column);
      const points = share === undefined ? null : reader.points(row, share);
      if (role === '' && points === null) continue;
      members.push({ role, share: points });
      places.push({
        role: reader.place({ row, column: area.column }),
        ...(share === undefined ? {} : { share: reader.place({ row, column: share }) }),
      });
    }
    reader.refuseOthers(area, [area.column, share]);
    read.items.push({
      title: reader.text(area.row, area.column),
      members: isNamed ? members : inPercent(members),
    });
    read.places.push({ title: reader.place(area), members: places });
  }
  return read;
}

/** Typed by hand, "30%" is 0.3 to Excel: shares of which none is above 1 were typed so. */
function inPercent(members: Participation[]): Participation[] {
  const shares = members.flatMap(({ share }) => share ?? []);
  if (!shares.some((share) => share > 0) || shares.some((share) => share > 1)) return members;
  // Rounded, since 0.07 × 100 is a little more than 7.
  const percent = (share: number) => Math.round(share * 1_000_000) / 10_000;
  return members.map(({ role, share }) => ({
    role,
    share: share === null ? null : percent(share),
  }));
}

export function readSharing(reader: SheetReader): ReadRows<SharedUnit, SharedPlaces> {
  const area = reader.named(SHARING_TABLE) ?? sharingByLabels(reader);
  if (!area) return NOTHING;
  const labels = reader.labels(area.row, area.column, reader.columns);
  const [unit, number, relevance, weight] = SHARING_LABELS.map((label) =>
    labels.get(labelKey(label)),
  );
  const read: ReturnType<typeof readSharing> = { items: [], places: [] };
  const columns = { unit, number, strategicRelevance: relevance, weight };
  for (const column of Object.values(columns))
    if (column !== undefined) reader.take({ row: area.row, column });
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    const points = (column: number | undefined) =>
      column === undefined ? null : reader.points(row, column);
    const found: SharedUnit = {
      unit: reader.read(row, unit),
      number: reader.read(row, number),
      strategicRelevance: points(relevance),
      weight: points(weight),
    };
    if (Object.values(found).every((value) => value === '' || value === null)) continue;
    read.items.push(found);
    const places: SharedPlaces = {};
    for (const [key, column] of Object.entries(columns))
      if (column !== undefined)
        places[key as keyof SharedPlaces] =
          key === 'weight' ? reader.weightPlace({ row, column }) : reader.place({ row, column });
    read.places.push(places);
  }
  reader.refuseOthers(area, Object.values(columns));
  return read;
}

/** A box that has lost its name, or was copied without it: its headings, and the filled rows below. */
function sharingByLabels(reader: SheetReader): Area | undefined {
  const keys = SHARING_LABELS.map(labelKey);
  for (let row = 0; row < reader.rows; row += 1) {
    const labels = reader.labels(row, 0, reader.columns);
    if (!keys.every((key) => labels.has(key))) continue;
    const column = Math.min(...keys.map((key) => labels.get(key)!));
    let rows = 1;
    while (row + rows < reader.rows && !reader.isBlankRow(row + rows)) rows += 1;
    return { row, column, rows, columns: reader.columns - column };
  }
  return undefined;
}
