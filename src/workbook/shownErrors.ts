/** The errors that written formulas show. A custom function answers later than the request that wrote it: meanwhile #BUSY!. */
import { areaAddress } from '../templates/address';
import type { Area } from '../templates/blueprint';

export interface ErrorShown {
  sheet: string;
  row: number;
  column: number;
  /** "#NAME?", in the language of the user's Excel. */
  error: string;
}

/** Cells that were written, where they are now. */
export interface Written {
  sheet: Excel.Worksheet;
  area: Area;
}

/** How an English and an Italian Excel say that an answer is still to come. */
const STILL_COMING =
  /^#(BUSY!|OCCUPATO!|GETTING_DATA|ESTRAZIONE_DATI|RECUPERO_DATI|CONNECT!|CONNESSIONE!)/i;

/** Milliseconds before each further reading: three seconds in all. */
const WAITS = [50, 100, 250, 600, 1000, 1000];

/** One request, also where nothing was written; more where answers are still to come, until they are there or three seconds have passed. */
export async function readShownErrors(
  context: Excel.RequestContext,
  written: readonly Written[],
): Promise<ErrorShown[]> {
  const blocks = written.map(({ sheet, area }) => ({
    area,
    sheet,
    range: sheet.getRange(areaAddress(area)),
  }));
  const waits = [...WAITS];
  for (;;) {
    for (const { sheet, range } of blocks) {
      sheet.load('name');
      range.load('values,valueTypes');
    }
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- waiting is what this loop is for
    await context.sync();
    const errors = blocks.flatMap(({ sheet, area, range }) =>
      (range.valueTypes as string[][]).flatMap((line, row) =>
        line.flatMap((type, column) =>
          type === 'Error'
            ? {
                sheet: sheet.name,
                row: area.row + row,
                column: area.column + column,
                error: String(range.values[row]?.[column]),
              }
            : [],
        ),
      ),
    );
    const wait = waits.shift();
    if (wait === undefined || !errors.some(({ error }) => STILL_COMING.test(error))) return errors;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
