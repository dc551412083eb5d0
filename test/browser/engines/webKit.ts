/** WebKit, which draws the pane in Excel for Mac: Debian's, in a window on a screen that nobody sees. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as UPNG from 'upng-js';
import type { Commands, Engine } from './browserWindow';
import { freePort, start, untilThere } from './started';

/** Where the commands stand in WebDriver over HTTP. */
const PATHS: Record<keyof Commands, string> = {
  Navigate: 'url',
  Refresh: 'refresh',
  SwitchToFrame: 'frame',
  ExecuteAsyncScript: 'execute/async',
  ElementClick: 'element',
  PerformActions: 'actions',
};

/** Little more than the pane: what is drawn takes time. */
const SIZE = { width: 560, height: 800 };

export async function startWebKit(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  const screen = start(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`, '-fbdir', folder],
    {},
    ['ignore', 'ignore', 'ignore', 'pipe'],
  );
  const display = await new Promise<string>((resolve, reject) => {
    screen.process.once('error', reject);
    screen.process.once('exit', () => reject(new Error('Xvfb does not start')));
    screen.process.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`));
  });
  const port = await freePort();
  const driver = start('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: display,
    // A browser without a language: the pane has its own.
    LC_ALL: 'C.UTF-8',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const address = `http://127.0.0.1:${port}`;
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(address + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(90_000),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 600)}`);
    return value;
  };
  await untilThere('WebKitWebDriver', () => ask('GET', '/status'));
  const capabilities = { alwaysMatch: { timeouts: { script: 80_000 } } };
  const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { x: 0, y: 0, ...SIZE });
  return {
    send(command, parameters) {
      if (command === 'SwitchToFrame') {
        const { element } = parameters as Commands['SwitchToFrame'];
        return ask('POST', `${session}/frame`, { id: element });
      }
      if (command === 'ElementClick') {
        const [id] = Object.values((parameters as Commands['ElementClick']).element);
        return ask('POST', `${session}/element/${id}/click`, {});
      }
      return ask('POST', `${session}/${PATHS[command]}`, parameters);
    },
    // Its own picture can be long in coming; the screen follows a moment later.
    async picture() {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return pngOf(readFileSync(join(folder, 'Xvfb_screen0')));
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await driver.end();
      await screen.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The screen as Xvfb keeps it: a header of 32-bit numbers, colours, then blue, green, red and nothing for each point. */
function pngOf(dump: Buffer): Uint8Array {
  const header = (field: number) => dump.readUInt32BE(4 * field);
  const [width, height, line] = [header(4), header(5), header(12)];
  const first = header(0) + 12 * header(19);
  const points = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = first + y * line + 4 * x;
      const to = 4 * (y * width + x);
      points.set([dump[from + 2]!, dump[from + 1]!, dump[from]!, 255], to);
    }
  }
  return new Uint8Array(UPNG.encode([points.buffer], width, height, 0));
}
