/** The settings, what laws ask of a plan as a whole, sheets and rows that are there twice. */
import { blankBook, type BookSheet } from '../../../../src/domain/book';
import type { GivenSettings } from '../../../../src/domain/planSettings';
import { bookOf, objectiveOn, settings, sheetOf, summaryOf, summaryRow, units } from '../support';
import { also, cases, pair, plan, type Case, type CasesOf } from './case';

const set = (given: Partial<GivenSettings>) =>
  bookOf([objectiveOn('Ob 1', { unit: 'Tributi' })], { settings: settings(given) });

const PAYMENTS = 'Rispetto dei tempi di pagamento';

const titled = (...titles: string[]): Case => [
  `Obiettivi: ${titles.map((title) => `«${title}»`).join(', ')}`,
  plan(...titles.map((title) => ({ title }))),
];

const sheets = (...given: BookSheet[]) =>
  bookOf([also(objectiveOn('Ob 1'), { id: 'abcd' })], {
    sheets: [sheetOf('Ob 1', { id: 'abcd', template: 'scheda-completa' }), ...given],
  });

const measured = (verification: string) =>
  bookOf([objectiveOn('Ob 1')], {
    anticorruption: [
      {
        objective: 'Contratti',
        activity: 'Verifica delle varianti',
        indicator: '50%',
        verification,
      },
    ],
    measurePlaces: [{ verification: { sheet: 'Anticorruzione', row: 4, column: 3 } }],
  });

const ids = (one: string, other: string) =>
  bookOf([also(objectiveOn('Ob 1'), { id: one }), also(objectiveOn('Ob 2'), { id: other })]);

const rows = (...objectives: string[]) =>
  bookOf([objectiveOn('Ob 1'), objectiveOn('Ob 2', { number: '2', title: 'Mercati' })], {
    summaries: [
      summaryOf(
        objectives.map((objective, index) =>
          summaryRow(index + 4, { number: '1' }, { id: objective, objective, match: 'id' }),
        ),
      ),
    ],
  });

const asking = (
  ...fields: ('indicatorTable' | 'weight' | 'owner' | 'people' | 'duration' | 'strategy')[]
) => ({
  ...plan({}),
  asked: { 'scheda-completa': fields },
});

