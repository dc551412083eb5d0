import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

  it('is an Italian page', () => {
    expect(page).toMatch(/<html[^>]*lang="?it\b/);
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
