/** Objectives that are one another's copies. */
import { bookOf, found, objectiveOn, settings, testRule, units } from './support';

type Given = Parameters<typeof objectiveOn>[1];
const plan = (...given: Given[]) =>
  bookOf(
    given.map((each, index) => objectiveOn(`Ob ${index + 1}`, { number: `${index + 1}`, ...each })),
    { settings: settings({ units: units('Tributi', 'SUAP') }) },
  );
const first = (title: string, isSame: boolean) => ({ number: '1', title, sheet: 'Ob 1', isSame });

testRule('OB10', {
  valid: {
    'other titles': plan(
      { title: 'Recupero evasione', unit: 'Tributi' },
      { title: 'Sportello', unit: 'Tributi' },
    ),
    'another unit': plan(
      { title: 'Recupero evasione', unit: 'Tributi' },
      { title: 'Recupero evasione', unit: 'SUAP' },
    ),
    'another service': plan(
      { title: 'Recupero evasione', unit: 'Tributi', service: 'Imu' },
      { title: 'Recupero evasione', unit: 'Tributi', service: 'Tari' },
    ),
    'another lot': plan(
      { title: 'Rete ciclabile lotto 1', unit: 'Tributi' },
      { title: 'Rete ciclabile lotto 2', unit: 'Tributi' },
    ),
    'no titles': plan({ title: '', unit: 'Tributi' }, { title: '', unit: 'Tributi' }),
    'a threshold of its own': {
      ...plan(
        { title: 'Recupero evasione Imu', unit: 'Tributi' },
        { title: 'Recupero evasione Ici', unit: 'Tributi' },
      ),
      controls: [{ rule: 'OB10', severity: null, threshold: 100, at: null }],
    },
  },
  invalid: {
    'the same, in capitals': [
      plan(
        { title: 'Recupero evasione', unit: 'Tributi' },
        { title: 'RECUPERO EVASIONE', unit: 'SETTORE TRIBUTI' },
      ),
      first('Recupero evasione', true),
    ],
    'nearly the same': [
      plan(
        { title: "Recupero dell'evasione tributaria", unit: 'Tributi' },
        { title: "Recupero dell'evasione tributarie", unit: 'Tributi' },
      ),
      first("Recupero dell'evasione tributaria", false),
    ],
  },
});

testRule('OB30', {
  valid: {
    'one unit': plan(
      { title: 'Trasparenza', unit: 'Tributi' },
      { title: 'Trasparenza', unit: 'Tributi' },
    ),
    'other titles': plan(
      { title: 'Trasparenza', unit: 'Tributi' },
      { title: 'Gare', unit: 'SUAP' },
    ),
  },
  invalid: {
    'the same in another unit': [
      plan(
        { title: 'Trasparenza', unit: 'Tributi' },
        { title: 'Trasparenza OBIETTIVO INTERSETTORIALE', unit: 'SUAP' },
      ),
      first('Trasparenza', true),
    ],
  },
});

const led = (lead: string, title = 'Trasparenza') => ({ title, lead });
testRule('OB33', {
  valid: {
    'the same on all': plan(led('Segretario'), led('SEGRETARIO')),
    'with an article and a full stop': plan(led('Segretario'), led('Il segretario.')),
    'on none': plan(led(''), led('')),
    'other objectives': plan(led('Segretario'), led('', 'Gare')),
    'no place for it': {
      ...plan(led('Segretario'), led('')),
      asked: { 'scheda-completa': ['title'] },
    },
  },
  invalid: {
    'on one of two': [
      plan(led('Segretario'), led('')),
      { lead: 'Segretario', own: '', sheet: 'Ob 1' },
    ],
    another: [
      plan(led('Segretario'), led('Vicesegretario')),
      { lead: 'Segretario', own: 'Vicesegretario', sheet: 'Ob 1' },
    ],
  },
});

const copy = (unit: string, more: Given) => ({ title: 'Lavoro agile', unit, ...more });
testRule('OB41', {
  valid: {
    'the same': plan(
      copy('Tributi', { dueDate: '30/06/2026' }),
      copy('SUAP', { dueDate: '30.6.2026' }),
    ),
    ...Object.fromEntries(
      (
        [
          [{ dueDate: '31/12/2026' }, { dueDate: 'entro il 31 dicembre 2026' }],
          [{ dueDate: '31/12/2026' }, { dueDate: '31/12/26' }],
          [{ duration: '2026-2028' }, { duration: '2026 - 28' }],
          [{ duration: 'Annuale: 2026' }, { duration: '2026' }],
          [{ portfolioHolder: 'Sindaco' }, { portfolioHolder: 'Il Sindaco' }],
        ] as const
      ).map(([one, other]) => [
        `written otherwise: ${Object.values(other).join('')}`,
        plan(copy('Tributi', one), copy('SUAP', other)),
      ]),
    ),
    'one of them blank': plan(copy('Tributi', { portfolioHolder: 'Bilancio' }), copy('SUAP', {})),
    'words against years': plan(
      copy('Tributi', { duration: 'triennale' }),
      copy('SUAP', { duration: '2026-2028' }),
    ),
    'one unit': plan(
      copy('SUAP', { portfolioHolder: 'A' }),
      copy('SUAP', { portfolioHolder: 'B' }),
    ),
  },
  invalid: {
    'another portfolio holder and other years': [
      plan(
        copy('Tributi', { portfolioHolder: 'Bilancio', duration: '2026-2028' }),
        copy('SUAP', { portfolioHolder: 'Commercio', duration: '2026' }),
      ),
      { field: 'portfolioHolder', own: 'Commercio', other: 'Bilancio', sheet: 'Ob 1' },
      { field: 'duration', own: '2026', other: '2026-2028', sheet: 'Ob 1' },
    ],
  },
});

it('points to the title of the copy, and to that of the other', () => {
  const [finding] = found('OB10', plan({ unit: 'Tributi' }, { unit: 'Tributi' }));
  expect(finding).toMatchObject({ sheet: 'Ob 2', objective: { number: '2' } });
  expect(finding!.others).toEqual([expect.objectContaining({ sheet: 'Ob 1' })]);
});
