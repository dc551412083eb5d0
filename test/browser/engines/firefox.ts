/** Firefox, which draws the pane of Excel on the web for who uses it: Debian's, by its own form of WebDriver. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commands, Engine } from './browserWindow';
import { start, untilThere } from './started';

const PREFERENCES = {
  'marionette.port': 0,
  'intl.accept_languages': 'it-IT, it',
  // Nothing that it asks of others by itself.
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = start(
    'firefox-esr',
    ['--headless', '--marionette', '--no-remote', '--profile', profile],
    { HOME: profile, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '1000' },
  );
  const port = await untilThere('Firefox', () => {
    const written = readFileSync(join(profile, 'MarionetteActivePort'), 'utf8');
    if (written === '') throw new Error('no port yet');
    return Number(written);
  });
  const line = connectTo(port);
  await line.send('WebDriver:NewSession', { timeouts: { script: 80_000 } });
  return {
    async send(command, parameters) {
      const answer = await line.send(`WebDriver:${command}`, inItsWords(command, parameters));
      // What WebDriver answers stands in an object of its own, unless it has several parts.
      const parts = answer as { value?: unknown } | null;
      return parts && 'value' in parts ? parts.value : parts;
    },
    async picture() {
      const { value } = (await line.send('WebDriver:TakeScreenshot', { full: false })) as {
        value: string;
      };
      return Buffer.from(value, 'base64');
    },
    async close() {
      line.close();
      await firefox.end();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** An element that a command is about is told by its id alone. */
function inItsWords(command: keyof Commands, parameters: object): object {
  const idOf = (element: object | null) => element && Object.values(element)[0];
  if (command === 'SwitchToFrame')
    return { element: idOf((parameters as Commands['SwitchToFrame']).element) };
  if (command === 'ElementClick')
    return { id: idOf((parameters as Commands['ElementClick']).element) };
  return parameters;
}

/** Messages are JSON after their length: [0, number, command, parameters], then [1, number, error, answer]. */
function connectTo(port: number) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (error: unknown, answer: unknown) => void>();
  let received = Buffer.alloc(0);
  let sent = 0;
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      const message = JSON.parse(received.subarray(colon + 1, end).toString()) as unknown;
      received = received.subarray(end);
      // It greets first.
      if (!Array.isArray(message)) continue;
      const [, number, error, answer] = message as [1, number, unknown, unknown];
      waiting.get(number)?.(error, answer);
    }
  });
  return {
    send(command: string, parameters: object): Promise<unknown> {
      const number = ++sent;
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => reject(new Error(`${command}: no answer`)), 90_000);
        waiting.set(number, (error, answer) => {
          clearTimeout(limit);
          waiting.delete(number);
          if (error === null) resolve(answer);
          else reject(new Error(`${command}: ${JSON.stringify(error).slice(0, 600)}`));
        });
        const message = JSON.stringify([0, number, command, parameters]);
        socket.write(`${Buffer.byteLength(message)}:${message}`);
      });
    },
    close: () => socket.destroy(),
  };
}
