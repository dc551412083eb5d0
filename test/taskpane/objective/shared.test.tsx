import { act, fireEvent, screen, within } from '@testing-library/react';
import { completeObjective } from '../../../src/domain/completePlan';
import { bookObjective } from '../../bookObjective';
import type { Objective } from '../../../src/domain/objective';
import ObjectiveScreen from '../../../src/taskpane/objective/ObjectiveScreen';
import type { PaneServices, PlanWeights } from '../../../src/taskpane/services';
import { planSettings } from '../../../src/domain/planSettings';
import { accessibilityFaults, KnownFailure, show, testServices, testStore } from '../support';

const UNITS = [
  { name: 'Ragioneria', aliases: [], owner: 'Responsabile Ragioneria' },
  { name: 'Tributi', aliases: ['Ufficio tributi'], owner: 'Responsabile Tributi' },
  { name: 'SUAP', aliases: [], owner: '' },
];
const plan = planSettings({ template: 'scheda-completa', firstYear: 2024, units: UNITS });

const weightsOf = (unit: string, ...weights: number[]): PlanWeights['units'][number] => ({
  unit,
  rows: weights.map((weight, index) => ({
    ...{ unit, number: `${index + 1}`, title: 'Altro', weight, cell: null, isOfSummary: false },
  })),
  weight: weights.reduce((sum, weight) => sum + weight, 0),
  missing: null,
});

const existing = completeObjective(
  {
    number: '1',
    title: 'PagoPA',
    unit: 'Ragioneria',
    weight: 40,
    sharedWith: [{ unit: 'Tributi', number: '2', strategicRelevance: null, weight: 50 }],
  },
  2024,
);

async function showWizard(changes: Partial<PaneServices> = {}, kept: Record<string, unknown> = {}) {
  const written: Objective[] = [];
  const store = testStore(kept);
  const { readPlan } = testServices();
  const services = testServices({
    openDrafts: async () => store,
    readWorkbook: async () => ({ plan }),
    readPlan: async () => ({
      ...(await readPlan()),
      objectives: [bookObjective(existing)],
      weights: {
        scale: '100',
        units: [weightsOf('Ragioneria', 40), weightsOf('Tributi', 50, 20)],
      },
    }),
    createObjective: async (objective) => {
      written.push(objective);
      return { sheets: ['Ob 3'] };
    },
    ...changes,
  });
  await show(<ObjectiveScreen onGo={() => undefined} />, services);
  return { written, store };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => act(async () => fireEvent.click(button(name)));
const write = (field: HTMLElement, value: string) =>
  act(async () => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  });
const inRow = (position: number) =>
  within(screen.getByRole('group', { name: `Altro settore ${position}` }));
const box = (name: string) => screen.getByRole('textbox', { name });
const unitOf = (position: number) => inRow(position).getByRole('combobox', { name: 'Settore' });
const offered = async (field: HTMLElement) => {
  await act(async () => fireEvent.click(field));
  return screen.getAllByRole('option').map(({ textContent }) => textContent);
};
const choose = async (field: HTMLElement, name: string) => {
  await offered(field);
  await act(async () => fireEvent.click(screen.getByRole('option', { name })));
};

/** Opens the part, with the objective led by Ragioneria. */
async function openPart() {
  await write(box('Numero'), '3');
  await write(box('Titolo dell’obiettivo'), 'Pagare in tempo');
  const [unit] = screen.getAllByRole('combobox', { name: 'Settore' });
  await choose(unit!, 'Ragioneria');
  await press('Condiviso con altri settori');
}

