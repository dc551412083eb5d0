/** Sheets in a workbook as their users work on them: what is typed, inserted and copied, and what the cells then show. */
import { completeObjective, completePlan } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import type { Plan, TemplateId } from '../../../src/domain/plan';
import type { Smvp } from '../../../src/domain/smvp';
import { writePlan } from '../../../src/workbook';
import type { Host } from '../../../workbench/host';

export const YEAR = 2021;
const UNIT = 'SUAP';

type Given = Parameters<typeof completeObjective>[0];

export const objective = (given: Given): Objective =>
  completeObjective({ number: '1', title: 'Sportello unico', unit: UNIT, ...given }, YEAR);

/** Writes a plan with these objectives, states being those of 30 June. */
export async function write(
  objectives: readonly Objective[],
  template: TemplateId = 'scheda-completa',
  smvp: Partial<Smvp> = {},
): Promise<void> {
  await writePlan(planOf(objectives, template, smvp));
}

export const planOf = (
  objectives: readonly Objective[],
  template: TemplateId = 'scheda-completa',
  smvp: Partial<Smvp> = {},
): Plan =>
  completePlan({
    id: 'prova',
    template,
    authority: 'Comune di prova',
    title: 'PIANO 2021-2023',
    firstYear: YEAR,
    lastYear: YEAR + 2,
    referenceDate: `${YEAR}-06-30`,
    units: [{ name: UNIT, aliases: [], owner: 'Responsabile' }],
    objectives: [...objectives],
    smvp,
  });

/** Right of what any sheet of the add-in holds. */
const LAST_COLUMN = 'AJ';

/** A sheet in the hands of its user. */
export class UserSheet {
  constructor(
    private readonly host: Host,
    readonly name: string,
  ) {}

  /** Types in cells, by address, as a user does: "45%" in a cell of text stays a text. */
  async type(cells: Readonly<Record<string, unknown>>): Promise<void> {
    await this.edit((sheet) => {
      for (const [address, content] of Object.entries(cells))
        sheet.getRange(address).values = [[content]];
    });
  }

  async edit(change: (sheet: Excel.Worksheet) => void): Promise<void> {
    await this.host.run(async (context) => {
      change(context.workbook.worksheets.getItem(this.name));
      await context.sync();
    });
  }

  /** Rows copied and inserted before a row, as Excel's "Insert copied cells" does. Rows count from 0. */
  async insertCopied(from: { row: number; rows: number }, at: number): Promise<void> {
    await this.edit((sheet) => {
      sheet.getRange(`${at + 1}:${at + from.rows}`).insert('Down');
      const source = from.row >= at ? from.row + from.rows : from.row;
      const cells = (first: number) => `A${first + 1}:${LAST_COLUMN}${first + from.rows}`;
      sheet.getRange(cells(at)).copyFrom(cells(source));
    });
  }

  /** Every cell of the sheet, from A1. */
  async values(): Promise<unknown[][]> {
    return this.load('values');
  }

  async formulas(): Promise<string[][]> {
    return (await this.load('formulas')) as string[][];
  }

  private load(property: 'values' | 'formulas'): Promise<unknown[][]> {
    return this.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(this.name);
      const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
      range.load(property);
      await context.sync();
      return range[property];
    });
  }

  /** What a named cell shows. */
  async shown(name: string): Promise<unknown> {
    return this.host.run(async (context) => {
      const range = context.workbook.worksheets.getItem(this.name).names.getItem(name).getRange();
      range.load('values');
      await context.sync();
      return range.values[0]![0];
    });
  }

  /** Where a name stands, rows and columns from 0. */
  async place(name: string): Promise<{ row: number; column: number; rows: number }> {
    return this.host.run(async (context) => {
      const range = context.workbook.worksheets.getItem(this.name).names.getItem(name).getRange();
      range.load('rowIndex,columnIndex,rowCount');
      await context.sync();
      return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount };
    });
  }

  /** The first cell that shows a text, rows and columns from 0. */
  async find(text: string): Promise<{ row: number; column: number }> {
    const values = await this.values();
    const row = values.findIndex((cells) => cells.includes(text));
    if (row < 0) throw new Error(`No cell shows ${text}`);
    return { row, column: values[row]!.indexOf(text) };
  }
}

/** Types in the cell of a setting: "SMVP_Tetto". */
export const typeSetting = (host: Host, name: string, content: unknown): Promise<void> =>
  typeSettings(host, { [name]: content });

/** All at once. */
export function typeSettings(
  host: Host,
  contents: Readonly<Record<string, unknown>>,
): Promise<void> {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Impostazioni');
    for (const [name, content] of Object.entries(contents)) {
      const range = sheet.names.getItem(name).getRange();
      if (typeof content === 'string' && content.startsWith('=')) range.formulas = [[content]];
      else range.values = [[content]];
    }
    await context.sync();
  });
}
