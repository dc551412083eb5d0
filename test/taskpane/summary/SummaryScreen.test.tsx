/** The screen "Sintesi": what it says of an update before it is done, what it lets choose, what it says afterwards. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { planSettings } from '../../../src/domain/planSettings';
import type {
  SummaryChoices,
  SummaryPreview,
  SummaryUpdate,
  ValueDifference,
} from '../../../src/domain/summaryUpdate';
import type { ScreenName } from '../../../src/taskpane/screenNames';
import type { PaneServices } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import SummaryScreen from '../../../src/taskpane/summary/SummaryScreen';
import { accessibilityFaults, KnownFailure, show, testServices, UP_TO_DATE } from '../support';

const WHOLE = 'Sintesi obiettivi';
const THERE: Partial<SummaryUpdate> = { summaries: [WHOLE, 'Sintesi SUAP'] };
const OF_THREE: Partial<SummaryPreview> = {
  settings: planSettings({ firstYear: 2024 }),
  objectives: 3,
};
const ROW = { number: '4', title: 'Sportello', unit: 'SUAP' };
const at = (row: number, sheet = WHOLE) => ({ sheet, row, column: 0 });

const difference = (key: string, value: number): ValueDifference => ({
  ...{ key, field: 'weight', choice: 'keep', ...ROW },
  summary: { at: { sheet: WHOLE, row: 4, column: 6 }, value, formula: null },
  sheet: { at: { sheet: 'Ob 4', row: 7, column: 1 }, value: 20 },
});

const GONE: SummaryUpdate['gone'] = [
  {
    ...{ key: 'gone', why: 'gone', choice: 'keep', isMarked: false, at: at(5), ...ROW },
    typed: [{ at: at(5), value: 'rinviato', formula: null }],
  },
];

async function showSummary(
  update: Partial<SummaryUpdate>,
  preview: Partial<SummaryPreview> = OF_THREE,
  changes: Partial<PaneServices> = {},
  language?: Language,
) {
  const visited: ScreenName[] = [];
  const asked: SummaryChoices[] = [];
  const shown: [string, string | undefined][] = [];
  const services = testServices({
    readSummaryUpdate: async () => ({
      ...{ settings: null, objectives: 0, ...preview },
      update: { ...UP_TO_DATE, ...update },
    }),
    updateSummaries: async (choices) => {
      asked.push(choices);
      return { sheets: [], added: 1, removed: 2, cells: 1, errors: 0 };
    },
    showCell: async (sheet, cell) => void shown.push([sheet, cell]),
    ...changes,
  });
  await show(<SummaryScreen onGo={(name) => visited.push(name)} />, services, language);
  return { visited, asked, shown };
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const choose = (group: string | RegExp, answer: string) =>
  act(async () =>
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: answer }),
    ),
  );
const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const canUpdate = () => button('Aggiorna la sintesi')?.getAttribute('aria-disabled') !== 'true';
const text = () => document.body.textContent ?? '';
const part = (name: string | RegExp) => screen.getByRole('region', { name }).textContent;

describe('before there is anything to summarise', () => {
  it('says what comes first where there is no plan, and leads there', async () => {
    const { visited } = await showSummary({}, {});
    expect(text()).toContain('Non c’è ancora un piano');
    expect(button(/la sintesi/)).toBeNull();
    await press('Prepara il piano');
    expect(visited).toEqual(['plan']);
  });

  it('sends to the first objective where the plan has none', async () => {
    const { visited } = await showSummary({}, { ...OF_THREE, objectives: 0 });
    expect(button(/la sintesi/)).toBeNull();
    await press('Crea un obiettivo');
    expect(visited).toEqual(['objective']);
  });

  it('is not needed where the plan is a list', async () => {
    const settings = planSettings({ firstYear: 2024, template: 'elenco-obiettivi' });
    await showSummary({}, { settings, objectives: 6 });
    expect(text()).toContain('righe del foglio «Elenco obiettivi»');
    expect(button(/la sintesi/)).toBeNull();
  });

  it('creates the summary that is not there, and names its sheets', async () => {
    const sheets = [WHOLE, 'Sintesi SUAP'];
    await showSummary({ newSummaries: sheets }, OF_THREE, {
      updateSummaries: async () => ({ sheets, added: 0, removed: 0, cells: 0, errors: 0 }),
    });
    expect(text()).toContain('La sintesi non c’è ancora');
    await press('Crea la sintesi');
    expect(screen.getByText('Sintesi creata')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(sheets);
  });
});

describe('what an update would do', () => {
  it('is nothing where all is up to date: there is nothing to press', async () => {
    const { asked } = await showSummary(THERE);
    expect(screen.getByText('La sintesi è aggiornata')).toBeTruthy();
    expect(text()).toContain('«Sintesi obiettivi» e uno per ogni settore.');
    expect(canUpdate()).toBe(false);
    await press('Aggiorna la sintesi');
    expect(asked).toEqual([]);
  });

  it('is told row by row before it is done, each objective once, and after it', async () => {
    const { asked } = await showSummary({
      ...THERE,
      added: [WHOLE, 'Sintesi SUAP'].map((summary) => ({ summary, ...ROW })),
      moved: [{ from: at(6, 'Sintesi CUC'), to: 'Sintesi SUAP', ...ROW, number: '' }],
      newSummaries: ['Sintesi CUC'],
      mended: [at(7)],
    });
    expect(part('Ci sono 2 righe da aggiungere')).toMatch(/n\. 4 – Sportello \(SUAP\)$/);
    expect(part('Una riga passa alla sintesi del nuovo settore')).toContain(
      'senza numero – Sportello',
    );
    expect(text()).toContain('verranno aggiunti i fogli Sintesi CUC');
    expect(text()).toContain('Una cella non mostra più la scheda (#RIF!');
    expect(await accessibilityFaults()).toEqual([]);
    await press('Aggiorna la sintesi');
    expect(asked.map((choices) => [...choices])).toEqual([[]]);
    expect(text()).toContain('1 riga aggiunta.2 righe tolte.1 cella riscritta');
  });

  it('shows both cells of a value that differs, and writes only what is chosen', async () => {
    const { asked, shown } = await showSummary({
      ...THERE,
      differences: [difference('peso', 12.5)],
    });
    expect(part('Una cella della sintesi dice altro dalla scheda')).toContain('12,5');
    expect(screen.getByText('La sintesi è aggiornata')).toBeTruthy();
    await press('«Ob 4», cella B8');
    await press('«Sintesi obiettivi», cella G5');
    expect(shown).toEqual([
      ['Ob 4', 'B8'],
      [WHOLE, 'G5'],
    ]);
    expect(canUpdate()).toBe(false);
    await choose(/^Peso: obiettivo n\. 4/, 'prendi dalla scheda');
    expect(canUpdate()).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Aggiorna la sintesi');
    expect(asked.map((choices) => [...choices])).toEqual([[['peso', 'sheet']]]);
  });

  it('shows a few of many values that differ, and all when asked', async () => {
    const differences = Array.from({ length: 8 }, (_, index) => difference(`peso ${index}`, index));
    await showSummary({ ...THERE, differences });
    expect(screen.getAllByRole('radiogroup', { name: /^Peso/ })).toHaveLength(5);
    await press('Mostra tutte le 8 celle');
    expect(screen.getAllByRole('radiogroup', { name: /^Peso/ })).toHaveLength(8);
  });

  it('keeps a row whose objective is gone and in which somebody wrote, unless it is chosen to go', async () => {
    const { asked } = await showSummary({ ...THERE, gone: GONE });
    expect(part('Una riga è di un obiettivo che non c’è più')).toContain(
      'Scritto a mano: rinviato',
    );
    await choose(/^Che cosa fare della riga/, 'togli la riga');
    await press('Aggiorna la sintesi');
    expect(asked.map((choices) => [...choices])).toEqual([[['gone', 'remove']]]);
  });

  it('leaves the answer about copied rows and about rows that nobody can tell to the user', async () => {
    const candidates = [
      { key: 'a#', ...ROW, title: 'Uno' },
      { key: 'b#', ...ROW, title: 'Due' },
    ];
    const { asked } = await showSummary({
      ...THERE,
      copied: [{ key: 'copied', choice: 'keep', at: at(5), other: at(4), ...ROW }],
      questions: [{ key: 'which', choice: '', at: at(8), candidates, ...ROW, title: 'Boh' }],
    });
    expect(canUpdate()).toBe(false);
    await choose(/^Obiettivo della riga/, 'n. 4 – Due (SUAP)');
    await choose(/^Che cosa fare della riga/, 'togli la copia');
    await press('Aggiorna la sintesi');
    expect(asked.map((choices) => [...choices])).toEqual([
      [
        ['which', 'b#'],
        ['copied', 'remove'],
      ],
    ]);
  });
});

describe('the list of deadlines that is not there', () => {
  const toAdd = (choice: 'add' | 'leave') => ({
    deadlinesToAdd: { key: 'scadenze', name: 'Scadenze', deadlines: 12, choice },
  });

  it('is offered, and comes only where it is asked for', async () => {
    const { asked } = await showSummary({ ...THERE, ...toAdd('leave') });
    expect(screen.getByText('La sintesi è aggiornata')).toBeTruthy();
    expect(part('Il foglio «Scadenze»')).toContain('adesso 12');
    expect(canUpdate()).toBe(false);
    await choose('Il foglio «Scadenze»', 'aggiungilo');
    expect(canUpdate()).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    await press('Aggiorna la sintesi');
    expect(asked.map((choices) => [...choices])).toEqual([[['scadenze', 'add']]]);
  });

  it('is announced with the first summary, and can be left out', async () => {
    const { asked } = await showSummary({ newSummaries: [WHOLE], ...toAdd('add') });
    await choose('Il foglio «Scadenze»', 'lascia senza');
    await press('Crea la sintesi');
    expect(asked.map((choices) => [...choices])).toEqual([[['scadenze', 'leave']]]);
  });
});

describe('what stands in the way of an update', () => {
  it('is told with what to do, and nothing can be written before', async () => {
    let reads = 0;
    await showSummary({}, OF_THREE, {
      readSummaryUpdate: async () => {
        reads += 1;
        return {
          ...{ settings: null, objectives: 3 },
          update: {
            ...UP_TO_DATE,
            ...THERE,
            added: [{ summary: WHOLE, ...ROW }],
            obstacles: [
              { code: 'protected', sheet: WHOLE },
              { code: 'filtered', sheet: 'Sintesi SUAP' },
              { code: 'lostHeading', sheet: WHOLE, at: at(3), fields: ['weight'] },
            ],
          },
        };
      },
    });
    expect(text()).toContain('«Sintesi obiettivi» è protetto: togliere la protezione');
    expect(text()).toContain('un filtro nasconde delle righe: toglierlo');
    expect(text()).toContain('non si trova più la colonna «Peso»');
    expect(button('Aggiorna la sintesi')).toBeNull();
    await press('Leggi di nuovo');
    expect(reads).toBe(2);
  });

  it('is told where the writing fails, and it can be tried again', async () => {
    let signal: AbortSignal | undefined;
    let fail: (error: Error) => void = () => undefined;
    const { visited } = await showSummary(
      { ...THERE, added: [{ summary: WHOLE, ...ROW }] },
      OF_THREE,
      {
        updateSummaries: (_, options) => {
          signal = options.signal;
          options.onProgress({ done: 1, total: 2 });
          return new Promise((__, reject) => {
            fail = reject;
          });
        },
      },
    );
    await press('Aggiorna la sintesi');
    expect(text()).toContain('1 di 2');
    await press('Torna alla pagina iniziale');
    expect(visited).toEqual([]);
    await press('Interrompi');
    expect(signal?.aborted).toBe(true);
    await act(async () => fail(new KnownFailure({ kind: 'stopped', details: '', leftBehind: [] })));
    expect(screen.getByRole('alert').textContent).toContain('Operazione interrotta');
    expect(canUpdate()).toBe(true);
  });

  it('is a reading that fails: it says why, and reads again', async () => {
    let fails = true;
    await showSummary(
      {},
      {},
      {
        readSummaryUpdate: async () => {
          if (fails) throw new KnownFailure({ kind: 'excelError', details: 'x', leftBehind: [] });
          return { settings: null, objectives: 3, update: { ...UP_TO_DATE, ...THERE } };
        },
      },
    );
    expect(screen.getByRole('alert').textContent).toContain('La lettura non è riuscita.');
    fails = false;
    await press('Leggi di nuovo');
    expect(screen.getByText('La sintesi è aggiornata')).toBeTruthy();
  });
});

it.each<[string, Partial<SummaryUpdate>, Partial<SummaryPreview>]>([
  ['without a plan', {}, {}],
  ['without settings', THERE, { ...OF_THREE, settings: null }],
  ['with rows that are gone', { ...THERE, gone: GONE }, OF_THREE],
])('has nothing that axe-core finds, in English, %s', async (_, update, preview) => {
  await showSummary(update, preview, {}, 'en');
  expect(await accessibilityFaults()).toEqual([]);
});

describe('what the summary shows', () => {
  const faces: string[] = [];
  const changes = { showSummaryFace: async (face: string) => void faces.push(face) };
  beforeEach(() => faces.splice(0));

  it('is the face of the settings, and another one when that is chosen and asked for', async () => {
    await showSummary(THERE, OF_THREE, changes);
    expect(screen.getByRole('radio', { name: /^Programmazione/, checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Consuntivo/ }));
    expect(faces).toEqual([]);
    await press('Mostra così');
    expect(faces).toEqual(['consuntivo']);
    screen.getByText('Ora la sintesi è per: Consuntivo.');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is not told to have changed where Excel refuses', async () => {
    const failing = {
      showSummaryFace: async () =>
        Promise.reject(new KnownFailure({ kind: 'unexpected', details: '', leftBehind: [] })),
    };
    await showSummary(THERE, OF_THREE, failing);
    await press('Mostra così');
    screen.getByRole('alert');
    expect(screen.queryByText(/^Ora la sintesi è per/)).toBeNull();
  });

  it('is not asked where there is no summary', async () => {
    await showSummary({ summaries: [] }, OF_THREE, changes);
    expect(screen.queryByRole('button', { name: 'Mostra così' })).toBeNull();
  });
});
