import { NOTHING_BESIDE, totalsWith } from '../../../src/taskpane/objective/beside';
import { newDraft } from '../../../src/taskpane/objective/draft';
import type { Draft, SharedField } from '../../../src/taskpane/objective/draft';
import type { Finding } from '../../../src/taskpane/objective/finding';
import { formOf } from '../../../src/taskpane/objective/form';
import { headerId, sharedId } from '../../../src/taskpane/objective/places';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { reviewDraft } from '../../../src/taskpane/objective/review';
import { totalFindings } from '../../../src/taskpane/objective/reviewTotals';
import { CATALOGUES } from '../catalogues';
import { PEG_CRONOPROGRAMMA } from '../../../src/templates/forms/pegCronoprogramma';

const FORM = formOf(PEG_CRONOPROGRAMMA);
const UNITS = [
  { name: 'Ragioneria', aliases: ['Servizi finanziari'], owner: '' },
  { name: 'Tributi', aliases: [], owner: '' },
  { name: 'SUAP', aliases: [], owner: '' },
  { name: 'CUC', aliases: [], owner: '' },
];

const header = (field: 'unit' | 'weight', value: string): DraftAction => ({
  ...{ type: 'header', field, value },
});
/** A draft of Ragioneria shared with the units of the rows, which have the ids 4, 5… */
const draftOf = (rows: Partial<Record<SharedField, string>>[], ...more: DraftAction[]): Draft =>
  [
    header('unit', 'Ragioneria'),
    ...more,
    ...rows.flatMap((row, index): DraftAction[] => [
      { type: 'addShared' },
      ...Object.entries(row).map(([field, value]): DraftAction => ({
        ...{ type: 'shared', id: 4 + index, field: field as SharedField, value },
      })),
    ]),
  ].reduce(draftReducer, newDraft({ year: 2026 }));

const told = (findings: readonly Finding[]) =>
  findings.map(({ field, blocks, message }) => [field, blocks, message(CATALOGUES.it)]);
const found = (draft: Draft, form = FORM) =>
  told(
    reviewDraft(draft, form, false, { ...NOTHING_BESIDE, units: UNITS }).filter(({ field }) =>
      field.startsWith('shared-'),
    ),
  );

const RIGHT = { unit: 'Tributi', number: '2', weight: '30' };

describe('the review of the units that share the objective', () => {
  it('has nothing to say of one with its number and weight, or of a row left blank', () => {
    expect(found(draftOf([RIGHT, {}]))).toEqual([]);
  });

  it('misses the name, the number and the weight, and lets the sheet be made', () => {
    expect(found(draftOf([{ unit: 'Tributi' }, { number: '3' }]))).toEqual([
      [sharedId(4, 'number'), false, expect.stringMatching(/Manca il numero .* «Tributi»/)],
      [sharedId(4, 'weight'), false, expect.stringMatching(/Manca il peso .* «Tributi»/)],
      [sharedId(5, 'unit'), false, expect.stringContaining('il nome dell’altro settore 2')],
      [sharedId(5, 'weight'), false, expect.stringContaining('nell’altro settore 2')],
    ]);
  });

  it('names a unit that is there twice, or leads the objective, by whichever name', () => {
    const draft = draftOf([RIGHT, { ...RIGHT, unit: 'SETTORE TRIBUTI' }]);
    expect(found(draft)).toEqual([
      [sharedId(5, 'unit'), false, expect.stringContaining('«SETTORE TRIBUTI» compare due volte')],
    ]);
    expect(found(draftOf([{ ...RIGHT, unit: 'servizi finanziari' }]))).toEqual([
      [sharedId(4, 'unit'), false, expect.stringContaining('è già il settore dell’obiettivo')],
    ]);
  });

  it('does not take two units without a name for one', () => {
    const draft = draftOf([{ number: '1', weight: '1' }, RIGHT], header('unit', ''));
    expect(found(draft)).toHaveLength(1);
  });

  it('is stopped by what is no number, and doubts one that is out of range', () => {
    const draft = draftOf([
      { ...RIGHT, weight: 'alto' },
      { ...RIGHT, unit: 'SUAP', weight: '130', strategicRelevance: '120' },
      { ...RIGHT, unit: 'CUC', strategicRelevance: 'molta' },
    ]);
    expect(found(draft)).toEqual([
      [sharedId(4, 'weight'), true, expect.stringContaining('Il peso «alto» nel settore «Trib')],
      [sharedId(5, 'strategicRelevance'), false, expect.stringContaining('120 nel settore «SUAP»')],
      [sharedId(5, 'weight'), false, expect.stringContaining('130 nel settore «SUAP» non è tra')],
      [sharedId(6, 'strategicRelevance'), true, expect.stringContaining('«molta»')],
    ]);
  });

  it('asks coefficients for no total', () => {
    const form = formOf(PEG_CRONOPROGRAMMA, 'coefficienti');
    const of = (weight: string) => found(draftOf([{ ...RIGHT, weight }]), form);
    expect(of('150')).toEqual([]);
    expect(of('-1')).toEqual([
      [sharedId(4, 'weight'), false, expect.stringContaining('è negativo')],
    ]);
  });
});

describe('the totals in the review', () => {
  const weights = [
    { unit: 'Ragioneria', number: '1', title: '', weight: 80 },
    { unit: 'Tributi', number: '2', title: '', weight: 90.5 },
  ];
  const beyond = (draft: Draft) =>
    told(
      totalFindings(
        draft,
        FORM,
        totalsWith({ ...NOTHING_BESIDE, units: UNITS, weights }, draft, FORM),
      ),
    );

  it('are told where they are beyond 100, each unit once', () => {
    const draft = draftOf(
      [RIGHT, { ...RIGHT, unit: 'Settore Tributi' }],
      header('weight', '20,25'),
    );
    expect(beyond(draft)).toEqual([
      [headerId('weight'), false, expect.stringMatching(/«Ragioneria» danno 100,25: 0,25 di trop/)],
      [
        sharedId(4, 'weight'),
        false,
        expect.stringMatching(/«Tributi» danno 150,5: 50,5 di troppo/),
      ],
    ]);
  });

  it('are not where they still lack something, or the objective adds nothing', () => {
    expect(beyond(draftOf([{ ...RIGHT, weight: '9,5' }], header('weight', '10')))).toEqual([]);
    expect(beyond(draftOf([{ ...RIGHT, weight: '' }]))).toEqual([]);
    expect(beyond(draftOf([{ ...RIGHT, weight: '-5' }]))).toEqual([]);
  });

  it('are not where the weight is wrong by itself', () => {
    expect(beyond(draftOf([{ ...RIGHT, weight: '120' }]))).toEqual([]);
  });
});