describe('an objective shared with other units', () => {
  it('is written with the unit chosen among the others of the plan, its number and its weight', async () => {
    const { written } = await showWizard();
    await openPart();
    act(() => button('Aggiungi un settore').focus());
    await press('Aggiungi un settore');
    expect(document.activeElement).toBe(unitOf(1));
    expect(await offered(unitOf(1))).toEqual(['Tributi', 'SUAP']);
    await act(async () => fireEvent.click(screen.getByRole('option', { name: 'Tributi' })));

    expect(inRow(1).getByText('Numero proposto per questo settore: 3.')).toBeTruthy();
    const number = inRow(1).getByRole<HTMLInputElement>('textbox', { name: 'Numero nel settore' });
    expect(number.value).toBe('3');

    const weight = inRow(1).getByRole('textbox', { name: 'Peso nel settore' });
    const total = () => inRow(1).getByRole('status').textContent;
    expect(total()).toBe('«Tributi», con questo obiettivo: 70. Mancano 30 per arrivare a 100.');
    await write(weight, '30,5');
    expect(total()).toBe('«Tributi», con questo obiettivo: 100,5. Sono 0,5 di troppo.');
    await write(weight, '30');
    expect(total()).toBe('«Tributi», con questo obiettivo: 100, come deve essere.');
    expect(await accessibilityFaults()).toEqual([]);

    await press('3. Riepilogo');
    expect(screen.getByText(/Foglio «Ob 3»: la scheda «Pagare in tempo»: /).textContent).toContain(
      'condivisa con Tributi',
    );
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said).toEqual(
      expect.arrayContaining(['Settore: Ragioneria', 'Responsabile: Responsabile Ragioneria']),
    );
    await press('Crea la scheda');
    expect(written[0]).toMatchObject({
      unit: 'Ragioneria',
      owner: 'Responsabile Ragioneria',
      sharedWith: [{ unit: 'Tributi', number: '3', strategicRelevance: null, weight: 30 }],
    });
  });

  it('is said in the closed part and kept in the draft; the focus is on what adds a unit when one is removed', async () => {
    const { store } = await showWizard();
    await press('Condiviso con altri settori');
    await press('Aggiungi un settore');
    await press('Aggiungi un settore');
    await choose(unitOf(2), 'SUAP');
    expect(await offered(unitOf(1))).toEqual(['Ragioneria', 'Tributi']);
    await write(unitOf(1), 'Cultura');
    fireEvent(window, new Event('pagehide'));
    expect(button(/^Condiviso con altri settori/).textContent).toContain('2 compilati');
    expect(store.draft('objective')).toMatchObject({
      shared: [{ unit: 'Cultura' }, { unit: 'SUAP' }],
    });
    await press('Elimina l’altro settore 1');
    expect(document.activeElement).toBe(button('Aggiungi un settore'));
    expect((unitOf(1) as HTMLInputElement).value).toBe('SUAP');
  });

  it('names its units in plain text where the plan has none', async () => {
    const settings = planSettings({ template: 'scheda-completa', firstYear: 2024 });
    const { written } = await showWizard({ readWorkbook: async () => ({ plan: settings }) });
    await write(box('Numero'), '3');
    await write(box('Titolo dell’obiettivo'), 'Pagare in tempo');
    await write(box('Settore'), 'Ragioneria');
    await press('Condiviso con altri settori');
    await press('Aggiungi un settore');
    await write(inRow(1).getByRole('textbox', { name: 'Settore' }), 'Tributi');
    await write(inRow(1).getByRole('textbox', { name: 'Peso nel settore' }), '10');
    expect(inRow(1).getByRole('status').textContent).toContain('con questo obiettivo: 80.');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]?.sharedWith).toMatchObject([{ unit: 'Tributi', weight: 10 }]);
  });
});

describe('a number that another unit has', () => {
  it('gets a sheet named with the unit, announced before it is made; where the unit has it already it is to be corrected', async () => {
    const { written } = await showWizard();
    await write(box('Numero'), '1');
    await write(box('Titolo dell’obiettivo'), 'Ruoli');
    const unit = () => screen.getByRole('combobox', { name: 'Settore' });
    await choose(unit(), 'SUAP');
    await press('3. Riepilogo');
    expect(screen.getByText(/^Foglio «Ob 1 SUAP»: la scheda «Ruoli»/)).toBeTruthy();

    await press('1. Dati');
    await write(unit(), 'Ragioneria');
    await press('3. Riepilogo');
    expect(screen.getByText(/c’è già, nel foglio «Ob 1»/)).toBeTruthy();
    await press('Crea la scheda');
    expect(written).toEqual([]);
    expect(document.activeElement).toBe(box('Numero'));
  });
});

