import { act, fireEvent, screen, within } from '@testing-library/react';
import { HEAD_FIELDS } from '../../../src/templates/settings/fields';
import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { planSettings } from '../../../src/domain/planSettings';
import { newPlanDraft } from '../../../src/taskpane/plan/draft';
import { planReducer } from '../../../src/taskpane/plan/reducer';
import { bookOf, objectiveOn } from '../../domain/rules/support';
import { CATALOGUES } from '../catalogues';
import { KnownFailure, testStore } from '../support';
import { button, field, press, showPlan, type } from './support';

describe('the wizard of the plan', () => {
  it('takes the user through three steps to the settings that were described', async () => {
    const { written, visited } = await showPlan();
    type('Ente', ' Unione dei Comuni ');
    type('Titolo del piano', 'PEG 2024-26');
    fireEvent.click(screen.getByRole('radio', { name: /^PEG con cronoprogramma/ }));
    fireEvent.click(screen.getByRole('radio', { name: /^In percentuale/ }));
    type('Date di monitoraggio', '31/12; 30/6');
    await press('Avanti');
    type('Settore', 'CUC');
    type('Responsabile', 'Responsabile CUC');
    type('Altri nomi', 'Settore progettazione e CUC; Centrale di committenza');
    await press('Aggiungi un settore');
    await press('Avanti');
    expect(screen.getByText('Foglio «Impostazioni»:')).toBeTruthy();
    await press('Crea il piano');
    expect(screen.getByText('Piano creato')).toBeTruthy();
    expect(written).toEqual([
      planSettings({
        template: 'peg-cronoprogramma',
        authority: 'Unione dei Comuni',
        title: 'PEG 2024-26',
        firstYear: 2024,
        lastYear: 2026,
        weightScale: '%',
        monitoringDates: ['30/06', '31/12'],
        results: { byDate: true },
        units: [
          {
            name: 'CUC',
            owner: 'Responsabile CUC',
            aliases: ['Settore progettazione e CUC', 'Centrale di committenza'],
          },
        ],
      }),
    ]);
    await press('Nuovo obiettivo');
    expect(visited).toEqual(['objective']);
  });

  it('begins with what the sheets know, where the settings are gone, and says so', async () => {
    const objectives = ['Tributi', 'SUAP'].map((unit) =>
      objectiveOn(`Ob ${unit}`, { unit, owner: `Responsabile ${unit}` }),
    );
    const { written } = await showPlan({ readBook: async () => bookOf(objectives) });
    expect(
      screen.getByText('Le impostazioni non ci sono più: questi dati sono ricavati da 2 schede'),
    ).toBeTruthy();
    type('Ente', 'Comune');
    type('Titolo del piano', 'PIAO');
    await press('Avanti');
    await press('Avanti');
    await press('Crea il piano');
    expect(written).toMatchObject([
      {
        template: objectives[0]!.template,
        authority: 'Comune',
        units: ['Tributi', 'SUAP'].map((name) => ({ name, owner: `Responsabile ${name}` })),
      },
    ]);
  });

  it('says nothing of sheets where there are none', async () => {
    await showPlan();
    expect(screen.queryByText(/non ci sono più/)).toBeNull();
  });

  it('offers every template by the name that the settings sheet knows, with what it is', async () => {
    await showPlan();
    const { templates } = CATALOGUES.it.plan;
    for (const { name, about } of Object.values(templates))
      expect(screen.getByRole('radio', { name: `${name} ${about}` })).toBeTruthy();
    expect(Object.values(templates).map(({ name }) => name)).toEqual(
      HEAD_FIELDS.template.codec.options,
    );
    for (const { id, description } of OBJECTIVE_TEMPLATES)
      expect(templates[id].about).toBe(description);
  });

  it('moves the focus to the heading of each step', async () => {
    await showPlan();
    await press('Avanti');
    expect(document.activeElement?.textContent).toBe('Passo 2 di 3: Settori');
    expect(button('2. Settori').getAttribute('aria-current')).toBe('step');
    await press('Indietro');
    expect(document.activeElement?.textContent).toBe('Passo 1 di 3: Dati');
  });

  it('says in the review what is missing, leads to it, and writes the plan without it', async () => {
    const { written } = await showPlan();
    await press('3. Riepilogo');
    const doubtful = screen.getByRole('region', { name: 'Da ricontrollare' });
    expect(within(doubtful).getByText(/Manca il nome dell’ente/)).toBeTruthy();
    expect(within(doubtful).getByText(/Non c’è nessun settore/)).toBeTruthy();
    await press(/^Correggi: Non c’è nessun settore/);
    expect(document.activeElement).toBe(field('Settore'));
    await press('3. Riepilogo');
    await press('Crea il piano');
    expect(written).toEqual([planSettings({ firstYear: 2024, lastYear: 2026 })]);
  });

  it.each([
    [/^Ultimo anno/, '2023', 'viene dopo l’ultimo'],
    [/^Primo anno/, 'duemila', '«duemila» non è un anno'],
    [/^Date di monitoraggio/, '30/06; fine anno', 'Non si legge come data: fine anno.'],
  ])('writes nothing while %s is %s: it goes to the field and says why', async (...given) => {
    const [label, value, why] = given;
    const { written } = await showPlan();
    type(label, value);
    expect(screen.getByText(new RegExp(why))).toBeTruthy();
    await press('3. Riepilogo');
    const region = screen.getByRole('region', { name: 'Da completare prima di creare il piano' });
    expect(region.textContent).toContain(why);
    await press('Crea il piano');
    expect(written).toEqual([]);
    expect(document.activeElement).toBe(field(label));
  });

  it('adds and removes units, and the focus stays in the list', async () => {
    await showPlan();
    await press('2. Settori');
    type('Settore', 'SUAP');
    await press('Aggiungi un settore');
    await press('Elimina il settore 1');
    expect(screen.queryByRole('group', { name: 'Settore 2' })).toBeNull();
    expect(field('Settore').value).toBe('');
    expect(document.activeElement).toBe(button('Aggiungi un settore'));
    await press('Elimina il settore 1');
    expect(screen.getByText('Nessun settore.')).toBeTruthy();
  });

  it('takes units and their responsibles from a table that is pasted in a field, or under the list', async () => {
    const { written } = await showPlan();
    type('Ente', 'Comune');
    await press('2. Settori');
    const paste = (element: HTMLElement, text: string) =>
      act(async () => {
        const getData = (kind: string) => (kind === 'text/plain' ? text : '');
        fireEvent.paste(element, { clipboardData: { getData } });
      });
    await paste(field('Settore'), 'Responsabile\tSettore\tSede\nCapo\tSUAP\tA\n\tTributi\tB\n');
    expect(screen.getByText(/2 righe incollate.*«Sede»/)).toBeTruthy();
    await press('Incolla da una tabella');
    await paste(field(/^Incollare qui/), 'Settore Cultura\nSport\n');
    await press('3. Riepilogo');
    await press('Crea il piano');
    expect(written[0]!.units).toEqual([
      { name: 'SUAP', owner: 'Capo', aliases: [] },
      ...['Tributi', 'Settore Cultura', 'Sport'].map((name) => ({ name, owner: '', aliases: [] })),
    ]);
  });

  it('stays as it was after a failed writing, and can be tried again', async () => {
    let fails = true;
    const { store } = await showPlan({
      createPlan: async () => {
        if (fails)
          throw new KnownFailure({ kind: 'protectedWorkbook', details: 'x', leftBehind: [] });
        return { sheets: ['Impostazioni'] };
      },
    });
    type('Ente', 'Unione');
    await press('3. Riepilogo');
    fireEvent(window, new Event('pagehide'));
    await press('Crea il piano');
    expect(screen.getByRole('alert').textContent).toContain('Togliere la protezione');
    expect(store.draft('plan')).toMatchObject({ fields: { authority: 'Unione' } });
    fails = false;
    await press('Crea il piano');
    expect(screen.getByText('Piano creato')).toBeTruthy();
    expect(store.draft('plan')).toBeUndefined();
  });
});

