/** The cases say something: enough of them, the same in every run, of every outcome. */
import { generateSheets } from './cases';
import { differences } from './differences';
import { Sheet } from './sheet';

const sheets = generateSheets();
const results = (name: string) =>
  sheets.find((sheet) => sheet.name === name)!.cases.flatMap(({ expected }) => expected);

describe('the cases', () => {
  it('are more than a thousand', () => {
    expect(sheets.flatMap(({ cases }) => cases).length).toBeGreaterThan(1000);
  });

  it('are the same in every run', () => {
    expect(generateSheets()).toEqual(sheets);
  });

  it.each(sheets.map(({ name }) => name))('of %s are seldom errors and seldom alike', (name) => {
    const all = results(name);
    const errors = all.filter((result) => String(result).startsWith('#'));
    expect(errors.length).toBeLessThan(all.length / 2);
    expect(new Set(all).size).toBeGreaterThan(1);
  });

  it.each([
    ['STATO_FASE', 9],
    ['STATO_OBIETTIVO', 7],
    ['FASCIA', 6],
  ])('of %s give %d texts or more', (name, count) => {
    const texts = results(name).filter((result) => typeof result === 'string');
    const outcomes = new Set(texts.filter((text) => !text.startsWith('#')));
    expect(outcomes.size).toBeGreaterThanOrEqual(count);
  });

  it.each([
    ['PUNTEGGIO', '#N/A'],
    ['PUNTEGGIO stretto', '#VALUE!'],
    ['GRADO', '#N/A'],
    ['GRADO', '#VALUE!'],
    ['GRADO_DATA', '#N/A'],
    ['SCAGLIONE', '#N/A'],
    ['RITARDO_ANNUALE', '#N/A'],
  ])('of %s are at times %s', (name, code) => {
    expect(results(name)).toContain(code);
  });
});

describe('a difference', () => {
  const sheet = new Sheet('Prova');
  sheet.add((band) => ({ ours: 0.5, native: `=${band.cell(7)}/14` }));
  const of = (native: unknown) => differences(sheet, () => native);

  it('is told with the formula and what it reads', () => {
    expect(of(0.6)).toEqual(['Prova!A1: ours 0.5, native 0.6 by =C1/14 of [[null,7]]']);
  });

  it.each([0.5, 0.5 + 1e-10])('is not one where the result is %d', (native) => {
    expect(of(native)).toEqual([]);
  });

  it.each([0.5 + 2e-9, '0.5', '#N/A', null, undefined])('is one where it is %j', (native) => {
    expect(of(native)).toHaveLength(1);
  });
});
