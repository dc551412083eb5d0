import { guessColumns } from '../../../src/templates/selection/columns';

const roles = (...rows: unknown[][]) => guessColumns(rows);

describe('the columns of a selected table', () => {
  it.each([
    [
      ['Obiettivo', 'Descrizione', 'Indicatore', 'Unità di misura', 'Target 2026', 'Peso', 'Note'],
      ['title', 'description', 'indicator', 'unitOfMeasure', 'target', 'weight', 'ignore'],
    ],
    [
      ['N.°', 'Descrizione fase', 'Responsabile della fase', 'Prodotto intermedio atteso', 'Peso'],
      ['ignore', 'phase', 'phaseOwner', 'deliverable', 'phaseWeight'],
    ],
    [
      [
        'Titolo',
        'Responsabile',
        'Termine previsto',
        'Peso obiettivo',
        'Valore fine anno precedente',
      ],
      ['title', 'owner', 'dueDate', 'weight', 'baseline'],
    ],
    [
      ['N.', 'Obiettivo', 'Settore', 'Numero pratiche'],
      ['number', 'title', 'unit', 'ignore'],
    ],
    [
      ['Indicatori di risultato', 'Formula di calcolo', 'Valore atteso annuale'],
      ['indicator', 'formula', 'target'],
    ],
    [
      ['OBIETTIVO STRATEGICO', 'Obiettivo operativo', 'Attività'],
      ['title', 'ignore', 'phase'],
    ],
  ])('are told by their headings: %j', (headings, expected) => {
    const body = headings.map(() => 'x');
    expect(roles(headings, body)).toEqual({ hasHeadings: true, roles: expected });
  });

  it('have no headings in a single row, or where the first row holds values', () => {
    expect(roles(['Indicatore']).hasHeadings).toBe(false);
    expect(roles(['Indicatore', 12], ['x', 3]).hasHeadings).toBe(false);
    expect(roles(['Indicatore', '12%'], ['x', 3]).hasHeadings).toBe(false);
  });

  it('are told by their cells where there are no headings', () => {
    expect(roles(['Redazione del bando'], ['Approvazione'])).toEqual({
      hasHeadings: false,
      roles: ['phase'],
    });
    expect(roles(['Numero di utenti'], ['Tempo medio di risposta'], ['x']).roles).toEqual([
      'indicator',
    ]);
    expect(roles([1, 'Numero di utenti', '', '90%'], [2, 'Tempo medio', '', 'SI']).roles).toEqual([
      'ignore',
      'indicator',
      'ignore',
      'target',
    ]);
    expect(roles(['Redazione', 0.5], ['Approvazione', 0.5]).roles).toEqual(['phase', 'ignore']);
  });

  it('of nothing are none', () => {
    expect(guessColumns([])).toEqual({ hasHeadings: false, roles: [] });
    expect(guessColumns([['', null]])).toEqual({ hasHeadings: false, roles: ['ignore', 'ignore'] });
  });
});
