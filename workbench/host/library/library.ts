import type { RequestExecutor } from '../protocol/messages';
import { knowUndoGroups } from '../protocol/undoGroups';

/** The part of `OfficeExtension` that the host touches. */
export interface OfficeExtensionHooks {
  SessionBase: { new (): object; _overrideSession?: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: EventEntry[] }): void;
  config: { extendedErrorLogging: boolean };
}

/** How an event reaches the library. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  isRemoteOverride: boolean;
}

/** Microsoft's library, loaded: in a context of its own in Node, in a window in the browser. */
export interface ExcelLibrary {
  Excel: typeof Excel;
  OfficeExtension: OfficeExtensionHooks;
}

/** Where the library asks to be told of the oldest events, which come without a message of their own. */
export interface EventRegistration {
  register(event: number, target: string, handler: (args: object) => void): Promise<void>;
  unregister(event: number, target: string, handler: (args: object) => void): Promise<void>;
}

/** Makes every `Excel.run` of the library speak to the executor. */
export function connect(
  library: ExcelLibrary,
  executor: RequestExecutor,
  registration: EventRegistration,
): void {
  const { OfficeExtension } = library;
  OfficeExtension.SessionBase._overrideSession = Object.assign(new OfficeExtension.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: 'https://workbench', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => registration,
  });
  library.Excel.run = knowUndoGroups(library.Excel.run);
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
}

interface DescribedClass {
  prototype?: { _scalarPropertyNames?: string[]; _navigationPropertyNames?: string[] };
}

/** Whether a class of the library has a property with a name, in any case. */
export function isProperty({ Excel: excel }: ExcelLibrary, type: string, name: string): boolean {
  const { prototype } = (excel as unknown as Record<string, DescribedClass>)[type] ?? {};
  const { _scalarPropertyNames: scalars = [], _navigationPropertyNames: objects = [] } =
    prototype ?? {};
  return [...scalars, ...objects].some((each) => each.toLowerCase() === name.toLowerCase());
}
