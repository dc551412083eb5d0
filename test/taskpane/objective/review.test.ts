import { newDraft } from '../../../src/taskpane/objective/draft';
import type { Draft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import type { Form } from '../../../src/taskpane/objective/form';
import {
  headerId,
  indicatorId,
  notAskedId,
  phaseFieldId,
  phaseId,
  yearId,
} from '../../../src/taskpane/objective/places';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { blockingFindings, reviewDraft } from '../../../src/taskpane/objective/review';
import { CATALOGUES } from '../catalogues';
import { FASI_PRODOTTI } from '../../../src/templates/forms/fasiProdotti';
import { PDO_STRATEGICO_ORDINARIO } from '../../../src/templates/forms/pdoStrategicoOrdinario';
import { SCHEDA_COMPLETA } from '../../../src/templates/forms/schedaCompleta';
import { PEG_CRONOPROGRAMMA } from '../../../src/templates/forms/pegCronoprogramma';

const PEG = formOf(PEG_CRONOPROGRAMMA);

const draftWith = (...actions: DraftAction[]): Draft =>
  actions.reduce(draftReducer, newDraft({ year: 2024 }));

const header = (field: keyof Draft['header'], value: string): DraftAction => ({
  type: 'header',
  field,
  value,
});

/** A draft in which nothing is missing. */
const COMPLETE: DraftAction[] = [
  header('number', '1/1'),
  header('title', 'PagoPA'),
  header('unit', 'SIA'),
  header('owner', 'Responsabile SIA'),
  header('weight', '30%'),
  header('description', 'Attivazione dei pagamenti'),
  header('expectedResults', 'Meno code agli sportelli'),
  header('strategy', 'Servizi digitali'),
  { type: 'indicator', id: 1, field: 'description', value: 'Servizi attivati' },
  { type: 'indicator', id: 1, field: 'target', value: '5' },
  { type: 'phase', id: 3, field: 'name', value: 'Avvio' },
  { type: 'togglePeriod', id: 3, period: 0 },
  { type: 'addPerson' },
  { type: 'person', id: 4, field: 'role', value: 'Segreteria' },
  { type: 'person', id: 4, field: 'share', value: '12,5' },
];

const messages = (draft: Draft, asksPlan = false) =>
  reviewDraft(draft, PEG, asksPlan).map((finding) => finding.message(CATALOGUES.it));

const blocking = (draft: Draft, asksPlan = false) =>
  blockingFindings(reviewDraft(draft, PEG, asksPlan)).map((finding) => finding.field);

describe('the review of a draft', () => {
  it('has nothing to say of a complete one', () => {
    expect(messages(draftWith(...COMPLETE))).toEqual([]);
  });

  it('asks for the strategy, and for nothing that only Verifica says of the whole plan', () => {
    const draft = draftWith(...COMPLETE, header('strategy', ''));
    expect(messages(draft)).toEqual([expect.stringContaining('Manca la strategia')]);
    const { header: asked } = PEG;
    expect([asked.has('stakeholders'), draft.header.stakeholders]).toEqual([true, '']);
  });

  it('is stopped by the number and the title alone: the rest can be completed on the sheet', () => {
    expect(blocking(draftWith())).toEqual([headerId('number'), headerId('title')]);
    expect(messages(draftWith()).length).toBeGreaterThan(6);
  });

  it.each([
    ['alto', 'Il peso «alto» non è un numero'],
    ['120', 'Il peso 120 non è tra 0 e 100'],
    ['-5', 'Il peso -5 non è tra 0 e 100'],
    ['', 'Manca il peso'],
  ])('warns of the weight "%s"', (weight, message) => {
    const draft = draftWith(...COMPLETE, header('weight', weight));
    expect(messages(draft)).toEqual([expect.stringContaining(message)]);
    expect(blocking(draft)).toEqual([]);
  });

  it.each(['15', '15%', '12,5', ' 80 % ', '0'])('takes the weight "%s"', (weight) => {
    expect(messages(draftWith(...COMPLETE, header('weight', weight)))).toEqual([]);
  });

  it('names the indicator that has no target, and leads to it', () => {
    const draft = draftWith(...COMPLETE, {
      type: 'indicator',
      id: 1,
      field: 'target',
      value: ' ',
    });
    const [finding, ...more] = reviewDraft(draft, PEG, false);
    expect(more).toEqual([]);
    expect(finding?.message(CATALOGUES.it)).toContain('«Servizi attivati»');
    expect(finding).toMatchObject({
      step: 'data',
      section: 'indicators',
      field: indicatorId(1, 'target'),
    });
  });

  it('names a phase without months, and a phase without a name', () => {
    const draft = draftWith(
      ...COMPLETE,
      { type: 'togglePeriod', id: 3, period: 0 },
      { type: 'addPhase', year: 2 },
      { type: 'togglePeriod', id: 5, period: 6 },
    );
    expect(messages(draft)).toEqual([
      expect.stringMatching(
        /^La fase 1 del 2024 \(«Avvio»\) non ha mesi previsti\. .*«Non pianificata»/,
      ),
      expect.stringMatching(/^La fase 2 del 2024 non ha nome\./),
    ]);
  });

  it('speaks of fortnights where the year has them', () => {
    const fortnights: DraftAction = { type: 'periods', id: 2, periods: 24 };
    expect(messages(draftWith(...COMPLETE, fortnights))).toEqual([]);
    const unmarked: DraftAction = { type: 'togglePeriod', id: 3, period: 0 };
    expect(messages(draftWith(...COMPLETE, unmarked, fortnights))).toEqual([
      expect.stringContaining('La fase 1 del 2024 («Avvio») non ha quindicine previste.'),
    ]);
  });

  it('does not look at rows that were left blank', () => {
    const draft = draftWith(
      ...COMPLETE,
      { type: 'addPhase', year: 2 },
      { type: 'addIndicator' },
      { type: 'addPerson' },
      { type: 'addYear' },
    );
    expect(messages(draft)).toEqual([]);
  });

  it('says when there is no phase at all, and leads to the first', () => {
    const draft = draftWith(
      ...COMPLETE,
      { type: 'phase', id: 3, field: 'name', value: '' },
      { type: 'togglePeriod', id: 3, period: 0 },
    );
    expect(messages(draft)).toEqual([expect.stringContaining('Non c’è nessuna fase')]);
    expect(reviewDraft(draft, PEG, false)[0]).toMatchObject({ step: 'phases', field: phaseId(3) });
  });

  it('is stopped by a year that cannot be read or is there twice', () => {
    const unreadable = draftWith(...COMPLETE, { type: 'year', id: 2, value: '24' });
    expect(blocking(unreadable)).toEqual([yearId(2)]);
    const repeated = draftWith(
      ...COMPLETE,
      { type: 'addYear' },
      { type: 'year', id: 5, value: '2024' },
      { type: 'phase', id: 6, field: 'name', value: 'Verifica' },
      { type: 'togglePeriod', id: 6, period: 1 },
    );
    expect(blocking(repeated)).toEqual([yearId(5)]);
  });

  it('looks at the plan only where the workbook has none', () => {
    const draft = draftWith(...COMPLETE, { type: 'plan', field: 'lastYear', value: '2020' });
    expect(messages(draft)).toEqual([]);
    expect(messages(draft, true)).toEqual([
      expect.stringContaining('Manca il nome dell’ente'),
      expect.stringContaining('Manca il titolo del piano'),
      expect.stringContaining('viene dopo l’ultimo'),
    ]);
  });
});

describe('the review by template', () => {
  const fasi = formOf(FASI_PRODOTTI);
  const pdo = formOf(PDO_STRATEGICO_ORDINARIO);
  const completa = formOf(SCHEDA_COMPLETA);
  const found = (draft: Draft, form: Form) =>
    reviewDraft(draft, form, false).map(({ message, field }) => [message(CATALOGUES.it), field]);

  it('misses nothing that the template does not ask', () => {
    const draft = draftWith(
      header('number', '1'),
      header('title', 'PagoPA'),
      header('unit', 'SIA'),
      header('description', 'Attivazione dei pagamenti'),
      { type: 'indicator', id: 1, field: 'description', value: 'Servizi attivati' },
      { type: 'phase', id: 3, field: 'name', value: 'Avvio' },
      { type: 'togglePeriod', id: 3, period: 0 },
      { type: 'addPerson' },
      { type: 'person', id: 4, field: 'role', value: 'Segreteria' },
    );
    const linked = draftReducer(draft, header('strategicLine', '01 - Servizi digitali'));
    expect(found(linked, pdo)).toEqual([]);
    expect(found(draft, fasi).map(([, field]) => field)).toEqual([
      headerId('owner'),
      headerId('weight'),
    ]);
  });

  it('names the years and weights that cannot be read, and leads to them', () => {
    const draft = draftWith(
      ...COMPLETE,
      header('completionYear', 'presto'),
      { type: 'phase', id: 3, field: 'weight', value: 'molto' },
      { type: 'indicator', id: 1, field: 'weight', value: 'poco' },
    );
    expect(found(draft, fasi)).toContainEqual([
      expect.stringContaining('«presto» non è un anno'),
      headerId('completionYear'),
    ]);
    expect(found(draft, completa)).toContainEqual([
      expect.stringContaining('Il peso «poco» dell’indicatore 1'),
      indicatorId(1, 'weight'),
    ]);
    expect(found(draft, completa)).toContainEqual([
      expect.stringContaining('Il peso «molto» della fase 1 del 2024'),
      phaseFieldId(3, 'weight'),
    ]);
  });

  it('asks coefficients for no total, where the plan weighs with them', () => {
    const form = formOf(PEG_CRONOPROGRAMMA, 'coefficienti');
    const ofWeight = (weight: string) =>
      found(draftWith(...COMPLETE, header('weight', weight)), form).map(([message]) => message);
    for (const weight of ['1', '1,5', '2', '0', '150']) expect(ofWeight(weight)).toEqual([]);
    expect(ofWeight('')).toEqual([expect.stringContaining('Manca il peso, cioè il coefficiente')]);
    expect(ofWeight('alto')).toEqual([expect.stringContaining('per esempio 1, 1,5 o 2')]);
    expect(ofWeight('-1')).toEqual([expect.stringContaining('Il peso -1 è negativo')]);
    for (const weight of ['', 'alto', '-1']) expect(ofWeight(weight).join()).not.toMatch(/100/);
  });

  it('says each thing that the template has no place for', () => {
    const draft = draftWith(...COMPLETE, {
      type: 'indicator',
      id: 1,
      field: 'polarity',
      value: 'crescente',
    });
    expect(found(draft, PEG)).toEqual([[expect.stringContaining('Polarità'), notAskedId]]);
    const filled = [
      header('strategicLine', '01 - Servizi digitali'),
      { type: 'indicator', id: 1, field: 'dataOwner', value: 'Ufficio SIA' } as const,
    ].reduce(draftReducer, draft);
    expect(found(filled, completa)).toEqual([
      [expect.stringContaining('«Strategia» è scritto nella bozza'), notAskedId],
    ]);
    expect(blockingFindings(reviewDraft(draft, completa, false))).toEqual([]);
  });
});
