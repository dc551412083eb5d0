/** What Excel on the web does to the pane: a page of one site has the panes of another in its frames. */
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { newKey, saveDraft, takeUp } from '../../../src/taskpane/drafts/keptDrafts';
import type { openDraftStore } from '../../../src/taskpane/storage';

declare global {
  interface Window {
    /** The drafts, without the rest of the pane. */
    drafts: {
      openDraftStore: typeof openDraftStore;
      newKey: typeof newKey;
      saveDraft: typeof saveDraft;
      takeUp: typeof takeUp;
    };
  }
}

const root = join(__dirname, '..', '..', '..');
const ENTRY = `import { openDraftStore } from './src/taskpane/storage';
import { newKey, saveDraft, takeUp } from './src/taskpane/drafts/keptDrafts';
window.drafts = { openDraftStore, newKey, saveDraft, takeUp };`;

/** Its address has two frames. */
export async function serveTwoFrames(): Promise<{ address: string; close(): void }> {
  const script = execFileSync(
    join(root, 'node_modules', '.bin', 'esbuild'),
    ['--bundle', '--format=iife', '--loader=ts', '--log-level=error'],
    { cwd: root, input: ENTRY },
  );
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const frame = `<iframe src="http://localhost:${port}/frame"></iframe>`;
    const [type, body] =
      request.url === '/drafts.js'
        ? ['text/javascript', script]
        : [
            'text/html',
            request.url === '/frame' ? '<script src="/drafts.js"></script>' : frame + frame,
          ];
    response.setHeader('content-type', `${type}; charset=utf-8`);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
