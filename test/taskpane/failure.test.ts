/** An error as the pane speaks of it. */
import { whileReading, type Failure } from '../../src/taskpane/failure';
import { it as italian } from '../../src/taskpane/strings/it';

const failure = (kind: Failure['kind'], subject?: string): Failure => ({
  ...{ kind, details: 'x', leftBehind: [] },
  ...(subject !== undefined && { subject }),
});

it('what Excel refuses to be read was no writing; a sheet that is too large is named', () => {
  expect(whileReading(failure('excelError')).kind).toBe('readingFailed');
  expect(whileReading(failure('tooLarge', 'Ob 1'))).toEqual(failure('sheetTooLarge', 'Ob 1'));
  for (const kind of ['accessDenied', 'sheetGone', 'unexpected'] as const)
    expect(whileReading(failure(kind))).toEqual(failure(kind));
  const { why } = italian.problems.texts.sheetTooLarge('Ob 1');
  expect(why).toMatch(/^Il foglio «Ob 1» arriva troppo lontano/);
});
