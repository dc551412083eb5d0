/** Two photographs side by side: each change is told once, as what it is, and what is the same is not told. */
import { comparePhotographs } from '../../../src/domain/photograph/comparison';
import type { PhotographRow } from '../../../src/domain/photograph/photograph';
import { indicatorRow, objectiveRow, phaseRow } from './support';

const told = (before: PhotographRow[], after: PhotographRow[]) =>
  comparePhotographs({ rows: before }, { rows: after }).map(
    ({ kind, part, item, field, before: was, after: is, isAmendment }) => [
      ...[kind, part, item, field, was, is, isAmendment],
    ],
  );

it('tells what moved, what slipped and what was rewritten', () => {
  const before = { weight: 30, due: '30/06/2026', state: 'In corso', progress: 0.4, owner: 'A' };
  const after = { weight: 40, due: '31/12/2026', state: 'In ritardo', progress: 0.6, owner: 'B' };
  expect(told([objectiveRow('a', before)], [objectiveRow('a', after)])).toEqual([
    ['rewritten', 'objective', '', 'owner', 'A', 'B', false],
    ['rewritten', 'objective', '', 'weight', 30, 40, true],
    ['slipped', 'objective', '', 'due', '30/06/2026', '31/12/2026', true],
    ['slipped', 'objective', '', 'state', 'In corso', 'In ritardo', false],
    ['moved', 'objective', '', 'progress', 0.4, 0.6, false],
  ]);
});

it('tells an earlier deadline as rewritten, and a state that is late no more as moved', () => {
  const before = { due: '31/12/2026', state: 'In ritardo' };
  const after = { due: '30.06.2026', state: 'Conclusa' };
  expect(told([objectiveRow('a', before)], [objectiveRow('a', after)])).toEqual([
    ['rewritten', 'objective', '', 'due', '31/12/2026', '30.06.2026', true],
    ['moved', 'objective', '', 'state', 'In ritardo', 'Conclusa', false],
  ]);
});

it('says nothing of what is the same, however it is spaced or kept', () => {
  const before = { title: 'Gara  d’appalto', weight: 0.1 + 0.2, due: null, owner: 'a\nb' };
  const after = { title: 'Gara d’appalto ', weight: 0.3, due: '', owner: 'a b' };
  expect(told([objectiveRow('a', before)], [objectiveRow('a', after)])).toEqual([]);
});

it('knows an objective by its id, whatever else became of it', () => {
  const before = [objectiveRow('a', {}), objectiveRow('b', { number: '2', title: 'Bando' })];
  const after = [
    objectiveRow('b', { number: '1', title: 'Bando', unit: 'SUAP' }),
    objectiveRow('a', { number: '2', title: 'Gara nuova' }),
  ];
  expect(told(before, after)).toEqual([
    ['rewritten', 'objective', '', 'number', '2', '1', false],
    ['rewritten', 'objective', '', 'unit', 'Tributi', 'SUAP', true],
    ['rewritten', 'objective', '', 'number', '1', '2', false],
    ['rewritten', 'objective', '', 'title', 'Gara', 'Gara nuova', true],
  ]);
});

it('knows one without id by unit and number, then by title; two alike are two', () => {
  const before = [
    objectiveRow('#1', { number: '01', weight: 10 }),
    objectiveRow('#2', { number: '2', title: 'Bando' }),
  ];
  const after = [
    objectiveRow('#1', { number: '1', title: 'Gara rivista', unit: 'SETTORE TRIBUTI', weight: 10 }),
    objectiveRow('#2', { number: '3', title: 'bando' }),
  ];
  expect(told(before, after).map(([kind, , , field]) => [kind, field])).toEqual([
    ['rewritten', 'number'],
    ['rewritten', 'title'],
    ['rewritten', 'unit'],
    ['rewritten', 'number'],
    ['rewritten', 'title'],
  ]);
  const twins = [objectiveRow('#1', {}), objectiveRow('#2', {})];
  expect(told(twins, [objectiveRow('#1', {})]).map(([kind]) => kind)).toEqual([
    'added',
    'removed',
    'removed',
  ]);
});

it('takes two that have an id of their own for two, however alike', () => {
  const kinds = told([objectiveRow('a', {})], [objectiveRow('b', {})]).map(([kind]) => kind);
  expect(kinds).toEqual(['added', 'removed']);
});

