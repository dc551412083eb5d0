/** What a way of planning has no place for. */
import { bookOf, objectiveOn, testRule, withIndicators } from './support';

const ALL = ['owner', 'weight', 'indicatorTable', 'people', 'duration', 'strategy'] as const;

testRule('IM09', {
  valid: {
    'nothing is lacking': bookOf([
      withIndicators(
        [{ description: 'x' }],
        ['target', 'unitOfMeasure', 'formula', 'baseline', 'dataSource', 'dataOwner'],
      ),
    ]),
    'no objectives': bookOf([]),
  },
  invalid: {
    'columns, times and links': [
      {
        ...bookOf([
          withIndicators(
            [{ description: 'x' }],
            ['target', 'unitOfMeasure', 'formula', 'baseline'],
          ),
        ]),
        asked: { 'scheda-completa': ['owner', 'weight', 'indicatorTable', 'people'] },
      },
      { fields: ['dataSource', 'dataOwner', 'times', 'links'] },
    ],
    'no indicators: nothing of their columns': [
      {
        ...bookOf([objectiveOn('Ob 1')]),
        asked: { 'scheda-completa': ALL.filter((field) => field !== 'indicatorTable') },
      },
      { fields: ['indicatorTable'] },
    ],
  },
});
