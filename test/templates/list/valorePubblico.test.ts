/** Objectives of public value by areas: what is written, and that it is read back whatever is inserted. */
import fc from 'fast-check';
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Indicator, Objective } from '../../../src/domain/objective';
import { unitKey } from '../../../src/domain/units';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { INDICATOR_SOURCES, VALORE_PUBBLICO } from '../../../src/templates/forms/valorePubblico';
import { writeList, type ListPlan } from '../../../src/templates/list/writeList';
import example from '../../fixtures/bassa-romagna.json';
import { runs } from '../../sample';
import { areaOf, contentsOf, insertColumns, insertRows, typed } from '../contentsOf';
import { listIn } from '../foundPlan';

const plan = completePlan(example as Parameters<typeof completePlan>[0]);
const blueprint = writeList(plan, VALORE_PUBBLICO);
const written = contentsOf(blueprint);
const read = (sheet: SheetContents) => listIn(sheet, VALORE_PUBBLICO);

const sheetOf = (more: Partial<ListPlan>) =>
  writeList({ ...plan, areas: [], ...more }, VALORE_PUBBLICO);
const rowsOf = ({ blocks, names }: SheetBlueprint, name: string) => {
  const area = names.find((each) => each.name === name)?.area ?? { row: 0, rows: 0 };
  return (blocks[0]?.content ?? []).slice(area.row, area.row + area.rows);
};

/** An objective as this template holds it: the columns that it fills. */
function objective(
  title: string,
  area: string,
  indicators: Indicator[],
  label = 'Indicatore',
): Objective {
  const columns = [
    { field: 'description' as const, label },
    { field: 'origin' as const, label: 'Fonte dell’indicatore' },
  ].filter(({ field }) => indicators.some((indicator) => indicator[field] !== undefined));
  return completeObjective({ title, area, indicatorTable: { columns, indicators } }, 2025);
}

describe('the tables of the areas', () => {
  it('come in the order of the document, each under the name of its area', () => {
    const headings = blueprint.names.filter(({ name }) => /^Obiettivi_\d+_Gruppo$/.test(name));
    expect(headings.map(({ area }) => written.values[area.row]?.[0])).toEqual([
      'ORGANIZZAZIONE',
      'PIANIFICAZIONE',
      'ATTRATTIVITÀ',
      'SICUREZZA',
      'WELFARE',
      'QUALITÀ',
      'SOSTENIBILITÀ',
      'INNOVAZIONE',
      'PARTECIPAZIONE',
    ]);
  });

  it('have a row for each indicator, the objective in the first one, and merge no cells', () => {
    const security = rowsOf(blueprint, 'Obiettivi_4');
    const [title] = plan.objectives
      .filter(({ area }) => area === 'SICUREZZA')
      .map((each) => each.title);
    expect(security).toEqual([
      ['OBIETTIVO', 'INDICATORE', 'FONTE DELL’INDICATORE', 'CODICE'],
      [null, null, null, null],
      [
        title,
        'Telecamere installate per il controllo del territorio',
        null,
        expect.stringMatching(/^[0-9a-z]{8}$/),
      ],
      [null, 'Varchi telematici sul territorio', null, null],
      [null, 'Abitanti per addetto di polizia locale', null, null],
      [null, null, null, null],
      // The blank row below, in which the table may be gone on with.
      [null, null, null, null],
    ]);
    expect(blueprint.merges).toEqual([]);
  });

  it('make the row of a long title high enough', () => {
    const row = areaOf(written, 'Obiettivi_4').row + 2;
    const { height } = blueprint.rowHeights.find((each) => each.row === row)!;
    expect(height).toBeGreaterThanOrEqual(4 * 12.5);
  });

  it('suggest the three sources of the document’s legend', () => {
    expect(INDICATOR_SOURCES).toHaveLength(3);
    expect(blueprint.validations).toHaveLength(9);
    for (const { options, area, prompt } of blueprint.validations) {
      expect(options).toEqual(INDICATOR_SOURCES);
      expect(area.column).toBe(2);
      // Excel takes 255 characters for a list, 32 for a title, 255 for a message; a comma would part an option.
      expect(options.join(',').length).toBeLessThanOrEqual(255);
      expect(options.filter((option) => option.includes(','))).toEqual([]);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
    }
  });
});

