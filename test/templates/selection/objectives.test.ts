import { objectivesOf } from '../../../src/templates/selection/objectives';
import type { ColumnRole } from '../../../src/templates/selection/roles';
import { readTable } from '../../../src/templates/selection/table';
import { CHOICES, table } from './support';

const read = (roles: ColumnRole[], rows: unknown[][], hasHeadings = false) => {
  const reading = readTable(rows, CHOICES.year, {
    rows: new Map([[0, hasHeadings ? 'heading' : 'data']]),
    columns: new Map(roles.map((role, column) => [column, role])),
  });
  return objectivesOf(rows, reading, CHOICES).objectives.map(({ objective }) => objective);
};

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

describe('the indicators of a selected table', () => {
  it('have a polarity in words that are known; what belongs to no indicator is told', () => {
    const { objectives, remarks } = table([
      ['Obiettivo', 'Indicatore', 'Polarità', 'Target'],
      ['Tempi', 'Giorni', 'Decrescente', 30],
      ['', 'Utenti', 'boh', 10],
      ['Archivio', '', '', 5],
    ]);
    expect(objectives[0]!.objective.indicatorTable.indicators).toEqual([
      { description: 'Giorni', polarity: 'decrescente', target: 30 },
      { description: 'Utenti', target: 10 },
    ]);
    expect(remarks).toEqual([
      { kind: 'unread', row: 2, written: 'boh' },
      { kind: 'unread', row: 3, written: '5' },
    ]);
  });

  it('have weights of their own, where they started from, targets of more years and what was reached', () => {
    const { objectives, remarks } = table([
      [
        ...['Obiettivo', 'Indicatore', 'Peso indicatore', 'Baseline 2024', 'Baseline 2025'],
        ...['Target 2026', 'Target 2027', 'Target 2028', 'Consuntivo 2026'],
      ],
      ['Ridurre i tempi', 'Giorni medi', 60, 45, 44, 40, 35, 30, 41],
      ['', '% pratiche online', 40, '20%', '', '40%', '50%', '', ''],
    ]);
    expect(objectives).toHaveLength(1);
    const { weight, indicatorTable, notes } = objectives[0]!.objective;
    expect(weight).toBeNull();
    expect(indicatorTable.indicators).toEqual([
      {
        ...{ description: 'Giorni medi', weight: 60, baseline2: 45, baseline: 44, target: 40 },
        actual: 41,
      },
      { description: '% pratiche online', weight: 40, baseline2: '20%', target: '40%' },
    ]);
    expect(notes).toBe(
      'Target degli anni successivi\nGiorni medi: 35 (2027), 30 (2028)\n% pratiche online: 50% (2027)',
    );
    expect(remarks).toEqual([{ kind: 'laterTargets', row: 1, title: 'Ridurre i tempi' }]);
  });
});
