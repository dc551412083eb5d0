import { writingReducer } from '../../src/taskpane/useWriting';
import type { WritingAction, WritingState } from '../../src/taskpane/useWriting';

const after = (...actions: WritingAction[]): WritingState =>
  actions.reduce(writingReducer, { phase: 'idle' } as WritingState);

const done: WritingAction = { type: 'done', written: { sheets: ['Ob 1-1'] } };
const progress: WritingAction = { type: 'progress', progress: { done: 1, total: 3 } };

describe('a writing', () => {
  it('starts without a count, then counts', () => {
    expect(after({ type: 'start' })).toEqual({ phase: 'writing', progress: null, stopping: false });
    expect(after({ type: 'start' }, progress)).toMatchObject({ progress: { done: 1, total: 3 } });
  });

  it('goes on counting after the wish to stop, until Excel lets go', () => {
    expect(after({ type: 'start' }, { type: 'stop' }, progress)).toMatchObject({
      phase: 'writing',
      stopping: true,
      progress: { done: 1 },
    });
  });

  it('is not brought back by a report that comes late', () => {
    expect(after({ type: 'start' }, done, progress)).toEqual(after(done));
    expect(after({ type: 'stop' })).toEqual({ phase: 'idle' });
  });

  it('starts anew after a failure, without the old message', () => {
    const failed: WritingAction = {
      type: 'failed',
      failure: { kind: 'unexpected', details: 'x', leftBehind: [] },
    };
    expect(after({ type: 'start' }, failed, { type: 'start' })).toEqual(after({ type: 'start' }));
    expect(after(failed, { type: 'dismiss' })).toEqual({ phase: 'idle' });
  });
});
