import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';

/** The host of an address. */
const ADDRESS = /(?<=https?:\/\/)[\w.-]+/g;

const dist = join(__dirname, '../../dist');
const page = readFileSync(join(dist, 'taskpane.html'), 'utf8');

describe('dist/taskpane.html', () => {
  it('loads Office.js from Microsoft, in the head, and everything else from its own folder', () => {
    const sources = [...page.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(
      ([, address]) => address ?? '',
    );
    const outside = sources.filter((address) => /^(https?:)?\/\//.test(address));
    expect(outside).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(page.indexOf('office.js')).toBeLessThan(page.indexOf('</head>'));
  });

  it('loads the custom functions too: the runtime is shared', () => {
    expect(page).toMatch(/<script[^>]*src="?functions\.js/);
  });

  it('gives its own files names that change with their content, under static/', () => {
    const [, script] = /<script[^>]*src="?(static\/[^"\s>]+)/.exec(page) ?? [];
    expect(script).toMatch(/^static\/taskpane\.[0-9a-f]{10}\.js$/);
    expect(readdirSync(join(dist, 'static'))).toContain(script?.slice('static/'.length));
    for (const name of readdirSync(join(dist, 'static')))
      expect(name).toMatch(/^[\w-]+\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/);
  });

  it('loads at most 180 kB of scripts, compressed, before it is drawn', () => {
    const own = [...page.matchAll(/<script(?! nomodule)[^>]*src="?((?!https:)[^"\s>]+)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(own).toHaveLength(2);
    const sizes = own.map((path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(180_000);
  });

  it('asks Excel to load it with the workbooks in which it is used', () => {
    const [, script = ''] = /<script[^>]*src="?(static\/[^"\s>]+)/.exec(page) ?? [];
    expect(readFileSync(join(dist, script), 'utf8')).toContain('setStartupBehavior("Load")');
  });

  it('has a script in the words of Internet Explorer, for where Excel has no other browser', () => {
    const [, path = ''] = /<script nomodule[^>]*src="?([^"\s>]+)/.exec(page) ?? [];
    const script = readFileSync(join(dist, path), 'utf8');
    expect(script).toContain('WebView2');
    const as = (target: string) => transformSync(script, { target }).code;
    expect(as('es5')).toBe(as('esnext'));
  });

  it('names no service that could be asked for anything: not even those that a library came with', () => {
    const scripts = readdirSync(join(dist, 'static'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(dist, 'static', name));
    const addresses = scripts.flatMap((path) => readFileSync(path, 'utf8').match(ADDRESS) ?? []);
    expect([...new Set(addresses)].sort()).toEqual(['react.dev', 'www.w3.org']);
  });

  it('is an Italian page', () => {
    expect(page).toMatch(/<html[^>]*lang="?it\b/);
  });
});

describe('the Content-Security-Policy of dist/taskpane.html', () => {
  const [, content = ''] = /Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
  const policy = new Map(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

  it('stands before the first script', () => {
    expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('allows nothing that it does not name', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'none'"]);
  });

  it('lets scripts come from the own server and Microsoft’s library alone, none inline or evaluated', () => {
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
  });

  it('lets data come from the own server alone', () => {
    expect(policy.get('connect-src')).toEqual(["'self'"]);
  });

  it('names no other server in any directive', () => {
    const hosts = [...policy.values()].flat().filter((source) => !source.startsWith("'"));
    expect([...new Set(hosts)].sort()).toEqual(['data:', 'https://appsforoffice.microsoft.com']);
    expect(policy.get('img-src')).toContain('data:');
  });

  it('is obeyed by the page itself: no inline script, no handler in an attribute', () => {
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });
});

describe('dist/examples', () => {
  it('has the plan of each authority, under the name of its file', () => {
    const names = readdirSync(join(dist, 'examples'));
    expect(names).toContain('terre-di-pianura.json');
    for (const name of names) {
      const plan = JSON.parse(readFileSync(join(dist, 'examples', name), 'utf8'));
      expect(`${plan.id}.json`).toBe(name);
      expect(plan.objectives.length).toBeGreaterThan(0);
    }
  });
});
