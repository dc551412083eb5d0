/** The link of objectives with the DUP. */
import { bookOf, found, objectiveOn, place, testRule } from './support';

type Given = Parameters<typeof objectiveOn>[1];
const plan = (...given: Given[]) =>
  bookOf(given.map((each, index) => objectiveOn(`Ob ${index + 1}`, each)));
const lines = (...texts: string[]) => plan(...texts.map((strategicLine) => ({ strategicLine })));
const asked = (
  ...fields: ('strategy' | 'performance' | 'stakeholders' | 'financialResources' | 'title')[]
) => ({
  'scheda-completa': fields,
});

testRule('OB07', {
  valid: {
    'a strategy': { ...plan({ strategy: 'Un fisco giusto' }), asked: asked('strategy') },
    'no place for it': { ...plan({}), asked: asked('title') },
  },
  invalid: {
    'a dash': [{ ...plan({ strategy: '/' }), asked: asked('strategy') }, { field: 'strategy' }],
    none: [{ ...plan({ strategy: ' ' }), asked: asked('strategy') }, { field: 'strategy' }],
  },
});

testRule('OB35', {
  valid: {
    'all of one form': lines('01.02 – Gare', '01.03 - Bandi', '02.01 Sport'),
    'no codes': lines('Gare', 'Bandi', 'Sport'),
    'a code where most have none': lines('Gare', 'Bandi', 'Sport', '1 Strade'),
    'a form that half of them have': lines('01 Gare', '02 Bandi', '1.2 Sport', '1.3 Strade'),
    'blank lines': lines(' 01.02 Gare \n  \n', '01.03 Bandi\n', '02.01 Sport\n'),
    'too few to have one': lines('01.02 Gare', '1.3 Bandi'),
    'no form that most have': lines('01 Gare', '1.2 Bandi', 'Sport'),
    'numbers without noughts before them': lines(
      '1.9 Gare',
      '1.10 Bandi',
      '1.11 Sport',
      '12.1 Nidi',
    ),
    'a dash, which is told as none': lines('01.02 Gare', '01.03 Bandi', '02.01 Sport', '/', '-'),
    'several in one cell': lines('01.02 Gare\n01.03 Bandi', '02.01 Sport'),
  },
  invalid: {
    'another form, and none': [
      lines('01.02 Gare', '01.03 Bandi', '02.01 Sport', '1.4 Scuole', '02.02 Nidi', 'Strade'),
      { field: 'strategicLine', text: '1.4 Scuole', code: '1.4', shape: '00.00' },
      { field: 'strategicLine', text: 'Strade', code: '', shape: '00.00' },
    ],
  },
});

describe('a code of another form', () => {
  const book = lines('1.4 Scuole', '01.02 Gare', '01.03 Bandi');
  it('is told in its cell, else on its sheet', () => {
    expect(found('OB35', book)).toMatchObject([{ at: place('Ob 1', 7), facts: { code: '1.4' } }]);
    book.objectives[0]!.places.fields = {};
    expect(found('OB35', book)).toMatchObject([{ at: null, sheet: 'Ob 1' }]);
  });
});

describe('the code of a line', () => {
  const codeOf = (before: string) =>
    found('OB36', lines(`${before}Gare`, `${before}Bandi`)).map(
      ({ facts }) => (facts as { code: string }).code,
    );
  it.each([
    ['1 ', '1'],
    ['12 ', '12'],
    ['1. ', '1'],
    ['1) ', '1'],
    ['1: ', '1'],
    ['1 - ', '1'],
    ['1-', '1'],
    ['1.2.3 – ', '1.2.3'],
    ['01.02 — ', '01.02'],
    ['1 2 ', '1 2'],
    ['1.  2   ', '1.  2'],
    ['12  - ', '12'],
  ])('«%sGare» is told by its code', (before, code) => expect(codeOf(before)).toEqual([code]));

  it.each(['3', 'n. 3 ', 'A1 ', '-1 ', '3/2026 '])('«%sGare» has none', (before) => {
    expect(codeOf(before)).toEqual([]);
  });

  it('may be all of it', () => {
    const shapes = found('OB35', lines('01.02', '01.03', '02.01 ', '3'));
    expect(shapes.map(({ facts }) => facts)).toMatchObject([
      { text: '3', code: '3', shape: '00.00' },
    ]);
  });
});

