/** What an objective says of the units that share it. */
import { bookOf, found, objectiveOn, settings, testRule, units } from './support';

type Given = Parameters<typeof objectiveOn>[1];
const SETTINGS = settings({
  units: [
    ...units('Tributi', 'SUAP'),
    { name: 'Ragioneria', aliases: ['Servizi finanziari'], owner: '' },
  ],
});
const plan = (...given: Given[]) =>
  bookOf(
    given.map((each, index) => objectiveOn(`Ob ${index + 1}`, each)),
    { settings: SETTINGS },
  );
const shared = (unit: string, ...others: string[]) =>
  plan({ unit, sharedWith: others.map((each) => ({ unit: each, number: '' })) });
const said = (kind: 'own' | 'twice' | 'listed', unit: string) => ({
  kind,
  unit,
  other: '',
  sheet: '',
});
const TITLE = "Recupero dell'evasione tributaria";

testRule('OB11', {
  valid: {
    'two units': shared('Ragioneria', 'Tributi', 'SUAP'),
    'two without a name': shared('', '', ''),
    'each names the other': plan(
      { title: TITLE, unit: 'SUAP', otherUnits: 'Tributi' },
      { title: TITLE, unit: 'Tributi', otherUnits: 'SUAP, Ragioneria' },
    ),
    'no unit of its own': plan({ unit: '', otherUnits: 'Tributi, ' }),
    'another one of the same unit': plan(
      { title: TITLE, unit: 'Tributi', otherUnits: 'Ragioneria' },
      { title: TITLE, unit: 'Tributi', otherUnits: 'Ragioneria' },
    ),
    'one of no unit': plan(
      { title: TITLE, unit: '', otherUnits: 'Tributi' },
      { title: TITLE, unit: 'Tributi' },
    ),
    'one without a title': plan(
      { title: '', unit: 'SUAP', otherUnits: 'Tributi' },
      { title: '', unit: 'Tributi' },
    ),
    'a title of few letters': plan(
      { title: 'Gare e contratti', unit: 'SUAP', otherUnits: 'Tributi' },
      { title: 'Gare e contratt', unit: 'Tributi' },
    ),
    'titles alike, of fifteen letters': plan(
      { title: 'Gare e contratt', unit: 'SUAP', otherUnits: 'Tributi' },
      { title: 'Gare e contratt', unit: 'Tributi' },
    ),
    'a title that goes on with the same word': plan(
      { title: `${TITLE}mente`, unit: 'SUAP', otherUnits: 'Tributi' },
      { title: TITLE, unit: 'Tributi' },
    ),
    'another objective': plan(
      { title: TITLE, unit: 'SUAP', otherUnits: 'Tributi' },
      { title: 'Sportello telematico', unit: 'Tributi', otherUnits: '' },
    ),
    'the structures that take part': {
      ...plan(),
      withOwnUnit: ['pdo-strategico-ordinario'],
      objectives: [
        {
          ...objectiveOn('Ob 1', { unit: 'Tributi', otherUnits: 'TRIBUTI + SUAP' }),
          template: 'pdo-strategico-ordinario',
        },
      ],
    },
  },
  invalid: {
    'its own in the box, by another name': [
      shared('Ragioneria', 'servizi finanziari'),
      said('own', 'servizi finanziari'),
    ],
    'one twice in the box': [
      shared('Ragioneria', 'Tributi', 'SETTORE TRIBUTI'),
      said('twice', 'SETTORE TRIBUTI'),
    ],
    'its own among the others': [
      plan({ unit: 'Ragioneria', otherUnits: 'SUAP, Servizi finanziari' }),
      said('listed', 'Ragioneria'),
    ],
    'one that is not named back': [
      plan(
        { title: `${TITLE} con gli uffici`, unit: 'SUAP', otherUnits: 'Tributi' },
        { title: TITLE, unit: 'Tributi', otherUnits: 'Ragioneria' },
      ),
      { kind: 'notBack', unit: 'Tributi', other: 'SUAP', sheet: 'Ob 1' },
    ],
    'one whose title is shorter': [
      plan(
        { title: 'Gare e contratti', unit: 'SUAP', otherUnits: 'Tributi' },
        { title: 'Gare e contratti per i nidi', unit: 'Tributi' },
      ),
      { kind: 'notBack', unit: 'Tributi', other: 'SUAP', sheet: 'Ob 1' },
    ],
  },
});

it('is told where both list the other units', () => {
  const book = plan(
    { title: TITLE, unit: 'SUAP', otherUnits: 'Tributi' },
    { title: TITLE, unit: 'Tributi' },
  );
  const [one, other] = book.objectives;
  const [first, second] = [one!, other!].map(({ places }) => places.fields.otherUnits);
  expect(found('OB11', book)).toMatchObject([{ at: second, others: [first] }]);
  delete one!.places.fields.otherUnits;
  expect(found('OB11', book)).toMatchObject([{ at: second, others: [] }]);
});
