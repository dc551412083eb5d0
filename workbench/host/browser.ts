import type { CustomFunctionSet } from '../engine/customFunctionSet';
import type { Engine } from '../engine/engine';
import { startHost, type Host, type Opened } from './host';
import { libraryOf } from './library/browser';

export type { Host } from './host';

export interface PageHostOptions {
  /** The engine whose grid the page shows. */
  engine: Engine;
  /** The window in which Microsoft's script has run: that of the task pane's frame, or the page's own. */
  window: object;
  functions?: CustomFunctionSet;
  locale?: string;
  /** The workbook of a file, of which the engine has the cells already. */
  opened?: Opened;
}

/**
 * Excel without Excel, in a page: answers the library of a window from the page's engine. Call it when the script is
 * loaded and before the add-in's first `Excel.run`; a pane that is loaded again needs a new host.
 */
export function createPageHost(options: PageHostOptions): Host {
  const { engine, window, functions, locale, opened } = options;
  return startHost({
    library: libraryOf(window),
    engine,
    ...(functions && { functions }),
    ...(locale !== undefined && { locale }),
    ...(opened && { opened: { ...opened, isDrawn: true } }),
  });
}