it('tells units apart by service and kind', () => {
  const row = (service: string, weight: number) => objectiveRow('#1', { weight }, { service });
  const before = [row('Asili', 10), { ...row('Scuole', 20), objective: '#2' }];
  const after = [
    { ...row('Scuole', 20), objective: '#1' },
    { ...row('Asili', 15), objective: '#2' },
  ];
  expect(told(before, after)).toEqual([['rewritten', 'objective', '', 'weight', 10, 15, true]]);
});

describe('phases', () => {
  const plan = [objectiveRow('a', {})];

  it('slips where its last month is later, and is rewritten where it is not', () => {
    const before = [...plan, phaseRow('a', { name: 'Bando', planned: 'mar–giu', done: null })];
    const late = [...plan, phaseRow('a', { name: 'Bando', planned: 'mar–set', done: 'mar' })];
    const early = [...plan, phaseRow('a', { name: 'Bando', planned: 'mag–giu', done: null })];
    expect(told(before, late)).toEqual([
      ['slipped', 'phase', 'Bando', 'planned', 'mar–giu', 'mar–set', true],
      ['moved', 'phase', 'Bando', 'done', null, 'mar', false],
    ]);
    expect(told(before, early)).toEqual([
      ['rewritten', 'phase', 'Bando', 'planned', 'mar–giu', 'mag–giu', true],
    ]);
  });

  it('that changes name between the same neighbours is the same one', () => {
    const names = (...all: string[]) => [...plan, ...all.map((name) => phaseRow('a', { name }))];
    expect(told(names('Bando', 'Gara', 'Lavori'), names('Bando', 'Procedura', 'Lavori'))).toEqual([
      ['rewritten', 'phase', 'Procedura', 'name', 'Gara', 'Procedura', true],
    ]);
    expect(told(names('Bando', 'Lavori'), names('Bando', 'Collaudo', 'Lavori'))).toEqual([
      ['added', 'phase', 'Collaudo', null, null, 'Collaudo', true],
    ]);
    expect(told(names('Bando', 'Gara', 'Lavori'), names('Lavori', 'Bando'))).toEqual([
      ['removed', 'phase', 'Gara', null, 'Gara', null, true],
    ]);
  });

  it('of two years are two, and of one name in turn', () => {
    const rows = (year: number, planned: string) =>
      phaseRow('a', { name: 'Studio', year, planned });
    const before = [...plan, rows(2025, 'gen'), rows(2026, 'feb'), rows(2026, 'mar')];
    const after = [...plan, rows(2025, 'gen'), rows(2026, 'feb'), rows(2026, 'apr')];
    expect(told(before, after)).toEqual([
      ['slipped', 'phase', 'Studio', 'planned', 'mar', 'apr', true],
    ]);
  });
});

it('indicators: the target is amended, the result moves', () => {
  const plan = [objectiveRow('a', {})];
  const before = [...plan, indicatorRow('a', { description: 'Domande', target: 40, result: null })];
  const after = [...plan, indicatorRow('a', { description: 'Domande', target: '45%', result: 12 })];
  expect(told(before, after)).toEqual([
    ['rewritten', 'indicator', 'Domande', 'target', 40, '45%', true],
    ['moved', 'indicator', 'Domande', 'result', null, 12, false],
  ]);
});

it.each([
  ['In ritardo', 'Non avviata', 'moved'],
  ['IN RITARDO', 'Conclusa in ritardo', 'moved'],
  ['Da avviare', 'Non avviata', 'slipped'],
  ['In corso', 'Conclusa in ritardo', 'slipped'],
] as const)('from %s to %s: %s', (before, after, kind) => {
  const of = (state: string) => [objectiveRow('a', { state })];
  expect(told(of(before), of(after)).map(([each]) => each)).toEqual([kind]);
});

it.each([
  ['estate', '31/12/2026', 'rewritten'],
  ['30/06/2026', 'fine anno', 'rewritten'],
  ['30/06/2026', '01/07/2026', 'slipped'],
])('a deadline from %s to %s: %s', (before, after, kind) => {
  const of = (due: string) => [objectiveRow('a', { due })];
  expect(told(of(before), of(after)).map(([each]) => each)).toEqual([kind]);
});

it('a weight that grows has not slipped', () => {
  const of = (duration: number) => [objectiveRow('a', { duration })];
  expect(told(of(1), of(2)).map(([kind]) => kind)).toEqual(['rewritten']);
});

