/** The phases of a workbook, each with the cells of its periods. */
import type { BookObjective } from '../../../src/domain/book';
import type { PhasePlaces } from '../../../src/domain/objectivePlaces';
import type { Place } from '../../../src/domain/places';
import { objectivesOf, type Written } from '../plant';
import { along } from '../places';

export interface PhaseAt {
  subject: BookObjective;
  schedule: number;
  index: number;
  places: PhasePlaces;
}

export const phasesOf = (subject: BookObjective): PhaseAt[] =>
  subject.places.schedules.flatMap(({ phases }, schedule) =>
    phases.map((places, index) => ({ subject, schedule, index, places })),
  );

export const allPhases = (workbook: Written) => objectivesOf(workbook).flatMap(phasesOf);

/** Cells of the periods of a phase. */
export const periodsOf = (
  { subject, schedule, places }: PhaseAt,
  row: 'planned' | 'done',
): Place[] =>
  places[row] ? along(places[row], subject.objective.schedules[schedule]!.periods) : [];

export const marksOf = (phase: PhaseAt): Place[] => [...periodsOf(phase, 'planned')];

export const hasDone = ({ subject, schedule }: PhaseAt) =>
  subject.objective.schedules[schedule]!.doneLabel !== '';
