/** What is typed while the workbook is written, read and changed: nothing is lost, nothing goes elsewhere. */
import { act, fireEvent, screen } from '@testing-library/react';
import { joinPane, openScreen } from '../../../src/taskpane/commands/paneChannel';
import type { LastAction, PaneServices, PlanWeights } from '../../../src/taskpane/services';
import { accessibilityFaults, KnownFailure } from '../support';
import { PLAN, planWith, row, unit } from './fixtures';
import { choose, field, press, showWeights, type } from './support';

/** A service that answers when the test says so. */
function slow<Result>() {
  const answers: ((result: Result) => void)[] = [];
  const call = () => new Promise<Result>((resolve) => answers.push(resolve));
  return { call, answers, answer: (result: Result) => act(async () => answers.shift()!(result)) };
}

const EDITED = { kind: 'cellBeingEdited' as const, details: '', leftBehind: [] };

/** What the ribbon gets when it asks for the start page. */
function ribbon() {
  let answer = '';
  const leave = joinPane({
    open: (name) => (answer = name),
    tell: ({ kind }) => (answer = kind),
  });
  const asked = () => {
    openScreen('home');
    return answer;
  };
  return { asked, leave };
}

/** A reading for each plan, the last again and again; null fails. */
function readings(...plans: (PlanWeights | null)[]) {
  let next = 0;
  return async () => {
    const plan = plans[Math.min(next, plans.length - 1)]!;
    next += 1;
    if (plan === null) throw new KnownFailure(EDITED);
    return plan;
  };
}

