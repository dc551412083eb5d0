/** Which sheet is what: copies, sheets of other versions, names that were lost, tables that somebody typed. */
import { completePlan } from '../../../src/domain/completePlan';
import { countedRows } from '../../../src/domain/countedRows';
import { identityText } from '../../../src/domain/identity';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { byHand, contentsOf, withoutNames } from '../contentsOf';

const plan = completePlan({
  id: 'prova',
  firstYear: 2026,
  units: [{ name: 'SUAP' }, { name: 'Tributi' }],
  objectives: [
    { number: '1', title: 'Sportello', unit: 'SUAP', weight: 100 },
    { number: '2', title: 'Recupero evasione', unit: 'Tributi', weight: 100 },
  ],
  anticorruption: [
    { objective: 'Appalti', activity: 'Controlli', indicator: 'Gare', verification: 'Atti' },
  ],
});
const sheets = planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));
const sheet = (name: string) => sheets.find((each) => each.name === name)!;

/** As Excel copies a sheet: names, and not the custom properties. */
function copyOf(name: string, copied = `${name} (2)`): SheetContents {
  return { ...withoutProperties(sheet(name)), name: copied };
}

/** Without what other programs do not keep. */
function withoutProperties(contents: SheetContents): SheetContents {
  const rest = { ...contents, template: undefined };
  delete rest.properties;
  return rest;
}

function withoutIdentity(contents: SheetContents): SheetContents {
  const rest = { ...contents };
  delete rest.identity;
  return rest;
}

/** As the version before the ids wrote it. */
const former = (contents: SheetContents): SheetContents => ({
  ...withoutIdentity(contents),
  properties: { version: contents.properties?.version ?? '1' },
});

const roles = (all: readonly SheetContents[]) =>
  Object.fromEntries(readBook(all).sheets.map(({ name, role }) => [name, role]));
const weights = (all: readonly SheetContents[]) =>
  countedRows(readBook(all)).map(({ unit, number, weight }) => [unit, number, weight]);
const ROWS = [
  ['SUAP', '1', 100],
  ['Tributi', '2', 100],
];
const ROLES = {
  Impostazioni: 'settings',
  'Sintesi obiettivi': 'summary',
  'Sintesi SUAP': 'summary',
  'Sintesi Tributi': 'summary',
  'Ob 1': 'objective',
  'Ob 2': 'objective',
  Anticorruzione: 'measures',
};

describe('the sheets of a plan', () => {
  it('are what they were made to be, under any name', () => {
    expect(roles(sheets)).toEqual(ROLES);
    const renamed = sheets.map((each, index) => ({ ...each, name: `Foglio ${index}` }));
    expect(Object.values(roles(renamed))).toEqual(Object.values(ROLES));
  });

  it('are so too as the version before wrote them, and where another program has lost their properties', () => {
    expect(roles(sheets.map(former))).toEqual(ROLES);
    expect(weights(sheets.map(former))).toEqual(ROWS);
    expect(roles(sheets.map(withoutProperties))).toEqual(ROLES);
    expect(weights(sheets.map(withoutProperties))).toEqual(ROWS);
  });
});

describe('a copy', () => {
  it('of an objective is told, and counts nowhere', () => {
    const all = [...sheets, copyOf('Ob 1')];
    const book = readBook(all);
    expect(roles(all)).toEqual({ ...ROLES, 'Ob 1 (2)': 'copy' });
    expect(weights(all)).toEqual(ROWS);
    expect(book.copies.map(({ id, sheet: on }) => [id, on])).toEqual([
      [sheet('Ob 1').properties?.id, 'Ob 1 (2)'],
    ]);
    expect(book.unread).toEqual([]);
  });

  it('is the objective once its original is gone: somebody has chosen', () => {
    const all = [...sheets.filter(({ name }) => name !== 'Ob 1'), copyOf('Ob 1')];
    expect(roles(all)['Ob 1 (2)']).toBe('objective');
    expect(weights(all)).toHaveLength(2);
  });

  it('made by the version before is told apart from what has properties', () => {
    const copy = withoutIdentity(copyOf('Ob 1'));
    const all = [...sheets.map(former), copy];
    expect(roles(all)).toEqual({ ...ROLES, 'Ob 1 (2)': 'copy' });
    expect(weights(all)).toEqual(ROWS);
  });

  it('that has taken the properties along is the one that was not noted', () => {
    const [original, copy] = ['a', 'b'].map((worksheetId) => ({
      ...sheet('Ob 1'),
      ...{ name: `Scheda ${worksheetId}`, worksheetId },
      properties: { ...sheet('Ob 1').properties, worksheet: 'a' },
    }));
    const others = sheets.filter(({ name }) => name !== 'Ob 1');
    expect(roles([copy!, ...others, original!])).toMatchObject({
      'Scheda a': 'objective',
      'Scheda b': 'copy',
    });
  });

  it('that has taken them along, where nothing was noted, is the one that Excel has named so', () => {
    const all = [{ ...sheet('Ob 1'), name: 'Ob 1 (2)' }, ...sheets];
    expect(roles(all)).toEqual({ ...ROLES, 'Ob 1 (2)': 'copy' });
    expect(weights(all)).toEqual(ROWS);
  });

  it('of a summary is its user’s own; one of the settings holds none', () => {
    const all = [
      ...sheets,
      copyOf('Sintesi obiettivi', 'Bozza'),
      copyOf('Impostazioni', 'Vecchie'),
    ];
    expect(roles(all)).toEqual({ ...ROLES, Bozza: 'summaryCopy', Vecchie: 'unusedSettings' });
    expect(readBook(all).summaries).toHaveLength(3);
    expect(readBook(all).settingsSheet).toBe('Impostazioni');
  });
});

