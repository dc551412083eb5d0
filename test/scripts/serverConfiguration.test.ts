/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');

/** Headers of the two examples, by name. */
const nginx = new Map(
  [...read('deploy/nginx.conf').matchAll(/add_header\s+(\S+)\s+"([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);
const iis = new DOMParser().parseFromString(read('deploy/web.config'), 'application/xml');
const iisHeaders = new Map(
  [...iis.querySelectorAll('customHeaders add')].map((element) => [
    element.getAttribute('name'),
    element.getAttribute('value'),
  ]),
);

describe('the examples of server configuration', () => {
  it('are well formed', () => {
    expect(iis.querySelector('parsererror')).toBeNull();
    const count = (mark: string) => read('deploy/nginx.conf').split(mark).length;
    expect(count('{')).toBeGreaterThan(4);
    expect(count('}')).toBe(count('{'));
  });

  it('send the same headers', () => {
    expect(nginx.size).toBeGreaterThanOrEqual(4);
    expect(Object.fromEntries(iisHeaders)).toEqual(Object.fromEntries(nginx));
  });

  it('let Excel on the web read the functions and show the pane in its own pages', () => {
    expect(nginx.get('Access-Control-Allow-Origin')).toBe('*');
    expect(nginx.has('X-Frame-Options')).toBe(false);
    expect(nginx.get('Content-Security-Policy')).toMatch(/^frame-ancestors 'self' https:/);
    expect(nginx.get('Content-Security-Policy')).toContain('https://*.officeapps.live.com');
    // Personal accounts open their workbooks from there.
    expect(nginx.get('Content-Security-Policy')).toContain('https://onedrive.live.com');
  });

  it('leave the rest of the policy to the page, which says it once', () => {
    expect(nginx.get('Content-Security-Policy')).not.toContain(';');
  });

  it('let browsers keep only the files whose name changes with the content', () => {
    const cached = iis.querySelector('location[path="static"] clientCache');
    expect(cached?.getAttribute('cacheControlMode')).toBe('UseMaxAge');
    const others = iis.querySelector('configuration > system\\.webServer clientCache');
    expect(others?.getAttribute('cacheControlMode')).toBe('DisableCache');
    expect(read('deploy/nginx.conf')).toMatch(/~\/static\/ "public, max-age=31536000, immutable";/);
    expect(read('deploy/nginx.conf')).toMatch(/default\s+"no-cache";/);
  });

  it('open the pane and the guide at the addresses of their folders', () => {
    const documents = [...iis.querySelectorAll('defaultDocument add')].map((element) =>
      element.getAttribute('value'),
    );
    expect(documents).toEqual(['taskpane.html', 'index.html']);
    expect(read('deploy/nginx.conf')).toMatch(/index\s+taskpane\.html index\.html;/);
  });

  it('are explained, with the same addresses, in docs/deploy.md', () => {
    const guide = read('docs/deploy.md');
    for (const [name, value] of nginx) {
      expect(guide).toContain(name);
      expect(guide).toContain(value);
    }
  });
});
