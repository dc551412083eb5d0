import { act, fireEvent, screen, within } from '@testing-library/react';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { formOf } from '../../../src/taskpane/objective/form';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import { phaseWeights } from '../../../src/taskpane/objective/rowWeights';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { DraftAction } from '../../../src/taskpane/objective/actions';
import { reviewDraft } from '../../../src/taskpane/objective/review';
import { CATALOGUES } from '../catalogues';
import { PEG_CRONOPROGRAMMA } from '../../../src/templates/forms/pegCronoprogramma';
import { SCHEDA_COMPLETA } from '../../../src/templates/forms/schedaCompleta';
import { planSettings } from '../../../src/domain/planSettings';
import { accessibilityFaults, show, testServices } from '../support';

const FORM = formOf(SCHEDA_COMPLETA);
/** A phase for each weight. */
const draftOf = (...weights: string[]) =>
  weights
    .flatMap((value, index): DraftAction[] => [
      ...(index > 0 ? [{ type: 'addPhase', year: 2 } as const] : []),
      { type: 'phase', id: index + 3, field: 'name', value: 'Avvio' },
      { type: 'phase', id: index + 3, field: 'weight', value },
    ])
    .reduce(draftReducer, newDraft({ year: 2026 }));
const told = (...weights: string[]) =>
  reviewDraft(draftOf(...weights), FORM, false)
    .filter(({ message }) => message(CATALOGUES.it).startsWith('I pesi delle fasi'))
    .map(({ field, blocks, message }) => [field, blocks, message(CATALOGUES.it)]);

describe('the weights of the phases', () => {
  it('are doubted in the review where they do not total 100', () => {
    expect(told('', '30', '50')).toEqual([
      [
        'phase-4-weight',
        false,
        expect.stringMatching(/^I pesi delle fasi del 2026 danno 80 e non 100/),
      ],
    ]);
    expect(told('70', '50')).toHaveLength(1);
  });

  it.each([[['30', '70']], [['33,3', '33,3', '33,4']], [['', '']], [['40%', '60%']]])(
    'are right, or none: %j',
    (weights) => expect(told(...weights)).toEqual([]),
  );

  it('have no total where they are not asked', () => {
    const [year] = draftOf('30').years;
    expect(phaseWeights(year!, FORM)).toEqual({ weight: 30, missing: 70 });
    expect(phaseWeights(year!, formOf(PEG_CRONOPROGRAMMA))).toBeNull();
  });

  it('of the indicators are added up too, and their polarity is proposed by their words', async () => {
    const plan = planSettings({ template: 'scheda-completa', firstYear: 2026 });
    const services = testServices({ readWorkbook: async () => ({ plan }) });
    await show(<ObjectiveScreen onGo={() => undefined} />, services);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Indicatori/ })));
    const group = () => within(screen.getByRole('group', { name: 'Indicatore 1' }));
    const write = (name: RegExp, value: string) =>
      act(async () =>
        fireEvent.change(group().getByRole('textbox', { name }), { target: { value } }),
      );
    await write(/^Peso/, '60');
    expect(
      screen.getByText('Pesi degli indicatori: 60. Mancano 40 per arrivare a 100.'),
    ).toBeTruthy();
    await write(/^Peso/, '120');
    expect(screen.getByText('Pesi degli indicatori: 120. Sono 20 di troppo.')).toBeTruthy();
    const polarity = () =>
      group().getByRole<HTMLSelectElement>('combobox', { name: /^Polarità/ }).options[0]!.text;
    expect(polarity()).toBe('Non indicato');
    await write(/^Descrizione/, 'Tempi medi di pagamento');
    expect(polarity()).toBe('Proposta: decrescente: meno è meglio');
    await write(/^Target previsto/, 'almeno 5');
    expect(polarity()).toBe('Proposta: crescente: più è meglio');
  });

  it('are added up while they are written', async () => {
    const plan = planSettings({ template: 'scheda-completa', firstYear: 2026 });
    const services = testServices({ readWorkbook: async () => ({ plan }) });
    await show(<ObjectiveScreen onGo={() => undefined} />, services);
    const press = (name: string) =>
      act(async () => fireEvent.click(screen.getByRole('button', { name })));
    await press('2. Fasi');
    const write = (value: string) =>
      act(async () =>
        fireEvent.change(screen.getByRole('textbox', { name: /^Peso/i }), {
          target: { value },
        }),
      );
    const section = screen.getByRole('region', { name: /^Cronoprogramma/ });
    const total = () => [...section.querySelectorAll('[role=status]')].at(-1)?.textContent;
    expect(total()).toBe('');
    await write('30');
    expect(total()).toBe('Pesi delle fasi: 30. Mancano 70 per arrivare a 100.');
    await write('100');
    expect(total()).toBe('Pesi delle fasi: 100, come deve essere.');
    await write('130');
    expect(total()).toBe('Pesi delle fasi: 130. Sono 30 di troppo.');
    expect(await accessibilityFaults()).toEqual([]);
  });
});
