import { completeObjective } from '../../../src/domain/completePlan';
import { bookObjective } from '../../bookObjective';
import { planSettings } from '../../../src/domain/planSettings';
import { newSheetOf, NOTHING_BESIDE } from '../../../src/taskpane/objective/beside';
import type { PlanBeside } from '../../../src/taskpane/objective/beside';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import { headerId, indicatorId, sharedId, yearId } from '../../../src/taskpane/objective/places';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { reviewDraft } from '../../../src/taskpane/objective/review';
import { CATALOGUES } from '../catalogues';
import { SCHEDA_COMPLETA } from '../../../src/templates/forms/schedaCompleta';

const FORM = formOf(SCHEDA_COMPLETA);
const UNITS = [
  { name: 'Lavori pubblici e patrimonio', aliases: ['LLPP'], owner: '' },
  { name: 'SUAP', aliases: [], owner: '' },
];
const written = (number: string, unit: string, sheet: string): PlanBeside['objectives'][number] =>
  bookObjective(completeObjective({ number, unit }, 2027), sheet);
const BESIDE: PlanBeside = {
  ...NOTHING_BESIDE,
  units: UNITS,
  settings: planSettings({ firstYear: 2027, lastYear: 2029 }),
  sheets: ['Ob 1', 'Foglio1'],
  objectives: [written('1', 'LLPP', 'Ob 1')],
};

const header = (field: 'number' | 'unit', value: string): DraftAction => ({
  ...{ type: 'header', field, value },
});
const draftOf = (...actions: DraftAction[]) =>
  actions.reduce(draftReducer, newDraft({ year: 2027 }));
const found = (fields: string[], actions: DraftAction[], beside = BESIDE, asksPlan = false) =>
  reviewDraft(draftOf(...actions), FORM, asksPlan, beside)
    .filter(({ field, missing }) => fields.includes(field) && !missing)
    .map(({ message, blocks }) => [message(CATALOGUES.it), blocks]);

describe('a result that is typed', () => {
  const added = draftOf({ type: 'addIndicator' });
  const { id } = added.indicators.at(-1)!;
  const result: DraftAction[] = [
    { type: 'addIndicator' },
    { type: 'indicator', id, field: 'actual', value: '12' },
  ];
  const dated = (referenceDate: string, monitoringDates: string[] = []): PlanBeside => ({
    ...BESIDE,
    settings: planSettings({ firstYear: 2027, referenceDate, monitoringDates }),
  });
  const told = (beside: PlanBeside) => found([indicatorId(id, 'actual')], result, beside);

  it('is judged by the dates of the plan', () => {
    expect(told(dated('2027-01-01'))).toHaveLength(1);
    expect(told(dated('2027-07-01'))).toEqual([]);
    expect(told(dated('2027-07-01', ['30/09/2027']))).toHaveLength(1);
    expect(told(dated('2027-09-30', ['30/09/2027']))).toEqual([]);
  });
});

describe('an objective that the plan has already', () => {
  it('is stopped, saying where it is', () => {
    const actions = [header('number', '01'), header('unit', 'Lavori pubblici e patrimonio')];
    expect(found([headerId('number')], actions)).toEqual([
      [expect.stringMatching(/^L’obiettivo 01 del settore «Lavori .* nel foglio «Ob 1»/), true],
    ]);
  });

  it('is another in another unit, with a sheet of its own', () => {
    const actions = [header('number', '1'), header('unit', 'SUAP')];
    expect(found([headerId('number')], actions)).toEqual([]);
    expect(newSheetOf(draftOf(...actions), FORM, BESIDE).name).toBe('Ob 1 SUAP');
  });

  it('is not looked for without a number', () => {
    const beside = { ...BESIDE, objectives: [written('', 'SUAP', 'Foglio1')] };
    expect(found([headerId('number')], [header('unit', 'SUAP')], beside)).toEqual([]);
  });
});

describe('a unit that the plan does not know', () => {
  it('is doubted, with what to do', () => {
    expect(found([headerId('unit')], [header('unit', 'Lavori pubblici')])).toEqual([
      [expect.stringMatching(/^«Lavori pubblici» non è fra i settori del piano\. .*elenco/), false],
    ]);
  });

  it('is doubted among those that share the objective too', () => {
    const actions: DraftAction[] = [
      { type: 'addShared' },
      { type: 'shared', id: 4, field: 'unit', value: 'Tribtui' },
    ];
    expect(found([sharedId(4, 'unit')], actions)).toEqual([
      [expect.stringContaining('«Tribtui» non è fra i settori'), false],
    ]);
  });

  it.each(['LLPP', 'settore suap', ' '])('is not %j', (unit) => {
    expect(found([headerId('unit')], [header('unit', unit)])).toEqual([]);
  });

  it('is none where the plan names no units', () => {
    const beside = { ...BESIDE, units: [] };
    expect(found([headerId('unit')], [header('unit', 'Cultura')], beside)).toEqual([]);
  });
});

describe('a year outside the plan', () => {
  const phase: DraftAction = { type: 'phase', id: 3, field: 'name', value: 'Avvio' };
  const year = (value: string): DraftAction => ({ type: 'year', id: 2, value });
  const plan = (field: 'firstYear' | 'lastYear', value: string): DraftAction => ({
    ...{ type: 'plan', field, value },
  });

  it.each(['2026', '2030'])('is doubted: %s', (value) => {
    expect(found([yearId(2)], [year(value), phase])).toEqual([
      [
        expect.stringMatching(
          `^Il ${value} è fuori dagli anni del piano .2027-2029.\\. .*correggere`,
        ),
        false,
      ],
    ]);
  });

  it('is no doubt in its first and last year, nor where nothing is written', () => {
    for (const value of ['2027', '2029'])
      expect(found([yearId(2)], [year(value), phase])).toEqual([]);
    expect(found([yearId(2)], [year('2026')])).toEqual([]);
  });

  it('is not told where the authority has switched the rule off', () => {
    const actions = [year('2030'), phase];
    const set = (severity: 'off' | 'toKnow') => ({
      ...BESIDE,
      controls: [{ rule: 'TE02', severity, threshold: null, at: null }],
    });
    expect(found([yearId(2)], actions)).toHaveLength(1);
    expect(found([yearId(2)], actions, set('toKnow'))).toHaveLength(1);
    expect(found([yearId(2)], actions, set('off'))).toEqual([]);
  });

  it('is told by the draft where the plan is new', () => {
    const actions = [phase, year('2026'), plan('lastYear', '2028')];
    expect(found([yearId(2)], actions, NOTHING_BESIDE, true)).toHaveLength(1);
    expect(found([yearId(2)], [...actions, plan('firstYear', '')], NOTHING_BESIDE, true)).toEqual(
      [],
    );
    expect(found([yearId(2)], actions, NOTHING_BESIDE)).toEqual([]);
  });

  it('is moved into the plan while nothing is written in it', () => {
    const moved = (...actions: DraftAction[]) => draftOf(...actions).years.map((each) => each.year);
    expect(moved(plan('firstYear', '2028'))).toEqual(['2028']);
    expect(moved(plan('firstYear', '2024'), plan('lastYear', '2026'))).toEqual(['2026']);
    expect(moved(plan('firstYear', '202'))).toEqual(['2027']);
    expect(moved(phase, plan('firstYear', '2028'))).toEqual(['2027']);
  });
});
