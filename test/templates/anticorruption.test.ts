import { anticorruptionSheet } from '../../src/templates/anticorruption';
import { readMeasures } from '../../src/templates/reading/readMeasures';
import { fixture } from '../fixtures/plans';
import { contentsOf } from './contentsOf';

describe('the measures against corruption', () => {
  const plan = fixture('terre-di-pianura');

  it('are the eleven of the document, several without a way to verify them', () => {
    expect(plan.anticorruption).toHaveLength(11);
    expect(plan.anticorruption.filter(({ verification }) => verification === '')).toHaveLength(6);
  });

  it('are read back as they were written', () => {
    const { places, ...read } = readMeasures(contentsOf(anticorruptionSheet(plan)));
    expect(read).toEqual({ measures: plan.anticorruption, unread: [], errors: [] });
    expect(places).toHaveLength(plan.anticorruption.length);
    expect(places[1]?.verification).toEqual({ sheet: 'Anticorruzione', row: 5, column: 3 });
  });

  it('are read with the rows that were added below', () => {
    const contents = contentsOf(anticorruptionSheet(plan));
    const values = [...contents.values, ['Rotazione', '', 'N. incarichi ruotati', '']];
    expect(readMeasures({ ...contents, values }).measures.at(-1)).toEqual({
      objective: 'Rotazione',
      activity: '',
      indicator: 'N. incarichi ruotati',
      verification: '',
    });
  });

  it('are reported cell by cell where a heading was taken away', () => {
    const { values, ...rest } = contentsOf(anticorruptionSheet(plan));
    const header = values.findIndex((cells) => cells.includes('ATTIVITÀ'));
    const without = values.map((cells, row) =>
      row === header ? ['OBIETTIVO', '', '', ''] : cells,
    );
    const { measures, unread } = readMeasures({ ...rest, values: without });
    expect(measures).toHaveLength(11);
    expect(unread.filter(({ at }) => at.column === 1)).toHaveLength(11);
    expect(unread[0]?.why).toMatch(/^manca l’intestazione/);
    const gone = values.map((cells, row) => (row === header ? ['', '', '', ''] : cells));
    expect(readMeasures({ ...rest, values: gone })).toMatchObject({ measures: [] });
    expect(readMeasures({ ...rest, values: gone }).unread.length).toBeGreaterThan(30);
  });
});
