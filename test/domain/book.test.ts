import { blankBook } from '../../src/domain/book';

describe('a book that says nothing', () => {
  it('has no settings, no sheets and no objectives, and each is a new one', () => {
    expect(blankBook()).toEqual({
      ...{ settings: null, settingsSheet: null, printedTotal: null, asked: {} },
      ...{ monitoring: null },
      withOwnUnit: [],
      listTotals: [],
      lists: [],
      ...{ areaCountsAt: null, printedTotalAt: null },
      ...{ settingsPlaces: new Map(), settingsTables: new Map() },
      ...{ sheets: [], cells: new Map(), controls: [], waivers: [] },
      ...{ objectives: [], copies: [], summaries: [] },
      ...{ anticorruption: [], measurePlaces: [], areas: [], unread: [], errors: [] },
    });
    expect(blankBook().objectives).not.toBe(blankBook().objectives);
  });
});