testRule('OB36', {
  valid: {
    'one title': lines('01 Gare', '01 - GARE'),
    'another code': lines('01 Gare', '02 Bandi'),
    'no title': lines('01', '01 Gare'),
    'no codes': lines('Gare', 'Bandi'),
    'other punctuation': lines('01 Gare', '01 Gare .'),
  },
  invalid: {
    'two titles': [
      lines('01 Gare', '01 Gare', '01 Bandi'),
      { field: 'strategicLine', code: '01', text: '01 Bandi', usual: '01 Gare' },
    ],
    'the first of them': [
      lines('01 Bandi', '01 Gare', '01 Gare'),
      { field: 'strategicLine', code: '01', text: '01 Bandi', usual: '01 Gare' },
    ],
  },
});

it('a title that few give to a code is told once, with its other cells', () => {
  const book = lines(
    '01 Gare',
    '01 Bandi',
    '01 Gare',
    '01 Bandi',
    '01 Gare',
    '01 Bandi',
    '01 Gare',
  );
  delete book.objectives[3]!.places.fields.strategicLine;
  expect(found('OB36', book)).toMatchObject([
    { at: place('Ob 2', 7), others: [place('Ob 6', 7)], objective: { key: 'Ob 2' } },
  ]);
});

testRule('OB37', {
  valid: {
    'one writing, other dashes before it': lines('01 – Comunità', '01- Comunità', '01 Comunità'),
    'other lines': lines('Gare', 'Bandi'),
    'other dashes and spaces': lines('Gare – bandi', 'Gare — bandi', 'Gare ‐  bandi'),
    'one line under two codes': lines('01 Gare', '02 GARE'),
  },
  invalid: {
    'an apostrophe for the accent': [
      lines('01 - COMUNITÀ', '01 - COMUNITÀ', "01 - COMUNITA'"),
      { field: 'strategicLine', code: '01', text: "01 - COMUNITA'", usual: '01 - COMUNITÀ' },
    ],
    'capitals, without a code': [
      lines('Un unico interlocutore', 'Un Unico Interlocutore'),
      {
        field: 'strategicLine',
        code: '',
        text: 'Un Unico Interlocutore',
        usual: 'Un unico interlocutore',
      },
    ],
  },
});

const classed = (kind: 'strategico' | 'ordinario' | '', performance: string) =>
  plan({ kind, performance });
testRule('OB38', {
  valid: {
    'a strategic one': classed('strategico', 'Strategico di performance e innovativo'),
    'an ordinary one': classed('ordinario', '/'),
    'an ordinary one without': classed('ordinario', ''),
    'one that says so': classed('ordinario', 'Ordinario di performance'),
    'no kinds': classed('', 'Innovativo'),
    'no place for it': { ...classed('ordinario', 'Strategico'), asked: asked('title') },
  },
  invalid: {
    'a class for an ordinary one': [
      classed('ordinario', ' Strategico '),
      { kind: 'ordinario', performance: 'Strategico' },
    ],
    'a class that does not say it': [
      classed('strategico', 'Innovativo'),
      { kind: 'strategico', performance: 'Innovativo' },
    ],
    'none for a strategic one': [
      classed('strategico', ''),
      { kind: 'strategico', performance: '' },
    ],
  },
});

testRule('OB39', {
  valid: {
    some: { ...plan({ stakeholders: 'Imprese' }), asked: asked('stakeholders') },
    'no place for it': { ...plan({}), asked: asked('title') },
  },
  invalid: { none: [{ ...plan({}), asked: asked('stakeholders') }, null] },
});

testRule('OB13', {
  valid: {
    some: { ...plan({ financialResources: 'Nessuna spesa' }), asked: asked('financialResources') },
  },
  invalid: { none: [{ ...plan({}), asked: asked('financialResources') }, null] },
});
