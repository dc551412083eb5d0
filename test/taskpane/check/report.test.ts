/** What the check of a book says in words: each finding with whom it concerns, what is waived, what was not run. */
import { RULES } from '../../../src/domain/rules';
import { checkReport } from '../../../src/taskpane/check/report';
import { needs, rules } from '../../../src/taskpane/strings/it/rules';
import { bookOf, objectiveOn, settings, units } from '../../domain/rules/support';

const book = () =>
  bookOf(
    [objectiveOn('Ob 1', { number: '7', unit: 'tributi', title: 'SPORTELLO TELEMATICO UNICO' })],
    {
      settings: settings({ units: units('Tributi'), referenceDate: '2026-06-30' }),
    },
  );
const report = (given = book()) => checkReport(given, '2026-11-30', { rules, needs });

it('heads the plan, its dates and its objectives', () => {
  expect(report()).toMatchObject({
    ...{ authority: 'Comune', plan: 'Piano', date: '2026-11-30', referenceDate: '2026-06-30' },
    objectives: 1,
  });
  expect(report({ ...book(), settings: null })).toMatchObject({
    ...{ authority: '', plan: '', referenceDate: '' },
  });
});

it('says each finding with its objective, its unit as the plan names it, its cell and its law', () => {
  const { findings } = report();
  expect(findings.find(({ rule }) => rule === 'OB21')).toEqual({
    ...{ rule: 'OB21', severity: 'toKnow', objective: '7' },
    says: 'Obiettivi senza risorse umane. Non è detto chi ci lavora.',
    ...{ unit: 'Tributi', sheet: 'Ob 1', cell: expect.stringMatching(/^A\d+$/) },
    law: 'D.Lgs. 150/2009, art. 5, c. 2, lett. g',
  });
  const ownWords = findings.find(({ rule }) => rule === 'PE14' || rule === 'OB15')!;
  expect(ownWords.says).toMatch(/^\p{L}.*\.$/u);
});

it('has every rule once: run, or not and why', () => {
  const { run, notRun } = report();
  expect([...run, ...notRun].map(({ rule }) => rule).sort()).toEqual(
    RULES.map(({ id }) => id).sort(),
  );
  expect(notRun.find(({ rule }) => rule === 'PE13')).toEqual({
    ...{ rule: 'PE13', title: rules.PE13.title, why: needs.resultPay },
  });
});

it('tells what is waived apart, with who answers for it', () => {
  const given = book();
  const [first] = report().findings.filter(({ rule }) => rule === 'OB15');
  given.waivers = [
    {
      ...{ rule: 'OB15', sheet: 'Ob 1', cell: first!.cell, value: '' },
      ...{ reason: 'Sigla', role: 'Segretario', date: '2026-11-01', at: null },
    },
  ];
  const { findings, waived } = report(given);
  expect(findings.map(({ rule }) => rule)).not.toContain('OB15');
  expect(waived).toEqual([{ ...first, reason: 'Sigla', role: 'Segretario', date: '2026-11-01' }]);
});
