/** What is due at a date: phases by their months or words, results, levels, and who has not updated. */
import type { Book, BookMonitoring, BookObjective } from '../../../src/domain/book';
import { noPlaces } from '../../../src/domain/objectivePlaces';
import { completeObjective } from '../../../src/domain/completePlan';
import { serialOf } from '../../../src/domain/dates';
import {
  notUpdated,
  roundAt,
  type RoundIndicator,
  type RoundObjective,
} from '../../../src/domain/monitoring/round';
import type { Phase, Schedule } from '../../../src/domain/objective';
import { planSettings } from '../../../src/domain/planSettings';
import { bookObjective, bookOf } from '../../bookObjective';

const JUNE = serialOf(2026, 6, 30);
const at = (column: number) => ({ sheet: 'Ob 1', row: 0, column });
const units = ['Tributi', 'Ragioneria'].map((name) => ({
  ...{ name, aliases: name === 'Tributi' ? ['Ufficio tributi'] : [], owner: `Capo ${name}` },
}));
const settings = planSettings({ firstYear: 2026, units, monitoringDates: ['30/06', '31/12'] });

type Given = Parameters<typeof completeObjective>[0];
type Records = 'months' | 'words' | 'nothing';

function objectiveOf(given: Given, records: Records = 'months'): BookObjective {
  const objective = completeObjective({ number: '1', title: 'Gara', ...given }, 2026);
  const phase = { months: { done: at(2) }, words: { recorded: at(3) }, nothing: {} }[records];
  return {
    ...bookObjective(objective),
    places: {
      ...noPlaces(),
      schedules: objective.schedules.map(({ phases }) => ({
        phases: phases.map(() => ({ name: at(0), planned: at(1), ...phase })),
        periods: { columns: [4], positions: [[1]] },
      })),
      indicators: objective.indicatorTable.indicators.map(() => ({ actual: at(5) })),
      levels: objective.levels.map(() => ({ label: at(6), value: at(7) })),
    },
  };
}

const phasesAt = (
  phase: Partial<Phase>,
  records: Records = 'months',
  schedule: Partial<Schedule> = {},
  date = JUNE,
) => {
  const given = { schedules: [{ year: 2026, ...schedule, phases: [{ name: 'Bando', ...phase }] }] };
  const [round] = roundAt(bookOf([objectiveOf(given, records)], settings), date);
  const { isDue, isListed, state, ended, begun } = round!.phases[0]!;
  return { isDue, isListed, state, ended, begun };
};

it('a phase is due whose months have ended and are not done', () => {
  expect(phasesAt({ planned: [5, 6, 7] })).toEqual({
    ...{ isDue: true, isListed: true, state: 'Non avviata', ended: [5, 6], begun: 6 },
  });
  expect(phasesAt({ planned: [5, 6, 7], done: [5] }).state).toBe('In ritardo');
  expect(phasesAt({ planned: [5, 6, 7], done: [5, 6] })).toMatchObject({
    ...{ isDue: false, isListed: true, state: 'In corso' },
  });
  // Done, or not begun yet: nothing to tell.
  expect(phasesAt({ planned: [5, 6], done: [5, 6] })).toMatchObject({
    isDue: false,
    isListed: false,
  });
  expect(phasesAt({ planned: [5, 6], executed: 'SI' })).toMatchObject({ isListed: false });
  expect(phasesAt({ planned: [7] })).toMatchObject({ isDue: false, isListed: false });
  expect(phasesAt({ planned: [1] }, 'months', { year: 2027 })).toMatchObject({
    begun: 0,
    isListed: false,
  });
  // Of a year that is over all months have come.
  expect(phasesAt({ planned: [12] }, 'months', { year: 2025 })).toMatchObject({
    isDue: true,
    begun: 12,
  });
});

it('fortnights end in the middle of a month too', () => {
  expect(
    phasesAt({ planned: [11, 12] }, 'months', { periods: 24 }, serialOf(2026, 6, 20)),
  ).toMatchObject({ ended: [11], begun: 12, isDue: true });
});

it('a phase in words is due until something is recorded; one that the sheet cannot record never', () => {
  expect(phasesAt({ planned: [5] }, 'words')).toMatchObject({ isDue: true, isListed: true });
  expect(phasesAt({ planned: [5], recorded: 'fatto' }, 'words')).toMatchObject({ isDue: false });
  // Its times may be in its words.
  expect(phasesAt({ planned: [] }, 'words')).toMatchObject({ isDue: true, isListed: true });
  expect(phasesAt({ planned: [9] }, 'words')).toMatchObject({ isDue: false, isListed: false });
  expect(phasesAt({ planned: [5] }, 'nothing')).toMatchObject({ isDue: false, isListed: true });
});

