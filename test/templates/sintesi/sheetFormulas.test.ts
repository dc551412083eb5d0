/** What a cell of a summary shows of an objective's sheet. */
import type { BookObjective } from '../../../src/domain/book';
import type { ColumnKey } from '../../../src/templates/sintesi/columns';
import {
  sheetFormula,
  weightFormula,
  type SheetFormulaContext,
} from '../../../src/templates/sintesi/sheetFormulas';
import { sourceInBook } from '../../../src/templates/sintesi/source';
import { objectiveOn, place } from '../../domain/rules/support';

const UNITS = [
  { name: 'Tributi', aliases: ['Entrate'], owner: 'Rossi' },
  { name: 'SUAP', aliases: [], owner: '' },
];
const CONTEXT: SheetFormulaContext = { units: UNITS, settings: null, unitCell: 'C5' };
const SETTINGS: SheetFormulaContext['settings'] = {
  ...{
    sheet: 'Impostazioni',
    title: null,
    authority: null,
    firstYear: null,
    unitNames: [],
    presentation: {},
    monitoring: [],
  },
  referenceDate: null,
  units: {
    names: { row: 9, column: 0, rows: 3, columns: 1 },
    owners: { row: 9, column: 1, rows: 3, columns: 1 },
    aliases: null,
  },
};

const at = (row: number, column = 0) => place('Ob 1', row, column);
/** An objective whose data stand one below the other in column A, those of who shares it in row 10. */
function objective(change: (made: BookObjective) => void = () => undefined): BookObjective {
  const made = objectiveOn('Ob 1', {
    ...{ number: '1', title: 'IMU', unit: 'entrate', owner: 'Rossi', weight: 30 },
    strategicRelevance: 80,
    sharedWith: ['SUAP', 'Sport'].map((unit, index) => ({
      ...{ unit, number: `${index + 4}`, strategicRelevance: index === 0 ? 60 : null, weight: 10 },
    })),
    levels: [{ label: '30/06', value: '40%' }],
    indicatorTable: {
      columns: [],
      indicators: [{ description: 'Uno' }, { description: '' }, { description: 'Due' }],
    },
  });
  made.places.fields = {
    ...{ number: at(0), title: at(1), unit: at(2), owner: at(3), weight: at(4) },
    strategicRelevance: at(5),
  };
  made.places.sharedWith = [0, 1].map((index) => ({
    ...{ unit: at(10 + index), number: at(10 + index, 1) },
    ...{ strategicRelevance: at(10 + index, 2), weight: at(10 + index, 3) },
  }));
  made.places.levels = [{ value: at(20, 1) }];
  made.places.indicators = [{ description: at(30) }, { description: at(31) }];
  change(made);
  return made;
}

const formula = (
  key: ColumnKey,
  shared: number | null = null,
  of = objective(),
  context = CONTEXT,
  date = 0,
) => {
  const found = sheetFormula(key, { source: sourceInBook(of), shared }, context, date);
  return found && [found.formula, found.shows, found.at];
};
const blankUnless = (cell: string, then: string) => `=IF('Ob 1'!${cell}<>"",${then},"")`;

describe('a text', () => {
  it('is shown as it is, blank where it is blank', () => {
    expect(formula('number')).toEqual([`='Ob 1'!$A$1&""`, '1', at(0)]);
    expect(formula('title', 0)).toEqual([`='Ob 1'!$A$2&""`, 'IMU', at(1)]);
    expect(formula('owner')).toEqual([`='Ob 1'!$A$4&""`, 'Rossi', at(3)]);
  });

  it.each(['portfolioHolder', 'otherUnits', 'duration', 'kind', 'service', 'performance'] as const)(
    'is the sheet’s %s, where it has one',
    (field) => {
      expect(formula(field)).toBeUndefined();
      const having = objective(({ places, objective: of }) => {
        places.fields[field] = at(7);
        Object.assign(of, { [field]: 'x' });
      });
      expect(formula(field, null, having)).toEqual([`='Ob 1'!$A$8&""`, 'x', at(7)]);
    },
  );

  it('is a number of their own for the units that share the objective', () => {
    expect(formula('number', 1)).toEqual([`='Ob 1'!$B$12&""`, '5', at(11, 1)]);
    expect(formula('number', 7)).toBeUndefined();
    expect(formula('number', -1)).toBeUndefined();
  });

  it('is none in the columns that people fill, or that are the table’s own', () => {
    for (const key of ['notes', 'runningWeight', 'share', 'difference', 'id'] as const)
      expect(formula(key)).toBeUndefined();
  });
});

