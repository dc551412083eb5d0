import { act, fireEvent, screen, within } from '@testing-library/react';
import { completeObjective } from '../../../../src/domain/completePlan';
import type { Objective } from '../../../../src/domain/objective';
import ObjectiveScreen from '../../../../src/taskpane/objective/ObjectiveScreen';
import type { PaneServices, WorkbookPlan } from '../../../../src/taskpane/services';
import type { Language } from '../../../../src/taskpane/strings';
import { planSettings } from '../../../../src/templates/planSettings';
import { READY_MADE } from '../../../../src/templates/readyMade';
import { fixture } from '../../../fixtures/plans';
import { accessibilityFaults, KnownFailure, show, testServices, testStore } from '../../support';

const settings = planSettings({
  template: 'scheda-completa',
  firstYear: 2024,
  lastYear: 2026,
  smvp: { objectivesShare: 0.6 },
});

async function showWizard(changes: Partial<PaneServices> = {}, language: Language = 'it') {
  const written: Objective[] = [];
  const store = testStore();
  const services = testServices({
    currentYear: () => 2025,
    openDrafts: async () => store,
    readWorkbook: async () => ({ plan: settings }),
    createObjective: async (objective) => {
      written.push(objective);
      return { sheets: ['Ob 1'] };
    },
    ...changes,
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services, language);
  return { written, store };
}

const found = (objectives: Objective[]): (() => Promise<WorkbookPlan>) => {
  const { readPlan } = testServices();
  return async () => ({
    ...(await readPlan()),
    objectives: objectives.map((objective) => ({
      objective,
      sheet: `Ob ${objective.number}`,
      template: 'scheda-completa',
    })),
  });
};
const objective = (given: Parameters<typeof completeObjective>[0]) =>
  completeObjective(given, 2024);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const write = (name: string | RegExp, value: string) =>
  act(async () => void fireEvent.change(field(name), { target: { value } }));
const choose = (name: string | RegExp, label: string) =>
  act(async () => {
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name });
    const option = [...select.options].find(({ text }) => text === label);
    fireEvent.change(select, { target: { value: option!.value } });
  });
const focused = () => document.activeElement;
const choices = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