it('a result is due that is blank and has a cell', () => {
  const indicators = [
    { description: 'Pratiche', target: '90%' },
    { description: 'Giorni', actual: 3 },
  ];
  const given = objectiveOf({ indicatorTable: { columns: [], indicators } });
  const due = (objective: BookObjective, date = JUNE) =>
    roundAt(bookOf([objective], settings), date)[0]!.indicators.map(({ isDue }) => isDue);
  expect(due(given)).toEqual([true, false]);
  expect(due({ ...given, places: noPlaces() })).toEqual([false, false]);
});

it('of a date that is none of the plan’s no cell of one of its dates is meant', () => {
  const objective = objectiveOf({
    indicatorTable: {
      ...{ columns: [], resultDates: ['30/06', '31/12'] },
      indicators: [{ description: 'Pratiche', results: ['40%', null] }],
    },
  });
  objective.places.results = [[at(8), at(9)]];
  const found = (date: number) => {
    const [{ indicators }] = roundAt(bookOf([objective], settings), date) as [RoundObjective];
    const [{ result, at: place, span }] = indicators as [RoundIndicator];
    expect(span).toEqual({ from: serialOf(2026, 1, 1), to: date });
    return [result, place];
  };
  expect(found(JUNE)).toEqual(['40%', at(8)]);
  expect(found(serialOf(2026, 12, 31))).toEqual([null, at(9)]);
  expect(found(serialOf(2026, 9, 30))).toEqual([null, null]);
});

it('stands under its area where it has no unit, as everywhere else', () => {
  const [only] = roundAt(bookOf([objectiveOf({ area: 'Welfare' })], settings), JUNE);
  expect(only!.unit).toBe('Welfare');
});

it('the level is the one whose label says the date, or the half-year and the end', () => {
  const levelsAt = (date: number, ...labels: string[]) => {
    const levels = labels.map((label) => ({ label, value: null }));
    return roundAt(bookOf([objectiveOf({ levels })], settings), date)[0]!.levels.map(
      ({ label }) => label,
    );
  };
  const dated = ['Percentuale al 30/06', 'Percentuale al 31/12'];
  expect(levelsAt(JUNE, ...dated)).toEqual(['Percentuale al 30/06']);
  const named = ['1° monitoraggio semestrale', 'Consuntivo'];
  expect(levelsAt(JUNE, ...named)).toEqual(['1° monitoraggio semestrale']);
  expect(levelsAt(serialOf(2026, 12, 31), ...named)).toEqual(['Consuntivo']);
  expect(levelsAt(serialOf(2026, 9, 30), ...named)).toEqual(named);
  expect(levelsAt(JUNE, 'Monitoraggio conclusivo')).toEqual([]);
  expect(levelsAt(JUNE, 'Stato')).toEqual(['Stato']);
  expect(levelsAt(serialOf(2026, 12, 31), 'Stato')).toEqual(['Stato']);
});

describe('whose objectives they are', () => {
  const of = (number: string, unit: string, owner = '') =>
    objectiveOf({ number, title: `Ob ${number}`, unit, owner });
  const entries = (...dates: (number | null)[]): BookMonitoring => ({
    ...{ sheet: 'Monitoraggio', headings: 4, end: 9, columns: {}, idColumn: null },
    entries: dates.map((date, row) => ({
      ...{ row, date, written: null, id: null, number: '2', title: ' OB  2', unit: '', owner: '' },
      ...{ by: '', about: '', update: '', issue: '', cause: '' },
      ...{ act: '', actNumber: '', link: '', reason: '' },
    })),
  });
  const book = (monitoring: BookMonitoring | null): Book => ({
    ...bookOf(
      [of('1', 'Ragioneria'), of('2', 'Ufficio tributi'), of('3', 'Altro', 'Io')],
      settings,
    ),
    monitoring,
  });

  it('stand by unit, in the order of the settings, with who answers for them', () => {
    expect(roundAt(book(null), JUNE).map(({ unit, owner }) => [unit, owner])).toEqual([
      ['Tributi', 'Capo Tributi'],
      ['Ragioneria', 'Capo Ragioneria'],
      ['Altro', 'Io'],
    ]);
  });

  it('are updated for a date and those before it; a row without a date says nothing', () => {
    const left = (monitoring: BookMonitoring | null, date = JUNE) => {
      const read = book(monitoring);
      return notUpdated(read, roundAt(read, date)).flatMap(({ objectives }) =>
        objectives.map(({ number, last }) => [number, last]),
      );
    };
    expect(left(null)).toEqual([
      ['2', null],
      ['1', null],
      ['3', null],
    ]);
    expect(left(entries(JUNE)).map(([number]) => number)).toEqual(['1', '3']);
    expect(left(entries(JUNE, null), serialOf(2026, 9, 30))).toContainEqual(['2', JUNE]);
    expect(left(entries(null))).toContainEqual(['2', null]);
  });
});
