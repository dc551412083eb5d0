/** The list of a small authority: what is written, and that it is read back whatever the user does to it. */
import fc from 'fast-check';
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import { ELENCO_OBIETTIVI } from '../../../src/templates/forms/elencoObiettivi';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { writeList } from '../../../src/templates/list/writeList';
import example from '../../fixtures/casalbuttano.json';
import { runs } from '../../sample';
import { areaOf, contentsOf, insertColumns, insertRows, typed } from '../contentsOf';
import { listIn } from '../foundPlan';

const plan = completePlan(example as Parameters<typeof completePlan>[0]);
const blueprint = writeList(plan, ELENCO_OBIETTIVI);
const written = contentsOf(blueprint);
const read = (sheet: SheetContents) => listIn(sheet, ELENCO_OBIETTIVI);

const objective = (given: Partial<Objective>) => completeObjective(given, 2024);
const planOf = (objectives: Objective[], more = {}) => ({
  ...plan,
  units: [],
  objectives,
  ...more,
});
const sheetOf = (objectives: Objective[], more = {}) =>
  writeList(planOf(objectives, more), ELENCO_OBIETTIVI);
const contentAt = ({ blocks }: SheetBlueprint, row: number) => blocks[0]?.content[row];

describe('the sheet', () => {
  it('says which template made it, and has a name for each part of the table', () => {
    expect(blueprint.name).toBe('Elenco obiettivi');
    expect(blueprint.identity).toMatchObject({ template: 'elenco-obiettivi', version: 1 });
    const names = blueprint.names.map(({ name }) => name);
    expect(names).toEqual([
      'Piano',
      'Ente',
      'Elenco',
      'Obiettivi_1_Gruppo',
      'Obiettivi_1_Titolo',
      'Obiettivi_1_Termine',
      'Obiettivi_1_Peso',
      'Obiettivi_1_Id',
      'Obiettivi_1_Totale',
      'Obiettivi_1',
    ]);
  });

  it('heads the table with year and responsible, and labels its columns as the document', () => {
    const heading = areaOf(written, 'Obiettivi_1_Gruppo').row;
    expect(contentAt(blueprint, heading)?.[0]).toBe(
      'OBIETTIVI 2024 – RESPONSABILE Servizio Polizia locale',
    );
    expect(contentAt(blueprint, heading + 1)).toEqual([
      'OBIETTIVO',
      'TERMINE PREVISTO',
      'PESO',
      'CODICE',
    ]);
  });

  it.each([
    ['Tributi', 'Responsabile Area economica', 'SETTORE Tributi – RESPONSABILE Area economica'],
    ['Tributi', 'Segretario', 'SETTORE Tributi – RESPONSABILE Segretario'],
    ['Tributi', 'responsabile tributi', 'RESPONSABILE Tributi'],
    ['Tributi – RESPONSABILE unico', 'Segretario', 'RESPONSABILE Tributi – RESPONSABILE unico'],
    ['Tributi', '', 'SETTORE Tributi'],
  ])(
    'heads the table of %s, of which answers “%s”, and reads its unit back',
    (name, owner, text) => {
      const units = [{ name, aliases: [], owner }];
      const sheet = contentsOf(sheetOf([objective({ title: 'Gara', unit: name })], { units }));
      const { row } = areaOf(sheet, 'Obiettivi_1_Gruppo');
      expect(sheet.values[row]?.[0]).toBe(`OBIETTIVI 2024 – ${text}`);
      expect(read(sheet)).toMatchObject({ objectives: [{ unit: name }], unread: [] });
    },
  );

  it('sums the weights of the rows between the labels and the total, and checks them', () => {
    const total = areaOf(written, 'Obiettivi_1_Totale').row;
    expect(contentAt(blueprint, total)).toEqual([
      'TOTALE',
      {
        formula: '=PIAO.VALORE_O_MOTIVO("VERIFICA_PESI",INDEX(C:C,ROW($C$6)+1):INDEX(C:C,ROW()-1))',
      },
      { formula: '=SUM(INDEX(C:C,ROW($C$6)+1):INDEX(C:C,ROW()-1))' },
      null,
    ]);
    // Row 7 is under the labels, merged with them; row 14 is blank.
    expect(contentAt(blueprint, 6)).toEqual([null, null, null, null]);
    expect(contentAt(blueprint, 13)).toEqual([null, null, null, null]);
    expect(total).toBe(14);
  });

  it('colours what the check says, and no deadline above it', () => {
    const total = areaOf(written, 'Obiettivi_1_Totale').row;
    const rules = blueprint.conditionalFormats.filter(({ fill }) => fill !== undefined);
    expect(rules.map(({ formula }) => formula)).toEqual([
      '=AND($A7="TOTALE",B7="OK")',
      '=AND($A7="TOTALE",B7<>"",B7<>"OK")',
    ]);
    for (const { area } of rules)
      expect(area).toEqual({ row: 6, column: 1, rows: total - 5, columns: 1 });
  });

  it('has no total to reach where weights are coefficients', () => {
    const sheet = sheetOf(plan.objectives, { weightScale: 'coefficienti' });
    const total = areaOf(contentsOf(sheet), 'Obiettivi_1_Totale').row;
    expect(contentAt(sheet, total)?.slice(1)).toEqual([
      null,
      { formula: '=SUM(INDEX(C:C,ROW($C$6)+1):INDEX(C:C,ROW()-1))' },
      null,
    ]);
  });

  it('has a table for each unit, names of one unit together, units without objectives last', () => {
    const units = [
      { name: 'Tributi', aliases: [], owner: '' },
      { name: 'Progettazione e CUC', aliases: ['CUC'], owner: '' },
    ];
    const objectives = ['CUC', 'Progettazione e CUC', 'Scuola'].map((unit) =>
      objective({ title: `Di ${unit}`, unit, weight: 50 }),
    );
    const sheet = contentsOf(sheetOf(objectives, { units }));
    const headings = [1, 2, 3].map(
      (n) => sheet.values[areaOf(sheet, `Obiettivi_${n}_Gruppo`).row]?.[0],
    );
    expect(headings).toEqual([
      'OBIETTIVI 2024 – SETTORE CUC',
      'OBIETTIVI 2024 – SETTORE Scuola',
      'OBIETTIVI 2024 – SETTORE Tributi',
    ]);
    expect(read(sheet).objectives.map(({ title }) => title)).toEqual([
      'Di CUC',
      'Di Progettazione e CUC',
      'Di Scuola',
    ]);
    expect(read(sheet).unread).toEqual([]);
  });

  it('has a table to fill where the plan is new', () => {
    const sheet = contentsOf(sheetOf([]));
    const { row, rows } = areaOf(sheet, 'Obiettivi_1');
    expect(rows).toBe(2 + 3 + 1);
    const { objectives } = read(typed(sheet, row + 2, 0, 'Il primo'));
    expect(objectives).toEqual([objective({ title: 'Il primo' })]);
  });

  it('gives rows the height of their texts, none above the limit', () => {
    const heights = new Map(blueprint.rowHeights.map(({ row, height }) => [row, height]));
    expect(heights.get(7)).toBeGreaterThan(18);
    expect(heights.get(11)).toBeGreaterThan(heights.get(9) ?? 0);
    for (const { height } of blueprint.rowHeights) expect(height).toBeLessThanOrEqual(409);
  });

  it('keeps blank rows to go on in, which have lines once they say something', () => {
    const [spare] = blueprint.conditionalFormats.filter(({ line }) => line !== undefined);
    const { row, rows, columns } = spare!.area;
    expect({ rows, columns }).toEqual({ rows: 1, columns: 3 });
    const content = blueprint.blocks[0]!.content.slice(row, row + rows).flat();
    expect(content.every((each) => each === null)).toBe(true);
    const lined = blueprint.styles.filter(
      ({ area, style }) => style.grid && area.row <= row && row < area.row + area.rows,
    );
    expect(lined).toEqual([]);
  });

  it('prints on A4 landscape with its heading on every page', () => {
    expect(blueprint.print).toMatchObject({
      paper: { size: 'A4', orientation: 'Landscape' },
      titleRows: { row: 0, rows: 3 },
      footer: 'Elenco obiettivi – pagina &P di &N',
    });
    for (const { formula } of blueprint.conditionalFormats) expect(formula).not.toMatch(/PIAO/);
  });
});

