import { settingsKnown } from '../../src/domain/settingsKnown';
import { completePhase } from '../../src/domain/completePlan';
import { objectiveOn } from './rules/support';

const schedule = (year: number) => ({
  ...{ year, title: '', periods: 12 as const, doneLabel: '' as const, hasExecuted: false },
  phases: [completePhase({ name: 'Fase' })],
});

describe('what the sheets know of the settings', () => {
  it('is nothing without sheets', () => {
    expect(settingsKnown([])).toBeNull();
  });

  it('is the template, the years, the dates of monitoring, and the units with who answers for them', () => {
    const level = (label: string) => ({ label, value: null });
    const found = settingsKnown([
      objectiveOn('a', {
        ...{ unit: 'Tributi', owner: 'Resp. Tributi', schedules: [schedule(2025)] },
        levels: [level('Al 30/09/2025'), level('Al 31/12'), level('Consuntivo')],
      }),
      objectiveOn('b', {
        ...{ unit: 'TRIBUTI ', owner: 'Vicario', schedules: [schedule(2027)] },
        levels: [level('al 30.6'), level('45/13')],
        sharedWith: [{ unit: 'SUAP', number: '1', strategicRelevance: null, weight: null }],
      }),
      objectiveOn('c', { unit: 'tributi', owner: 'Vicario' }),
      objectiveOn('d', { unit: ' ', owner: 'Nessuno' }),
    ]);
    expect(found).toEqual({
      template: objectiveOn('a', {}).template,
      ...{ firstYear: 2025, lastYear: 2027, monitoringDates: ['30/06', '30/09', '31/12'] },
      units: [
        { name: 'Tributi', owner: 'Vicario', aliases: [] },
        { name: 'SUAP', owner: '', aliases: [] },
      ],
    });
  });

  it('has no years where no cronoprogramma says them', () => {
    expect(settingsKnown([objectiveOn('a', {})])).toMatchObject({
      firstYear: null,
      lastYear: null,
    });
  });

  it('is the template that most of them follow, the first where as many follow another', () => {
    const of = (...templates: ('scheda-completa' | 'peg-cronoprogramma')[]) =>
      settingsKnown(
        templates.map((template, index) => ({ ...objectiveOn(`${index}`, {}), template })),
      )?.template;
    expect(of('scheda-completa', 'peg-cronoprogramma', 'peg-cronoprogramma')).toBe(
      'peg-cronoprogramma',
    );
    expect(of('peg-cronoprogramma', 'scheda-completa')).toBe('peg-cronoprogramma');
  });

  it.each([
    ['Al 1/1', ['01/01']],
    ['31.12.2026', ['31/12']],
    ['0/5', []],
    ['32/5', []],
    ['10/0', []],
    ['10/13', []],
    ['130/06', []],
    ['30/061', []],
    ['Consuntivo', []],
  ])('has the dates that levels say: «%s»', (label, monitoringDates) => {
    const levels = [{ label, value: null }];
    expect(settingsKnown([objectiveOn('a', { levels })])).toMatchObject({ monitoringDates });
  });

  it('has the dates in the order of the calendar, each once', () => {
    const levels = ['30/11', '5/2', '10/2', '30/11'].map((label) => ({ label, value: null }));
    expect(settingsKnown([objectiveOn('a', { levels })])!.monitoringDates).toEqual([
      ...['05/02', '10/02', '30/11'],
    ]);
  });

  it('has the responsible that most sheets of a unit name, without spaces around names', () => {
    const of = (unit: string, owner: string) => objectiveOn(unit, { unit, owner });
    expect(
      settingsKnown([
        of(' Tributi', ' '),
        of('Tributi', 'Uno'),
        of('Tributi', ' Due '),
        of('Tributi', 'Due'),
      ])!.units,
    ).toEqual([{ name: 'Tributi', owner: 'Due', aliases: [] }]);
  });
});
