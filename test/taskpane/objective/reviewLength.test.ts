import { newDraft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { blockingFindings, reviewDraft } from '../../../src/taskpane/objective/review';
import { newPlanDraft } from '../../../src/taskpane/plan/draft';
import { reviewPlan } from '../../../src/taskpane/plan/review';
import { CATALOGUES } from '../catalogues';
import { FASI_PRODOTTI } from '../../../src/templates/forms/fasiProdotti';
import { PDO_STRATEGICO_ORDINARIO } from '../../../src/templates/forms/pdoStrategicoOrdinario';
import type { ObjectiveTemplate } from '../../../src/templates/objectiveTemplate';
import { SCHEDA_COMPLETA } from '../../../src/templates/forms/schedaCompleta';

const FULL = 'x'.repeat(32_767);
const LONG = `${FULL}x`;
const COMPLETE: DraftAction[] = [
  { type: 'header', field: 'number', value: '1' },
  { type: 'header', field: 'title', value: 'Ruoli' },
];
const draftOf = (...actions: DraftAction[]) =>
  [...COMPLETE, ...actions].reduce(draftReducer, newDraft({ year: 2026 }));
const stops = (asksPlan: boolean, actions: DraftAction[], template = SCHEDA_COMPLETA) =>
  blockingFindings(reviewDraft(draftOf(...actions), formOf(template), asksPlan)).map(
    ({ field, message }) => [field, /^«(.*)» ha (.*) caratteri/.exec(message(CATALOGUES.it))?.[1]],
  );

describe('a text longer than a cell holds', () => {
  it.each<[DraftAction[], string, string, ObjectiveTemplate?]>([
    [
      [{ type: 'header', field: 'description', value: LONG }],
      'header-description',
      'Descrizione obiettivo',
    ],
    [
      [{ type: 'indicator', id: 1, field: 'formula', value: LONG }],
      'indicator-1-formula',
      'Indicatore 1: Formula di calcolo',
    ],
    [[{ type: 'phase', id: 3, field: 'name', value: LONG }], 'phase-3', 'Fase 1, 2026: Attività'],
    [
      [{ type: 'phase', id: 3, field: 'deliverable', value: LONG }],
      'phase-3-deliverable',
      'Fase 1, 2026: Prodotto intermedio atteso',
      FASI_PRODOTTI,
    ],
    [
      [{ type: 'addPerson' }, { type: 'person', id: 4, field: 'role', value: LONG }],
      'person-4-role',
      'Risorsa 1: Ruolo o servizio',
    ],
    [
      [{ type: 'addFinancial' }, { type: 'financial', id: 4, value: LONG }],
      'financial-4',
      'Indicatore finanziario 1',
      PDO_STRATEGICO_ORDINARIO,
    ],
    [
      [{ type: 'addShared' }, { type: 'shared', id: 4, field: 'unit', value: LONG }],
      'shared-4-unit',
      'Altro settore 1: Settore',
    ],
  ])('stops the sheet and is named: %#', (actions, field, label, template = SCHEDA_COMPLETA) => {
    expect(stops(false, actions, template)).toEqual([[field, label]]);
  });

  it('is one character beyond what fits, spaces around it apart', () => {
    expect(stops(false, [{ type: 'header', field: 'notes', value: ` ${FULL} ` }])).toEqual([]);
  });

  it('is looked for in the plan where that is asked', () => {
    const authority: DraftAction = { type: 'plan', field: 'authority', value: LONG };
    expect(stops(false, [authority])).toEqual([]);
    expect(stops(true, [authority])).toEqual([['plan-authority', 'Ente']]);
  });

  it('stops a new plan too', () => {
    const draft = newPlanDraft(2026);
    const [unit] = draft.units;
    const long = {
      ...draft,
      fields: { ...draft.fields, title: LONG },
      units: [{ ...unit!, values: { ...unit!.values, name: 'SUAP', owner: LONG } }],
    };
    const found = reviewPlan(long).filter(({ blocks }) => blocks);
    expect(found.map(({ field }) => field)).toEqual(['plan-title', `unit-${unit!.id}-owner`]);
    expect(found.map(({ message }) => message(CATALOGUES.it))).toEqual([
      expect.stringMatching(/^«Titolo del piano» ha 32.768 caratteri: .* 32.767. Accorciare/),
      expect.stringMatching(/^«.*: .*esponsabile.*» ha 32.768/),
    ]);
  });
});
