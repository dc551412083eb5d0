/** What a cronoprogramma says of rows that the document prints with a cell too many, or with any other number of them. */
import { completeObjective } from '../../../src/domain/completePlan';
import { planSettings } from '../../../src/domain/planSettings';
import { objectiveTemplate } from '../../../src/templates/forms';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import { objectiveSheet } from '../../../src/templates/objectiveSheet';
import { readObjective } from '../../../src/templates/reading/readObjective';
import { contentsOf } from '../contentsOf';
import { WORDS_NOTE } from '../../../src/templates/sheet/schedule';

const settings = planSettings({ firstYear: 2024 });

/** The texts of a sheet with one phase that the document prints in so many cells. */
function textsOf(template: string, periods: 12 | 24, printedCells: number): string[] {
  const objective = completeObjective(
    {
      number: '1',
      schedules: [{ year: 2024, periods, phases: [{ name: 'Gara', planned: [1], printedCells }] }],
    },
    2024,
  );
  const { blocks } = objectiveSheet(objectiveTemplate(template)!, 'Ob 1', objective, settings);
  return blocks
    .flatMap(({ content }) => content.flat())
    .filter((cell): cell is string => typeof cell === 'string');
}

const TEMPLATES = ['peg-cronoprogramma', 'fasi-prodotti', 'scheda-completa'];

describe.each(TEMPLATES)('a cronoprogramma of %s', (template) => {
  it.each([
    [12, 13, '13ª', '13 caselle invece di 12'],
    [24, 25, '25ª', '25 caselle invece di 24'],
  ] as const)(
    'of %i periods calls a cell too many by its own number',
    (periods, cells, label, note) => {
      const texts = textsOf(template, periods, cells);
      expect(texts).toContain(label);
      expect(texts.filter((text) => text.includes(note))).toHaveLength(1);
      const other = periods === 12 ? /25ª|25 caselle/ : /13ª|13 caselle/;
      expect(texts.filter((text) => other.test(text))).toEqual([]);
    },
  );

  it.each([
    [12, 14, 'una per mese'],
    [24, 20, 'due per mese'],
  ] as const)('of %i periods says that %i cells are not what it has', (periods, cells, note) => {
    const texts = textsOf(template, periods, cells);
    expect(texts.filter((text) => text.includes(note))).toHaveLength(1);
  });

  it.each([12, 24] as const)('of %i periods says nothing where they are as many', (periods) => {
    expect(textsOf(template, periods, periods).filter((text) => /caselle/.test(text))).toEqual([]);
  });
});

describe('the numbers of phases', () => {
  const template = objectiveTemplate('fasi-prodotti')!;
  const phases = [
    { name: 'Cantieri', number: 2, owner: 'Ufficio lavori', deliverable: 'Report' },
    { name: 'Collaudo', owner: 'Ufficio lavori' },
  ];
  const objective = completeObjective({ number: '1', schedules: [{ year: 2024, phases }] }, 2024);
  const sheet = contentsOf(objectiveSheet(template, 'Ob 1', objective, settings), () => 2);

  it('stand before their names, and the responsible after these', () => {
    const row = sheet.values.find((cells) => cells.includes('Collaudo'))!;
    expect(row.slice(0, 3)).toEqual([2, 'Collaudo', 'Ufficio lavori']);
  });

  it('are read as printed where they are not the place of the phase, else counted', () => {
    const { objective: read, unread } = readObjective(template, sheet);
    expect(read.schedules[0]!.phases.map(({ number }) => number)).toEqual([2, undefined]);
    expect(unread).toEqual([]);
  });
});

describe('the area of a sheet with phases and outputs', () => {
  const template = objectiveTemplate('fasi-prodotti')!;
  const read = (area: string) => {
    const objective = completeObjective({ number: '1', unit: 'Tributi', area }, 2024);
    const sheet = objectiveSheet(template, 'Ob 1', objective, settings);
    return readObjective(
      template,
      contentsOf(sheet, () => 'Tributi'),
    );
  };

  it('is the unit by formula, and read only where the document prints another', () => {
    expect(read('').objective).toMatchObject({ unit: 'Tributi', area: '' });
    expect(read('').places.fields).not.toHaveProperty('area');
    expect(read('Cultura').objective).toMatchObject({ unit: 'Tributi', area: 'Cultura' });
  });
});

describe('the months of a phase that says its time in words', () => {
  const written = (name: string, planned: number[], template = 'pdo-strategico-ordinario') => {
    const objective = completeObjective(
      { number: '1', schedules: [{ year: 2024, phases: [{ name, planned }] }] },
      2024,
    );
    return objectiveSheet(objectiveTemplate(template)!, 'Ob 1', objective, settings);
  };
  const isTold = ({ blocks, styles }: SheetBlueprint) => [
    blocks[0]!.content.flat().includes(WORDS_NOTE),
    styles.some(({ style, area }) => style.italic === true && area.columns === 12),
  ];

  it('look otherwise than those that somebody marked, and a note says so', () => {
    expect(isTold(written('Gara, entro il 30/06', [6]))).toEqual([true, true]);
    expect(isTold(written('Gara, entro il 30/06', [5]))).toEqual([false, false]);
    expect(isTold(written('Gara', [6]))).toEqual([false, false]);
  });

  it('are as any others in sheets whose months are marked', () => {
    expect(isTold(written('Gara, entro il 30/06', [6], 'fasi-prodotti'))).toEqual([false, false]);
  });
});
