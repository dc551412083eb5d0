/** Rules on the objectives that laws ask every plan for: payment times, training, prevention of corruption, equal opportunities. */
import type { Book, BookObjective } from '../book';
import { isBlank } from '../cells';
import { at, rule, when, type Raised, type Spot } from './rule';
import { textOf } from './indicators';
import type { View } from './view';
import { isPaymentObjective } from './weightRules';
import { saysNothing, wordsOf } from './wording';

const PAYMENTS_LAW = 'D.L. 13/2023, art. 4-bis, c. 2; Circ. MEF-RGS 1/2024';

/** Where a whole plan is told of: its title in the settings, else its first objective. */
const planSpot = ({ settingsPlaces, objectives }: Book): Spot =>
  settingsPlaces.has('Piano') || objectives.length === 0
    ? { setting: 'Piano' }
    : { sheet: objectives[0]!.sheet };

/** A list of values to reach for the public is no plan of performance. */
const isPerformancePlan = ({ book }: View): boolean =>
  book.objectives.some(({ template }) => template !== 'valore-pubblico');

/** Whether the plan begins when the law is already there: of an older one nothing is asked that nobody could know. */
const isSince = (year: number, { book: { settings } }: View): boolean =>
  (settings?.firstYear ?? year) >= year;

const wordsOfObjective = ({ objective }: BookObjective): string =>
  wordsOf(
    [
      objective.title,
      objective.description,
      objective.expectedResults,
      ...objective.indicatorTable.indicators.map(({ description }) => textOf(description)),
      ...objective.schedules.flatMap(({ phases }) => phases.map(({ name }) => name)),
    ].join(' \n '),
  );

export const paymentsMissing = rule({
  id: 'PE05',
  severity: 'blocks',
  on: 'plan',
  wholePlan: true,
  law: PAYMENTS_LAW,
  missing: true,
  check: (book, view) =>
    when(
      isSince(2023, view) &&
        isPerformancePlan(view) &&
        !view.rows.some(({ title }) => isPaymentObjective(title)) &&
        !book.objectives.some((each) => isPaymentObjective(wordsOfObjective(each))),
      () => at(planSpot(book)),
    ),
});

/** Of the units that have objectives: who pays no invoices need not have it, which no sheet says. */
export const paymentsMissingInUnit = rule({
  id: 'PE20',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  law: PAYMENTS_LAW,
  check: (book, view) => {
    if (!view.rows.some(({ title }) => isPaymentObjective(title))) return [];
    const units = view.byUnit
      .filter(({ rows }) => rows.length > 0 && !rows.some(({ title }) => isPaymentObjective(title)))
      .map(({ unit }) => unit)
      .filter((unit) => !saysNothing(unit));
    return when(units.length > 0, () => ({ spot: planSpot(book), facts: { units } }));
  },
});

/** What the law names, the delay of a year, or at least when invoices are paid: any other measure is a step of the office's own. */
const DELAY =
  /\britard|\bpagament|\bpagat|\bitp\b|\bira\b|\btmr\b|\bpcc\b|\bpiattaforma (?:dei )?crediti|\b859\b|\b861\b|\btemp[oi] medi[oi](?: ponderat[oi])? d(?:i|ei) (?:pagament|ritard)|\bdebito commerciale/;
export const paymentsOnInternalStep = rule({
  id: 'PE07',
  severity: 'blocks',
  on: 'objective',
  law: 'Circ. MEF-RGS 1/2024; L. 145/2018, art. 1, cc. 859, lett. b, e 861',
  check: (subject): Raised<{ text: string }>[] => {
    const { title, dueDate, indicatorTable } = subject.objective;
    if (!isPaymentObjective(title)) return [];
    const measures = [
      ...indicatorTable.indicators.map((each, index) => ({
        text: [each.description, each.target, each.formula].map(textOf).join(' ').trim(),
        spot: { indicator: index, field: 'description' } as Spot,
      })),
      { text: dueDate, spot: { field: 'dueDate' } as Spot },
    ].filter(({ text }) => !isBlank(text));
    const isNamed = measures.some(({ text }) => DELAY.test(wordsOf(text)));
    // A deadline that is a mere date measures nothing, and says nothing else either.
    const step = measures.find(({ text }) => /\p{L}{4}/u.test(text));
    return when(step !== undefined && !isNamed, () => ({
      spot: step!.spot,
      facts: { text: step!.text.trim() },
    }));
  },
});

