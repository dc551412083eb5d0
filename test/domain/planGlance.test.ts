/** What the start page says of a plan. */
import type { ShownValue } from '../../src/domain/places';
import { completePhase } from '../../src/domain/completePlan';
import { countedRows } from '../../src/domain/countedRows';
import type { Objective } from '../../src/domain/objective';
import { planGlance, statesAnother } from '../../src/domain/planGlance';
import {
  bookOf,
  objectiveOn,
  place,
  settings,
  sheetOf,
  summaryOf,
  summaryRow,
} from './rules/support';

const stating = (weight: ShownValue, own: number | null = 50) =>
  bookOf([objectiveOn('uno', { weight: own })], {
    summaries: [summaryOf([summaryRow(4, { weight }, { match: 'id', objective: 'uno' })])],
  });

describe('a plan at a glance', () => {
  it('is nothing of a workbook without one', () => {
    expect(planGlance(bookOf([], { settings: null }))).toEqual({
      ...{ settings: null, objectives: 0, late: [], hasStates: false, unread: 0, differences: 0 },
      ...{ undecided: [], summaries: [], units: [], weightsDue: 'none', summaryMisses: [] },
    });
  });

  it('counts objectives, cells that were not understood and weights that differ, and names the summaries', () => {
    const unread = [{ at: place('uno', 1), content: 'x', why: 'non è un numero' }];
    const of = { ...stating(40), unread };
    expect(planGlance(of)).toMatchObject({
      ...{ objectives: 1, unread: 1, differences: 1, summaries: ['Sintesi obiettivi'] },
      settings: of.settings,
    });
    expect(planGlance(stating(50)).differences).toBe(0);
  });

  it('names the sheets that count nowhere until somebody chooses', () => {
    const roles = ['objective', 'copy', 'doubtful', 'unknownVersion', 'unusedSettings', 'other'];
    const sheets = roles.map((role) => sheetOf(role, { role: role as 'copy' }));
    expect(planGlance(bookOf([], { sheets })).undecided).toEqual(roles.slice(1, 5));
  });

  const scheduled = (sheet: string, done: number[], doneLabel: '' | 'Ottenuto' = 'Ottenuto') => {
    const phases = [completePhase({ planned: [1, 2, 3], done })];
    const schedule: Objective['schedules'][number] = {
      ...{ year: 2026, title: '', periods: 12, doneLabel, hasExecuted: false, phases },
    };
    return objectiveOn(sheet, { number: sheet, schedules: [schedule] });
  };
  const at = { settings: settings({ referenceDate: '2026-06-30' }) };

  it('names the objectives that are late at the date of the settings, with their sheets', () => {
    const of = bookOf([scheduled('1', [1, 2, 3]), scheduled('2', [1]), scheduled('3', [])], at);
    expect(planGlance(of)).toMatchObject({
      hasStates: true,
      late: [
        { index: 1, number: '2', sheet: '2', state: 'In ritardo' },
        { index: 2, number: '3', sheet: '3', state: 'Non avviata' },
      ],
    });
    expect(planGlance({ ...of, settings: null }).late).toEqual([]);
  });

  it('says whether any objective records what was done', () => {
    const has = (...labels: ('' | 'Ottenuto')[]) =>
      planGlance(
        bookOf(
          labels.map((label, index) => scheduled(`${index}`, [], label)),
          at,
        ),
      );
    expect(has('', 'Ottenuto').hasStates).toBe(true);
    expect(has('').hasStates).toBe(false);
    const two = scheduled('1', []);
    two.objective.schedules.unshift(...scheduled('2', [], '').objective.schedules);
    expect(planGlance(bookOf([two], at)).hasStates).toBe(true);
  });
});

describe('a weight that the summary states differently', () => {
  const states = (weight: ShownValue, own?: number | null) =>
    countedRows(stating(weight, own)).map(statesAnother);

  it.each([
    ['another number', 40, 50, true],
    ['the same', 50, 50, false],
    ['the same, written as a percentage', '50 %', 50, false],
    ['what prints the same', 50.004, 50, false],
    ['less than it by what prints', 49.99, 50, true],
    ['words', 'alto', 50, false],
    ['nothing', '', 50, false],
    ['a number where the sheet has none', 40, null, false],
  ] as const)('is %s: %j for %j', (_, said, own, differs) => {
    expect(states(said, own)).toEqual([differs]);
  });

  it('is none of a row that no summary lists, nor of one that has no sheet', () => {
    expect(countedRows(bookOf([objectiveOn('uno', { weight: 5 })])).map(statesAnother)).toEqual([
      false,
    ]);
    const own = summaryOf([summaryRow(4, { title: 'Gare', weight: 5 })]);
    expect(countedRows(bookOf([], { summaries: [own] })).map(statesAnother)).toEqual([false]);
  });
});
