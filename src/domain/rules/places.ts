/** The cell of a datum that a rule speaks of: its own, else the nearest that is there. */
import type { Book, BookObjective } from '../book';
import type { Place } from '../places';
import type { Spot } from './rule';

export interface Where {
  /** Null in a draft, and where no sheet is concerned. */
  sheet: string | null;
  at: Place | null;
}

export function whereIs(spot: Spot, objective: BookObjective | null, book: Book): Where {
  if ('at' in spot) return { sheet: spot.at.sheet, at: spot.at };
  if ('sheet' in spot) return { sheet: spot.sheet, at: null };
  if ('setting' in spot) return setting(spot.setting, book);
  if (objective === null) return { sheet: null, at: null };
  const at = placeOf(spot, objective) ?? nearest(objective);
  return { sheet: objective.sheet, at: at ?? null };
}

/** A row of the units' table, from 1, and one of its columns. */
const UNIT_ROW = /^Settori_(\d+)_(\w+)$/;
const UNIT_COLUMNS = ['Settore', 'Responsabile', 'AltriNomi'];

/** The cell of a setting: of a table, its row, else its heading. */
function setting(name: string, { settingsPlaces, settingsTables, settingsSheet }: Book): Where {
  const [, row, column] = UNIT_ROW.exec(name) ?? [];
  const table = settingsTables.get(row === undefined ? name : 'Settori');
  const at = settingsPlaces.get(name) ?? null;
  if (at !== null || table === undefined || settingsSheet === null)
    return { sheet: at?.sheet ?? settingsSheet, at };
  const filled = row === undefined ? undefined : table.filled[Number(row) - 1];
  return {
    sheet: settingsSheet,
    at: {
      sheet: settingsSheet,
      row: filled ?? table.row,
      column: filled === undefined ? 0 : Math.max(0, UNIT_COLUMNS.indexOf(column!)),
    },
  };
}

/** The cell of a datum of an objective; undefined where it has none. */
export const placeIn = (spot: Spot, objective: BookObjective): Place | undefined => {
  if ('at' in spot) return spot.at;
  return 'sheet' in spot || 'setting' in spot ? undefined : placeOf(spot, objective);
};

type OwnSpot = Exclude<Spot, { at: Place } | { sheet: string } | { setting: string }>;

function placeOf(spot: OwnSpot, { places }: BookObjective): Place | undefined {
  const { fields } = places;
  if ('indicator' in spot) {
    const indicator = places.indicators[spot.indicator];
    return indicator?.[spot.field] ?? indicator?.description ?? fields.indicatorTable;
  }
  if ('phase' in spot) {
    const phase = places.schedules[spot.schedule]?.phases[spot.phase];
    return phase?.[spot.field] ?? phase?.name ?? fields.schedules;
  }
  if ('schedule' in spot) {
    const schedule = places.schedules[spot.schedule];
    return schedule?.year ?? schedule?.title ?? fields.schedules;
  }
  if ('shared' in spot) {
    const shared = places.sharedWith[spot.shared];
    return shared?.[spot.field] ?? shared?.unit ?? fields.sharedWith;
  }
  if ('group' in spot) {
    const member = places.people[spot.group]?.members[spot.member];
    return member?.[spot.field] ?? member?.role ?? fields.people;
  }
  return fields[spot.field];
}

/** Any cell of the objective that says which it is. */
const nearest = ({ places: { fields } }: BookObjective): Place | undefined =>
  fields.title ?? fields.number;
