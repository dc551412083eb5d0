import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { READY_MADE } from '../../../src/templates/readyMade';
import { fitIndicator } from '../../../src/templates/readyMade/fit';
import { hintsOf } from './support';

const INDICATOR = {
  description: 'Ritardo annuale',
  unitOfMeasure: 'giorni',
  polarity: 'soglia_max',
  target: 0,
};

describe('an indicator for fewer columns', () => {
  it('keeps what has a column', () => {
    expect(fitIndicator(INDICATOR, ['description', 'target', 'formula'])).toEqual({
      description: 'Ritardo annuale',
      target: 0,
    });
  });

  it.each([
    [{}, 'Ritardo annuale: non oltre 0 giorni'],
    [{ target: 2.5 }, 'Ritardo annuale: non oltre 2,5 giorni'],
    [{ polarity: 'crescente', target: '95%', unitOfMeasure: '%' }, 'Ritardo annuale: almeno 95%'],
    [{ polarity: 'crescente', target: 95, unitOfMeasure: '%' }, 'Ritardo annuale: almeno 95%'],
    [{ polarity: 'uguale', target: '30/06', unitOfMeasure: null }, 'Ritardo annuale: 30/06'],
    [{ target: null }, undefined],
  ])('tells the target by the name where there is no column: %j', (more, description) => {
    const fitted = fitIndicator({ ...INDICATOR, ...more }, ['description']);
    expect(fitted).toEqual({ description: description ?? 'Ritardo annuale' });
  });

  const columns = OBJECTIVE_TEMPLATES.flatMap(({ id, sections }) =>
    sections.flatMap((section) =>
      section.kind === 'indicators'
        ? [[id, section.columns.map(({ field }) => field)] as const]
        : [],
    ),
  );
  it.each(columns)('of the ready-made ones gets no hint on a sheet of %s', (_, fields) => {
    for (const { objective } of READY_MADE) {
      const { indicators } = objective({
        year: 2026,
        objectivesShare: null,
        weightScale: '100',
      }).indicatorTable;
      const fitted = indicators.map((indicator) => fitIndicator(indicator, fields));
      const columns = fields.map((field) => ({ field, label: field }));
      expect(hintsOf({ indicatorTable: { columns, indicators: fitted } })).toEqual([]);
    }
  });
});