describe('reading back', () => {
  it('gives the objectives of the example, and nothing is left unread', () => {
    expect(read(written)).toEqual({
      objectives: plan.objectives,
      areas: [],
      printedTotal: null,
      unread: [],
    });
  });

  it('does not read what formulas show', () => {
    for (const shown of ['OK', 100, 'Somma 90: mancano 10', '#NOME?']) {
      const { objectives, unread } = read(contentsOf(blueprint, () => shown));
      expect(objectives).toEqual(plan.objectives);
      expect(unread).toEqual([]);
    }
  });

  it('holds after rows and columns are inserted anywhere', () => {
    const rows = written.values.length;
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: rows })),
        fc.array(fc.nat({ max: 3 })),
        (above, before) => {
          const longer = above.reduce((sheet, at) => insertRows(sheet, at), written);
          const sheet = before.reduce((wider, at) => insertColumns(wider, at), longer);
          expect(read(sheet)).toMatchObject({ objectives: plan.objectives, unread: [] });
        },
      ),
      { numRuns: runs(100) },
    );
  });

  it('holds for all texts: line feeds, quotes, formulas, numbers typed as text', () => {
    const line = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        '=SOMMA(A1)',
        '+39',
        '-',
        '@x',
        "'a",
        '"b"',
        '15',
        '31/12/2024',
        'TOTALE',
        'PESO',
        'OBIETTIVO',
      ),
    );
    const text = fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.join('\n'))
      .filter((joined) => joined.trim() !== '');
    const objectives = fc.array(
      fc.record({
        title: text,
        dueDate: fc.oneof(text, fc.constant('')),
        weight: fc.oneof(
          fc.constant(null),
          fc.nat({ max: 100 }),
          fc.double({ min: 0, max: 100, noNaN: true }),
        ),
        unit: fc.oneof(fc.constantFrom('Servizio A', 'RESPONSABILE B', ''), text),
      }),
    );
    fc.assert(
      fc.property(objectives, fc.constantFrom('100', '%', 'coefficienti'), (given, weightScale) => {
        const byUnit = [...new Set(given.map(({ unit }) => unit))].flatMap((unit) =>
          given.filter((each) => each.unit === unit).map(objective),
        );
        const sheet = contentsOf(sheetOf(byUnit, { weightScale }));
        expect(read(sheet)).toMatchObject({ objectives: byUnit, unread: [] });
      }),
      { numRuns: runs(100) },
    );
  });

  it('reads or reports whatever is typed in a blank cell', () => {
    const header = areaOf(written, 'Obiettivi_1_Titolo').row;
    fc.assert(
      fc.property(
        fc.nat({ max: written.values.length + 2 }).filter((row) => row !== header),
        fc.nat({ max: 5 }),
        (row, column) => {
          const isFree = (written.values[row]?.[column] ?? '') === '';
          const computed =
            typeof contentAt(blueprint, row)?.[column] === 'object' &&
            contentAt(blueprint, row)?.[column] !== null;
          fc.pre(isFree && !computed);
          const { objectives, unread } = read(typed(written, row, column, 'NOVITÀ'));
          expect(JSON.stringify([objectives, unread])).toContain('NOVITÀ');
        },
      ),
      { numRuns: runs(100) },
    );
  });
});
