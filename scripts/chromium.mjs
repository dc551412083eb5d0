/** Where Debian's Chromium is and how tests start it: no network of its own, no sandbox for root. */
import { existsSync } from 'node:fs';

/** The first is the engine of the second without what windows need, and takes less of the machine. */
const CANDIDATES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export function chromiumPath() {
  return process.env.CHROMIUM_PATH ?? CANDIDATES.find((path) => existsSync(path));
}

export function chromiumOptions() {
  return {
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
