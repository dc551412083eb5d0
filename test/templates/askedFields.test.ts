import { ASKED } from '../../src/templates/askedFields';

describe('what a way of planning asks', () => {
  it('is what its sheet has a place for', () => {
    expect(ASKED['peg-cronoprogramma']).toEqual(
      expect.arrayContaining(['weight', 'strategicRelevance', 'owner', 'indicatorTable']),
    );
    expect(ASKED['pdo-strategico-ordinario']).toEqual(
      expect.arrayContaining(['service', 'schedules', 'people', 'financialIndicators', 'levels']),
    );
    for (const field of ['weight', 'owner'] as const)
      expect(ASKED['pdo-strategico-ordinario']).not.toContain(field);
  });
  it('is what the columns and the headings of a list tell', () => {
    expect(ASKED['elenco-obiettivi']).toEqual(['unit', 'title', 'dueDate', 'weight']);
    expect(ASKED['valore-pubblico']).toEqual(['area', 'title', 'indicatorTable']);
  });
});
