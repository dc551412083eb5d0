/** Headings between the rows of a summary: which a row needs, and how they are known again. */
import {
  besideTheirs,
  isMark,
  levelOf,
  sectionContent,
  sectionsBefore,
  textOfMark,
} from '../../../src/templates/sintesi/sections';

const group = (unit: string, service: string, kind = 'strategico') => ({ unit, service, kind });
const texts = (...args: Parameters<typeof sectionsBefore>) =>
  sectionsBefore(...args).map(({ text }) => text);

describe('the headings that a row needs above it', () => {
  const segreteria = group('Affari generali', 'Segreteria Generale');

  it('are those of its unit, and of its service and kind, where the row before has others', () => {
    expect(texts(segreteria, null, true)).toEqual([
      'AFFARI GENERALI',
      'Segreteria Generale › Obiettivi strategici',
    ]);
    expect(texts(segreteria, { ...segreteria }, true)).toEqual([]);
    expect(texts({ ...segreteria, kind: 'ordinario' }, segreteria, true)).toEqual([
      'Segreteria Generale › Obiettivi ordinari',
    ]);
    // One service of another unit is not the same.
    expect(texts({ ...segreteria, unit: 'Tributi' }, segreteria, true)).toHaveLength(2);
  });

  it('are no others for how a name is written', () => {
    const other = group('AFFARI  GENERALI', 'segreteria generale', 'Strategico');
    expect(texts(other, segreteria, true)).toEqual([]);
  });

  it('leave out the unit in the summary of one, and what nobody says', () => {
    expect(texts(segreteria, null, false)).toEqual(['Segreteria Generale › Obiettivi strategici']);
    expect(texts(group('Tributi', '', ''), null, true)).toEqual(['TRIBUTI']);
    expect(texts(group('Tributi', '', 'innovativo'), null, false)).toEqual(['innovativo']);
    expect(texts(group('', '', ''), null, true)).toEqual([]);
  });
});

it('a mark tells the heading that it was written for, and is the code of no objective', () => {
  const all = sectionsBefore(group('Tributi', 'Sportello', 'ordinario'), null, true);
  expect(all.map(({ mark }) => textOfMark(mark.trim()))).toEqual(all.map(({ text }) => text));
  expect(all.map(({ mark }) => levelOf(mark))).toEqual(['unit', 'service']);
  expect(all.every(({ mark }) => isMark(mark))).toBe(true);
  for (const service of ['', 'Sportello'])
    for (const kind of ['', 'ordinario'])
      for (const { mark, text } of sectionsBefore(group('Tributi', service, kind), null, true))
        expect(textOfMark(mark.trim())).toBe(text);
  expect(['63t6b34g', '', 'Sportello'].some(isMark)).toBe(false);
  expect(textOfMark('§§ a › b › c › d')).toBeUndefined();
});

it('a unit’s name is that of the settings', () => {
  const [unit] = sectionsBefore(group('Tributi', ''), null, true);
  const settings = { unitNames: [{ sheet: 'Impostazioni', row: 21, column: 0 }] };
  const content = (units: { name: string }[]) => sectionContent(unit!, units, settings as never);
  expect(content([{ name: 'Tributi' }])).toEqual({ formula: "=UPPER('Impostazioni'!$A$22)" });
  expect(content([{ name: 'SUAP' }])).toBe('TRIBUTI');
});

it('rows of one heading come beside each other, in the order of the headings', () => {
  const rows = [
    { key: 1, of: group('A', 'x') },
    { key: 2, of: group('A', 'y') },
    { key: 3, of: group('a', 'X') },
  ];
  expect(besideTheirs(rows, ({ of }) => of).map(({ key }) => key)).toEqual([1, 3, 2]);
});
