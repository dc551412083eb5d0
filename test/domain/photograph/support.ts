/** Photographs in short. */
import type { Photograph, PhotographRow } from '../../../src/domain/photograph/photograph';

type Values = PhotographRow['values'];

export const objectiveRow = (
  objective: string,
  values: Values,
  more: Partial<PhotographRow> = {},
): PhotographRow => ({
  ...{ part: 'objective', objective },
  values: { number: '1', title: 'Gara', unit: 'Tributi', ...values },
  ...more,
});

export const phaseRow = (objective: string, values: Values): PhotographRow => ({
  ...{ part: 'phase', objective },
  values: { number: '1', year: 2026, ...values },
});

export const indicatorRow = (objective: string, values: Values): PhotographRow => ({
  ...{ part: 'indicator', objective, values: { number: '1', ...values } },
});

export const photograph = (rows: PhotographRow[], more: Partial<Photograph> = {}): Photograph => ({
  ...{ date: '2026-06-30', takenOn: '2026-07-02', referenceDate: '2026-06-30' },
  ...{ role: 'Segretario', remark: '', version: null, act: null, rows },
  ...more,
});
