import type { ColumnRole } from '../../../src/templates/selection/columns';
import { objectivesOf } from '../../../src/templates/selection/objectives';

const read = (roles: ColumnRole[], rows: unknown[][], hasHeadings = false) =>
  objectivesOf(rows, hasHeadings, roles, 2026);

describe('a selected table', () => {
  it('gives one objective where no column has titles', () => {
    const [objective, ...others] = read(
      ['indicator', 'unitOfMeasure', 'baseline', 'target', 'formula'],
      [
        ['Utenti', 'numero', 10, 12, 'conteggio'],
        ['', '', '', 99, ''],
        [2026, '', '', '90%', ''],
      ],
    );
    expect(others).toEqual([]);
    expect(objective).toMatchObject({ title: '', schedules: [] });
    expect(objective!.indicatorTable.indicators).toEqual([
      {
        description: 'Utenti',
        unitOfMeasure: 'numero',
        baseline: 10,
        target: 12,
        formula: 'conteggio',
      },
      { description: '2026', target: '90%' },
    ]);
  });

  it('gives the number, the unit, who answers for it and the weight', () => {
    const [objective] = read(
      ['number', 'title', 'unit', 'owner', 'weight'],
      [
        ['N.', 'Obiettivo', 'Settore', 'Responsabile', 'Peso'],
        [3, 'PagoPA', 'SUAP', 'Dirigente', '12,5%'],
      ],
      true,
    );
    expect(objective).toMatchObject({
      ...{ number: '3', title: 'PagoPA', unit: 'SUAP', owner: 'Dirigente', weight: 12.5 },
    });
  });

  it('gives the phases in the year of the plan', () => {
    const [objective] = read(
      ['phase', 'phaseOwner', 'deliverable', 'phaseWeight'],
      [
        ['Fase', 'Chi', 'Che cosa', 'Peso'],
        [' Redazione ', 'Segretario', 'Bozza', '40%'],
        ['', 'nessuno', '', 3],
        ['Approvazione', '', '', 'molto'],
      ],
      true,
    );
    expect(objective!.schedules).toMatchObject([
      {
        year: 2026,
        periods: 12,
        phases: [
          { name: 'Redazione', owner: 'Segretario', deliverable: 'Bozza', weight: 40, planned: [] },
          { name: 'Approvazione', owner: '', deliverable: '', weight: null },
        ],
      },
    ]);
  });

  it('gives an objective for each title, with the rows as far as the next', () => {
    const found = read(
      ['title', 'description', 'indicator', 'weight', 'dueDate', 'ignore'],
      [
        ['PagoPA', 'Attivare', 'Servizi attivi', 30, '31/12/2026', 'x'],
        ['', 'i pagamenti', 'Incassi', '', '', 'x'],
        ['PagoPA', '', 'Ricevute', '', '', ''],
        ['SPID', true, '', '15 / 100', '', ''],
      ],
    );
    expect(
      found.map(({ title, description, weight, dueDate, indicatorTable }) => [
        title,
        description,
        weight,
        dueDate,
        indicatorTable.indicators.map((each) => each.description),
      ]),
    ).toEqual([
      [
        'PagoPA',
        'Attivare\ni pagamenti',
        30,
        '31/12/2026',
        ['Servizi attivi', 'Incassi', 'Ricevute'],
      ],
      ['SPID', 'SI', 15, '', []],
    ]);
  });

  it('keeps the rows before the first title apart', () => {
    const found = read(
      ['title', 'indicator'],
      [
        ['', 'Utenti'],
        ['PagoPA', 'Incassi'],
      ],
    );
    expect(found.map(({ title }) => title)).toEqual(['', 'PagoPA']);
  });

  it('takes the first filled of two columns that are the same', () => {
    const [objective] = read(['title', 'title'], [['', 'SPID']]);
    expect(objective?.title).toBe('SPID');
  });

  it('gives none where nothing is taken', () => {
    expect(read(['ignore', 'target'], [['x', 3]])).toEqual([]);
    expect(read(['title'], [['Titolo']], true)).toEqual([]);
    expect(read([], [])).toEqual([]);
  });
});
