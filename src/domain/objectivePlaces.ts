/** The cells of the data of one objective: those of its sheet, or of its rows in a list. */
import type { IndicatorField, Objective } from './objective';
import type { Place, WeightPlace } from './places';

/** The cells of one of the units that share an objective. */
export interface SharedPlaces {
  unit?: Place;
  number?: Place;
  strategicRelevance?: Place;
  weight?: WeightPlace;
}

export interface PhasePlaces {
  name?: Place;
  owner?: Place;
  deliverable?: Place;
  weight?: Place;
  executed?: Place;
  recorded?: Place;
  /** First period of the planned row, and of the row of what was done. */
  planned?: Place;
  done?: Place;
}

export interface SchedulePlaces {
  year?: Place;
  title?: Place;
  phases: PhasePlaces[];
  /** The columns of the periods, and the positions (from 1) that a mark in each of them stands for. */
  periods?: { columns: readonly number[]; positions: readonly (readonly number[])[] };
  /** The column that says what is planned in a row and what was done. */
  rowLabel?: number;
  /** Rows kept for a phase that is not there yet. */
  spare?: PhasePlaces;
}

/** Where the data of an objective stand; what has no cell is not there. Lists are parallel to those of the objective. */
export interface ObjectivePlaces {
  fields: Partial<Record<keyof Objective, Place>> & { weight?: WeightPlace };
  /** Of a long text the cell of each line; a cell that holds several stands for all of them. */
  lines: Partial<Record<keyof Objective, Place[]>>;
  indicators: Partial<Record<IndicatorField, Place>>[];
  /** The headings of the columns of their table; none where each indicator has a card of its own. */
  indicatorHeadings: Partial<Record<IndicatorField, Place>>;
  /** Of each indicator, where there is a result for each of several dates: parallel to these. */
  results?: (Place | null)[][];
  targets?: (Place | null)[][];
  financialIndicators: { planned?: Place; recorded?: Place }[];
  financialHeadings: { planned?: Place; recorded?: Place };
  schedules: SchedulePlaces[];
  levels: { label?: Place; value?: Place }[];
  people: { title?: Place; members: { role?: Place; share?: Place }[] }[];
  sharedWith: SharedPlaces[];
}

/** Places of an objective that has none, as in a draft. */
export function noPlaces(): ObjectivePlaces {
  return {
    fields: {},
    lines: {},
    indicators: [],
    indicatorHeadings: {},
    financialIndicators: [],
    financialHeadings: {},
    schedules: [],
    levels: [],
    people: [],
    sharedWith: [],
  };
}