describe('an identity', () => {
  it('that was changed is told; the properties still say who the sheet is', () => {
    const changed = sheets.map((each) =>
      each.name === 'Ob 1' ? { ...each, identity: 'mia scheda' } : each,
    );
    const found = readBook(changed).sheets.find(({ name }) => name === 'Ob 1');
    expect(found).toMatchObject({
      role: 'objective',
      id: sheet('Ob 1').properties?.id,
      lostNames: ['PIAO_Scheda'],
    });
  });

  it.each([
    ['later', 'scheda-completa', 99],
    ['unknown', 'scheda-nuova', 1],
  ])('of a %s kind is told, and nothing of the sheet is read', (_, template, version) => {
    const id = 'k3x9q2mv';
    const strange = {
      ...sheet('Ob 1'),
      ...{ template, properties: { version: String(version), id } },
      identity: identityText({ template, version, id }),
    };
    const all = sheets.map((each) => (each.name === 'Ob 1' ? strange : each));
    expect(roles(all)['Ob 1']).toBe('unknownVersion');
    expect(readBook(all).objectives.map(({ sheet: on }) => on)).toEqual(['Ob 2']);
  });

  it('that says «nessuno» is of a sheet that is not of the plan', () => {
    const mine = { ...withoutNames(sheet('Ob 1')), name: 'Mio', template: 'nessuno' };
    expect(roles([...sheets, mine]).Mio).toBe('other');
  });
});

describe('names that have lost their cells', () => {
  it('are told; the field is read by its label', () => {
    const { names, ...rest } = sheet('Ob 1');
    const lost = { ...rest, names: new Map(names), lostNames: ['Peso', 'Print_Area'] };
    lost.names.delete('Peso');
    const all = sheets.map((each) => (each.name === 'Ob 1' ? lost : each));
    const book = readBook(all);
    expect(book.objectives[0]?.objective.weight).toBe(100);
    expect(book.sheets.find(({ name }) => name === 'Ob 1')?.lostNames).toEqual(['Peso']);
  });
});

describe('a table that somebody typed', () => {
  const rows = [
    ['Obiettivo', 'Termine', 'Note'],
    ...Array.from({ length: 10 }, (_, index) => [`Riunione ${index}`, 'lunedì', 'sala']),
  ];
  const mine = { ...byHand(rows), name: 'Appunti' };

  it('beside the sheets of a plan is named once, and none of it is read', () => {
    const book = readBook([...sheets, mine]);
    expect(roles([...sheets, mine]).Appunti).toBe('doubtful');
    expect(book.objectives).toHaveLength(2);
    expect(book.unread).toEqual([]);
  });

  it('is the list of a plan where it is all that there is, and is understood', () => {
    expect(roles([{ ...byHand(rows.map((row) => row.slice(0, 2))), name: 'Elenco' }])).toEqual({
      Elenco: 'list',
    });
  });

  it('that is mostly something else is doubtful also where it is alone', () => {
    const wide = rows.map((row, index) => [
      ...row,
      `x${index}`,
      `y${index}`,
      `z${index}`,
      'w',
      'v',
    ]);
    expect(roles([{ ...byHand(wide), name: 'Tabella' }])).toEqual({ Tabella: 'doubtful' });
  });
});
