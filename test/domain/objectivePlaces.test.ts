import { noPlaces } from '../../src/domain/objectivePlaces';

it('an objective without a sheet has no place for any of its data', () => {
  expect(noPlaces()).toEqual({
    ...{ fields: {}, indicators: [], financialIndicators: [], schedules: [] },
    ...{ levels: [], people: [], sharedWith: [], indicatorHeadings: {} },
    ...{ lines: {}, financialHeadings: {} },
  });
});
