/** What users do to the sheets of a plan by Excel itself: nothing is lost, what is not understood is reported. */
import fc from 'fast-check';
import { completePhase } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { cellAddress, columnName } from '../../src/templates/address';
import type { Area, SheetBlueprint } from '../../src/templates/blueprint';
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import type { ObjectiveTemplate } from '../../src/templates/objectiveTemplate';
import { planBlueprint } from '../../src/templates/plan';
import { readPlan } from '../templates/foundPlan';
import type { Unread } from '../templates/foundPlan';
import { writeWorkbook } from '../../src/workbook';
import { readSheets } from '../../src/workbook/readSheets';
import type { Host } from '../../workbench/host';
import { chosen, seed } from '../sample';
import { objectiveOf, planOf } from './arbitraries';
import { openWorkbook } from './support';

/** With something in each of its tables, and no cell too many in its months. */
function isRich({ schedules, indicatorTable, people }: Objective): boolean {
  const phases = schedules.flatMap((schedule) => schedule.phases);
  return (
    schedules.some(({ periods }) => periods === 24) &&
    phases.every(({ printedCells }) => printedCells === undefined) &&
    phases.some(({ planned }) => planned.length > 2) &&
    indicatorTable.indicators.length > 1 &&
    people.some(({ members }) => members.some(({ share }) => share !== null))
  );
}

/** The tables with headings. */
const TABLE =
  /^(Indicatori|IndicatoriFinanziari|Condivisione|Personale_\d+|Cronoprogramma_\d{4}(_\d)?)$/;
/** A blank row inside these is a blank line of the text, as the user meant. */
const TEXT = /^(Descrizione|Risultati|Criticita|RisorseFinanziarie|Note)$/;

const SHEETS = ['inserted', 'typed', 'widened', 'longer'] as const;
type Use = (typeof SHEETS)[number];

