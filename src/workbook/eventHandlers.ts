/** Listening to what happens in the workbook, until told to stop. */
import { look } from './excel';

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/** Adds the handlers that `add` gives; the answer removes them. */
export async function listenTo(
  add: (worksheets: Excel.WorksheetCollection) => Handler[],
): Promise<() => Promise<void>> {
  const handlers = await look(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return () => remove(handlers);
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  try {
    await look(async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }, first.context);
  } catch {
    // The workbook is closing, or a cell is being written: an event more does no harm.
  }
}
