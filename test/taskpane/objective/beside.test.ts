import {
  NOTHING_BESIDE,
  ownerWithUnit,
  suggestedNumbers,
  totalsWith,
} from '../../../src/taskpane/objective/beside';
import type { PlanBeside } from '../../../src/taskpane/objective/beside';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { PDO_STRATEGICO_ORDINARIO } from '../../../src/templates/forms/pdoStrategicoOrdinario';
import { SCHEDA_COMPLETA } from '../../../src/templates/forms/schedaCompleta';

const UNITS = [
  { name: 'Ragioneria', aliases: ['Servizi finanziari'], owner: 'Responsabile Ragioneria' },
  { name: 'Tributi', aliases: [], owner: 'Responsabile Tributi' },
  { name: 'SUAP', aliases: [], owner: '' },
];

let objectives = 0;
const row = (unit: string, number: string, weight: number | null = null) => ({
  ...{ unit, number, weight },
  title: '',
  index: (objectives += 1),
});

const draftAfter = (...actions: DraftAction[]) =>
  actions.reduce(draftReducer, newDraft({ year: 2026 }));
const header = (field: 'unit' | 'number' | 'weight', value: string): DraftAction => ({
  ...{ type: 'header', field, value },
});
const shared = (id: number, unit: string, number = '', weight = ''): DraftAction[] => [
  { type: 'addShared' },
  { type: 'shared', id, field: 'unit', value: unit },
  { type: 'shared', id, field: 'number', value: number },
  { type: 'shared', id, field: 'weight', value: weight },
];

describe('the suggested numbers', () => {
  const numbersOf = (beside: Partial<PlanBeside>, ...actions: DraftAction[]) => {
    const { own, shared: byRow } = suggestedNumbers(
      { ...NOTHING_BESIDE, units: UNITS, ...beside },
      draftAfter(...actions),
    );
    return [own, ...byRow.values()];
  };

  it('go on from one unit to the next, as the plan counts', () => {
    const numbers = [row('Ragioneria', '1/1'), row('Tributi', '1/2'), row('Tributi', '2/3')];
    const actions = [header('unit', 'Ragioneria'), ...shared(4, 'Tributi'), ...shared(5, 'SUAP')];
    expect(numbersOf({ numbers }, ...actions)).toEqual(['2/4', '3/5', '1/6']);
  });

  it('go on from those that were written instead', () => {
    const numbers = [row('Ragioneria', '1'), row('Tributi', '2')];
    const actions = [
      header('unit', 'Ragioneria'),
      header('number', '7'),
      ...shared(4, 'Tributi', '9'),
      ...shared(5, 'SUAP'),
    ];
    expect(numbersOf({ numbers }, ...actions)).toEqual(['3', '7', '7']);
  });

  it('count those that other objectives have in a unit that shares them, by any of its names', () => {
    const numbers = [row('Ragioneria', '1'), row('Servizi finanziari', '2'), row('Tributi', '1')];
    expect(numbersOf({ numbers }, header('unit', 'Ragioneria'))).toEqual(['3']);
    expect(numbersOf({ numbers }, ...shared(4, 'servizi finanziari'))).toEqual(['', '3']);
  });

  it('go on from the first of a plan that has none', () => {
    const actions = [header('number', '1'), ...shared(4, 'Tributi')];
    expect(numbersOf({ numbers: [] }, ...actions)).toEqual(['', '1']);
  });

  it('are none where the unit or the plan is not known', () => {
    expect(numbersOf({ numbers: [row('Ragioneria', '1')] }, ...shared(4, ' '))).toEqual(['2', '']);
    expect(numbersOf({}, header('number', '3'), ...shared(4, 'Tributi'))).toEqual(['']);
  });
});

describe('the totals with the objective of the draft', () => {
  const form = formOf(SCHEDA_COMPLETA);
  const beside: PlanBeside = {
    ...NOTHING_BESIDE,
    units: UNITS,
    numbers: [],
    weights: [row('Ragioneria', '1', 60), row('Tributi', '2', 70.5), row('Tributi', '3', 20)],
  };
  const draft = draftAfter(
    header('unit', 'Servizi finanziari'),
    header('weight', '40%'),
    ...shared(4, 'Tributi', '', '12,5'),
    ...shared(5, 'SUAP', '', 'molto'),
  );

  it('add its weight in each unit, known by any of its names', () => {
    const totalOf = totalsWith(beside, draft, form);
    expect(totalOf('Ragioneria')).toEqual({ unit: 'Ragioneria', weight: 100, missing: 0 });
    expect(totalOf('servizi finanziari')).toEqual(totalOf('Ragioneria'));
    expect(totalOf('Tributi')).toEqual({ unit: 'Tributi', weight: 103, missing: -3 });
  });

  it('are none where no weight can be read, or no unit is named', () => {
    const totalOf = totalsWith(beside, draft, form);
    expect([totalOf('SUAP'), totalOf('Cultura'), totalOf(' ')]).toEqual([null, null, null]);
  });

  it('are none where the weights of the plan are not known, or are coefficients', () => {
    const unknown = totalsWith({ ...beside, weights: null }, draft, form);
    expect(unknown('Tributi')).toBeNull();
    const coefficients = totalsWith(beside, draft, formOf(SCHEDA_COMPLETA, 'coefficienti'));
    expect(coefficients('Tributi')).toBeNull();
  });

  it('leave out what the sheet has no place for', () => {
    const totalOf = totalsWith(beside, draft, formOf(PDO_STRATEGICO_ORDINARIO));
    expect(totalOf('Tributi')).toEqual({ unit: 'Tributi', weight: 90.5, missing: 9.5 });
  });
});

describe('who answers for the unit', () => {
  const owner = (named: string, chosen: string, begunOwner = '') =>
    ownerWithUnit(UNITS, named, chosen, begunOwner);

  it('comes with it, and changes with it', () => {
    expect(owner('', 'Tributi')).toBe('Responsabile Tributi');
    expect(owner('Responsabile Tributi', 'Servizi finanziari')).toBe('Responsabile Ragioneria');
  });

  it('takes the place of the one that the objective began with, whom nobody named', () => {
    expect(owner('Dirigente', 'Tributi', 'Dirigente')).toBe('Responsabile Tributi');
    expect(owner('Dirigente', 'SUAP', 'Dirigente')).toBeUndefined();
  });

  it('is not that of another unit where the plan names nobody', () => {
    expect(owner('Responsabile Tributi', 'SUAP')).toBe('');
  });

  it('stays who the user named, and who was there where the unit is not known', () => {
    expect(owner('Segretario', 'Ragioneria')).toBeUndefined();
    expect(owner('Segretario', 'SUAP')).toBeUndefined();
    expect(owner('Responsabile Tributi', 'Cultura')).toBeUndefined();
    expect(owner('', 'Cultura')).toBeUndefined();
    expect(owner('Responsabile Tributi', 'tributi')).toBeUndefined();
  });
});
