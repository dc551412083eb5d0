import { anticorruptionSheet, readAnticorruption } from '../../src/templates/anticorruption';
import { fixture } from '../fixtures/plans';
import { contentsOf } from './contentsOf';

describe('the measures against corruption', () => {
  const plan = fixture('terre-di-pianura');

  it('are the eleven of the document, several without a way to verify them', () => {
    expect(plan.anticorruption).toHaveLength(11);
    expect(plan.anticorruption.filter(({ verification }) => verification === '')).toHaveLength(6);
  });

  it('are read back as they were written', () => {
    expect(readAnticorruption(contentsOf(anticorruptionSheet(plan)))).toEqual(plan.anticorruption);
  });

  it('are read with the rows that were added below', () => {
    const contents = contentsOf(anticorruptionSheet(plan));
    const values = [...contents.values, ['Rotazione', '', 'N. incarichi ruotati', '']];
    expect(readAnticorruption({ ...contents, values }).at(-1)).toEqual({
      objective: 'Rotazione',
      activity: '',
      indicator: 'N. incarichi ruotati',
      verification: '',
    });
  });
});
