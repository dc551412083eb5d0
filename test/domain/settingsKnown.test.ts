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
});
