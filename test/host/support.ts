import { createHost, type Host, type HostOptions } from '../../workbench/host';

/** One host for the tests of a file; `sheet` gives each test an empty worksheet of its own. */
export function useHost(options: HostOptions = {}) {
  let host: Host;
  let used = 0;

  beforeAll(async () => {
    host = await createHost(options);
  });
  afterAll(() => host.dispose());

  return {
    get host(): Host {
      return host;
    },
    run: <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.run(batch),
    sheet: <T>(
      batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
    ): Promise<T> =>
      host.run(async (context) => {
        used += 1;
        return batch(context.workbook.worksheets.add(`Prova ${used}`), context);
      }),
  };
}

/** Waits for what comes later, an event for instance, as long as a busy machine takes; what then is not there fails. */
export async function until(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1500 && !isThere(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The error with which a promise is rejected; a promise that is kept is a failure of the test. */
export async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await work.then(
    () => undefined,
    (error: OfficeExtension.Error) => error,
  );
  if (!outcome) throw new Error('The call should have failed.');
  return outcome;
}

/** What comes of a batch that is one step of undo, in a workbook of its own with a new sheet "Nuovo": "done", or Excel's code. */
export async function inUndoGroup(
  options: HostOptions,
  batch: (context: Excel.RequestContext) => void = () => undefined,
): Promise<string> {
  const host = await createHost(options);
  try {
    await host.Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.add('Nuovo');
      batch(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  } finally {
    host.dispose();
  }
}

/** Selects several parts of a sheet, as a user does with Ctrl: the library can select only one. */
export async function selectAll(
  { engine }: Host,
  sheet: Excel.Worksheet,
  addresses: string[],
): Promise<void> {
  const selections = [];
  for (const address of addresses) {
    sheet.getRange(address).select();
    await sheet.context.sync();
    selections.push({ range: engine.workbook.getActiveSheet().getActiveRange()?.getRange() });
  }
  await engine.api.executeCommand('sheet.operation.set-selections', {
    unitId: engine.workbook.getId(),
    subUnitId: engine.workbook.getActiveSheet().getSheetId(),
    selections,
  });
}
