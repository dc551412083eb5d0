/** Which column of a summary holds what. */
import type { ObjectiveTemplate } from '../../../src/templates/objectiveTemplate';
import { summaryColumns } from '../../../src/templates/reading/summaryColumns';
import { area, readerByHand } from './support';

const template = (...summary: ObjectiveTemplate['summary']) => ({ summary }) as ObjectiveTemplate;
const found = (headings: unknown[], of?: ObjectiveTemplate, from = 'A1', version = 3) => {
  const at = { ...area(from), columns: headings.length };
  const padding = Array.from({ length: at.column }, () => 'x');
  const reader = readerByHand([...padding, ...headings, 'TIPO']);
  return summaryColumns(reader, at, of, version);
};

describe('the columns of a summary', () => {
  it('are known by their headings, however these are written', () => {
    expect(found(['N.', 'Titolo', 'PESO:', 'STRATEGICITA’', 'CODICE', 'NOTE'])).toEqual({
      columns: { number: 0, title: 1, weight: 2, strategicRelevance: 3, notes: 5 },
      ...{ monitoring: [], idColumn: 4, lostHeadings: [] },
    });
    expect(found(['QUOTA SU 100', 'CONTROLLO']).columns).toEqual({ share: 0, difference: 1 });
  });

  it('are those of the table alone, the first where a heading repeats', () => {
    expect(found(['N.', 'TITOLO', 'N.', 'CODICE', 'CODICE'], undefined, 'B1')).toMatchObject({
      ...{ columns: { number: 1, title: 2 }, idColumn: 4 },
    });
  });

  it('of the monitoring have a date each, or have lost it', () => {
    expect(found(['AL 30/06', 'N.', 'al 31/12', 'AL …', 'ALTRO']).monitoring).toEqual([0, 2, 3]);
  });
});

describe('a heading that somebody reworded', () => {
  it('is the one that the template has between its neighbours, and is told', () => {
    const of = template('number', 'title', 'unit', 'weight');
    expect(found(['N.', 'OGGETTO', 'SETTORE', 'PESO'], of)).toMatchObject({
      columns: { number: 0, title: 1, unit: 2, weight: 3 },
      lostHeadings: ['title'],
    });
    expect(found(['NUM', 'TITOLO', 'SETTORE', 'IMPORTANZA'], of)).toMatchObject({
      columns: { number: 0, weight: 3 },
      lostHeadings: ['number', 'weight'],
    });
  });

  it('is told, and stands nowhere, where several columns could be it, or none', () => {
    const of = template('number', 'title', 'unit');
    expect(found(['N.', 'OGGETTO', 'MIO', 'SETTORE'], of)).toMatchObject({
      columns: { number: 0, unit: 3 },
      lostHeadings: ['title'],
    });
    expect(found(['N.', 'SETTORE'], of)).toMatchObject({ lostHeadings: ['title'] });
    expect(found(['N.', '', 'SETTORE'], of)).toMatchObject({
      ...{ columns: { number: 0, unit: 2 }, lostHeadings: ['title'] },
    });
  });

  it('stands before the check and the codes, which follow the template’s columns', () => {
    const of = template('number', 'weight');
    expect(found(['N.', 'X', 'CONTROLLO', 'MIO', 'CODICE'], of).columns.weight).toBe(1);
    expect(found(['N.', 'X', 'CODICE', 'MIO'], of).columns.weight).toBe(1);
    expect(found(['N.', 'CONTROLLO', 'MIO', 'CODICE'], of).columns.weight).toBeUndefined();
  });

  it('is none where coefficients have a share in place of the running total', () => {
    const of = template('number', 'runningWeight');
    expect(found(['N.', 'QUOTA SU 100'], of).lostHeadings).toEqual([]);
    expect(found(['N.'], of).lostHeadings).toEqual(['runningWeight']);
  });

  it('of a monitoring date is one that says a date where these stand', () => {
    const of = template('number', 'monitoring', 'notes');
    expect(found(['N.', 'AL 30/06', 'stato 31/12', 'mio', 'NOTE'], of)).toMatchObject({
      ...{ monitoring: [1, 2], lostHeadings: [] },
    });
    expect(found(['N.', 'stato 30/06', 'AL 31/12', 'NOTE', 'voce 3'], of)).toMatchObject({
      ...{ monitoring: [1, 2] },
    });
    expect(found(['N.', 'NOTE'], of)).toMatchObject({ monitoring: [], lostHeadings: [] });
  });

  it('stands beside monitoring dates too', () => {
    const of = template('number', 'monitoring', 'indicators', 'notes');
    expect(found(['N.', 'AL 30/06', 'AL 31/12', 'RISULTATI', 'NOTE'], of).columns).toEqual({
      ...{ number: 0, indicators: 3, notes: 4 },
    });
    const before = template('number', 'title', 'monitoring');
    expect(found(['N.', 'OGGETTO', 'AL 30/06', 'AL 31/12'], before).columns.title).toBe(1);
  });

  it('of the running total is right of the check since summaries have faces', () => {
    const of = template('number', 'weight', 'runningWeight', 'otherUnits');
    const headings = ['N.', 'PESO', 'ALTRI', 'CONTROLLO', 'TOTALE', 'CODICE'];
    expect(found(headings, of, 'A1', 4)).toMatchObject({
      columns: { number: 0, weight: 1, otherUnits: 2, difference: 3, runningWeight: 4 },
      lostHeadings: ['otherUnits', 'runningWeight'],
    });
    const before = ['N.', 'PESO', 'TOTALE', 'ALTRI SETTORI COINVOLTI', 'CONTROLLO', 'CODICE'];
    expect(found(before, of).columns).toMatchObject({ runningWeight: 2, otherUnits: 3 });
  });

  it('is only guessed by the order where the template is known', () => {
    expect(found(['N.', 'OGGETTO', 'SETTORE']).lostHeadings).toEqual([]);
  });
});
