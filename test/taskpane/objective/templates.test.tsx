import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Objective } from '../../../src/domain/objective';
import { newDraft } from '../../../src/taskpane/objective/draft';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import type { PlanHead, PlanSettings } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { objectiveSheet } from '../../../src/templates/objectiveSheet';
import { readObjective } from '../../../src/templates/reading/readObjective';
import { planSettings } from '../../../src/domain/planSettings';
import { chosen } from '../../sample';
import { contentsOf } from '../../templates/contentsOf';
import { accessibilityFaults, show, testServices, testStore } from '../support';

const settings = (template: PlanSettings['template']) =>
  planSettings({ template, firstYear: 2024, lastYear: 2025, referenceDate: '2025-12-31' });

async function showWizard(
  plan: PlanSettings | null,
  kept: Record<string, unknown> = {},
  language: Language = 'it',
) {
  const written: { objective: Objective; plan: PlanHead | PlanSettings | null }[] = [];
  const store = testStore(kept);
  const services = testServices({
    readWorkbook: async () => ({ plan }),
    openDrafts: async () => store,
    createObjective: async (objective, given) => {
      written.push({ objective, plan: given });
      return { sheets: ['Ob 1'] };
    },
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services, language);
  return { written, store };
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (field: Element, value: string) => fireEvent.change(field, { target: { value } });

/** Opens every section of the step, and every list of fields that is folded. */
async function openAll() {
  for (;;) {
    const [closed] = screen.queryAllByRole('button', { expanded: false });
    if (!closed) return;
    await act(async () => fireEvent.click(closed));
  }
}

/** Fields that hold a number. */
const NUMERIC = /(-weight|-share|-strategicRelevance|-target)$/;

/** Types into every field of the step a text that tells which one it is, and gives back what was typed. */
function fillAll(): string[] {
  const typed: string[] = [];
  // Those of the indicators make 100.
  const shares = ['40.5', '59.5'];
  for (const field of screen.getAllByRole('textbox')) {
    if (/^(year-\d+|plan-\w+)$|^paste-/.test(field.id)) continue;
    // Of one paragraph are those that grow from two lines.
    const isLong = field instanceof HTMLTextAreaElement && field.rows > 2;
    const lines = isLong ? `\n\nSeconda parte di ${field.id}` : '';
    const text = `Testo di ${field.id}${lines}`;
    if (field.id === 'header-completionYear') typed.push('2026');
    else if (field.id === 'header-dueDate') typed.push('31/12/2025');
    else if (field.id === 'header-performance') typed.push('Strategico di performance');
    else if (/^phase-.*-weight$/.test(field.id)) typed.push('100');
    else if (/^indicator-.*-weight$/.test(field.id)) typed.push(shares.shift()!);
    else typed.push(NUMERIC.test(field.id) ? `${10 + typed.length}.5` : text);
    type(field, typed.at(-1)!.replace('.5', ',5'));
  }
  for (const choice of screen.queryAllByRole('combobox')) {
    if (!(choice instanceof HTMLSelectElement)) continue;
    const values = [...choice.options].map(({ value }) => value);
    const value = choice.id === 'header-kind' ? 'strategico' : values.at(-1)!;
    type(choice, value);
    typed.push(value);
  }
  for (const box of screen.queryAllByRole('checkbox')) {
    fireEvent.click(box);
    typed.push('true');
  }
  return typed;
}

/** Every text and number that an objective holds. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [String(value)];

async function fillWizard() {
  await openAll();
  await press('Aggiungi una risorsa');
  for (const add of screen.queryAllByRole('button', { name: 'Aggiungi un indicatore finanziario' }))
    await act(async () => fireEvent.click(add));
  for (const add of screen.queryAllByRole('button', { name: 'Aggiungi un settore' }))
    await act(async () => fireEvent.click(add));
  await press('Aggiungi un indicatore');
  await openAll();
  const typed = fillAll();
  await press('Avanti');
  await press('Aggiungi un altro anno');
  typed.push(...fillAll());
  for (const month of screen.getAllByRole('button', { name: /marzo: pianificat[oa]$/ }))
    await act(async () => fireEvent.click(month));
  await press('Avanti');
  return typed;
}

describe.each(
  chosen(OBJECTIVE_TEMPLATES, 1, 13).map((template) => [template.id, template] as const),
)('the template %s', (id, template) => {
  it('is filled in field by field: all that is typed is written, and read back', async () => {
    const { written } = await showWizard(settings(id));
    const typed = await fillWizard();
    expect(screen.getByText('Non manca nulla: la scheda è completa.')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    await press('Crea la scheda');

    const { objective, plan } = written[0]!;
    expect(plan).toBeNull();
    expect(leaves(objective)).toEqual(expect.arrayContaining(typed));
    const sheet = objectiveSheet(template, 'Ob 1', objective, settings(id));
    const { objective: read, unread } = readObjective(template, contentsOf(sheet));
    expect(unread).toEqual([]);
    expect(read).toEqual(objective);
  });

  it('has a field for each label of its sheet', async () => {
    await showWizard(settings(id));
    await openAll();
    const labels = template.sections
      .flatMap((section) => (section.kind === 'fields' ? section.fields.flat() : []))
      .filter(({ field }) => field !== 'priority')
      .filter(({ showsUnit }) => !showsUnit)
      .map(({ label }) => label);
    for (const label of labels) expect(screen.getAllByLabelText(label).length).toBeGreaterThan(0);
  });
});

describe('the schedule', () => {
  it.each([
    ['peg-cronoprogramma', 'Mesi'],
    ['fasi-prodotti', 'Quindicine'],
  ] as const)(
    'of the template %s begins with the periods of its documents: %s',
    async (id, name) => {
      await showWizard(settings(id));
      await press('2. Fasi');
      expect(screen.getByRole<HTMLInputElement>('radio', { name }).checked).toBe(true);
    },
  );
});

describe('the template of a new plan', () => {
  it('is chosen by its name, with what it is for, and decides what is asked and written', async () => {
    const { written } = await showWizard(null);
    const complete = screen.getByRole<HTMLInputElement>('radio', { name: /^Scheda completa/ });
    expect(complete.checked).toBe(true);
    expect(screen.getAllByRole('radio')).toHaveLength(OBJECTIVE_TEMPLATES.length);
    expect(screen.queryByRole('textbox', { name: 'Strategia' })).toBeNull();

    await act(async () => fireEvent.click(screen.getByRole('radio', { name: /^PEG con/ })));
    type(screen.getByRole('textbox', { name: 'Strategia' }), 'Servizi digitali');
    type(screen.getByRole('textbox', { name: /^Numero/ }), '1');
    type(screen.getByRole('textbox', { name: /^Titolo dell’obiettivo/ }), 'PagoPA');
    await press('3. Riepilogo');
    expect(screen.getByText(/modello «PEG con cronoprogramma»/)).toBeTruthy();
    await press('Crea la scheda');
    expect(written[0]?.objective.strategy).toBe('Servizi digitali');
    expect(written[0]?.plan).toMatchObject({ template: 'peg-cronoprogramma' });

    await press('Crea un altro obiettivo');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('textbox', { name: 'Strategia' })).toBeTruthy();
  });
});

describe('what the template has no place for', () => {
  const draft = draftReducer(newDraft({ year: 2024 }), {
    type: 'header',
    field: 'strategy',
    value: 'Servizi digitali',
  });

  it('is kept, shown, said in the review, and goes only when the user removes it', async () => {
    const { written, store } = await showWizard(settings('scheda-completa'), { objective: draft });
    await press('3. Riepilogo');
    await press(/^Correggi: «Strategia» è scritto nella bozza, ma il modello «Scheda completa»/);
    expect(document.activeElement?.textContent).toContain('non sarà scritto nella scheda');
    const row = screen.getByRole('group', { name: 'Strategia' });
    expect(within(row).getByText('Servizi digitali')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);

    await press('Elimina: Strategia');
    expect(screen.queryByRole('group', { name: 'Strategia' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('non resta nulla');
    await press('3. Riepilogo');
    expect(screen.queryByText(/«Strategia»/)).toBeNull();
    expect(written).toEqual([]);
    expect(store.lasting).toBe(true);
  });
});

describe('a plan that is a list', () => {
  it.each([
    ['elenco-obiettivi', 'Elenco obiettivi'],
    ['valore-pubblico', 'Valore pubblico'],
  ] as const)('of the template %s sends to its sheet, and on', async (id, sheet) => {
    const draft = draftReducer(newDraft({ year: 2024 }), {
      type: 'header',
      field: 'title',
      value: 'PagoPA',
    });
    const { store } = await showWizard(settings(id), { objective: draft });
    expect(screen.getByRole('status').textContent).toContain(`aprire il foglio «${sheet}»`);
    expect(screen.getByRole('status').textContent).toContain('bozza lasciata in sospeso');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Vai alla pagina iniziale' })).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
    expect(store.draft('objective')).toBeDefined();
  });
});

describe('the labels', () => {
  it('are in English where the pane is', async () => {
    await showWizard(settings('fasi-prodotti'), {}, 'en');
    await openAll();
    expect(screen.getByRole('textbox', { name: 'Project manager' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Shared by more sectors' })).toBeTruthy();
    expect(screen.queryByLabelText("Peso dell'obiettivo")).toBeNull();
  });
});