/** An objective of the plan in whose words a subject is: what the law asks for may be one part of a wider one. */
const lacks = (pattern: RegExp) => (book: Book, view: View) =>
  when(
    isPerformancePlan(view) &&
      !book.objectives.some((each) => pattern.test(wordsOfObjective(each))) &&
      !view.rows.some(({ title }) => pattern.test(wordsOf(title))),
    () => at(planSpot(book)),
  );

export const trainingMissing = rule({
  id: 'PE08',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  law: 'Direttiva del Ministro per la PA 14/01/2025',
  missing: true,
  check: (book, view) =>
    isSince(2025, view)
      ? lacks(/\bformazion|\bformativ|\baggiornamento professional/)(book, view)
      : [],
});

export const anticorruptionMissing = rule({
  id: 'PE09',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  law: 'L. 190/2012, art. 1, c. 8',
  missing: true,
  check: (book, view) =>
    book.anticorruption.length > 0
      ? []
      : lacks(/\bcorruzion|\banticorruzion|\btrasparen|\bptpct\b|\brpct\b/)(book, view),
});

/** What says whether a measure was carried out. */
const CHECKED_BY = ['indicator', 'verification'] as const;

/** Each with the cells that are blank. */
export const measureIncomplete = rule({
  id: 'PE22',
  severity: 'toKnow',
  on: 'plan',
  law: 'L. 190/2012, art. 1, c. 8',
  missing: true,
  check: (book) =>
    book.anticorruption.flatMap((measure, index) => {
      const blank = CHECKED_BY.filter((field) => isBlank(measure[field]));
      const places = book.measurePlaces[index] ?? {};
      const cells = blank.flatMap((field) => places[field] ?? []);
      const [first, ...others] = cells;
      const name = measure.activity.trim() === '' ? measure.objective : measure.activity;
      return when(blank.length > 0, () => ({
        spot: first ? { at: first } : planSpot(book),
        facts: { name: name.trim(), position: index + 1, blank },
        others,
      }));
    }),
});

const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ['accessibilità', /\baccessibil|\bdisabil|\bbarriere\b/],
  [
    'semplificazione e digitalizzazione',
    /\bsemplific|\bdigital|\bdematerial|\binformatizz|\btelematic|\bon ?line\b|\bsoftware\b|\bpago ?pa\b|\bspid\b|\bcloud\b/,
  ],
  [
    'pari opportunità',
    /\bpari opportunita|\bparita di genere|\bgender|\bdi genere|\bpositiv[ei] azion|\bazioni positive|\bconciliazion|\bsmart ?working|\blavoro agile|\bdiscriminazion|\bbenessere organizzativo/,
  ],
];

/** One of each: told together, with those that are not there. */
export const cohesionMissing = rule({
  id: 'PE10',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  law: 'DM 132/2022, art. 3, c. 1, lett. b; D.Lgs. 222/2023',
  missing: true,
  check: (book, view) => {
    if (!isSince(2023, view)) return [];
    const subjects = SUBJECTS.filter(([, pattern]) => lacks(pattern)(book, view).length > 0);
    return when(subjects.length > 0, () => ({
      spot: planSpot(book),
      facts: { subjects: subjects.map(([subject]) => subject) },
    }));
  },
});

const MOST_KEPT = { usual: 50, least: 0, most: 100 };

/** Keeping what there is, in the words of the title or of its class. */
const KEEPS =
  /\bmanten|\bconservazion|\bprosecuzion|\bcontinuita\b|\b(?:gestione|attivita|amministrazione) ordinari[ae]\b|\bgestione corrente/;
/** In a class, "ordinario" says it alone; in a title it may be of what is kept in order: "residui", "manutenzioni". */
const ORDINARY = /\bordinari[oa]\b/;

export const maintenanceShare = rule({
  id: 'OB14',
  severity: 'toKnow',
  on: 'plan',
  wholePlan: true,
  law: 'D.Lgs. 150/2009, art. 5, c. 2, lett. c',
  threshold: MOST_KEPT,
  check: (book, view) => {
    const most = view.thresholdOf('OB14', MOST_KEPT);
    const all = book.objectives;
    const kept = all.filter(
      ({ objective: { title, performance, kind } }) =>
        kind === 'ordinario' ||
        KEEPS.test(wordsOf(`${title} ${performance}`)) ||
        ORDINARY.test(wordsOf(performance)),
    ).length;
    const share = Math.round((100 * kept) / Math.max(1, all.length));
    return when(all.length > 1 && share > most, () => ({
      spot: planSpot(book),
      facts: { kept, objectives: all.length, share, most },
    }));
  },
});