describe('weights typed', () => {
  it('while others are written stay, in the same unit and in another', async () => {
    const writing = slow<number>();
    const written = planWith(
      unit('Scuola', [row('1', 100)], 0),
      unit('Tributi', [row('2', 60), row('3', 40), row('4', null)], 0),
    );
    await showWeights(PLAN, {
      readWeights: readings(PLAN, written),
      writeWeights: writing.call,
    });
    type(/Peso di 2/, '60');
    press('Scrivi i pesi');
    type(/Peso di 4/, '5');
    choose('0');
    type(/Peso di 1/, '90');
    await writing.answer(1);
    expect(screen.getByText('È stato scritto 1 peso.')).toBeTruthy();
    expect(field(/Peso di 1/).value).toBe('90');
    choose('1');
    expect(['2', '3', '4'].map((number) => field(new RegExp(`di ${number}`)).value)).toEqual([
      ...['60', '40', '5'],
    ]);
  });

  it('are written once at a time, and the screen is not left meanwhile', async () => {
    const writing = slow<number>();
    const { visited } = await showWeights(PLAN, {
      readWeights: readings(PLAN, planWith(unit('Tributi', [row('2', 60), row('3', 40)], 0))),
      writeWeights: writing.call,
    });
    const { asked, leave } = ribbon();
    expect(asked()).toBe('home');
    type(/Peso di 2/, '60');
    expect(asked()).toBe('unwritten');
    press('Scrivi i pesi');
    expect(asked()).toBe('writing');
    type(/Peso di 3/, '45');
    press('Scrivi i pesi lo stesso');
    press('Torna alla pagina iniziale');
    expect(writing.answers).toHaveLength(1);
    expect(visited).toEqual([]);
    await writing.answer(1);
    expect(asked()).toBe('unwritten');
    press('Lascia i pesi com’erano');
    expect(asked()).toBe('home');
    leave();
  });

  it('stay with their objective, and are told where it has gone with its unit', async () => {
    const later = planWith(unit('Scuola', [row('0', 5), row('1', 100)], -5));
    const { written } = await showWeights(PLAN, { readWeights: readings(PLAN, later) });
    type(/Peso di 4/, '30');
    choose('0');
    type(/Peso di 1/, '95');
    choose('2');
    type(/Peso di 5/, '30');
    press('Scrivi i pesi');
    expect(await screen.findByText('1 peso non sarà scritto.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('4 · Gara: 30');
    expect(await accessibilityFaults()).toEqual([]);
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('0');
    expect(field(/Peso di 0/).value).toBe('5');
    expect(field(/Peso di 1/).value).toBe('95');
    press('Scrivi i pesi');
    await screen.findByText('È stato scritto 1 peso.');
    expect(written[1]).toMatchObject([{ cell: { sheet: 'Ob 1' }, weight: 95 }]);
    press('Chiudi il messaggio');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('stay when they cannot be read anew, below the reason', async () => {
    const { visited } = await showWeights(PLAN, { readWeights: readings(PLAN, null, PLAN) });
    type(/Peso di 4/, '30');
    choose('2');
    type(/Peso di 5/, '30');
    press('Scrivi i pesi');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Si sta modificando una cella/);
    expect(field(/Peso di 5/).value).toBe('30');
    choose('1');
    expect(field(/Peso di 4/).value).toBe('30');
    press('Torna alla pagina iniziale');
    expect(visited).toEqual([]);
    press('Leggi di nuovo i pesi');
    await act(async () => {});
    expect(screen.queryByText(/Si sta modificando/)).toBeNull();
    expect(field(/Peso di 4/).value).toBe('30');
  });

  it('can be written while they are read anew, however long that takes', async () => {
    const reading = slow<PlanWeights>();
    const { written } = await showWeights(PLAN, { readWeights: reading.call });
    await reading.answer(PLAN);
    type(/Peso di 2/, '60');
    press('Scrivi i pesi');
    expect(await screen.findByText('È stato scritto 1 peso.')).toBeTruthy();
    expect(await screen.findByText('Lettura dei pesi in corso…')).toBeTruthy();
    expect(field(/Peso di 2/).value).toBe('60');
    fireEvent.click(await screen.findByRole('button', { name: 'Interrompi' }));
    expect(screen.queryByText('Lettura dei pesi in corso…')).toBeNull();
    type(/Peso di 4/, '5');
    press('Scrivi i pesi lo stesso');
    await act(async () => {});
    expect(written[1]).toMatchObject([{ cell: { sheet: 'Ob 4' }, weight: 5 }]);
  });

  it('can be written after all when a cell was changed meanwhile, which its field tells', async () => {
    const later = planWith(unit('Tributi', [row('2', 30), row('3', 50), row('4', null)], 20));
    const failure = { kind: 'changedMeanwhile' as const, details: '', leftBehind: [] };
    let refusals = 1;
    await showWeights(PLAN, {
      readWeights: readings(PLAN, later),
      writeWeights: async (changes) => {
        if (refusals-- > 0) throw new KnownFailure(failure);
        return changes.length;
      },
    });
    type(/Peso di 3/, '70');
    fireEvent.blur(field(/Peso di 3/));
    press('Scrivi i pesi');
    await screen.findByRole('alert');
    press('Leggi di nuovo i pesi');
    expect(await screen.findByText(/nella scheda è diventato 50/)).toBeTruthy();
    expect(screen.queryByText('Non è stato scritto nulla.')).toBeNull();
    press('Scrivi i pesi');
    expect(await screen.findByText('È stato scritto 1 peso.')).toBeTruthy();
    expect(field(/Peso di 3/).value).toBe('70');
  });
});

describe('an action taken back', () => {
  /** Its last action is a writing of weights, until it is taken back. */
  function undoable(): Pick<PaneServices, 'undoing' | 'onUndone'> {
    const last: LastAction = { sheets: [], cells: 1 };
    const listeners = new Set<(action: LastAction) => void>();
    return {
      undoing: {
        last: () => last,
        subscribe: () => () => {},
        run: async () => {
          for (const listener of listeners) listener(last);
          return { sheets: [], cells: 1, leftAlone: [] };
        },
      },
      onUndone(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  }
  const written = planWith(
    ...[PLAN.units[0]!, unit('Tributi', [row('2', 60), row('3', 40), row('4', null)], 0)],
  );

  it('shows the weights as they are again, with what is typed, and nothing as written', async () => {
    await showWeights(PLAN, { readWeights: readings(PLAN, written, PLAN), ...undoable() });
    choose('0');
    type(/Peso di 1/, '90');
    choose('1');
    type(/Peso di 2/, '60');
    press('Scrivi i pesi');
    expect(await screen.findByText('È stato scritto 1 peso.')).toBeTruthy();
    expect(field(/Peso di 2/).value).toBe('60');
    press('Annulla l’operazione');
    expect(await screen.findByDisplayValue('30')).toBe(field(/Peso di 2/));
    expect(screen.getByText('Nessun peso è stato cambiato.')).toBeTruthy();
    expect(screen.queryByText('È stato scritto 1 peso.')).toBeNull();
    choose('0');
    expect(field(/Peso di 1/).value).toBe('90');
  });

  it('while the weights are being read has them read once more', async () => {
    const reading = slow<PlanWeights>();
    await showWeights(PLAN, { readWeights: reading.call, ...undoable() });
    press('Annulla l’operazione');
    await reading.answer(written);
    await reading.answer(PLAN);
    expect(field(/Peso di 2/).value).toBe('30');
    expect(reading.answers).toEqual([]);
  });
});
