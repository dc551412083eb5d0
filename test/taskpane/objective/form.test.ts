import { HEADER_FIELDS } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import { OBJECTIVE_TEMPLATES, objectiveTemplate } from '../../../src/templates/forms';

const form = (id: string) => formOf(objectiveTemplate(id)!);

describe('the form of a template', () => {
  it.each(OBJECTIVE_TEMPLATES)(
    'of $id asks number, title and unit, each field once',
    (template) => {
      const fields = [...formOf(template).header.keys()];
      expect(fields).toEqual(expect.arrayContaining(['number', 'title', 'unit']));
      expect(HEADER_FIELDS).toEqual(expect.arrayContaining(fields));
    },
  );

  it('asks two data that stand in one cell one by one', () => {
    const { header } = form('peg-cronoprogramma');
    expect(header.has('weight')).toBe(true);
    expect(header.has('strategicRelevance')).toBe(true);
    expect(form('scheda-completa').header.has('strategicRelevance')).toBe(false);
  });

  it('asks of the units that share the objective what the sheet has a place for', () => {
    const shared = (id: string) => form(id).sharedFields;
    const withRelevance = ['unit', 'number', 'strategicRelevance', 'weight'];
    expect(shared('peg-cronoprogramma')).toEqual(withRelevance);
    expect(shared('scheda-completa')).toEqual(['unit', 'number', 'weight']);
    expect(shared('fasi-prodotti')).toEqual(['unit', 'number', 'weight']);
    expect(shared('pdo-strategico-ordinario')).toEqual([]);
  });

  it('does not ask in advance what was recorded or carried out', () => {
    const columns = (id: string) => form(id).phaseColumns.map(({ field }) => field);
    expect(columns('peg-cronoprogramma')).toEqual([]);
    expect(columns('pdo-strategico-ordinario')).toEqual([]);
    expect(columns('fasi-prodotti')).toEqual(['owner', 'deliverable']);
    expect(columns('scheda-completa')).toEqual(['owner', 'weight']);
  });

  it('writes in small letters the labels that sheets print in capitals, and no others', () => {
    const { header } = form('scheda-completa');
    expect(header.get('issues')?.label).toBe('Criticità e azioni correttive');
    expect(header.get('strategicLine')?.label).toBe('DUP: indirizzo strategico');
  });

  it('offers the values of a field that has few', () => {
    const { header } = form('pdo-strategico-ordinario');
    expect(header.get('kind')?.options).toEqual(['strategico', 'ordinario']);
    expect(header.get('performance')?.options).toEqual([]);
  });
});
