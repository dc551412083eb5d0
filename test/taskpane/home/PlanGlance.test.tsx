import { act, fireEvent, screen, within } from '@testing-library/react';
import { PlanGlance } from '../../../src/taskpane/home/PlanGlance';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices, PlanGlance as Glance } from '../../../src/taskpane/services';
import { planSettings } from '../../../src/domain/planSettings';
import { accessibilityFaults, EMPTY_GLANCE, KnownFailure, show, testServices } from '../support';

const settings = planSettings({ firstYear: 2024, authority: 'Comune', title: 'PEG 2024' });
const late = Array.from({ length: 7 }, (_, index) => ({
  ...{ index, number: String(index + 1), title: `Gara ${index + 1}` },
  ...{ state: 'In ritardo' as const, sheet: `Ob ${index + 1}` },
}));

const unit = (name: string, objectives: number, weight: number, missing: number | null) => ({
  ...{ unit: name, objectives, weight, missing },
  isKnown: name !== '',
});

async function showGlance(glance: Partial<Glance>, changes: Partial<PaneServices> = {}) {
  const visited: ScreenName[] = [];
  const readGlance = async () => ({ ...EMPTY_GLANCE, ...glance });
  await show(
    <PlanGlance onGo={(name) => visited.push(name)} />,
    testServices({ readGlance, ...changes }),
  );
  return visited;
}