export const PLAN_CASES: CasesOf = {
  IM08: cases(
    ['Nessun foglio delle impostazioni', { ...blankBook(), objectives: [objectiveOn('Ob 1')] }],
    ['Il foglio «Impostazioni»', set({})],
  ),
  IM01: pair(
    'Titolo del piano',
    (title: string) => set({ title }),
    '',
    'Piano della performance 2026-2028',
  ),
  IM02: pair('Ente', (authority: string) => set({ authority }), '', 'Comune di Luzzara'),
  IM03: pair(
    'Ultimo anno, con primo anno 2026',
    (lastYear: number) => set({ lastYear }),
    2025,
    2028,
  ),
  IM04: cases(
    ['Settori: nessuno', set({})],
    ['Settori: «Tributi»', set({ units: units('Tributi') })],
  ),
  IM05: pair(
    'Responsabile del settore Tributi',
    (owner: string) => set({ units: [{ name: 'Tributi', aliases: [], owner }] }),
    '',
    'Responsabile Tributi',
  ),
  IM06: pair(
    'Altri nomi del settore SUAP, in un piano con Tributi',
    (alias: string) =>
      set({
        units: [...units('Tributi'), { name: 'SUAP', aliases: [alias], owner: 'Responsabile' }],
      }),
    'Tributi',
    'Attività produttive',
  ),
  IM07: cases(
    ['Date di monitoraggio: nessuna', set({})],
    ['Date di monitoraggio: 30/06 e 31/12', set({ monitoringDates: ['30/06', '31/12'] })],
  ),
  IM09: cases(
    [
      'Un modello senza risorse umane',
      asking('indicatorTable', 'weight', 'owner', 'duration', 'strategy'),
    ],
    [
      'Un modello con responsabile, peso, indicatori, persone, tempi e strategia',
      asking('indicatorTable', 'weight', 'owner', 'people', 'duration', 'strategy'),
    ],
  ),
  PE05: cases(titled('Mercati'), titled('Mercati', PAYMENTS)),
  PE20: cases(
    [
      `«${PAYMENTS}» solo nel settore Tributi, di due settori`,
      plan({ title: PAYMENTS }, { title: 'Mercati', unit: 'SUAP' }),
    ],
    [
      `«${PAYMENTS}» in tutti e due i settori`,
      plan({ title: PAYMENTS }, { title: PAYMENTS, unit: 'SUAP' }),
    ],
  ),
  PE08: cases(titled('Mercati'), titled('Mercati', 'Formazione del personale: 40 ore')),
  PE09: cases(titled('Mercati'), titled('Mercati', 'Prevenzione della corruzione')),
  PE22: cases(
    ['Misura «Verifica delle varianti», strumento di verifica: vuoto', measured('')],
    [
      'Misura «Verifica delle varianti», strumento di verifica: «Relazione annuale»',
      measured('Relazione annuale'),
    ],
  ),
  PE10: cases(
    titled('Mercati', 'Sito accessibile'),
    titled('Mercati', 'Sito accessibile', 'Istanze digitali', 'Pari opportunità nei concorsi'),
  ),
  OB14: cases(
    titled('Mantenimento dei servizi', 'Prosecuzione della manutenzione', 'Mercati'),
    titled('Mantenimento dei servizi', 'Scuole sicure', 'Mercati'),
  ),
  ID01: cases(
    [
      'Fogli: «Ob 1» e la sua copia «Ob 1 (2)»',
      sheets(sheetOf('Ob 1 (2)', { role: 'copy', id: 'abcd' })),
    ],
    ['Fogli: «Ob 1» e «Ob 2», un altro obiettivo', sheets(sheetOf('Ob 2', { id: 'efgh' }))],
  ),
  ID02: cases(
    ['Due schede con il codice nascosto «abcd»', ids('abcd', 'abcd')],
    ['Una scheda con «abcd», una con «efgh»', ids('abcd', 'efgh')],
  ),
  ID03: cases(
    ['Due righe della sintesi per la stessa scheda', rows('Ob 1', 'Ob 1')],
    ['Una riga per ogni scheda', rows('Ob 1', 'Ob 2')],
  ),
  ID08: pair(
    'Numero dell’altro obiettivo di Tributi, dopo 1',
    (number: string) => plan({}, { number, title: 'Mercati' }),
    '1',
    '2',
  ),
  ID05: cases(
    [
      'Un foglio scritto da una versione più nuova',
      sheets(sheetOf('Ob 2', { role: 'unknownVersion' })),
    ],
    ['Un foglio scritto da questa versione', sheets(sheetOf('Ob 2', { id: 'efgh' }))],
  ),
  ID06: cases(
    [
      'Fogli: «Impostazioni» e «Impostazioni (2)»',
      sheets(sheetOf('Impostazioni (2)', { role: 'unusedSettings' })),
    ],
    ['Fogli: «Impostazioni»', sheets(sheetOf('Impostazioni', { role: 'settings' }))],
  ),
  ID07: cases(
    ['«Appunti», con colonne obiettivo e peso', sheets(sheetOf('Appunti', { role: 'doubtful' }))],
    ['«Appunti», senza tabelle', sheets(sheetOf('Appunti', { role: 'other' }))],
  ),
  ID09: cases(
    [
      'Fogli: «Sintesi obiettivi» e «Sintesi obiettivi (2)»',
      sheets(sheetOf('Sintesi obiettivi (2)', { role: 'summaryCopy' })),
    ],
    ['Fogli: «Sintesi obiettivi»', sheets(sheetOf('Sintesi obiettivi', { role: 'summary' }))],
  ),
  SI07: cases(
    [
      'Totale stampato: 12; aree: 5 e 6',
      {
        ...plan({}),
        areas: [
          { area: 'A', count: 5 },
          { area: 'B', count: 6 },
        ],
        printedTotal: 12,
      },
    ],
    [
      'Totale stampato: 11; aree: 5 e 6',
      {
        ...plan({}),
        areas: [
          { area: 'A', count: 5 },
          { area: 'B', count: 6 },
        ],
        printedTotal: 11,
      },
    ],
  ),
  SI08: cases(
    [
      'Area «Welfare»: 2 obiettivi annunciati, 1 in elenco',
      { ...plan({ area: 'Welfare' }), areas: [{ area: 'Welfare', count: 2 }] },
    ],
    [
      'Area «Welfare»: 1 obiettivo annunciato, 1 in elenco',
      { ...plan({ area: 'Welfare' }), areas: [{ area: 'Welfare', count: 1 }] },
    ],
  ),
};
