/** The screen "Fotografie e variazioni": what stands, what is asked for, what is told before anything is written. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { completeObjective } from '../../../src/domain/completePlan';
import type { Photograph } from '../../../src/domain/photograph/photograph';
import { photographOf } from '../../../src/domain/photograph/photographOf';
import { planSettings } from '../../../src/domain/planSettings';
import PhotographScreen from '../../../src/taskpane/photograph/PhotographScreen';
import type { PaneServices, PlanHistory } from '../../../src/taskpane/services';
import type { Language } from '../../../src/taskpane/strings';
import { bookObjective, bookOf } from '../../bookObjective';
import { accessibilityFaults, KnownFailure, NO_HISTORY, show, testServices } from '../support';

const settings = planSettings({ firstYear: 2026, referenceDate: '2026-06-30', title: 'PEG' });
const bookWith = (weight: number) =>
  bookOf(
    [
      bookObjective(
        completeObjective({ number: '1', title: 'Gara', unit: 'Tributi', weight }, 2026),
      ),
    ],
    settings,
  );
const facts = { takenOn: '2026-07-01', role: '', remark: '', version: null, act: null };
const photo = (sheet: string, weight: number, more: Partial<Photograph>) => ({
  ...{ sheet, isIntact: true, isProtected: true },
  ...{ ...photographOf(bookWith(weight), { ...facts, date: '2026-06-30' }), ...more },
});
const deed = { kind: 'Deliberazione', number: '12', date: '2026-01-28' };
const approved = photo('Approvato v1 28-01-2026', 30, {
  ...{ date: '2026-01-28', version: 1, act: deed },
});

const historyOf = (weight: number, more: Partial<PlanHistory> = {}): PlanHistory => {
  const book = bookWith(weight);
  return { ...NO_HISTORY, book, now: photographOf(book, { ...facts, date: '' }), ...more };
};

async function showScreen(
  history: PlanHistory,
  changes: Partial<PaneServices> = {},
  language?: Language,
) {
  const asked: unknown[] = [];
  const note =
    (name: string) =>
    async (...all: unknown[]) => {
      asked.push([name, ...all.slice(0, -1)]);
      return { sheets: [] };
    };
  const services = testServices({
    today: () => '2026-07-10',
    readPlanHistory: async () => history,
    takePhotograph: note('take') as never,
    approvePlan: note('approve') as never,
    writeComparison: note('compare') as never,
    registerAmendments: note('register') as never,
    ...changes,
  });
  await show(<PhotographScreen onGo={() => {}} />, services, language);
  return asked;
}

const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const choose = (name: RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('radio', { name })));
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('a photograph', () => {
  it('is of the reference date, and says where it will be', async () => {
    const asked = await showScreen(historyOf(30));
    screen.getByText(/Non risulta approvato/);
    screen.getByText(/nel foglio «Fotografia 30-06-2026», protetto senza password/);
    expect(await accessibilityFaults()).toEqual([]);
    type('Ruolo di chi la scatta', 'Segretario');
    await press('Scatta la fotografia');
    const order = { date: '2026-06-30', today: '2026-07-10', role: 'Segretario', remark: '' };
    expect(asked).toEqual([['take', order]]);
    screen.getByText('Fotografia scattata');
  });

  it.each([
    ['01/08/2026', /deve ancora venire/, false],
    ['domani', /Scrivere una data/, false],
    ['30/05/2026', /Stati e avanzamento nei fogli sono calcolati al 30\/06\/2026/, true],
    ['30/06/2025', /precedente al primo anno del piano/, true],
  ] as const)('of %s: it is told what stands against it', async (date, told, isTaken) => {
    const asked = await showScreen(historyOf(30));
    type(/Data della fotografia/, date);
    screen.getByText(told);
    await press('Scatta la fotografia');
    expect(asked).toHaveLength(isTaken ? 1 : 0);
  });

  it('of a plan without objectives there is none', async () => {
    const asked = await showScreen(NO_HISTORY);
    screen.getByText(/non c’è niente da fotografare/);
    await press('Scatta la fotografia');
    expect(asked).toEqual([]);
  });

  it('of a day that has one, and one that somebody changed, are told', async () => {
    const one = photo('Fotografia 30-06-2026', 30, {});
    await showScreen(
      historyOf(30, { photographs: [{ ...one, isIntact: false, isProtected: false }] }),
    );
    screen.getByText(/C’è già una fotografia di questo giorno/);
    screen.getByText(/è stato cambiato dopo che la fotografia è stata scattata/);
    screen.getByText(/non è protetto/);
  });

  it('that Excel did not protect is told', async () => {
    const takePhotograph = async () => ({ sheets: ['F'], isUnprotected: true as const });
    await showScreen(historyOf(30), { takePhotograph });
    await press('Scatta la fotografia');
    screen.getByText(/Excel non ha protetto il foglio/);
  });

  it('is not said to be taken where it fails', async () => {
    const failure = { kind: 'protectedWorkbook' as const, details: '', leftBehind: [] };
    await showScreen(historyOf(30), {
      takePhotograph: async () => Promise.reject(new KnownFailure(failure)),
    });
    await press('Scatta la fotografia');
    screen.getByRole('alert');
    expect(screen.queryByText('Fotografia scattata')).toBeNull();
  });
});

describe('the approval', () => {
  it('asks for number and day of the act, that has to have come', async () => {
    const asked = await showScreen(historyOf(30));
    await choose(/^Approvare il piano/);
    screen.getByText('Sarà la versione 1.');
    await press('Approva il piano');
    expect(screen.getAllByText('Da scrivere.')).toHaveLength(2);
    type(/Atto: numero/, '12');
    type(/Atto: data/, '28/01/2027');
    fireEvent.blur(screen.getByLabelText(/Atto: data/));
    await press('Approva il piano');
    expect(asked).toEqual([]);
    type(/Atto: data/, '28/01/2026');
    type(/Atto: tipo/, 'Deliberazione');
    await press('Approva il piano');
    expect(asked).toEqual([
      [
        'approve',
        { date: '2026-01-28', today: '2026-07-10', role: '', remark: '' },
        { kind: 'Deliberazione', number: '12', date: '2026-01-28' },
      ],
    ]);
    screen.getByText('Piano approvato');
  });

  it('the next one tells what the register would lose', async () => {
    await showScreen(historyOf(40, { photographs: [approved] }));
    screen.getByText(/^Approvato, versione 1: Deliberazione n. 12 del 28\/01\/2026/);
    await choose(/^Approvare il piano/);
    screen.getByText('Sarà la versione 2.');
    screen.getByText(/^1 variazione non è ancora nel registro/);
  });
});

describe('the comparison', () => {
  it('shows what was rewritten, and writes it on a sheet', async () => {
    const asked = await showScreen(historyOf(40, { photographs: [approved] }));
    await choose(/^Confrontare/);
    const group = screen.getByRole('region', { name: 'Riscritto (1)' });
    within(group).getByText('Peso');
    within(group).getByText('30 → 40');
    expect(await accessibilityFaults()).toEqual([]);
    await press('Scrivi il confronto su un foglio');
    const sides = {
      before: 'Piano approvato, versione 1 (28/01/2026)',
      after: 'Oggi, 10/07/2026',
    };
    expect(asked).toMatchObject([['compare', [{ field: 'weight', before: 30, after: 40 }], sides]]);
  });

  it('tells two that are one, one that goes backwards, and none to compare', async () => {
    const later = photo('Fotografia 30-06-2026', 30, {});
    await showScreen(historyOf(30, { photographs: [approved, later] }));
    await choose(/^Confrontare/);
    screen.getByText('Nessuna differenza.');
    type('Dopo', approved.sheet);
    screen.getByText(/il confronto va all’indietro/);
    type('Dopo', later.sheet);
    screen.getByText('Scegliere due fotografie diverse.');
  });
});

describe('the register', () => {
  it('needs an approved plan', async () => {
    await showScreen(historyOf(40));
    await choose(/^Registrare le variazioni/);
    screen.getByText(/Il piano non risulta approvato/);
  });

  it('writes what is ticked, with the act', async () => {
    const asked = await showScreen(historyOf(40, { photographs: [approved] }));
    await choose(/^Registrare le variazioni/);
    screen.getByText('30 → 40');
    const box = screen.getByRole('checkbox', { name: /Peso/ });
    fireEvent.click(box);
    screen.getByText('Spuntare almeno una variazione.');
    fireEvent.click(box);
    type(/Atto: numero/, '88');
    type(/Atto: data/, '05/07/2026');
    type('Motivo', 'Riorganizzazione');
    expect(await accessibilityFaults()).toEqual([]);
    await press('Scrivi nel registro (1)');
    expect(asked).toMatchObject([
      [
        'register',
        [{ field: 'weight', before: 30, after: 40 }],
        { date: '2026-07-10', reason: 'Riorganizzazione', act: { number: '88' } },
      ],
    ]);
  });

  it('says where there is nothing to tell, and where it cannot be gone on with', async () => {
    const register = { sheet: 'Registro', rows: [], others: 2, layout: null };
    await showScreen(historyOf(30, { photographs: [approved], register }));
    await choose(/^Registrare le variazioni/);
    screen.getByText(/le intestazioni delle colonne sono state cambiate/);
  });

  it('of a plan that says what was approved', async () => {
    await showScreen(historyOf(30, { photographs: [approved] }), {}, 'en');
    await choose(/^Register amendments/);
    screen.getByText('Nothing to register: the plan says what was approved.');
  });
});
