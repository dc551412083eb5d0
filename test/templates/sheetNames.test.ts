/** Names of sheets that are longer than Excel takes: what is left of them can be read. */
import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { freeSheetName, planSheetNames, unitSummaryName } from '../../src/templates/sheetNames';

const summaryName = (unit: string, taken: string[] = []) => unitSummaryName(unit, new Set(taken));

describe('the name of the summary of a unit', () => {
  it.each([
    ['SUAP', 'Sintesi SUAP'],
    ['Lavori pubblici e patrimonio', 'Sintesi Lavori pubblici'],
    ['Polizia locale comuni dell’Unione', 'Sintesi Polizia locale comuni'],
    ['Servizi sociali, scuola e sport', 'Sintesi Servizi sociali, scuola'],
    ['Cultura e turismo - sport e tempo libero', 'Sintesi Cultura e turismo'],
  ])('of %s is “%s”', (unit, name) => {
    expect(summaryName(unit)).toBe(name);
  });

  it('is whole at exactly the length that Excel takes', () => {
    const unit = 'Lavori pubblici e verde'; // 31 with the word before it.
    expect(summaryName(unit)).toBe(`Sintesi ${unit}`);
  });

  it('is cut in a word only where hardly anything would be left', () => {
    expect(summaryName('Precipitevolissimevolmente-amministrativo')).toBe(
      'Sintesi Precipitevolissimevolme',
    );
  });

  it('is told apart from one taken, within the length', () => {
    const taken = ['sintesi lavori pubblici'];
    expect(summaryName('Lavori pubblici e patrimonio', taken)).toBe('Sintesi Lavori pubblici 2');
  });
});

describe('the names of the sheets of a plan', () => {
  const named = (...objectives: Partial<Objective>[]) =>
    planSheetNames(objectives.map((each) => completeObjective(each, 2026)));

  it('are those of the numbers', () => {
    expect(named({ number: '1/1' }, { number: '2' })).toEqual(['Ob 1-1', 'Ob 2']);
  });

  it('tell kind and service where numbers begin again, else the unit', () => {
    const service = 'Segreteria Generale';
    expect(
      named(
        { number: '1', kind: 'strategico', service },
        { number: '1', kind: 'ordinario', service },
        { number: '1', kind: 'ordinario', service },
        { number: '1', unit: 'SUAP' },
        { number: '', unit: 'SUAP' },
      ),
    ).toEqual([
      'Ob S1 Segreteria Generale',
      'Ob O1 Segreteria Generale',
      'Ob O1 Segreteria Generale (2)',
      'Ob 1 SUAP',
      'Ob SUAP',
    ]);
  });

  it('end with a whole word', () => {
    expect(
      named(
        { number: '1', kind: 'strategico', service: 'Affari Generali Tutti i Servizi' },
        { number: '1', kind: 'strategico', service: 'Affari Generali Tutti i Servizi' },
      ),
    ).toEqual(['Ob S1 Affari Generali Tutti', 'Ob S1 Affari Generali Tutti (2)']);
  });
});

describe('the name of the sheet of an objective', () => {
  it('ends with a whole word of the unit', () => {
    const objective = { number: '1', unit: 'Ambiente, territorio e sviluppo economico' };
    expect(freeSheetName(objective, ['Ob 1'])).toBe('Ob 1 Ambiente, territorio');
  });
});