describe('the unit', () => {
  it('is shown under the name that the settings give it, else as printed', () => {
    expect(formula('unit')).toEqual([`='Ob 1'!$A$3&""`, 'Tributi', at(2)]);
    expect(formula('unit', 0)).toEqual([`='Ob 1'!$A$11&""`, 'SUAP', at(10)]);
    expect(formula('unit', 1)?.[1]).toBe('Sport');
    expect(formula('unit', 2)).toBeUndefined();
    const [text] = formula('unit', null, objective(), { ...CONTEXT, settings: SETTINGS })!;
    expect(text).toContain("'Impostazioni'!$A$10:$A$12");
  });
});

describe('the responsible of a unit that shares the objective', () => {
  const shown = (shared: number, context: Partial<SheetFormulaContext> = {}) =>
    formula('owner', shared, objective(), { ...CONTEXT, settings: SETTINGS, ...context });

  it('is the one that the settings name for it', () => {
    const [text, shows, where] = shown(0)!;
    expect(text).toContain("'Impostazioni'!$B$10:$B$12");
    expect([shows, where]).toEqual(['', at(10)]);
    expect(shown(1)![1]).toBe('Manca nelle impostazioni');
  });

  it('is nowhere where no settings name any, or the summary has no units', () => {
    expect(shown(0, { settings: null })).toBeUndefined();
    expect(shown(0, { unitCell: undefined })).toBeUndefined();
    expect(shown(7)).toBeUndefined();
    const blank = objective(({ objective: of }) => (of.sharedWith[0]!.unit = ''));
    expect(formula('owner', 0, blank, { ...CONTEXT, settings: SETTINGS })![1]).toBe('');
  });
});

describe('what the sheet computes', () => {
  const computed = objective(({ results }) =>
    Object.assign(results, {
      state: { at: at(40), value: 'Conclusa', formula: '=x' },
      progress: { at: at(41), value: 0.5, formula: '=x' },
    }),
  );

  it('is shown as text or as number', () => {
    expect(formula('state', null, computed)).toEqual([`='Ob 1'!$A$41&""`, 'Conclusa', at(40)]);
    expect(formula('progress', 0, computed)).toEqual([
      ...[blankUnless('$A$42', "'Ob 1'!$A$42"), 0.5, at(41)],
    ]);
    expect(formula('score', null, computed)).toBeUndefined();
    expect(formula('scoreOutcome', null, computed)).toBeUndefined();
    const scored = objective(({ results }) =>
      Object.assign(results, {
        score: { at: at(42), value: 0.9, formula: '=x' },
        scoreOutcome: { at: at(43), value: 'Completo', formula: '=x' },
      }),
    );
    expect(formula('score', null, scored)?.[0]).toBe(blankUnless('$A$43', "'Ob 1'!$A$43"));
    expect(formula('scoreOutcome', null, scored)?.[0]).toBe(`='Ob 1'!$A$44&""`);
  });
});

describe('a monitoring date', () => {
  it('shows the level of the sheet, in the row of the unit that leads the objective', () => {
    expect(formula('monitoring')).toEqual([
      ...[blankUnless('$B$21', "'Ob 1'!$B$21"), '40%', at(20, 1)],
    ]);
    expect(formula('monitoring', 0)).toBeUndefined();
    expect(formula('monitoring', null, objective(), CONTEXT, 1)).toBeUndefined();
    const blank = objective(({ objective: of }) => (of.levels = []));
    expect(formula('monitoring', null, blank)![1]).toBe('');
  });
});

