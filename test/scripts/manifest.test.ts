import { checkedBase, manifestFor, sourceManifest } from '../../scripts/manifest.mjs';

describe('the address given to npm run package', () => {
  it.each([
    ['https://intranet.comune.it/schede', 'https://intranet.comune.it/schede/'],
    ['https://host/path/', 'https://host/path/'],
    ['https://HOST:8443', 'https://host:8443/'],
  ])('takes %s as %s', (given, base) => {
    expect(checkedBase(given)).toBe(base);
  });

  it.each([
    [undefined, /Manca l'indirizzo/],
    ['', /Manca l'indirizzo/],
    ['intranet/schede', /non è un indirizzo completo/],
    ['http://host/', /non comincia con https/],
    ['ftp://host/', /non comincia con https/],
    ['https://utente:segreto@host/', /nome utente o una password/],
    ['https://host/?a=1', /contiene \? o #/],
    ['https://host/#qui', /contiene \? o #/],
    ['https://host/manifest.xml', /indirizzo di un file/],
    [`https://host/${'a'.repeat(3000)}/`, /troppo lungo/],
  ])('refuses %s', (given, message) => {
    expect(() => checkedBase(given)).toThrow(message);
  });
});

describe('the manifest written for an address', () => {
  const written = manifestFor(sourceManifest(), 'https://host/a&b/', '1.2.3.4');

  it('has every address under the new one and none left under the old', () => {
    expect(written).not.toContain('localhost');
    expect(written).toContain('DefaultValue="https://host/a&amp;b/functions.json"');
  });

  it('has the address as it is, whatever signs it holds, for the file of shortcuts too', () => {
    const base = "https://host/a$&b$1$'/";
    expect(manifestFor(sourceManifest(), base, '1.2.3.4')).toContain(
      `<ExtendedOverrides Url="https://host/a$&amp;b$1$'/shortcuts.json"`,
    );
  });

  it('carries the version', () => {
    expect(written).toContain('<Version>1.2.3.4</Version>');
  });

  it('names the keys last, and changes nothing else', () => {
    const plain = (text: string) =>
      text
        .replace(/<!--[^]*?-->\n?/g, '')
        .replace(/<Version>.*<\/Version>/, '')
        .replace(/ *<ExtendedOverrides .*\n/, '')
        .replaceAll('https://host/a&amp;b/', 'https://localhost:3000/');
    expect(plain(written)).toBe(plain(sourceManifest()));
    expect(written).toMatch(/<ExtendedOverrides Url="[^"]+shortcuts\.json" \/>\n<\/OfficeApp>\s*$/);
  });
});
