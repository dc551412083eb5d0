import { renderHook } from '@testing-library/react';
import { CATALOGUES } from '../catalogues';
import { AllStringsProvider } from '../../../src/taskpane/strings';
import { useProblems } from '../../../src/taskpane/wizard/findings';
import type { Finding } from '../../../src/taskpane/wizard/findings';

const FINDINGS: Finding<'data'>[] = [
  {
    ...{ blocks: true, missing: true, step: 'data', field: 'title' },
    message: ({ rules }) => rules.OB01.says,
  },
  {
    ...{ blocks: false, missing: false, step: 'data', field: 'weight' },
    message: ({ findings }) => findings.weight.unreadable('alto'),
  },
];

const problems = (reviewed: boolean) =>
  renderHook(() => useProblems(FINDINGS, reviewed), {
    wrapper: ({ children }) => (
      <AllStringsProvider value={CATALOGUES.it}>{children}</AllStringsProvider>
    ),
  }).result.current;

describe('the problems of the fields', () => {
  it('hold back what is only missing until the review', () => {
    expect(problems(false)('title')).toBeUndefined();
    expect(problems(true)('title')).toEqual({
      message: expect.stringContaining('Manca il titolo'),
      blocks: true,
    });
  });

  it('say at once what is there and wrong', () => {
    expect(problems(false)('weight')).toEqual({
      message: expect.stringContaining('«alto» non è un numero'),
      blocks: false,
    });
    expect(problems(true)('unit')).toBeUndefined();
  });
});