describe('the indicators', () => {
  it('are their names below each other, as an area that grows with them', () => {
    expect(formula('indicators')).toEqual([
      ...[`=TEXTJOIN(CHAR(10),TRUE,'Ob 1'!$A$31:$A$32)`, 'Uno\nDue', at(30)],
    ]);
    const one = objective(({ places }) => places.indicators.pop());
    expect(formula('indicators', null, one)![0]).toBe(`=TEXTJOIN(CHAR(10),TRUE,'Ob 1'!$A$31)`);
  });

  it('are taken one by one where they stand apart, or in other columns', () => {
    const joined = (...rows: [row: number, column: number][]) =>
      formula(
        'indicators',
        null,
        objective(({ places }) => {
          places.indicators = rows.map(([row, column]) => ({ description: at(row, column) }));
          places.indicators.push({});
        }),
      )![0];
    expect(joined([30, 0], [33, 0])).toBe(`=TEXTJOIN(CHAR(10),TRUE,'Ob 1'!$A$31,'Ob 1'!$A$34)`);
    expect(joined([30, 0], [31, 1])).toBe(`=TEXTJOIN(CHAR(10),TRUE,'Ob 1'!$A$31,'Ob 1'!$B$32)`);
  });

  it('are none where the sheet has none', () => {
    expect(
      formula(
        'indicators',
        null,
        objective(({ places }) => (places.indicators = [])),
      ),
    ).toBe(undefined);
  });
});

describe('the strategic relevance', () => {
  it('is the sheet’s, or that of the unit which shares the objective', () => {
    expect(formula('strategicRelevance')).toEqual([
      ...[blankUnless('$A$6', "'Ob 1'!$A$6"), 80, at(5)],
    ]);
    expect(formula('strategicRelevance', 0)).toEqual([
      ...[blankUnless('$C$11', "'Ob 1'!$C$11"), 60, at(10, 2)],
    ]);
    expect(formula('strategicRelevance', 1)![1]).toBe('');
    expect(formula('strategicRelevance', 7)).toBeUndefined();
    const none = objective(({ places }) => delete places.fields.strategicRelevance);
    expect(formula('strategicRelevance', null, none)).toBeUndefined();
    const blank = objective(({ objective: of }) => (of.strategicRelevance = null));
    expect(formula('strategicRelevance', null, blank)![1]).toBe('');
  });

  it('is cut out of the cell that holds the weight too', () => {
    const both = objective(({ places }) => (places.fields.strategicRelevance = at(4)));
    expect(formula('strategicRelevance', null, both)![0]).toBe(
      `=IF('Ob 1'!$A$5="","",IFERROR(VALUE(TRIM(MID('Ob 1'!$A$5,14,FIND("–",'Ob 1'!$A$5&"–")-14))),"Non si legge nella scheda"))`,
    );
  });
});

describe('the weight', () => {
  const READ = `PIAO.VALORE_O_MOTIVO("LEGGI_PESO",'Ob 1'!$A$5)`;
  const unlessInError = (cell: string, read: string) =>
    `=IF(ISERROR('Ob 1'!${cell}),IF(ERROR.TYPE('Ob 1'!${cell})=4,'Ob 1'!${cell},"Peso in errore"),${blankUnless(cell, read).slice(1)})`;

  it('is read as typed, or in words why it is none', () => {
    expect(formula('weight')).toEqual([unlessInError('$A$5', READ), 30, at(4)]);
    expect(formula('weight', 0)).toEqual([
      unlessInError('$D$11', `PIAO.VALORE_O_MOTIVO("LEGGI_PESO",'Ob 1'!$D$11)`),
      ...[10, at(10, 3)],
    ]);
    const blank = objective(({ objective: of }) => (of.weight = null));
    expect(formula('weight', null, blank)![1]).toBe('');
    expect(formula('weight', 7)).toBeUndefined();
    const none = objective(({ places }) => delete places.fields.weight);
    expect(formula('weight', null, none)).toBeUndefined();
  });

  it('is in points where the cell shows its fraction as a percentage', () => {
    const fraction = objective(
      ({ places }) => (places.fields.weight = { ...at(4), isFraction: true }),
    );
    expect(formula('weight', null, fraction)![0]).toBe(
      unlessInError('$A$5', `IF(COUNTIF('Ob 1'!$A$5,"<=1")=1,'Ob 1'!$A$5*100,${READ})`),
    );
  });

  it('is blank where its cell tells the strategic relevance alone', () => {
    const both = objective(({ places }) => (places.fields.strategicRelevance = at(4)));
    const contains = (word: string) => `ISNUMBER(SEARCH("${word}",'Ob 1'!$A$5))`;
    expect(weightFormula({ source: sourceInBook(both), shared: null })).toBe(
      `IF(AND(${contains('strategic')},NOT(${contains('peso')})),"",${unlessInError('$A$5', READ).slice(1)})`,
    );
    const beside = objective(({ places }) => (places.fields.strategicRelevance = at(4, 1)));
    expect(weightFormula({ source: sourceInBook(beside), shared: null })).not.toContain(
      'strategic',
    );
  });
});
