import { act, fireEvent, screen } from '@testing-library/react';
import type { PaneServices } from '../../../../src/taskpane/services';
import { accessibilityFaults, KnownFailure } from '../../support';
import { showWizard, objective, button, press, field, write, choose } from './support';

describe('the selection', () => {
  const selected = (values: unknown[][], more: object = {}): Partial<PaneServices> => ({
    readSelection: async () => ({
      sheet: 'Piano',
      address: 'B2:D4',
      values,
      objective: null,
      errors: [],
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
    expect(screen.queryByRole('combobox', { name: /^Riga 2/ })).toBeNull();
    await choose('Riga 1: «Fasi»', 'Dati');
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

  it('shows what rows without data were taken for, what was not understood, and lets it be changed', async () => {
    const { written } = await showWizard(
      selected([
        ['ELENCO 2025', ''],
        ['Obiettivo', 'Peso'],
        ['PagoPA', 60],
        ['PagoPA', 30],
        ['SPID', 'molto'],
        ['TOTALE', 90],
      ]),
    );
    await press(/^Dalla selezione/);
    const row = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });
    expect(row(/^Riga 1: «ELENCO 2025»/).value).toBe('aside');
    expect(row(/^Riga 2: «Obiettivo · Peso»/).value).toBe('heading');
    expect(row(/^Riga 6: «TOTALE · 90»/).value).toBe('total');
    expect(screen.queryByRole('combobox', { name: /^Riga 3/ })).toBeNull();
    await press('Mostra anche le righe di dati');
    expect(row(/^Riga 3: «PagoPA · 60»/).value).toBe('data');
    expect(screen.getByText(/Riga 5: «molto» non è stato capito/)).toBeTruthy();
    expect(screen.getByText(/Diventano due obiettivi/)).toBeTruthy();
    const join = screen.getByRole('checkbox', { name: /^Unire in un obiettivo solo/ });
    await act(async () => fireEvent.click(join));
    expect(screen.getByText(/ha già il peso 60, il peso 30 non si usa/)).toBeTruthy();
    await choose(/^Riga 6/, 'Dati');
    await choose('Quale obiettivo', 'TOTALE');
    expect(await accessibilityFaults()).toEqual([]);
    expect(written).toEqual([]);
  });

  it('takes phases with the months that are marked', async () => {
    const months = 'Gen Feb Mar Apr Mag Giu Lug Ago Set Ott Nov Dic'.split(' ');
    const marks = months.map((_, index) => (index < 2 ? 'X' : ''));
    await showWizard(
      selected([
        ['Fase', ...months],
        ['Analisi', ...marks],
      ]),
    );
    await press(/^Dalla selezione/);
    const periods = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Colonne da «Gen» a «Dic»',
    });
    expect(periods.value).toBe('period');
    await press('Usa questi dati');
    await press('2. Fasi');
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(2);
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

  it('has cells with an error, which are told where they are', async () => {
    await showWizard(selected(TABLE, { errors: ['C3 (#REF!)', 'D4 (#DIV/0!)'] }));
    await press(/^Dalla selezione/);
    expect(screen.getByText(/lette come vuote: C3 \(#REF!\), D4 \(#DIV\/0!\)\./)).toBeTruthy();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('that is blank is asked again', async () => {
    let values: unknown[][] = [];
    await showWizard({
      readSelection: async () => ({
        sheet: 'Piano',
        address: 'A1',
        values,
        objective: null,
        errors: [],
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
