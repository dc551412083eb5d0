/** The link of objectives with the DUP. */
import { bookOf, objectiveOn, testRule } from './support';

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
    none: [{ ...plan({ strategy: ' ' }), asked: asked('strategy') }, { field: 'strategy' }],
  },
});

testRule('OB35', {
  valid: {
    'all of one form': lines('01.02 – Gare', '01.03 - Bandi', '02.01 Sport'),
    'no codes': lines('Gare', 'Bandi', 'Sport'),
    'too few to have one': lines('01.02 Gare', '1.3 Bandi'),
    'no form that most have': lines('01 Gare', '1.2 Bandi', 'Sport'),
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

testRule('OB36', {
  valid: {
    'one title': lines('01 Gare', '01 - GARE'),
    'another code': lines('01 Gare', '02 Bandi'),
    'no title': lines('01', '01 Gare'),
  },
  invalid: {
    'two titles': [
      lines('01 Gare', '01 Gare', '01 Bandi'),
      { field: 'strategicLine', code: '01', text: '01 Bandi', usual: '01 Gare' },
    ],
  },
});

testRule('OB37', {
  valid: {
    'one writing, other dashes before it': lines('01 – Comunità', '01- Comunità', '01 Comunità'),
    'other lines': lines('Gare', 'Bandi'),
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
      classed('ordinario', 'Strategico'),
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
