import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { PUBLICCODE_SCHEMA } from './publiccodeSchema';

const root = join(__dirname, '../..');
const source = readFileSync(join(root, 'publiccode.yml'), 'utf8');
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(PUBLICCODE_SCHEMA);

interface Description {
  shortDescription: string;
  screenshots: string[];
}

interface Publiccode {
  [key: string]: unknown;
  softwareVersion: string;
  logo: string;
  legal: { license: string };
  localisation: { availableLanguages: string[] };
  description: Record<string, Description>;
}

/** The file as data, with something changed in it. */
function publiccode(change: (file: Publiccode) => void = () => {}): Publiccode {
  const file = parse(source) as Publiccode;
  change(file);
  return file;
}

/** Where the standard is not kept. */
function problems(file: Publiccode): string[] {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('publiccode.yml', () => {
  it('keeps the standard', () => {
    expect(problems(publiccode())).toEqual([]);
  });

  it('agrees with package.json and with the languages of the pane', () => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const file = publiccode();
    expect(file.softwareVersion).toBe(version);
    expect(file.legal.license).toBe(license);
    expect(file.localisation.availableLanguages).toEqual(['it', 'en']);
    expect(Object.keys(file.description).sort()).toEqual(['en', 'it']);
  });

  it('names files that are in the repository', () => {
    const file = publiccode();
    const files = Object.values(file.description).flatMap(({ screenshots }) => screenshots);
    expect(files.length).toBeGreaterThan(0);
    for (const path of [file.logo, ...files]) expect(existsSync(join(root, path))).toBe(true);
  });

  it('names no person and marks what the publisher must fill in', () => {
    expect(source).not.toMatch(/^\s*(contacts|contractors|email|phone):/m);
    expect(source.match(/DA COMPLETARE/g)?.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the schema of the standard', () => {
  const contact = { name: 'Referente', email: 'referente@comune.esempio.it' };

  it.each<[string, (file: Publiccode) => void]>([
    [
      'an internal maintenance with a contact',
      (file) => (file['maintenance'] = { type: 'internal', contacts: [contact] }),
    ],
    [
      'a contract with its end',
      (file) =>
        (file['maintenance'] = {
          type: 'contract',
          contractors: [{ name: 'Fornitore', until: '2027-12-31' }],
        }),
    ],
    ['a date of release', (file) => (file['releaseDate'] = '2026-12-01')],
    [
      'the authority that publishes',
      (file) => (file['organisation'] = { name: 'Comune', uri: 'urn:x-italian-pa:c_h501' }),
    ],
  ])('takes %s', (_what, change) => {
    expect(problems(publiccode(change))).toEqual([]);
  });

  it.each<[string, (file: Publiccode) => void, RegExp]>([
    ['no name', (file) => delete file['name'], /required property 'name'/],
    ['an unknown key', (file) => (file['tags'] = ['pa']), /additional properties/],
    [
      'a deprecated key',
      (file) => Object.assign(file.legal, { repoOwner: 'Comune' }),
      /additional/,
    ],
    ['a version to come', (file) => (file['publiccodeYmlVersion'] = '2.0'), /allowed values/],
    ['a number as version', (file) => (file['publiccodeYmlVersion'] = 0.5), /allowed values/],
    ['an unknown status', (file) => (file['developmentStatus'] = 'pronto'), /allowed values/],
    ['an unknown type', (file) => (file['softwareType'] = 'addin'), /allowed values/],
    ['an unknown category', (file) => (file['categories'] = ['excel']), /allowed values/],
    ['a date in Italian', (file) => (file['releaseDate'] = '01/12/2026'), /match pattern/],
    ['a date that is none', (file) => (file['releaseDate'] = '2026-13-01'), /match pattern/],
    ['a path as address', (file) => (file['url'] = '/srv/git/schede'), /match pattern/],
    ['a logo outside', (file) => (file.logo = '../icon.svg'), /match pattern/],
    [
      'lowercase countries',
      (file) => (file['intendedAudience'] = { countries: ['it'] }),
      /pattern/,
    ],
    ['no language', (file) => (file.description = {}), /fewer than 1/],
    [
      'a short description of 151 characters',
      ({ description }) =>
        Object.assign(description['it'] ?? {}, { shortDescription: 'a'.repeat(151) }),
      /more than 150/,
    ],
    [
      'a long description of 149 characters',
      ({ description }) =>
        Object.assign(description['it'] ?? {}, { longDescription: 'a'.repeat(149) }),
      /fewer than 150/,
    ],
    [
      'an internal maintenance of nobody',
      (file) => (file['maintenance'] = { type: 'internal' }),
      /required property 'contacts'/,
    ],
    [
      'a contract without contractors',
      (file) => (file['maintenance'] = { type: 'contract' }),
      /required property 'contractors'/,
    ],
    [
      'contractors without a contract',
      (file) =>
        (file['maintenance'] = {
          type: 'none',
          contractors: [{ name: 'Fornitore', until: '2027-12-31' }],
        }),
      /must NOT be valid/,
    ],
    [
      'another version of the Italian section',
      (file) => (file['IT'] = { countryExtensionVersion: '0.9' }),
      /equal to constant/,
    ],
  ])('refuses %s', (_what, change, problem) => {
    expect(problems(publiccode(change)).join('\n')).toMatch(problem);
  });
});
