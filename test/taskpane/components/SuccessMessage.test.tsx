/** What was done, as it is told. */
import { screen } from '@testing-library/react';
import { SuccessMessage } from '../../../src/taskpane/components/SuccessMessage';
import type { Written } from '../../../src/taskpane/services';
import { show } from '../support';

const told = async (written: Written | null) => {
  await show(<SuccessMessage title="Fatto." written={written} actions={[]} />);
  return screen.getByRole('status').textContent;
};

it('names the sheets that were written', async () => {
  expect(await told({ sheets: ['Ob 1', 'Ob 2'] })).toBe(
    'Fatto.Sono stati scritti 2 fogli:Ob 1Ob 2',
  );
});

it('tells the rules that the settings of an earlier version have gained', async () => {
  const rules = ['Forma del grado', 'Decide il peggiore'];
  expect(await told({ sheets: ['Ob 1'], rulesAdded: rules })).toContain(
    'sono state aggiunte le regole «Forma del grado», «Decide il peggiore», con il valore',
  );
});

it('tells where Excel has not set the page for printing, and what to do', async () => {
  const text = await told({ sheets: ['Ob 1'], isPageUnset: true });
  expect(text).toMatch(/dove non c’è una stampante\. I fogli sono completi; prima di stampare/);
});

it('tells nothing of what was taken back', async () => {
  expect(await told(null)).toBe('Fatto.');
});
