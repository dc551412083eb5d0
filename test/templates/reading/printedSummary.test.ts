/** A document whose summary prints other weights than its sheets, and objectives that have none: what Verifica says of it. */
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import { found } from '../../domain/rules/support';
import { fixture } from '../../fixtures/plans';
import { contentsOf } from '../contentsOf';

const book = readBook(planBlueprint(fixture('luzzara')).sheets.map((sheet) => contentsOf(sheet)));

it('each row without a sheet is told, once for all summaries', () => {
  const rows = found('SI03', book).map(({ facts }) => facts);
  expect(rows).toHaveLength(4);
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(4);
});

it('each weight that differs is told once, with every cell that says it; a sheet that prints none contradicts nothing', () => {
  const told = found('PE03', book);
  expect(told.map(({ facts }) => facts)).toMatchObject([
    { shown: 10, stated: 100 },
    ...[15, 10, 5, 15].map((shown) => ({ shown, stated: 20 })),
    { shown: 10, stated: 25 },
  ]);
});
