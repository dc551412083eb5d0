import {
  lessPoints,
  objectiveSubject,
  Penalties,
  pointsOf,
} from '../../../src/domain/scoring/penalties';

const penalty = (subject: string, points: number | null = 0.05) => ({
  ...{ subject, points, reason: 'Ritardo' },
});

describe('penalties', () => {
  const all = [penalty('SUAP'), penalty('SUAP n. 3', 0.1), penalty('settore  suap', 0.2)];

  it('are found by the unit, however it is written, and by the number of its objective', () => {
    const penalties = new Penalties(all);
    expect(penalties.of('SUAP')).toEqual([all[0], all[2]]);
    expect(penalties.of(objectiveSubject('Suap', '3'))).toEqual([all[1]]);
    expect(penalties.of('Tributi')).toEqual([]);
  });

  it('that name nothing of the plan are told', () => {
    const penalties = new Penalties(all);
    penalties.of('SUAP');
    expect(penalties.unmet).toEqual([all[1]]);
  });

  it('are unreadable where one of them is', () => {
    expect(new Penalties(all).areUnreadable).toBe(false);
    expect(new Penalties([...all, penalty('Tributi', null)]).areUnreadable).toBe(true);
  });

  it('take their sum, and no score is below 0', () => {
    expect(pointsOf(all)).toBe(0.35);
    expect(pointsOf([penalty('SUAP', null)])).toBe(0);
    expect(lessPoints(0.8, 0.1)).toBe(0.7);
    expect(lessPoints(0.05, 0.1)).toBe(0);
  });
});
