/** The rules as a whole: the registry, what is not run, the plan that is ready. */
import { checkBook, isReady, planFindings, RULES, type RuleId } from '../../../src/domain/rules';
import { unitCounts } from '../../../src/domain/rules/checkBook';
import { bookOf, objectiveOn, settings, summaryOf, units } from './support';

const notRun = (book: Parameters<typeof checkBook>[0]) =>
  checkBook(book).notRun.map(({ rule, needs }) => [rule, ...needs]);
const ruleIds = (findings: readonly { rule: RuleId }[]) => [
  ...new Set(findings.map(({ rule }) => rule)),
];

describe('the registry', () => {
  it('has each id once, made of its family and a number', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(?:OB|IN|TE|PE|FO|ID|SI|IM)\d\d$/);
  });
});

describe('a rule that was not run', () => {
  it('is named with what it lacks', () => {
    const plain = notRun(bookOf([objectiveOn('Ob 1')]));
    expect(plain).toContainEqual(['PE03', 'summary']);
    expect(plain).toContainEqual(['PE06', 'objectivesShare']);
    expect(plain).toContainEqual(['FO07', 'publication']);
    expect(plain.map(([rule]) => rule)).not.toContain('IM01');
  });
  it('is named as switched off where the authority did so, whatever it lacks', () => {
    const off = { severity: 'off' as const, threshold: null, at: null };
    const controls = [
      { rule: 'PE03', ...off },
      { rule: 'IM01', ...off, severity: 'toKnow' as const },
      { rule: 'OB01', ...off },
    ];
    const told = notRun(bookOf([objectiveOn('Ob 1')], { controls }));
    expect(told).toContainEqual(['PE03', 'switchedOff']);
    expect(told).toContainEqual(['OB01', 'switchedOff']);
    expect(told.map(([rule]) => rule)).not.toContain('IM01');
  });
  it('lacks a date of reference where the settings have none, or are not there', () => {
    const book = bookOf([objectiveOn('Ob 1')], { settings: settings({ referenceDate: '' }) });
    const dated = settings({ referenceDate: '2026-06-30' });
    expect(notRun(book)).toContainEqual(['TE16', 'referenceDate']);
    expect(notRun({ ...book, settings: null })).toContainEqual(['TE16', 'referenceDate']);
    expect(notRun({ ...book, settings: dated }).map(([rule]) => rule)).not.toContain('TE16');
  });
  it('is run once its data are there', () => {
    const book = bookOf([objectiveOn('Ob 1')], { summaries: [summaryOf([])] });
    expect(notRun(book).map(([rule]) => rule)).not.toContain('PE03');
    expect(notRun({ ...book, settings: null }).map(([rule]) => rule)).toContain('IM01');
  });
});

describe('one objective among others', () => {
  const book = bookOf(
    [
      objectiveOn('Ob 1', { title: '', unit: 'Tributi', weight: 60 }),
      objectiveOn('Ob 2', { title: '', unit: 'Tributi', number: '2', weight: 60 }),
    ],
    { settings: settings({ units: units('Tributi') }) },
  );
  it('is looked at alone, but for what concerns the plan', () => {
    const { findings } = checkBook(book, 'Ob 2');
    const titles = findings.filter(({ rule }) => rule === 'OB01');
    expect(titles.map(({ objective }) => objective?.key)).toEqual(['Ob 2']);
    expect(ruleIds(findings)).toContain('PE01');
  });
  it('is not asked what only the whole plan can tell', () => {
    const [one, other] = book.objectives;
    const alike = [one!, other!].map((each) => ({
      ...each,
      objective: { ...each.objective, title: 'Recupero della TARI' },
    }));
    expect(ruleIds(checkBook({ ...book, objectives: alike }).findings)).toContain('OB10');
    const alone = checkBook({ ...book, objectives: alike }, 'Ob 2').findings;
    expect(ruleIds(alone)).not.toContain('OB10');
  });
});