describe('the draft of the plan', () => {
  const touched = planReducer(newPlanDraft(2024), {
    type: 'field',
    field: 'authority',
    value: 'Unione',
  });

  it('is kept shortly after a change, and no longer once nothing is written', async () => {
    jest.useFakeTimers();
    try {
      const { store } = await showPlan();
      type('Ente', 'Unione');
      act(() => jest.advanceTimersByTime(1000));
      expect(store.draft('plan')).toMatchObject({ fields: { authority: 'Unione' } });
      type('Ente', '');
      act(() => jest.advanceTimersByTime(1000));
      expect(store.draft('plan')).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('is taken up again, or left for a new one after asking', async () => {
    await showPlan({}, testStore({ plan: touched }));
    expect(field('Ente').value).toBe('Unione');
    await press('Ricomincia da capo');
    await press('Sì, ricomincia');
    expect(field('Ente').value).toBe('');
    expect(document.activeElement).toBe(field('Ente'));
  });

  it('is not taken up when it is damaged', async () => {
    await showPlan({}, testStore({ plan: { ...touched, template: 'altro' } }));
    expect(field('Ente').value).toBe('');
    expect(screen.queryByRole('button', { name: 'Ricomincia da capo' })).toBeNull();
  });

  it('is said to be at risk where it cannot be kept', async () => {
    await showPlan({}, testStore({}, false));
    expect(screen.getByText(/la bozza non può essere conservata/)).toBeTruthy();
  });
});

describe('a workbook that has a plan', () => {
  const settings = planSettings({
    template: 'pdo-strategico-ordinario',
    authority: 'Unione Terre di Castelli',
    firstYear: 2024,
    lastYear: 2026,
    monitoringDates: ['31/07', '31/12'],
    units: [{ name: 'Area tecnica', owner: 'Responsabile Area tecnica', aliases: ['LL.PP.'] }],
  });

  it('shows it, with where to change it, and no wizard', async () => {
    await showPlan({ readWorkbook: async () => ({ plan: settings }) });
    const text = document.body.textContent ?? '';
    for (const shown of [
      'La cartella di lavoro ha già un piano',
      'Si cambia nel foglio «Impostazioni»',
      'Unione Terre di Castelli',
      'Titolo del pianonon indicato',
      '2024–2026',
      'PDO strategico e ordinario',
      '31/07 · 31/12',
      '01/01/2024',
      '1 settore',
      'Area tecnica – Responsabile Area tecnica',
      'Altri nomi: LL.PP.',
    ])
      expect(text).toContain(shown);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says that the draft of another plan is kept', async () => {
    const draft = planReducer(newPlanDraft(2024), {
      type: 'field',
      field: 'authority',
      value: 'Unione',
    });
    const { store } = await showPlan(
      { readWorkbook: async () => ({ plan: settings }) },
      testStore({ plan: draft }),
    );
    expect(screen.getByText(/^La bozza di un altro piano resta conservata/)).toBeTruthy();
    expect(store.draft('plan')).toEqual(draft);
  });

  it('is asked again when it could not be read: until then nothing can be written', async () => {
    let editing = true;
    await showPlan({
      readWorkbook: async () => {
        if (editing)
          throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
        return { plan: settings };
      },
    });
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
    expect(screen.queryByRole('textbox')).toBeNull();
    editing = false;
    await press('Rileggi la cartella di lavoro');
    expect(screen.getByText('La cartella di lavoro ha già un piano')).toBeTruthy();
  });
});
