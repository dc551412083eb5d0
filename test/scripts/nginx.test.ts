/** The example for nginx, in Debian's nginx, with plain HTTP in place of its certificates. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const EXAMPLE = readFileSync(join(__dirname, '../../deploy/nginx.conf'), 'utf8');

const FILES = {
  'taskpane.html': '<title>Il riquadro</title>',
  'guida/index.html': '<title>La guida</title>',
  'functions.json': '{}',
  'static/taskpane.0123456789.js': 'export {};',
  'web.config': '<configuration/>',
};

let folder: string;
let base: string;
let nginx: ChildProcess;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function configuration(port: number): string {
  const server = EXAMPLE.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_.*$/gm, '')
    .replace('/srv/www/schede-obiettivo/', `${folder}/site/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temporary;`)
    .join(' ');
  // The folder is of who runs the tests alone.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${folder}/pid; error_log stderr;
events {}
http { include mime.types; access_log off; ${temporary}
${server} }`;
}

async function answers(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended with code ${nginx.exitCode}`);
    if (await fetch(base).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}

describe('the example for nginx', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    for (const [path, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
      writeFileSync(join(folder, 'site', path), content);
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}/schede-obiettivo`;
    writeFileSync(join(folder, 'mime.types'), 'types { text/html html; application/json json; }');
    writeFileSync(join(folder, 'nginx.conf'), configuration(port));
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
    await answers();
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => nginx.once('exit', resolve));
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['', 'Il riquadro'],
    ['/', 'Il riquadro'],
    ['/taskpane.html', 'Il riquadro'],
    ['/guida', 'La guida'],
    ['/guida/', 'La guida'],
  ])('shows at «%s»: %s', async (path, title) => {
    const answer = await fetch(base + path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(title);
  });

  it('redirects to the same server, whatever its name and port', async () => {
    const answer = await fetch(base, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/schede-obiettivo/']);
  });

  it('keeps what has its content in its name, and has the rest asked again', async () => {
    const cache = async (path: string) => (await fetch(base + path)).headers.get('cache-control');
    expect(await cache('/static/taskpane.0123456789.js')).toMatch(/immutable$/);
    expect(await cache('/functions.json')).toBe('no-cache');
    expect(await cache('/guida/')).toBe('no-cache');
    expect(await cache('/static/missing.js')).toBeNull();
  });

  it('gives neither what is missing nor the configuration of another server', async () => {
    for (const path of ['/missing.html', '/web.config', '/static/'])
      expect((await fetch(base + path)).ok).toBe(false);
  });
});