it('counts the objectives of each unit, those that it shares with another in both', () => {
  const shared = { unit: 'SUAP', number: '1', strategicRelevance: null, weight: null };
  const book = bookOf(
    [
      objectiveOn('Ob 1', { unit: 'Tributi', sharedWith: [shared] }),
      objectiveOn('Ob 2', { unit: 'Tributi', number: '2' }),
    ],
    { settings: settings({ units: units('Tributi', 'SUAP') }) },
  );
  expect(unitCounts(book)).toEqual([
    { unit: 'Tributi', objectives: 2 },
    { unit: 'SUAP', objectives: 1 },
  ]);
});

describe('the plan that is ready', () => {
  const complete = () =>
    bookOf(
      [
        objectiveOn('Ob 1', {
          unit: 'Tributi',
          weight: 100,
          owner: 'Responsabile',
          title: 'Tempi di pagamento delle fatture',
          description: 'Formazione, trasparenza, digitalizzazione, accessibilità, pari opportunità',
          expectedResults: 'Meno code',
          ...{ strategy: 'Conti in ordine', stakeholders: 'Imprese' },
          financialResources: 'Nessuna spesa',
          people: [{ title: '', members: [{ role: 'Segreteria', share: null }] }],
          schedules: [{ year: 2026, phases: [{ name: 'Avvio', planned: [1] }] }],
          indicatorTable: {
            columns: [],
            indicators: [{ description: 'Giorni di ritardo dei pagamenti: 0' }],
          },
        }),
      ],
      { settings: settings({ units: units('Tributi'), monitoringDates: ['30/06'] }) },
    );

  it('has no findings, and is ready', () => {
    expect(ruleIds(planFindings(complete()))).toEqual([]);
    expect(isReady(planFindings(complete()))).toBe(true);
  });
  it('is ready with what is only to be known, not with what is to be fixed', () => {
    const known = complete();
    known.settings = settings({ units: units('Tributi') });
    expect(ruleIds(planFindings(known))).toEqual(['IM07']);
    expect(isReady(planFindings(known))).toBe(true);
    const toFix = complete();
    toFix.objectives[0]!.objective.dueDate = 'giugno';
    expect(ruleIds(planFindings(toFix))).toEqual(['TE04']);
    expect(isReady(planFindings(toFix))).toBe(false);
  });
});

describe('a plan with errors, wrong weights and blanks, of which Verifica said that it is complete', () => {
  const wrong = objectiveOn('Ob 1', {
    ...{ number: '', title: '', owner: '', unit: 'Tributi', weight: -5 },
    indicatorTable: {
      columns: [],
      indicators: [
        { description: 'Utenti: 10', weight: 60 },
        { description: 'Ore: 10', weight: 50 },
      ],
    },
    schedules: [{ year: 2026, phases: [{ name: 'Avvio', planned: [1], weight: 50 }] }],
  });
  const empty = objectiveOn('Ob 2', { number: '2', unit: 'Tributi', weight: 105 });
  const book = bookOf([wrong, empty], {
    settings: settings({ title: '', units: units('Tributi') }),
    errors: [
      { at: { sheet: 'Ob 1', row: 1, column: 1 }, error: '#REF!', formula: null },
      { at: { sheet: 'Ob 1', row: 2, column: 1 }, error: '#VALUE!', formula: null },
    ],
  });

  it('is told each of its faults', () => {
    const told = ruleIds(planFindings(book));
    const faults: RuleId[] = [
      ...(['FO10', 'IM01', 'PE15', 'PE16', 'IN15'] as const),
      ...(['OB16', 'OB01', 'OB04', 'OB06', 'TE12'] as const),
    ];
    expect(told).toEqual(expect.arrayContaining(faults));
    expect(isReady(planFindings(book))).toBe(false);
  });
});

it('finds more than one call of a function takes', () => {
  const unread = Array.from({ length: 150_000 }, (_, index) => ({
    ...{ at: { sheet: 'Ob 1', row: 1, column: 1 }, content: 'alto' },
    why: String(index),
  }));
  const found = planFindings(bookOf([], { unread }));
  expect(found.filter(({ rule }) => rule === 'FO11')).toHaveLength(150_000);
});