describe('the plan at a glance', () => {
  it('says how to begin where there is no plan', async () => {
    await showGlance({});
    expect(screen.getByText(/non c’è ancora un piano/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells the plan, its size and the total of each unit', async () => {
    await showGlance({
      settings,
      objectives: 4,
      units: [
        unit('Tributi', 2, 100, 0),
        unit('Scuola', 1, 90.5, 9.5),
        unit('Cultura', 1, 110, -10),
        unit('Sport', 0, 0, null),
        unit('', 1, 1.5, null),
      ],
    });
    expect(screen.getByText('Comune · PEG 2024')).toBeTruthy();
    expect(screen.getByText('4 obiettivi in 4 settori')).toBeTruthy();
    expect(screen.getByText(/Stati al 01\/01\/2024/)).toBeTruthy();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      'Tributi2100: giusto',
      'Scuola190,5: mancano 9,5',
      'Cultura1110: 10 di troppo',
      'Sport0senza pesi',
      'Senza settore11,5',
    ]);
    expect(screen.getByText('In 2 settori i pesi non danno 100')).toBeTruthy();
  });

  it('says that nothing asks for attention, where that is so', async () => {
    await showGlance({ settings, objectives: 1 });
    expect(
      screen.getByText('Nulla: i pesi danno 100 e nessun obiettivo è in ritardo.'),
    ).toBeTruthy();
  });

  it.each([
    ['total', 'Nulla: i pesi danno 100.'],
    ['coefficients', 'Nulla. I pesi sono coefficienti, che non devono dare 100.'],
    ['none', 'Nulla. In questo modello gli obiettivi non hanno pesi.'],
  ] as const)('says only what was looked at: weights %s, no states', async (weightsDue, text) => {
    await showGlance({ settings, objectives: 1, weightsDue, hasStates: false });
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText(/^Stati al/)).toBeNull();
  });

  it('names the units without objectives and those without weights, each with what to do', async () => {
    const names = ['Scuola', 'Sport', 'Cultura', 'Tributi', 'Ragioneria'];
    const visited = await showGlance({
      settings,
      objectives: 2,
      units: [
        ...names.map((name) => unit(name, 0, 0, null)),
        unit('Demografici', 1, 0, 100),
        unit('', 1, 0, 100),
      ],
    });
    expect(screen.queryByText(/^Nulla/)).toBeNull();
    expect(
      screen.getByText('Ancora senza obiettivi: Scuola, Sport, Cultura e altri 2'),
    ).toBeTruthy();
    expect(screen.getByText('Ancora senza pesi: Demografici, Senza settore')).toBeTruthy();
    for (const button of screen.getAllByRole('button', { name: /^Vedi:/ })) fireEvent.click(button);
    expect(visited).toEqual(['objective', 'weights']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('has no column of weights where the plan has none', async () => {
    await showGlance({
      ...{ settings, objectives: 1, weightsDue: 'none' as const },
      units: [unit('Ambiente', 1, 0, null)],
    });
    const labels = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(labels).toEqual(['Settore', 'Obiettivi']);
  });

  it('leads to what explains each thing that asks for attention', async () => {
    const visited = await showGlance({
      objectives: 2,
      unread: 1,
      differences: 2,
      summaryMisses: ['4', '5'],
    });
    for (const button of screen.getAllByRole('button', { name: /^Vedi:/ })) fireEvent.click(button);
    expect(visited).toEqual(['plan', 'summary', 'check', 'check']);
    expect(screen.getByText('La sintesi non è aggiornata: riguarda 4, 5')).toBeTruthy();
  });

  it('names the sheets that count nowhere until somebody decides', async () => {
    const visited = await showGlance({
      ...{ settings, objectives: 2, undecided: ['Ob 1 (2)', 'Elenco', 'Ob 7', 'Bozza'] },
    });
    expect(screen.queryByText(/^Nulla/)).toBeNull();
    expect(
      screen.getByText(
        'Non contano finché non si decide che cosa sono: «Ob 1 (2)», «Elenco», «Ob 7» e un altro. Verifica dice come',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Vedi:/ }));
    expect(visited).toEqual(['check']);
  });

  it('opens the sheets of objectives that are late, and says when it cannot', async () => {
    const opened: string[] = [];
    await showGlance(
      { settings, objectives: 7, late },
      {
        showCell: async (sheet) => {
          opened.push(sheet);
          if (sheet === 'Ob 2')
            throw new KnownFailure({
              ...{ kind: 'sheetGone', details: '', leftBehind: [] },
              subject: sheet,
            });
        },
      },
    );
    expect(screen.getByText('7 obiettivi con fasi in ritardo o non avviate')).toBeTruthy();
    expect(screen.getAllByText('(almeno una fase in ritardo)', { exact: false })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /^1 · Gara 1/ }));
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^2 · Gara 2/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/«Ob 2» non c’è più/);
    expect(opened).toEqual(['Ob 1', 'Ob 2']);
    fireEvent.click(screen.getByRole('button', { name: 'Mostra tutti e 7' }));
    expect(document.activeElement).toBe(screen.getByRole('list', { name: /^7 obiettivi/ }));
    expect(screen.queryByRole('button', { name: /^Mostra tutti/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^7 · Gara 7/ }));
    expect(opened).toEqual(['Ob 1', 'Ob 2', 'Ob 7']);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('reads again when asked, also after a failure', async () => {
    let readings = 0;
    await showGlance(
      {},
      {
        readGlance: async () => {
          readings += 1;
          if (readings === 1)
            throw new KnownFailure({ kind: 'cellBeingEdited', details: '', leftBehind: [] });
          return { ...EMPTY_GLANCE, settings };
        },
      },
    );
    expect(await screen.findByRole('alert')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Aggiorna' }));
    expect(await screen.findByText('Comune · PEG 2024')).toBeTruthy();
    expect(readings).toBe(2);
  });

  it('says when it was read, and anew after each reading', async () => {
    jest.useFakeTimers({ now: new Date(2026, 5, 30, 9, 5), doNotFake: ['setTimeout'] });
    try {
      await showGlance({ settings });
      expect(await screen.findByText('Letto alle 09:05.')).toBeTruthy();
      jest.setSystemTime(new Date(2026, 5, 30, 10, 32));
      fireEvent.click(screen.getByRole('button', { name: 'Aggiorna' }));
      expect(await screen.findByText('Letto alle 10:32.')).toBeTruthy();
      expect(screen.queryByText(/09:05/)).toBeNull();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says that the sheets have changed since, until it is read anew', async () => {
    let change = () => {};
    await showGlance(
      { settings },
      {
        watchChanges: async (listener) => {
          change = listener;
          return async () => {};
        },
      },
    );
    expect(await screen.findByText(/^Letto alle/)).toBeTruthy();
    act(() => change());
    expect(screen.getByRole('status').textContent).toMatch(
      /^I fogli sono cambiati dopo le .*: «Aggiorna» mostra il piano com’è ora\.$/,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Aggiorna' }));
    expect(await screen.findByText(/^Letto alle/)).toBeTruthy();
  });
});
