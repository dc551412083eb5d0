/** The cell of a datum that a rule speaks of: its own, else the nearest that is there. */
import type { Book, BookObjective, Place } from '../book';
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

/** The cell of a setting, else of the table that it is in: "Settori_2_Responsabile" is of «Settori». */
function setting(name: string, { settingsPlaces, settingsSheet }: Book): Where {
  const at = settingsPlaces.get(name) ?? settingsPlaces.get(name.replace(/_.*$/, '')) ?? null;
  return { sheet: at?.sheet ?? settingsSheet, at };
}

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
