/** Targets and values as users type them in the cells of a sheet, where Excel makes 0.4 of 40%: the degree, or what Verifica says. */
import { checkBook } from '../../../src/domain/rules';
import { readBook } from '../../../src/workbook';
import type { Host } from '../../../workbench/host';
import { openWorkbook } from '../support';
import { objective, UserSheet, write } from './support';

let host: Host;
let sheet: UserSheet;
beforeAll(async () => {
  host = await openWorkbook();
  const indicators = [{ description: 'Utenti serviti', weight: 100 }];
  await write([objective({ indicatorTable: { columns: [], indicators } })]);
  sheet = new UserSheet(host, 'Ob 1');
});
afterAll(() => host.dispose());

/** What is not given is made blank. */
const type = (given: Record<string, unknown>) =>
  sheet.edit(({ names }) => {
    for (const field of ['target', 'baseline', 'polarity', 'actual']) {
      const cell = names.getItem(`Indicatore_1_${field}`).getRange().getCell(0, 0);
      cell.values = [[given[field] ?? '']];
    }
  });

describe('a variation of the value before', () => {
  it.each<[target: string, baseline: unknown, actual: unknown, score: unknown]>([
    // 503 is less than 766: nothing of the growth is there.
    ['+10%', 766, 503, 0],
    ['+20%', 308, 352, 0.7143],
    ['-10%', 100, 90, 1],
    ['-10%', 100, 100, 0],
    ['+20%', '', 352, 'in attesa: indicatore 1'],
    ['+20%', 0, 352, 'in attesa: indicatore 1'],
  ])('%s of %p, %p reached, scores %p', async (target, baseline, actual, score) => {
    await type({ target, baseline, actual });
    expect(await sheet.shown('Punteggio')).toBe(score);
  });
});

describe('a percentage beside a number', () => {
  const told = async () =>
    checkBook(await readBook())
      .findings.filter(({ rule }) => rule === 'IN35')
      .map(({ facts }) => facts);

  it.each([
    // Once a percentage is typed, the cell shows what follows as one.
    ['45%', 40],
    ['45%', '40'],
    ['45', '40%'],
    [45, '40%'],
  ])('target %p, %p reached, is told, whatever the cell makes of it', async (target, actual) => {
    await type({ target, actual, polarity: 'crescente' });
    const [only, ...others] = await told();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ position: 1, target: String(target), value: String(actual) });
  });

  it.each([
    ['45%', '40%', 0.8889],
    ['45%', 0.36, 0.8],
    ['200%', '180%', 0.9],
  ])('target %p, %p reached, is none: it scores %p', async (target, actual, score) => {
    await type({ target, actual, polarity: 'crescente' });
    expect([await told(), await sheet.shown('Punteggio')]).toEqual([[], score]);
  });
});
