/** The people of an objective. */
import type { Participation } from '../../../src/domain/objective';
import { bookOf, objectiveOn, testRule } from './support';

const of = (...members: Partial<Participation>[]) =>
  bookOf([
    objectiveOn('Ob 1', {
      people: [
        {
          title: '',
          members: members.map((each) => ({ role: 'Segreteria', share: null, ...each })),
        },
      ],
    }),
  ]);

const staffed = (...all: Parameters<typeof of>[]) =>
  bookOf(
    all.flatMap((members, index) =>
      of(...members).objectives.map((each) => ({
        ...each,
        ...{ key: `Ob ${index + 1}`, id: `Ob ${index + 1}`, sheet: `Ob ${index + 1}` },
      })),
    ),
  );

testRule('OB21', {
  valid: { 'a role': of({}) },
  invalid: {
    nobody: [of(), { objectives: 1 }],
    'a blank row': [of({ role: '' }), { objectives: 1 }],
    'one of three': [staffed([], [{}], [{}]), { objectives: 1 }],
    'two of three': [staffed([], [{}], []), { objectives: 1 }, { objectives: 1 }],
    'all three, told once': [staffed([], [], []), { objectives: 3 }],
  },
});
testRule('OB22', {
  valid: { 'a blank row': of({}, { role: '' }), 'a dash': of({}, { role: '-' }) },
  invalid: {
    'a share of nobody': [of({}, { role: '', share: 20 }), { position: 2 }],
    'a share of a dash': [of({}, { role: '//', share: 20 }), { position: 2 }],
  },
});
testRule('OB23', {
  valid: { 'within a hundred': of({ share: 0 }, { share: 100 }) },
  invalid: {
    'too much': [of({ share: 120 }), { role: 'Segreteria', share: 120 }],
    negative: [of({ share: -1 }), { role: 'Segreteria', share: -1 }],
  },
});
testRule('OB12', {
  valid: {
    'the parts of the objective': of({ share: 65 }, { share: 35 }),
    'all of each': of({ share: 100 }, { share: 100 }),
    'no shares at all': of({}, {}),
    'the time of one person': of({ share: 12.5 }, {}),
  },
  invalid: {
    'parts that miss': [of({ share: 30 }, { share: 60 }), { total: 90, blank: 0 }],
    'one without': [of({ share: 100 }, { share: 100 }, {}), { total: 200, blank: 1 }],
  },
});