describe('the table that counts', () => {
  it('has what the document announces beside what is listed', () => {
    const [labels, , ...rows] = rowsOf(blueprint, 'Conteggio');
    expect(labels).toEqual(['AREA', 'OBIETTIVI DICHIARATI', 'OBIETTIVI ELENCATI', null]);
    expect(rows.slice(0, 9).map(([area, count]) => ({ area, count }))).toEqual(plan.areas);
    const { row, rows: length } = areaOf(written, 'Obiettivi_3');
    const cells = `$A$${row + 1}:$A$${row + length}`;
    const titles = `INDEX(${cells},2):INDEX(${cells},ROWS(${cells})-1)`;
    expect(rows[0]?.[2]).toEqual({ formula: `=COUNTA(${titles})` });
  });

  it('sums them, and compares the sum with the total that the document prints', () => {
    const label = areaOf(written, 'Conteggio').row + 1;
    const last = label + 11;
    const above = (column: string) =>
      `INDEX(${column}:${column},ROW($${column}$${label})+1):INDEX(${column}:${column},ROW()-1)`;
    const announced = `=IF(COUNT(${above('B')})=0,"",SUM(${above('B')}))`;
    const [sum, printed] = rowsOf(blueprint, 'Conteggio').slice(-2);
    expect(sum).toEqual([
      'TOTALE',
      { formula: announced },
      { formula: `=SUM(${above('C')})` },
      null,
    ]);
    const [stated, total] = [`B${last + 2}`, `B${last + 1}`];
    expect(printed).toEqual([
      'TOTALE STAMPATO NEL DOCUMENTO',
      79,
      {
        formula:
          `=IF(OR(${stated}="",${total}=""),"",IF(${stated}=${total},"Il totale stampato è la somma",` +
          `"Il documento stampa "&${stated}&", la somma è "&${total}))`,
      },
      null,
    ]);
  });

  it('counts areas that nobody announced, and those that are announced and have no objectives', () => {
    const objectives = [objective('Uno', 'Cultura', []), objective('Due', 'welfare', [])];
    const areas = [
      { area: 'WELFARE', count: 3 },
      { area: 'SPORT', count: 1 },
    ];
    const sheet = sheetOf({ objectives, areas, printedTotal: null });
    const rows = rowsOf(sheet, 'Conteggio').slice(2, 6);
    expect(rows.map(([area, count]) => [area, count])).toEqual([
      ['WELFARE', 3],
      ['SPORT', 1],
      ['Cultura', null],
      [null, null],
    ]);
    // «welfare» is the announced «WELFARE»: one area, and one table.
    expect(
      rows.map(([, , listed]) => JSON.stringify(listed).match(/COUNTA/g)?.length ?? 0),
    ).toEqual([1, 1, 1, 0]);
  });
});

describe('reading back', () => {
  it('gives objectives, counts and printed total of the example, and nothing is left unread', () => {
    expect(read(written)).toEqual({
      objectives: plan.objectives,
      areas: plan.areas,
      printedTotal: 79,
      unread: [],
    });
  });

  it('does not read what formulas show', () => {
    const shown = (formula: string) =>
      formula.startsWith('=IF') ? 'Il documento stampa 79, la somma è 78' : 78;
    expect(read(contentsOf(blueprint, shown))).toEqual(read(written));
    // Errors are told apart from what is not understood.
    expect({ ...read(contentsOf(blueprint, () => '#NOME?')), errors: undefined }).toEqual(
      read(written),
    );
  });

  it('holds after rows and columns are inserted anywhere', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: written.values.length })),
        fc.array(fc.nat({ max: 3 })),
        (above, before) => {
          const longer = above.reduce((sheet, at) => insertRows(sheet, at), written);
          const sheet = before.reduce((wider, at) => insertColumns(wider, at), longer);
          expect(read(sheet)).toEqual(read(written));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('holds for all texts: line feeds, quotes, formulas, numbers typed as text', () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('=1+1', '15', '"a"', "'a", 'Totale', 'AREA')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((lines) => lines.join('\n'))
      .filter((joined) => joined.trim() !== '');
    const indicator = fc.oneof(
      fc.record({ description: text }),
      fc.record({ description: text, origin: fc.constantFrom(...INDICATOR_SOURCES) }),
      fc.record({ description: text, origin: text }),
    );
    // Areas are told apart as units are: what differs in case, accents or spaces alone is one.
    const areas = fc.uniqueArray(text, { maxLength: 4, selector: unitKey });
    const given = areas.chain((names) =>
      fc.record({
        areas: fc.tuple(
          ...names.map((area) =>
            fc.record({ area: fc.constant(area), count: fc.option(fc.nat({ max: 99 })) }),
          ),
        ),
        objectives: fc
          .tuple(
            ...names.map((area) =>
              fc.array(
                fc
                  .tuple(text, fc.array(indicator, { maxLength: 3 }))
                  .map(([title, indicators]) => objective(title, area, indicators)),
                { minLength: 1, maxLength: 3 },
              ),
            ),
          )
          .map((each) => each.flat()),
        printedTotal: fc.option(fc.nat({ max: 99 })),
      }),
    );
    fc.assert(
      fc.property(given, ({ areas: counts, objectives, printedTotal }) => {
        const sheet = contentsOf(sheetOf({ areas: counts, objectives, printedTotal }));
        expect(read(sheet)).toEqual({ objectives, areas: counts, printedTotal, unread: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('keeps the title of an indicator’s column that is not the template’s', () => {
    const objectives = [objective('Uno', 'A', [{ description: 'x' }], 'Indicatore di outcome')];
    const sheet = contentsOf(sheetOf({ objectives, areas: [{ area: 'A', count: 1 }] }));
    expect(read(sheet).objectives).toEqual(objectives);
  });

  it('reads or reports whatever is typed in a blank cell', () => {
    const labels = new Set(blueprint.names.map(({ area }) => area.row));
    fc.assert(
      fc.property(fc.nat({ max: written.values.length + 2 }), fc.nat({ max: 5 }), (row, column) => {
        const content = blueprint.blocks[0]?.content[row]?.[column] ?? null;
        fc.pre(content === null && !labels.has(row));
        const { objectives, areas, unread } = read(typed(written, row, column, 'NOVITÀ'));
        expect(JSON.stringify([objectives, areas, unread])).toContain('NOVITÀ');
      }),
      { numRuns: runs(100) },
    );
  });
});