describe('keys', () => {
  const keys = (before: PhotographRow[], after: PhotographRow[]) =>
    comparePhotographs({ rows: before }, { rows: after }).map(
      ({ key }) => JSON.parse(key) as unknown[],
    );

  it('are of the objective’s id, else of unit, number and title as they were first', () => {
    const of = (id: string, title: string) => [objectiveRow(id, { title })];
    expect(keys(of('a', 'Gara'), of('a', 'Altra'))).toEqual([
      ['a', 'objective', '', '', 1, 'title'],
    ]);
    expect(keys(of('#1', 'Gara'), of('#1', 'Altra'))).toEqual([
      ['tributi|1|gara', 'objective', '', '', 1, 'title'],
    ]);
  });

  it('are of the part, with its year, its first name and its turn among those of one name', () => {
    const plan = [objectiveRow('a', {})];
    const phases = (...planned: string[]) => [
      ...plan,
      ...planned.map((each) => phaseRow('a', { name: 'Bando', planned: each })),
      phaseRow('a', { name: 'Bando', planned: planned[0]!, year: 2027 }),
    ];
    expect(keys(phases('gen', 'feb'), phases('gen', 'mar'))).toEqual([
      ['a', 'phase', 'Bando', '2026', 2, 'planned'],
    ]);
    expect(keys(phases('gen'), phases('gen', 'mar'))).toEqual([
      ['a', 'phase', 'Bando', '2026', 2, ''],
    ]);
    const target = (of: number) => [
      ...plan,
      indicatorRow('a', { description: 'Domande', target: of }),
    ];
    expect(keys(target(1), target(2))).toEqual([['a', 'indicator', 'Domande', '', 1, 'target']]);
  });

  it('of remarks are those of the objective', () => {
    const plan = [objectiveRow('a', {})];
    const remark: PhotographRow = {
      ...{ part: 'remark', objective: 'a' },
      values: { number: '1', title: 'Gara', notes: 'Ricorso' },
    };
    expect(keys(plan, [...plan, remark])).toEqual([['a', 'remark', '', '', 1, 'notes']]);
  });
});

it('a phase left blank comes and goes unseen; the objective is told as it is now', () => {
  const plan = [objectiveRow('a', {})];
  const blank = [...plan, phaseRow('a', { name: null, planned: 'gen' })];
  expect(told(plan, blank)).toEqual([]);
  expect(told(blank, plan)).toEqual([]);
  const [change] = comparePhotographs(
    { rows: plan },
    { rows: [objectiveRow('a', { title: ' Gara  nuova' })] },
  );
  expect(change!.objective).toEqual({ number: '1', title: 'Gara nuova', unit: 'Tributi' });
});

it('a unit that shares is told apart from the others, and its weight is amended', () => {
  const shared = (unit: string, weight: number): PhotographRow => ({
    ...{ part: 'share', objective: 'a', values: { number: '1', title: 'Gara', unit, weight } },
  });
  const plan = [objectiveRow('a', {})];
  expect(
    told(
      [...plan, shared('SUAP', 20), shared('Tributi', 10)],
      [...plan, shared('Settore Suap', 30), shared('Personale', 10)],
    ),
  ).toEqual([
    ['rewritten', 'share', 'Settore Suap', 'unit', 'SUAP', 'Settore Suap', false],
    ['rewritten', 'share', 'Settore Suap', 'weight', 20, 30, true],
    ['added', 'share', 'Personale', null, null, 'Personale', true],
    ['removed', 'share', 'Tributi', null, 'Tributi', null, true],
  ]);
});

it('keys stay the same while the change goes on, and differ between changes', () => {
  const keys = (title: string, weight: number) =>
    comparePhotographs(
      { rows: [objectiveRow('#1', { weight: 1 })] },
      { rows: [objectiveRow('#1', { title, weight })] },
    ).map(({ key }) => key);
  expect(keys('Una', 2)).toEqual(keys('Altra', 3));
  expect(new Set(keys('Una', 2)).size).toBe(2);
});

it('remarks that come, change and go are told of their objective', () => {
  const plan = [objectiveRow('a', {})];
  const noted = (notes: string): PhotographRow[] => [
    ...plan,
    { part: 'remark', objective: 'a', values: { number: '1', title: 'Gara', notes } },
  ];
  expect(told(plan, noted('Ricorso'))).toEqual([
    ['moved', 'remark', '', 'notes', null, 'Ricorso', false],
  ]);
  expect(told(noted('Ricorso'), plan)).toEqual([
    ['moved', 'remark', '', 'notes', 'Ricorso', null, false],
  ]);
  expect(told(noted('Ricorso'), noted('Ricorso'))).toEqual([]);
});