describe('the unit', () => {
  const unit = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Settore' });

  it('is chosen by keyboard, or any name that is typed, also in place of one that was chosen', async () => {
    await showWizard();
    act(() => unit().focus());
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'])
      await act(async () => fireEvent.keyDown(unit(), { key }));
    expect(unit().value).toBe('Tributi');
    expect(screen.queryByRole('option')).toBeNull();
    await write(unit(), 'Cultura');
    expect(unit().value).toBe('Cultura');
    await write(unit(), '');
    expect(unit().value).toBe('');
  });

  it('stays as typed on the way to the next field, though another begins so', async () => {
    await showWizard();
    act(() => unit().focus());
    await act(async () => fireEvent.keyDown(unit(), { key: 'T' }));
    await act(async () => fireEvent.change(unit(), { target: { value: 'T' } }));
    expect(screen.getByRole('option', { name: 'Tributi' })).toBeTruthy();
    await act(async () => fireEvent.keyDown(unit(), { key: 'Tab' }));
    expect(unit().value).toBe('T');
  });
});

describe('the review of a shared objective', () => {
  it('tells a total beyond 100 and a missing weight, and lets the sheet be made', async () => {
    const { written } = await showWizard();
    await openPart();
    await press('Aggiungi un settore');
    await choose(unitOf(1), 'SUAP');
    await press('Peso e durata');
    await write(box('Peso'), '70');
    expect(screen.getByText(/^«Ragioneria», con questo obiettivo: 110/)).toBeTruthy();
    expect(screen.queryByText('I pesi del settore devono dare 100.')).toBeNull();
    await press('3. Riepilogo');
    const doubts = within(screen.getByRole('region', { name: 'Da ricontrollare' }));
    // What is wrong comes before what is missing.
    expect(doubts.getAllByRole('listitem')[0]?.textContent).toContain('danno 110: 10 di troppo');
    expect(doubts.getByText(/Manca il peso che l’obiettivo ha nel settore «SUAP»/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Da completare prima di creare la scheda' })).toBe(
      null,
    );
    await press(/^Correggi: Con questo obiettivo i pesi del settore «Ragioneria» danno 110/);
    expect(document.activeElement).toBe(box('Peso'));
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written).toHaveLength(1);
  });

  it('is stopped by a weight that is no number, and leads to it; what the plan tells beside is done without where it cannot be read', async () => {
    const fail = async () => {
      throw new KnownFailure({ kind: 'unexpected', details: 'x', leftBehind: [] });
    };
    const { written } = await showWizard({ readPlan: fail });
    await openPart();
    await press('Aggiungi un settore');
    await choose(unitOf(1), 'Tributi');
    expect(inRow(1).queryByText(/Numero proposto/)).toBeNull();
    expect(inRow(1).getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('alert')).toBeNull();

    await write(inRow(1).getByRole('textbox', { name: 'Peso nel settore' }), 'alto');
    await press('Condiviso con altri settori 1 compilato');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written).toEqual([]);
    expect(document.activeElement).toBe(
      inRow(1).getByRole('textbox', { name: 'Peso nel settore' }),
    );
    expect(inRow(1).getByText(/Il peso «alto» nel settore «Tributi» non è un numero/)).toBeTruthy();
  });
});

describe('an objective of the workbook to begin from', () => {
  it('brings the units that share it, without their weights, and with the numbers that come next', async () => {
    const { written } = await showWizard();
    await press(/^Da un obiettivo esistente/);
    await press(/^1 · PagoPA/);
    expect(button(/^Condiviso con altri settori/).textContent).toContain('1 compilato');
    await press(/^Condiviso con altri settori/);
    expect((unitOf(1) as HTMLInputElement).value).toBe('Tributi');
    await press('3. Riepilogo');
    await press('Crea la scheda');
    expect(written[0]?.sharedWith).toEqual([
      { unit: 'Tributi', number: '3', strategicRelevance: null, weight: null },
    ]);
  });
});
