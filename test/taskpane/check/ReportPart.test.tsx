/** The sheet «Verifica» is written from the screen, with what that shows. */
import { screen } from '@testing-library/react';
import type { Book } from '../../../src/domain/book';
import { blankBook } from '../../../src/domain/book';
import type { Checked } from '../../../src/domain/rules';
import { bookOf } from '../../domain/rules/support';
import { KnownFailure } from '../support';
import { complete, plan, press, showCheck } from './support';

const WRITE = 'Scrivi il foglio «Verifica»';
const BOOK = bookOf([complete('Ob 1', { title: '' })], plan('Tributi'));

it('writes what the check found, and leads to the sheet', async () => {
  const written: [Book, Checked][] = [];
  const { shown } = await showCheck(async () => BOOK, 'it', {
    writeReport: async (book, checked) => {
      written.push([book, checked]);
      return { sheets: ['Verifica 2026-11-30'] };
    },
  });
  await press('Leggi il piano');
  await press(WRITE);
  expect(written).toHaveLength(1);
  expect(written[0]![0]).toBe(BOOK);
  expect(written[0]![1].findings.map(({ rule }) => rule)).toContain('OB01');
  await press('Apri il foglio «Verifica 2026-11-30»');
  expect(shown).toEqual([['Verifica 2026-11-30', undefined]]);
});

it('says why it could not be written', async () => {
  const failure = { kind: 'protectedWorkbook' as const, details: '', leftBehind: [] };
  await showCheck(async () => BOOK, 'it', {
    writeReport: async () => {
      throw new KnownFailure(failure);
    },
  });
  await press('Leggi il piano');
  await press(WRITE);
  expect(screen.getByRole('alert').textContent).toMatch(/protett/);
});

it('is not offered where there is nothing to tell', async () => {
  await showCheck(async () => blankBook());
  await press('Leggi il piano');
  expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
});
