import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceManifest } from '../../scripts/manifest.mjs';

/** Width and height of a PNG, from its header. */
function pngSize(file: string): [number, number] {
  const header = readFileSync(join(__dirname, '../../dist', file));
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

describe('the manifest', () => {
  const source = sourceManifest();
  const declared = new Map(
    [...source.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]+)"/g)].map(
      ([, id, value]) => [id ?? '', value ?? ''],
    ),
  );
  const used = [...source.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id ?? '');

  it('declares every resource that it uses, with an id of at most 32 characters', () => {
    expect(used.length).toBeGreaterThan(10);
    for (const id of used) {
      expect(declared.has(id)).toBe(true);
      expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  it('uses every resource that it declares', () => {
    for (const id of declared.keys()) expect(used).toContain(id);
  });

  it('names only files that the build makes, over HTTPS', () => {
    const addresses = [...source.matchAll(/"(https?:\/\/localhost[^"]*)"/g)].map(
      ([, a]) => a ?? '',
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      expect(address).toMatch(/^https:/);
      const file = address.replace('https://localhost:3000/', '');
      expect(readFileSync(join(__dirname, '../../dist', file)).length).toBeGreaterThan(0);
    }
  });

  it.each([16, 32, 64, 80, 128])('has an icon of %i pixels', (size) => {
    expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
  });

  it('runs functions, pane and commands in one long-lived runtime', () => {
    expect(source).toMatch(
      /<Host xsi:type="Workbook">\s*<Runtimes>\s*<Runtime resid="Taskpane.Url" lifetime="long"/,
    );
  });

  it('keeps strings within the limits of Excel', () => {
    for (const [, text] of source.matchAll(/<bt:ShortStrings>([^]*?)<\/bt:ShortStrings>/g))
      for (const [, value] of (text ?? '').matchAll(/(?:DefaultValue|Value)="([^"]*)"/g))
        expect(value?.length).toBeLessThanOrEqual(125);
    for (const [, text] of source.matchAll(/<bt:LongStrings>([^]*?)<\/bt:LongStrings>/g))
      for (const [, value] of (text ?? '').matchAll(/(?:DefaultValue|Value)="([^"]*)"/g))
        expect(value?.length).toBeLessThanOrEqual(250);
  });
});