describe('the ways to begin', () => {
  it('are four, over the fields, which can be filled in at once', async () => {
    await showWizard();
    const panel = screen.getByRole('region', { name: 'Come iniziare' });
    expect(
      within(panel)
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual([
      expect.stringMatching(/^Da zero/),
      expect.stringMatching(/^Da un modello pronto/),
      expect.stringMatching(/^Da un obiettivo esistente/),
      expect.stringMatching(/^Dalla selezione/),
    ]);
    expect(field(/^Titolo dell’obiettivo/)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('are gone once the user begins from nothing, and the first field has the focus', async () => {
    await showWizard();
    await press(/^Da zero/);
    expect(screen.queryByRole('region', { name: 'Come iniziare' })).toBeNull();
    expect(focused()).toBe(field(/^Numero/));
  });

  it('begin from the plan where the workbook has none', async () => {
    await showWizard({ readWorkbook: async () => ({ plan: null }) });
    await press(/^Da zero/);
    expect(focused()).toBe(field('Ente'));
  });

  it('are gone on the following steps, and are offered again for another objective', async () => {
    await showWizard();
    await write(/^Numero/, '1');
    await write(/^Titolo dell’obiettivo/, 'PagoPA');
    await press('3. Riepilogo');
    await press('1. Dati');
    expect(screen.queryByRole('region', { name: 'Come iniziare' })).toBeNull();
    await press('3. Riepilogo');
    await press('Crea la scheda');
    await press('Crea un altro obiettivo');
    expect(screen.getByRole('region', { name: 'Come iniziare' })).toBeTruthy();
  });

  it('lead back to the fields, and the focus to where it was', async () => {
    await showWizard();
    await press(/^Da un modello pronto/);
    expect(focused()?.textContent).toBe('Modelli pronti');
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('Torna ai campi');
    expect(focused()).toBe(button(/^Da un modello pronto/));
  });
});

describe('a ready-made objective', () => {
  it('tells the writer what is not for the sheet, and lets another be chosen', async () => {
    await showWizard();
    await press(/^Da un modello pronto/);
    await press(/^Rispetto dei tempi di pagamento/);
    expect(screen.getByRole('status').textContent).toMatch(/il peso va alzato .* lo controlla/);
    await press('Ricomincia da capo');
    expect(await accessibilityFaults()).toEqual([]);
    await press(/^Sì/);
    await press(/^Da un modello pronto/);
    await press(/^Formazione/);
    expect(field(/^Titolo/).value).toMatch(/^Formazione/);
  });

  it('fills in the fields for the plan, and the sheet is written with them', async () => {
    const { written } = await showWizard();
    await press(/^Da un modello pronto/);
    expect(choices('Modelli pronti')).toEqual(
      READY_MADE.map(({ title }) => expect.stringMatching(new RegExp(`^${title}.+`))),
    );
    expect(await accessibilityFaults()).toEqual([]);
    await press(/^Rispetto dei tempi di pagamento/);
    expect(screen.getByRole('status').textContent).toContain(
      'Inserito il modello «Rispetto dei tempi di pagamento',
    );
    expect(focused()).toBe(field(/^Numero/));
    await write(/^Numero/, '4');
    await write('Settore', 'Servizi finanziari');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]).toMatchObject({
      number: '4',
      title: 'Rispetto dei tempi di pagamento delle fatture commerciali',
      // 30% of result pay, of which the objectives make 60%.
      weight: 50,
      dueDate: '31/12/2025',
      schedules: [{ year: 2025, phases: [{ weight: 20 }, {}, {}, {}] }],
    });
    expect(written[0]!.indicatorTable.indicators).toMatchObject([
      { target: 0, polarity: 'soglia_max' },
    ]);
  });

  it('is not put over what is written without asking', async () => {
    await showWizard();
    await write(/^Titolo dell’obiettivo/, 'PagoPA');
    await press(/^Da un modello pronto/);
    await press(/^Formazione/);
    expect(screen.getByRole('alert').textContent).toContain('andrà perso');
    await press('No, tieni la bozza');
    expect(focused()?.textContent).toBe('Modelli pronti');
    await press('Torna ai campi');
    expect(field(/^Titolo dell’obiettivo/).value).toBe('PagoPA');
    await press(/^Da un modello pronto/);
    await press(/^Formazione/);
    await press('Sì, sostituisci');
    expect(field(/^Titolo dell’obiettivo/).value).toContain('Formazione');
  });

  it('does not ask for the plan again, which stays as it is written', async () => {
    await showWizard({ readWorkbook: async () => ({ plan: null }) });
    await write('Ente', 'Comune');
    await press(/^Da un modello pronto/);
    await press(/^Siti web/);
    expect(field('Ente').value).toBe('Comune');
  });

  it('is described in English, and titled as the sheets are', async () => {
    await showWizard({}, 'en');
    await press(/^From a ready-made objective/);
    const [first] = choices('Ready-made objectives');
    expect(first).toMatch(/^Rispetto dei tempi di pagamento.*Yearly delay not above zero/);
  });
});

describe('an existing objective', () => {
  const plan = [
    objective({
      number: '1',
      title: 'PagoPA',
      unit: 'SUAP',
      description: 'Pagamenti',
      weight: 30,
      schedules: [{ year: 2023, phases: [{ name: 'Avvio', planned: [3], done: [3] }] }],
    }),
    objective({ number: '2', title: ' ', unit: 'Tributi' }),
  ];

  it('is copied under the next number, in the years of the plan', async () => {
    const { written } = await showWizard({ readPlan: found(plan) });
    await press(/^Da un obiettivo esistente/);
    expect(choices('Obiettivi di questa cartella di lavoro')).toEqual([
      '1 · PagoPASUAP – foglio «Ob 1»',
      '2 · Senza titoloTributi – foglio «Ob 2»',
    ]);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(await accessibilityFaults()).toEqual([]);
    await press(/^1 · PagoPA/);
    expect(screen.getByRole('status').textContent).toContain('Copiato l’obiettivo «PagoPA»');
    expect(field(/^Numero/).value).toBe('3');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]).toMatchObject({
      number: '3',
      title: 'PagoPA',
      unit: 'SUAP',
      description: 'Pagamenti',
      weight: 30,
      schedules: [{ year: 2024, phases: [{ name: 'Avvio', planned: [3], done: [] }] }],
    });
  });

  it('is searched for among many', async () => {
    const { objectives } = fixture('terre-di-castelli');
    await showWizard({ readPlan: found(objectives) });
    await press(/^Da un obiettivo esistente/);
    const search = screen.getByRole('searchbox', { name: 'Cerca per numero, titolo o settore' });
    const look = (value: string) =>
      act(async () => void fireEvent.change(search, { target: { value } }));
    await look('poverta educativa');
    expect(screen.getByRole('status').textContent).toBe('1 obiettivo');
    expect(choices('Obiettivi di questa cartella di lavoro')).toHaveLength(1);
    await look('xyz');
    expect(screen.getByRole('status').textContent).toContain('Nessun obiettivo corrisponde');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('may be none', async () => {
    await showWizard();
    await press(/^Da un obiettivo esistente/);
    expect(screen.getByRole('status').textContent).toContain('non contiene ancora obiettivi');
  });

  it('is read again after a failure', async () => {
    let editing = true;
    await showWizard({
      readPlan: async () => {
        if (editing)
          throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
        return found(plan)();
      },
    });
    await press(/^Da un obiettivo esistente/);
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
    editing = false;
    await press('Riprova');
    expect(choices('Obiettivi di questa cartella di lavoro')).toHaveLength(2);
  });
});

describe('the selection', () => {
  const selected = (values: unknown[][], more: object = {}): Partial<PaneServices> => ({
    readSelection: async () => ({
      sheet: 'Piano',
      address: 'B2:D4',
      values,
      objective: null,
      isCut: false,
      ...more,
    }),
  });
  const TABLE = [
    ['Fase', 'Responsabile', 'Peso', 'Note'],
    ['Redazione del bando', 'SUAP', 40, ''],
    ['Aggiudicazione', '', 60, ''],
  ];

  it('is a table whose columns are guessed, said and changed', async () => {
    const { written } = await showWizard(selected(TABLE));
    await press(/^Dalla selezione/);
    const status = () => screen.getAllByRole('status').map((each) => each.textContent);
    expect(status()).toEqual([
      'Selezione: B2:D4, foglio «Piano».',
      'Verranno inseriti: nessun titolo, 0 indicatori, 2 fasi.',
    ]);
    const column = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
    expect(column('Colonna «Fase»').value).toBe('phase');
    expect(column('Colonna «Responsabile»').value).toBe('phaseOwner');
    expect(column('Colonna «Peso»').value).toBe('phaseWeight');
    expect(screen.queryByRole('combobox', { name: 'Colonna «Note»' })).toBeNull();
    expect(screen.getByText('Contiene: Redazione del bando · Aggiudicazione')).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);

    await choose('Colonna «Fase»', 'Indicatore');
    expect(status()[1]).toContain('2 indicatori, 0 fasi');
    await choose('Colonna «Fase»', 'Fase o attività');
    await press('Usa questi dati');
    expect(screen.getByRole('status').textContent).toContain('Inseriti i dati delle celle');
    await write(/^Numero/, '1');
    await write(/^Titolo dell’obiettivo/, 'Gara');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]!.schedules).toMatchObject([
      {
        year: 2025,
        phases: [{ name: 'Redazione del bando', owner: 'SUAP', weight: 40 }, { weight: 60 }],
      },
    ]);
  });

  it('has a first row that may be one like the others', async () => {
    await showWizard(selected([['Fasi'], ['Redazione']]));
    await press(/^Dalla selezione/);
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /prima riga/ });
    expect(box.checked).toBe(true);
    await act(async () => fireEvent.click(box));
    expect(screen.getByText(/2 fasi/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Colonna 1' })).toBeTruthy();
  });

  it('may hold more objectives, of which one is chosen', async () => {
    await showWizard(
      selected([
        ['Obiettivo', 'Indicatore'],
        ['PagoPA', 'Incassi'],
        ['SPID', 'Accessi'],
        ['', 'Utenti'],
      ]),
    );
    await press(/^Dalla selezione/);
    expect(screen.getByText(/titolo «PagoPA», 1 indicatore/)).toBeTruthy();
    await choose('Quale obiettivo', 'SPID');
    expect(screen.getByText(/titolo «SPID», 2 indicatori/)).toBeTruthy();
    await press('Usa questi dati');
    expect(field(/^Titolo dell’obiettivo/).value).toBe('SPID');
  });

  it('needs a column to be taken', async () => {
    await showWizard(selected([['x'], ['y']]));
    await press(/^Dalla selezione/);
    await choose('Colonna 1', 'Non usare');
    expect(screen.getByText(/non c’è nulla da inserire/)).toBeTruthy();
    expect(button('Usa questi dati').getAttribute('aria-disabled')).toBe('true');
    await press('Usa questi dati');
    expect(screen.getByText(/non c’è nulla da inserire/)).toBeTruthy();
  });

  it('that is a sheet made by hand is recognised, or read as a table all the same', async () => {
    const sheet = objective({ title: 'PagoPA', strategy: 'Servizi digitali', number: '9' });
    await showWizard(selected(TABLE, { objective: sheet, isCut: true }));
    await press(/^Dalla selezione/);
    expect(screen.getByText(/riconosciuta la scheda «PagoPA»/)).toBeTruthy();
    expect(screen.getByText(/se ne usa solo l’inizio/)).toBeTruthy();
    await press('Leggere le celle come tabella');
    expect(screen.getByRole('combobox', { name: 'Colonna «Fase»' })).toBeTruthy();
    await press('Rileggi la selezione');
    await press('Usa questi dati');
    expect(field(/^Titolo dell’obiettivo/).value).toBe('PagoPA');
    expect(field(/^Numero/).value).toBe('');
  });

  it('that is blank is asked again', async () => {
    let values: unknown[][] = [];
    await showWizard({
      readSelection: async () => ({
        sheet: 'Piano',
        address: 'A1',
        values,
        objective: null,
        isCut: false,
      }),
    });
    await press(/^Dalla selezione/);
    expect(screen.getByRole('status').textContent).toContain('Le celle selezionate sono vuote');
    values = [['Redazione']];
    await press('Rileggi la selezione');
    expect(screen.getByText(/1 fase/)).toBeTruthy();
  });

  it('that cannot be read is said to be so', async () => {
    await showWizard({
      readSelection: async () => {
        throw new KnownFailure({ kind: 'cellBeingEdited', details: 'x', leftBehind: [] });
      },
    });
    await press(/^Dalla selezione/);
    expect(screen.getByRole('alert').textContent).toContain('Si sta modificando una cella');
    expect(button('Rileggi la selezione')).toBeTruthy();
  });
});

describe('the next number of the plan', () => {
  it('is proposed while there is none', async () => {
    await showWizard({ readPlan: found([objective({ number: '4', unit: 'SUAP' })]) });
    expect(screen.getByText('Il prossimo numero del piano è 5.')).toBeTruthy();
    await press('Usa 5');
    expect(field(/^Numero/).value).toBe('5');
    expect(focused()).toBe(field(/^Numero/));
    expect(screen.queryByRole('button', { name: 'Usa 5' })).toBeNull();
  });

  it('waits for the unit where it depends on it', async () => {
    const plan = [
      objective({ number: '1/1', unit: 'SUAP' }),
      objective({ number: '1/2', unit: 'SIA' }),
    ];
    await showWizard({ readPlan: found([...plan, objective({ number: '2/3', unit: 'SUAP' })]) });
    expect(screen.queryByText(/prossimo numero/)).toBeNull();
    await write('Settore', 'SUAP');
    expect(button('Usa 3/4')).toBeTruthy();
  });

  it('is not proposed where the plan cannot be read', async () => {
    await showWizard({
      readPlan: async () => {
        throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
      },
    });
    expect(screen.queryByText(/prossimo numero/)).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
