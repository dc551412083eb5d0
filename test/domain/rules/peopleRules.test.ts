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

testRule('OB21', {
  valid: { 'a role': of({}) },
  invalid: { nobody: [of(), null], 'a blank row': [of({ role: '' }), null] },
});
testRule('OB22', {
  valid: { 'a blank row': of({}, { role: '' }) },
  invalid: { 'a share of nobody': [of({}, { role: '', share: 20 }), { position: 2 }] },
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
