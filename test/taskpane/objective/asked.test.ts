import { notAsked, onlyAsked } from '../../../src/taskpane/objective/asked';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { CATALOGUES } from '../catalogues';
import { OBJECTIVE_TEMPLATES, objectiveTemplate } from '../../../src/templates/forms';

const form = (id: string) => formOf(objectiveTemplate(id)!);
const after = (...actions: DraftAction[]) => actions.reduce(draftReducer, newDraft({ year: 2024 }));

/** Something in every part of a draft that some template does not ask. */
const mixed = after(
  { type: 'header', field: 'title', value: 'PagoPA' },
  { type: 'header', field: 'strategy', value: 'Servizi digitali' },
  { type: 'indicator', id: 1, field: 'description', value: 'Servizi attivati' },
  { type: 'indicator', id: 1, field: 'midYearTarget', value: '5' },
  { type: 'addFinancial' },
  { type: 'financial', id: 4, value: 'Entrate da sanzioni' },
  { type: 'addShared' },
  { type: 'shared', id: 5, field: 'unit', value: 'Tributi' },
  { type: 'shared', id: 5, field: 'strategicRelevance', value: '80' },
  { type: 'phase', id: 3, field: 'name', value: 'Avvio' },
  { type: 'phase', id: 3, field: 'deliverable', value: 'Delibera' },
);
const labels = (id: string) =>
  notAsked(mixed, form(id)).map(({ label }) => label(CATALOGUES.it.objective));

describe('what a template does not ask', () => {
  it('is named by its place in the draft', () => {
    expect(labels('scheda-completa')).toEqual([
      'Strategia',
      'Indicatore finanziario 1',
      'Altro settore 1: Strategicità nel settore',
      '2024 – Fase 1: Prodotto intermedio atteso',
    ]);
    expect(labels('pdo-strategico-ordinario')).toEqual([
      'Strategia',
      'Indicatore 1: Target a metà anno',
      'Altro settore 1: Settore',
      'Altro settore 1: Strategicità nel settore',
      '2024 – Fase 1: Prodotto intermedio atteso',
    ]);
  });

  it.each(OBJECTIVE_TEMPLATES)(
    'is all that $id leaves out, and goes when it is cleared',
    (each) => {
      const asked = formOf(each);
      const cleared = notAsked(mixed, asked)
        .map(({ clear }) => clear)
        .reduce(draftReducer, mixed);
      expect(notAsked(cleared, asked)).toEqual([]);
      const rest = onlyAsked(mixed, asked);
      expect(rest.header).toEqual(cleared.header);
      expect(rest.indicators).toEqual(cleared.indicators);
      expect(rest.shared).toEqual(cleared.shared);
      expect(rest.years).toEqual(cleared.years);
      expect(rest.header.title).toBe('PagoPA');
    },
  );

  it('leaves a draft that holds nothing else as it is', () => {
    const draft = after({ type: 'header', field: 'title', value: 'PagoPA' });
    expect(onlyAsked(draft, form('scheda-completa'))).toBe(draft);
  });
});
