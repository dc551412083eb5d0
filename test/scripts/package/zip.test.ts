import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { inOrder, zipOf } from '../../../scripts/package/zip.mjs';

const text = (content: string) => new TextEncoder().encode(content);
const DATE = new Date('2026-03-29T02:30:10Z');

describe('the zip', () => {
  it('gives back its files', () => {
    const files = new Map([
      ['b/due.txt', text('due')],
      ['uno.txt', text('uno')],
    ]);
    expect(unzipSync(zipOf(files, DATE))).toEqual(Object.fromEntries(files));
  });

  it('does not depend on the order in which files come', () => {
    const [one, two] = [text('uno'), text('due')];
    const zip = zipOf(new Map([['a', one], ['B', two]]), DATE); // prettier-ignore
    expect(zipOf(new Map([['B', two], ['a', one]]), DATE)).toEqual(zip); // prettier-ignore
  });

  it('has other bytes at another date: servers tell by it that a page has changed', () => {
    const files = new Map([['a', text('uno')]]);
    expect(zipOf(files, new Date('2026-03-29T02:30:12Z'))).not.toEqual(zipOf(files, DATE));
  });

  it('is the same in every time zone, also in an hour that one of them skips', () => {
    const script = pathToFileURL(join(__dirname, '../../../scripts/package/zip.mjs')).href;
    const code =
      `import { zipOf } from '${script}';` +
      `const zip = zipOf(new Map([['a', new Uint8Array(9)]]), new Date('${DATE.toISOString()}'));` +
      `console.log(Buffer.from(zip).toString('hex'), process.env.TZ, new Date(0).getHours());`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).split(' ');
    const [rome, utc, tokyo] = [inZone('Europe/Rome'), inZone('UTC'), inZone('Asia/Tokyo')];
    expect(rome[0]).toBe(utc[0]);
    expect(tokyo[0]).toBe(utc[0]);
    expect(tokyo.slice(1).join(' ').trim()).toBe('Asia/Tokyo 9');
  });

  it('orders by code units, not by the language of the computer', () => {
    expect(inOrder(['b', 'à', 'B', 'a', 'Z'])).toEqual(['B', 'Z', 'a', 'b', 'à']);
  });
});
