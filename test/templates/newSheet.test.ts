import { completeObjective } from '../../src/domain/completePlan';
import { newSheet } from '../../src/templates/newSheet';
import { freeSheetName, objectiveSheetName, unitSummaryName } from '../../src/templates/sheetNames';

const UNITS = [{ name: 'Servizi tributari', aliases: ['Tributi'], owner: '' }];
const objective = (number: string, unit: string, more: object = {}) =>
  completeObjective({ number, unit, ...more }, 2026);

describe('the name of a new sheet', () => {
  const name = (number: string, unit: string, ...taken: string[]) =>
    freeSheetName({ number, unit }, taken);

  it('is that of the number where it is free', () => {
    expect(name('1/1', 'SUAP', 'Foglio1', 'Ob 1')).toBe('Ob 1-1');
  });

  it('has the unit where another sheet has the number, in any case of letters', () => {
    expect(name('1', 'SUAP', 'OB 1')).toBe('Ob 1 SUAP');
    expect(name('1', ' Settore SUAP ', 'Ob 1')).toBe('Ob 1 SUAP');
    expect(name('1', 'Tributi/Entrate', 'Ob 1')).toBe('Ob 1 Tributi-Entrate');
  });

  it('is as long as Excel takes', () => {
    const unit = 'Lavori pubblici, patrimonio e manutenzioni';
    const names = [name('1', unit, 'Ob 1'), name('1', "Lavori pubblici e dell'ambiente", 'Ob 1')];
    expect(names).toEqual(['Ob 1 Lavori pubblici', 'Ob 1 Lavori pubblici']);
    expect(objectiveSheetName('9'.repeat(40))).toHaveLength(31);
    expect(name('9'.repeat(40), 'SUAP', objectiveSheetName('9'.repeat(40)))).toBe(
      `Ob ${'9'.repeat(24)} (2)`,
    );
  });

  it('does not end as Excel refuses', () => {
    expect(objectiveSheetName("1'")).toBe('Ob 1');
    expect(objectiveSheetName('1\n\u0007bis')).toBe('Ob 1 bis');
    expect(name('1', "Lavori pubblici, ed altri d'ufficio", 'Ob 1')).toBe(
      'Ob 1 Lavori pubblici, ed altri',
    );
    expect(unitSummaryName("Polizia locale comuni d'Alba", new Set())).toBe(
      'Sintesi Polizia locale comuni',
    );
  });

  it('has a count where there is no unit, or its name is taken too', () => {
    expect(name('1', ' ', 'Ob 1')).toBe('Ob 1 (2)');
    expect(name('1', 'SUAP', 'Ob 1', 'ob 1 suap', 'Ob 1 (2)')).toBe('Ob 1 (3)');
  });
});

describe('a new objective among those of the workbook', () => {
  const among = (given: ReturnType<typeof objective>) =>
    newSheet(given, {
      sheets: ['Impostazioni', 'Gara'],
      objectives: [{ objective: objective('01', 'Tributi', { service: 'Ruoli' }), sheet: 'Gara' }],
      units: UNITS,
    }).existing;

  it('is there already by number, unit, service and kind, however they are written', () => {
    expect(among(objective('1', 'SETTORE servizi tributari', { service: ' ruoli' }))).toBe('Gara');
  });

  it.each([
    ['2', 'Tributi', { service: 'Ruoli' }],
    ['1', 'SUAP', { service: 'Ruoli' }],
    ['1', 'Tributi', { service: 'Riscossione' }],
    ['1', 'Tributi', { service: 'Ruoli', kind: 'Strategico' }],
  ])('is another: %s, %s, %j', (number, unit, more) => {
    expect(among(objective(number, unit, more))).toBeUndefined();
  });
});
