import { readTable } from '../../../src/templates/selection/table';

const YEAR = 2026;
const roles = (...rows: unknown[][]) => {
  const { rows: kinds, columns } = readTable(rows, YEAR);
  return { hasHeadings: kinds[0] === 'heading', roles: columns };
};

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
      ['strategicLine', 'title', 'phase'],
    ],
    [
      ['Obiettivo strategico', 'Obiettivo operativo', 'Obiettivo gestionale', 'Resp.'],
      ['strategicLine', 'operationalObjective', 'title', 'owner'],
    ],
    [
      ['Obiettivo strategico', 'Indicatore', 'Valore 2024', 'Valore 2025', 'Valore atteso 2026'],
      ['title', 'indicator', 'baseline2', 'baseline', 'target'],
    ],
    [
      ['Obiettivo', 'Indicatore', 'Peso indicatore', 'Baseline 2024', 'Target 2025', 'Target 2026'],
      ['title', 'indicator', 'indicatorWeight', 'baseline', 'ignore', 'target'],
    ],
    [
      ['Obiettivo', 'Peso', 'Indicatore', 'Peso', 'Target'],
      ['title', 'weight', 'indicator', 'indicatorWeight', 'target'],
    ],
    [
      ['Obiettivo', 'Responsabile', 'Peso', 'Fase', 'Responsabile', 'Peso', 'Scadenza'],
      ['title', 'owner', 'weight', 'phase', 'phaseOwner', 'phaseWeight', 'phaseEnd'],
    ],
    [
      ['Fase', 'Data inizio', 'Data fine prevista', 'Tempi di attuazione'],
      ['phase', 'phaseStart', 'phaseEnd', 'phaseTimes'],
    ],
    [
      [
        'Titolo',
        'Indicatore',
        'Consuntivo 2024',
        'Consuntivo 2025',
        'Target 2026',
        'Risultato 2026',
      ],
      ['title', 'indicator', 'baseline2', 'baseline', 'target', 'actual'],
    ],
    [
      ['Titolo', 'Indicatore', 'Target 2026', 'Target 2027', 'Consuntivo 2026'],
      ['title', 'indicator', 'target', 'laterTarget', 'actual'],
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
    expect(readTable([], YEAR).columns).toEqual([]);
    expect(readTable([['', null]], YEAR).columns).toEqual(['ignore', 'ignore']);
  });

  it('that are months are one thing, and no letter of theirs names another', () => {
    const letters = ['G', 'F', 'M', 'A', 'M', 'G', 'L', 'A', 'S', 'O', 'N', 'D'];
    expect(roles(['Obiettivo', ...letters], ['x', ...letters.map(() => '')]).roles).toEqual([
      'title',
      ...letters.map(() => 'period'),
    ]);
  });

  it('may have a heading that stands over others, or years under one', () => {
    const grouped = readTable(
      [
        ['Obiettivo', '', 'Indicatori', '', 'Target', ''],
        ['N.', 'Titolo', 'Descrizione', 'Peso', 2026, 2027],
        [1, 'Tempi', 'Giorni', 40, 30, 20],
      ],
      YEAR,
    );
    expect(grouped.rows).toEqual(['heading', 'heading', 'data']);
    expect(grouped.columns).toEqual([
      ...['number', 'title', 'indicator', 'indicatorWeight', 'target', 'laterTarget'],
    ]);
    expect(grouped.headings[5]).toBe('Target 2027');
    const merged = readTable(
      [
        ['N.', 'Obiettivo', 'Peso', 'Target', ''],
        ['', '', '', 2026, 2027],
        [1, 'Tempi', 40, 30, 20],
      ],
      YEAR,
    );
    expect(merged.columns).toEqual(['number', 'title', 'weight', 'target', 'laterTarget']);
  });

  it('of codes are no titles where others have words', () => {
    const { columns } = readTable(
      [
        ['N.', 'Obiettivo\nstrategico', 'DESCRIZIONE', 'Termine', 'Indicatore'],
        [1, '0101', 'Fascicoli informatici', '31.12.2026', 'Fascicoli redatti'],
        [2, '0101', 'Verifiche a campione', '31.12.2026', 'Verifiche eseguite'],
      ],
      YEAR,
    );
    expect(columns).toEqual(['number', 'strategicLine', 'title', 'dueDate', 'indicator']);
  });
});
