/** What the check says of a plan that is not ready: totals, units, objectives that are there twice. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { completeObjective } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import CheckScreen from '../../../src/taskpane/check/CheckScreen';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices, WorkbookPlan } from '../../../src/taskpane/services';
import { planSettings } from '../../../src/templates/planSettings';
import { planUnits } from '../../../src/templates/planUnits';
import { accessibilityFaults, show, testServices } from '../support';

const settings = planSettings({
  firstYear: 2026,
  units: ['Tributi', 'Scuola', 'Sport'].map((name) => ({ name, aliases: [], owner: '' })),
});
const found = (sheet: string, given: Partial<Objective>) => ({
  objective: completeObjective({ title: 'Titolo', ...given }, 2026),
  sheet,
  template: 'scheda-completa' as const,
});

async function check(
  objectives: ReturnType<typeof found>[],
  changes: Partial<PaneServices> = {},
  given = settings,
  differences: WorkbookPlan['differences'] = [],
) {
  const visited: ScreenName[] = [];
  const { readPlan } = testServices();
  const services = testServices({
    readPlan: async () => ({
      ...(await readPlan()),
      ...{ settings: given, objectives, differences },
      ...planUnits([], { objectives }, given),
    }),
    ...changes,
  });
  await show(<CheckScreen onGo={(name) => visited.push(name)} />, services);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Leggi il piano' })));
  return visited;
}

const items = (region: string) =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const text = () => document.body.textContent ?? '';

describe('a plan that is not ready', () => {
  const objectives = [
    found('Ob 1', { number: '1', unit: 'Tributi', weight: 60 }),
    found('Ob 1 (2)', { number: '01', unit: 'TRIBUTI', weight: 60 }),
    found('Ob 2', { number: '2', unit: 'Scuola' }),
    found('Ob 3', { number: '3', unit: 'Cultura', weight: 100 }),
    found('Ob 4', { number: '1', unit: '', weight: 90 }),
  ];

  it('is told with what is wrong, where, and what to do', async () => {
    const opened: string[] = [];
    const visited = await check(objectives, {
      showCell: async (sheet) => void opened.push(sheet),
    });
    expect(screen.getByText('Il piano non è ancora pronto')).toBeTruthy();
    expect(screen.queryByText('Il piano è completo')).toBeNull();
    expect(items('Pesi che non danno 100')).toEqual([
      'Tributi: il totale è 120, sono 20 di troppo',
      'Scuola: nessun peso',
      'Senza settore: il totale è 90, mancano 10',
    ]);
    expect(items('Settori senza obiettivi')).toEqual(['Sport']);
    expect(items('Settori che non sono nel piano')).toEqual(['Cultura: Ob 3']);
    expect(items('Obiettivi senza settore')).toEqual(['Ob 4']);
    expect(items('Obiettivi che compaiono due volte')).toEqual([
      'Obiettivo 1, Tributi: Ob 1, Ob 1 (2)',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Apri il foglio «Ob 1 (2)»' }));
    expect(opened).toEqual(['Ob 1 (2)']);
    fireEvent.click(screen.getByRole('button', { name: 'Apri i pesi' }));
    expect(visited).toEqual(['weights']);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('a weight that Excel took for a percentage', () => {
  it('is told with what was perhaps meant', async () => {
    await check([
      found('Ob 1', { number: '1', unit: 'Tributi', weight: 80 }),
      found('Ob 2', { number: '2', unit: 'Tributi', weight: 0.2 }),
    ]);
    expect(items('Pesi che sembrano percentuali')).toEqual([
      'Obiettivo 2, Tributi: pesa 0,2 (forse 20?): Ob 2',
    ]);
  });
});

describe('a plan that is ready', () => {
  const units = settings.units.slice(0, 2);
  const shared = { unit: 'Scuola', number: '1', strategicRelevance: null, weight: 100 };

  it('is told so, and a shared objective counts in each unit as on the start page', async () => {
    await check(
      [found('Ob 1', { number: '1', unit: 'Tributi', weight: 100, sharedWith: [shared] })],
      {},
      { ...settings, units },
    );
    expect(screen.getByText('Il piano è completo')).toBeTruthy();
    expect(text()).toContain('i pesi di ognuno danno 100');
    expect(screen.queryByText('Il piano non è ancora pronto')).toBeNull();
    expect(items('Obiettivi per settore')).toEqual(['Tributi: 1 obiettivo', 'Scuola: 1 obiettivo']);
    expect(text()).toContain('Un obiettivo condiviso conta in ogni settore');
  });

  it('is not while the summary says another weight', async () => {
    const differs = {
      ...{ number: '1', unit: 'Tributi' },
      summary: { sheet: 'Sintesi obiettivi', cell: 'G7', value: 90 },
      sheet: { sheet: 'Ob 1', cell: 'B9', value: 100 },
    };
    const one = [found('Ob 1', { number: '1', unit: 'Tributi', weight: 100 })];
    await check(one, {}, { ...settings, units: units.slice(0, 1) }, [differs]);
    expect(screen.queryByText('Il piano è completo')).toBeNull();
    expect(items('1 peso diverso')).toHaveLength(1);
  });

  it('says nothing of totals where the weights are coefficients', async () => {
    const one = [found('Ob 1', { number: '1', unit: 'Tributi', weight: 1.5 })];
    const given = { ...settings, units: units.slice(0, 1), weightScale: 'coefficienti' as const };
    await check(one, {}, given);
    expect(screen.queryByText('Il piano non è ancora pronto')).toBeNull();
    expect(text()).toContain('coefficienti, che non devono dare 100');
  });
});
