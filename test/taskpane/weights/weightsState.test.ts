import type { PlanWeights, WeightChange } from '../../../src/taskpane/services';
import { changesOf, readRows } from '../../../src/taskpane/weights/weightsDraft';
import {
  chosenUnit,
  hasUnwritten,
  NOTHING_READ,
  weightsReducer,
} from '../../../src/taskpane/weights/weightsState';
import type { WeightsAction, WeightsState } from '../../../src/taskpane/weights/weightsState';
import { PLAN, planWith, row, unit } from './fixtures';

const after = (...actions: WeightsAction[]) => actions.reduce(weightsReducer, NOTHING_READ);
const read = (plan: PlanWeights): WeightsAction => ({ type: 'read', plan });
const typed = (texts: Record<string, string>): WeightsAction => ({
  type: 'type',
  texts: Object.fromEntries(
    Object.entries(texts).map(([number, text]) => [`Ob ${number}\nB7`, text]),
  ),
});
const change = (number: string, weight: number | null): WeightChange => ({
  ...{ cell: row(number, 0).cell!, weight },
});
const written = (...changes: WeightChange[]): WeightsAction => ({
  ...{ type: 'written', changes, cells: changes.length },
});
/** What is seen of the chosen unit, by number of the objective. */
const seen = (state: WeightsState) =>
  readRows(chosenUnit(state)!, state.typed).map(({ row: { number }, text }) => [number, text]);
/** What would be written of the chosen unit. */
const toWrite = (state: WeightsState) =>
  changesOf(readRows(chosenUnit(state)!, state.typed))?.map(({ cell, weight }) => [
    cell.sheet,
    weight,
  ]);

describe('what is typed over the weights', () => {
  it('stays with its objective when others come before it or go', () => {
    const state = after(read(PLAN), typed({ 3: '60' }));
    const more = planWith(unit('Tributi', [row('9', 10), row('2', 30), row('3', 40)], 20));
    const fewer = planWith(unit('Tributi', [row('3', 40)], 60));
    for (const plan of [more, fewer]) {
      const again = weightsReducer(state, read(plan));
      expect(toWrite(again)).toEqual([['Ob 3', 60]]);
      expect(again.lost).toEqual([]);
    }
  });

  it('is told and not written when its cell is gone, or is of another objective', () => {
    const state = after(read(PLAN), typed({ 2: '35', 3: '60', 4: '5' }));
    const renumbered = { ...row('8', 40), cell: row('3', 40).cell };
    const moved = { ...row('4', null), unit: 'Scuola' };
    const again = weightsReducer(
      state,
      read(planWith(unit('Tributi', [renumbered, row('2', 30)], 30), unit('Scuola', [moved], 0))),
    );
    expect(again.lost.map(({ number, text }) => [number, text])).toEqual([
      ['3', '60'],
      ['4', '5'],
    ]);
    expect(toWrite(again)).toEqual([['Ob 2', 35]]);
    // Until it is dismissed, the next reading does not hide it.
    expect(weightsReducer(again, read(PLAN)).lost).toHaveLength(2);
    expect(weightsReducer(again, { type: 'dismissLost' }).lost).toEqual([]);
  });

  it('is of an objective without a number by its title', () => {
    const nameless = (title: string) => ({ ...row('1', 10), number: '', title });
    const state = after(read(planWith(unit('A', [nameless('Gara')], 90))), typed({ 1: '100' }));
    const same = weightsReducer(state, read(planWith(unit('A', [nameless('Gara')], 90))));
    expect(toWrite(same)).toEqual([['Ob 1', 100]]);
    const other = weightsReducer(state, read(planWith(unit('A', [nameless('Mensa')], 90))));
    expect(toWrite(other)).toEqual([]);
    expect(other.lost).toMatchObject([{ title: 'Gara', text: '100' }]);
  });

  it('is marked where its cell got another weight meanwhile, and gone where it got the same', () => {
    const state = after(read(PLAN), typed({ 2: '35', 3: '60' }));
    const again = weightsReducer(
      state,
      read(planWith(unit('Tributi', [row('2', 35), row('3', 50)], 15))),
    );
    const rows = readRows(chosenUnit(again)!, again.typed);
    expect(rows.map(({ text, isOvertaken }) => [text, isOvertaken])).toEqual([
      ['35', false],
      ['60', true],
    ]);
    expect(Object.keys(again.typed)).toEqual(['Ob 3\nB7']);
  });

  it('is unwritten while it differs from the cell, in whichever unit', () => {
    const state = after(read(PLAN), typed({ 3: '60' }), { type: 'choose', unit: 'Scuola' });
    expect(hasUnwritten(state)).toBe(true);
    expect(hasUnwritten(weightsReducer(state, typed({ 3: 'sessanta' })))).toBe(true);
    expect(hasUnwritten(weightsReducer(state, typed({ 3: '40,0' })))).toBe(false);
    expect(hasUnwritten(weightsReducer(state, written(change('3', 60))))).toBe(false);
    expect(hasUnwritten(NOTHING_READ)).toBe(false);
  });
});

describe('a writing', () => {
  const writing = after(read(PLAN), typed({ 2: '60', 3: '40' }), { type: 'writing' });

  it('takes away only what was written: what is typed meanwhile stays', () => {
    const meanwhile = [typed({ 4: '5' }), typed({ 2: '65' })].reduce(weightsReducer, writing);
    const state = weightsReducer(meanwhile, written(change('2', 60)));
    expect(state.phase).toEqual({ phase: 'written', cells: 1 });
    expect(seen(state)).toEqual([
      ['2', '65'],
      ['3', '40'],
      ['4', '5'],
    ]);
    const reread = planWith(unit('Tributi', [row('2', 60), row('3', 40), row('4', null)], 0));
    const again = weightsReducer(state, read(reread));
    expect(again.phase).toEqual({ phase: 'written', cells: 1 });
    expect(toWrite(again)).toEqual([
      ['Ob 2', 65],
      ['Ob 4', 5],
    ]);
    // The add-in's own writing is no surprise.
    expect(readRows(chosenUnit(again)!, again.typed).some((each) => each.isOvertaken)).toBe(false);
  });

  it('is spoken of until it ends, whatever is done meanwhile', () => {
    const meanwhile: WeightsAction[] = [
      typed({ 4: '5' }),
      { type: 'choose', unit: 'Scuola' },
      { type: 'discard', keys: [] },
      { type: 'notFitted' },
      { type: 'forget' },
    ];
    for (const action of meanwhile)
      expect(weightsReducer(writing, action).phase).toEqual({ phase: 'writing' });
    for (const action of meanwhile) {
      const state = weightsReducer(weightsReducer(writing, written()), action);
      expect(state.phase.phase).toBe(action.type === 'notFitted' ? 'notFitted' : 'idle');
    }
  });
});

describe('the unit that is seen', () => {
  it('is at first one whose total is wrong, then stays while it is there', () => {
    expect(after(read(PLAN)).chosen).toBe('Tributi');
    const state = after(read(PLAN), { type: 'choose', unit: 'Scuola' });
    const before = planWith(unit('Anagrafe', [row('9', 1)], 99), ...PLAN.units);
    expect(weightsReducer(state, read(before)).chosen).toBe('Scuola');
  });

  it('is another where it has gone, none where there is none', () => {
    const state = after(read(PLAN));
    const right = planWith(unit('Scuola', [row('1', 100)], 0));
    expect(weightsReducer(state, read(right)).chosen).toBe('Scuola');
    const none = weightsReducer(state, read(planWith()));
    expect(chosenUnit(none)).toBeUndefined();
  });
});
