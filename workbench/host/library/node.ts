import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExcelLibrary } from './library';

const FILE = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

type Run = (this: object, window: object) => ExcelLibrary;

let run: Run | undefined;

/**
 * Loads the library once more, with a window of its own that has the little it looks for. It runs in the caller's
 * realm: the library takes only objects whose prototype is its own `Object.prototype` for plain objects, so the
 * options and load arguments of a test would be refused in a vm context. `with` lets it find its window's globals.
 */
export function loadLibrary(): ExcelLibrary {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve(FILE);
  run ??= new Function(
    'window',
    `with (window) { ${readFileSync(file, 'utf8')}
    return { Excel, OfficeExtension }; }`,
  ) as Run;
  const document = {
    URL: 'https://workbench/',
    cookie: '',
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute() {}, style: {} }),
    addEventListener() {},
    location: { href: 'https://workbench/' },
  };
  const window: Record<string, unknown> = {
    document,
    location: document.location,
    navigator: { userAgent: 'workbench', language: 'it-IT' },
    addEventListener() {},
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    Promise,
    performance,
    // Declared here, so that the script's own top-level variables become properties of the window, as in a page.
    Excel: undefined,
    Microsoft: undefined,
    OSF: undefined,
    Office: undefined,
    OfficeCore: undefined,
    OfficeExt: undefined,
    OfficeExtension: undefined,
    OfficeRuntime: undefined,
  };
  window.window = window;
  window.self = window;
  return run.call(window, window);
}