describe.each(
  chosen(OBJECTIVE_TEMPLATES, 2, 4).map((template) => [template.id, template] as const),
)('sheets of %s', (id, template: ObjectiveTemplate) => {
  const objectives = fc.sample(objectiveOf(template).filter(isRich), {
    numRuns: SHEETS.length,
    seed,
  });
  const blueprints = planBlueprint(planOf(id, objectives));
  const sheets = blueprints.sheets.filter(({ identity }) => identity.template === id);
  let host: Host;

  beforeAll(async () => {
    host = await openWorkbook();
    await writeWorkbook(blueprints);
  });
  afterAll(() => host.dispose());

  const of = (use: Use) => {
    const index = SHEETS.indexOf(use);
    return { sheet: sheets[index]!, objective: objectives[index]! };
  };
  const edit = ({ name }: SheetBlueprint, change: (sheet: Excel.Worksheet) => void) =>
    host.run(async (context) => {
      change(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  const read = async (sheet: string): Promise<{ objective: Objective; unread: Unread[] }> => {
    const found = readPlan(await readSheets());
    const { objective } = found.objectives.find((each) => each.sheet === sheet)!;
    return { objective, unread: found.unread.filter((each) => each.sheet === sheet) };
  };

  it('are read wherever rows and columns are inserted, also renamed and moved', async () => {
    const { sheet, objective } = of('inserted');
    const rows = fc.sample(fc.constantFrom(...rowsToInsertAt(sheet)), { numRuns: 6, seed });
    const columns = fc.sample(fc.nat({ max: sheet.columnWidths.length }), { numRuns: 3, seed });
    const name = "Pos. 1 dell'area";
    await edit(sheet, (worksheet) => {
      for (const row of [...rows, 0].sort((a, b) => b - a))
        worksheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
      for (const column of [...columns, 0].sort((a, b) => b - a)) {
        const letter = columnName(column);
        worksheet.getRange(`${letter}:${letter}`).insert('Right');
      }
      worksheet.name = name;
      worksheet.position = 0;
    });
    expect({ rows, columns, ...(await read(name)) }).toEqual({
      rows,
      columns,
      objective,
      unread: [],
    });
  });

  it('may have small x for the marks; another sign is reported in its cell', async () => {
    const { sheet, objective } = of('typed');
    const blocks = sheet.names.filter(({ name }) => name.endsWith('_Periodi'));
    const { area } = blocks[0]!;
    await edit(sheet, (worksheet) => {
      for (const block of blocks) typeSmallMarks(worksheet, sheet, block.area);
      worksheet.getCell(area.row + 1, area.column).values = [['z']];
    });
    const [first, ...others] = objective.schedules;
    const [phase, ...phases] = first!.phases;
    const planned = phase!.planned.filter((position) => position !== 1);
    expect(await read(sheet.name)).toEqual({
      objective: {
        ...objective,
        schedules: [{ ...first, phases: [{ ...phase, planned }, ...phases] }, ...others],
      },
      unread: [
        {
          sheet: sheet.name,
          cell: cellAddress(area.row + 1, area.column),
          content: 'z',
          why: 'non è un segno (usare X)',
        },
      ],
    });
  });

  it('report a column that the user adds to a table, and change nothing else', async () => {
    const { sheet, objective } = of('widened');
    const inside = areaOf(sheet, 'Titolo').column;
    const added = cellsAdded(sheet, inside);
    expect(added.some(({ cell }) => cell.startsWith(columnName(inside)))).toBe(true);
    await edit(sheet, (worksheet) => {
      const letter = columnName(inside);
      worksheet.getRange(`${letter}:${letter}`).insert('Right');
      for (const { cell, content } of added) worksheet.getRange(cell).values = [[content]];
    });
    const found = await read(sheet.name);
    expect(found.objective).toEqual(objective);
    expect(sorted(found.unread)).toEqual(sorted(added));
  });

  it('have what is typed at the end of a table or of a text', async () => {
    const { sheet, objective } = of('longer');
    const tables = tablesIn(sheet).filter(({ name }) => !/^(Cond|IndicatoriF)/.test(name));
    const texts = template.sections.flatMap((each) => (each.kind === 'text' ? [each] : []));
    const ends = texts.map(({ name }) => ({ name, ...areaOf(sheet, name) }));
    const below = [...tables, ...ends].sort((a, b) => b.row - a.row);
    await edit(sheet, (worksheet) => {
      for (const { name, row, rows, column } of below) {
        const isSchedule = name.startsWith('Crono');
        // Under the last phase or paragraph; the other tables end with a blank row of theirs.
        const isInside = tables.some((table) => table.name === name) && !isSchedule;
        const end = isInside ? row + rows - 1 : row + rows;
        worksheet.getRange(`${end + 1}:${end + 1}`).insert('Down');
        worksheet.getCell(end, column).values = [[`Aggiunto a ${name}`]];
        if (isSchedule) worksheet.getCell(end, periodsOf(sheet, name).column).values = [['x']];
      }
    });
    const { schedules, people, indicatorTable } = objective;
    const names = tables.map(({ name }) => name);
    const blocks = names.filter((name) => name.startsWith('Crono'));
    const isTable = names.includes('Indicatori');
    const description = 'Aggiunto a Indicatori';
    expect(await read(sheet.name)).toEqual({
      objective: {
        ...objective,
        ...Object.fromEntries(
          texts.map(({ name, field }) => [field, `${objective[field]}\nAggiunto a ${name}`]),
        ),
        schedules: schedules.map((schedule, index) => {
          const added = completePhase({ name: `Aggiunto a ${blocks[index]}`, planned: [1] });
          return { ...schedule, phases: [...schedule.phases, added] };
        }),
        people: people.map((group, index) => {
          const role = `Aggiunto a Personale_${index + 1}`;
          return { ...group, members: [...group.members, { role, share: null }] };
        }),
        indicatorTable: isTable
          ? { ...indicatorTable, indicators: [...indicatorTable.indicators, { description }] }
          : indicatorTable,
      },
      unread: [],
    });
  });
});

function areaOf({ names }: SheetBlueprint, name: string): Area {
  return names.find((each) => each.name === name)!.area;
}

const periodsOf = (sheet: SheetBlueprint, block: string) => areaOf(sheet, `${block}_Periodi`);

const tablesIn = ({ names }: SheetBlueprint) =>
  names
    .filter(({ name }) => TABLE.test(name))
    .map(({ name, area }) => ({ name, ...area }))
    .sort((a, b) => a.row - b.row);

const sorted = (unread: Unread[]) => [...unread].sort((a, b) => a.cell.localeCompare(b.cell));

/** Every row but those inside a text. */
function rowsToInsertAt({ names, blocks }: SheetBlueprint): number[] {
  const texts = names.filter(({ name }) => TEXT.test(name)).map(({ area }) => area);
  const rows = Array.from({ length: blocks[0]!.content.length + 1 }, (_, row) => row);
  return rows.filter((row) => !texts.some((area) => row > area.row && row < area.row + area.rows));
}

/** Whether a row has its own cells on both sides of a column's left edge. */
function isApart({ merges }: SheetBlueprint, row: number, column: number): boolean {
  return !merges.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column > area.column &&
      column < area.column + area.columns,
  );
}

/**
 * Headings and values in a column at the right end, and in one inserted where no cell is merged over the place: as
 * they will be reported.
 */
function cellsAdded(sheet: SheetBlueprint, inside: number): Unread[] {
  const right = sheet.columnWidths.length + 1;
  return tablesIn(sheet).flatMap(({ row }) =>
    [inside, right].flatMap((column) =>
      column === right || isApart(sheet, row, inside)
        ? ['Note dell’ufficio', 'da verificare'].map((content, below) => ({
            sheet: sheet.name,
            cell: cellAddress(row + below, column),
            content,
            why: 'colonna non riconosciuta',
          }))
        : [],
    ),
  );
}

function typeSmallMarks(worksheet: Excel.Worksheet, { blocks }: SheetBlueprint, area: Area): void {
  for (let row = area.row + 1; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (blocks[0]!.content[row]?.[column] === 'X')
        worksheet.getCell(row, column).values = [['x']];
}
