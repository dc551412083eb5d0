/** Of which cells more is asked than their values. */
import { detailAreas, isPercentFormat, wholeDetail } from '../../../src/templates/reading/details';
import { area } from './support';

const names = (given: Record<string, string>) =>
  new Map(Object.entries(given).map(([name, address]) => [name, area(address)]));
const areas = (given: Record<string, string>) => detailAreas(names(given));

describe('number formats', () => {
  it.each([
    ...['Peso', 'Priorita', 'Condivisione', 'Indicatori', 'PunteggioIndicatori'],
    ...['Personale_12', 'Obiettivi_12'],
  ])('are asked of %s', (name) => {
    expect(areas({ [name]: 'B2:D9' })).toEqual({ formats: [area('B2:D9')], formulas: [] });
  });

  it.each(['Titolo', 'PesoMio', 'MioPeso', 'Personale_', 'Obiettivi_1_Totale', 'xObiettivi_1'])(
    'are not asked of %s',
    (name) => {
      expect(areas({ [name]: 'B2:D9' })).toEqual({ formats: [], formulas: [] });
    },
  );

  it('are asked of all cards in one rectangle around them', () => {
    expect(
      areas({
        ...{ Indicatore_1_description: 'C4:H4', Indicatore_1_formula: 'B6' },
        ...{ Indicatore_12_target: 'D20:D22', MioIndicatore_1_target: 'A1' },
      }),
    ).toEqual({ formats: [area('B4:H22')], formulas: [] });
  });

  it('are asked of a cronoprogramma as far as its periods', () => {
    const block = 'B10:Q20';
    expect(areas({ Cronoprogramma_2026: block }).formats).toEqual([area(block)]);
    expect(
      areas({ Cronoprogramma_2026_2: block, Cronoprogramma_2026_2_Periodi: 'F10:Q10' }).formats,
    ).toEqual([area('B10:E20')]);
    expect(
      areas({ Cronoprogramma_2026: block, Cronoprogramma_2026_Periodi: 'B10:Q10' }).formats,
    ).toEqual([area('B10:B20')]);
    for (const name of ['Cronoprogramma_26', 'xCronoprogramma_2026', 'Cronoprogramma_2026_x'])
      expect(areas({ [name]: block }).formats).toEqual([]);
  });

  it('are not asked of whole columns', () => {
    expect(areas({ Peso: 'A1:A5000' }).formats).toHaveLength(1);
    expect(areas({ Peso: 'A1:A5001', Stato: 'A1:B3000' })).toEqual({ formats: [], formulas: [] });
  });
});

describe('formulas', () => {
  it.each(['Stato', 'Avanzamento', 'Punteggio', 'PunteggioEsito'])(
    'are asked of the first cell of %s',
    (name) => {
      expect(areas({ [name]: 'B2:D3' })).toEqual({ formats: [], formulas: [area('B2')] });
    },
  );

  it.each(['StatoMio', 'MioStato', 'PunteggioEsatto'])('are not asked of %s', (name) => {
    expect(areas({ [name]: 'B2' }).formulas).toEqual([]);
  });

  it('are asked of the degrees of the indicators', () => {
    const table = { PunteggioIndicatori: 'A10:F13' };
    expect(areas({ ...table, PunteggioIndicatori_degree: 'F10' }).formulas).toEqual([
      area('F10:F13'),
    ]);
    expect(areas(table).formulas).toEqual([]);
    expect(areas({ PunteggioIndicatori_degree: 'F10' }).formulas).toEqual([]);
  });
});

describe('what is asked of all cells of a sheet', () => {
  it.each([
    ['formulas', 'of a summary', 'sintesi', { Sintesi: 'A1' }],
    ['formulas', 'of the deadlines', 'scadenze', { Scadenze: 'A1' }],
    ['formulas', 'of a copy of one', undefined, { Sintesi: 'A1' }],
    ['formats', 'of one made by hand', undefined, {}],
    ['formats', 'of one that has only an identity', undefined, { PIAO_Scheda: 'A1' }],
    [undefined, 'of one with names', undefined, { Titolo: 'A1' }],
    [undefined, 'of one of the add-in', 'scheda-completa', {}],
  ])('is %s: %s', (detail, _, template, given) => {
    expect(wholeDetail(template, names(given))).toBe(detail);
  });
});

describe('a format that shows a percentage', () => {
  it.each([
    ['0%', true],
    ['0.00%', true],
    ['0.0" punti "%', true],
    ['General', false],
    ['0" %"', false],
    ['0\\%', false],
    ['0"a""%"', false],
    [null, false],
    [5, false],
  ])('%j: %p', (format, is) => {
    expect(isPercentFormat(format)).toBe(is);
  });
});
