import type { ExcelLibrary, OfficeExtensionHooks } from './library';

/** The library that a script of Microsoft has defined in a window (the page's own or a frame's). */
export function libraryOf(window: object): ExcelLibrary {
  const { Excel: excel, OfficeExtension } = window as {
    Excel?: ExcelLibrary['Excel'];
    OfficeExtension?: OfficeExtensionHooks;
  };
  if (!excel || !OfficeExtension)
    throw new Error('The window has not loaded the Excel library (excel-web-16.00.debug.js).');
  return { Excel: excel, OfficeExtension };
}
