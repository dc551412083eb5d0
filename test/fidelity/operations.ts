/** The operations that change a workbook, each with the workbook on which it is tried. */
import { completeObjective } from '../../src/domain/completePlan';
import type { Change } from '../../src/domain/changes';
import { serialOf } from '../../src/domain/dates';
import { roundAt } from '../../src/domain/monitoring/round';
import { newEntry } from '../../src/domain/monitoring/roundEntry';
import { planSettings } from '../../src/domain/planSettings';
import type { SummaryChoices } from '../../src/domain/summaryUpdate';
import { roundChanges } from '../../src/templates/monitoring/roundChanges';
import type { WantedWaiver } from '../../src/templates/settings/ruleTableChanges';
import { SMVP_FIELDS } from '../../src/templates/settings/fields';
import { RULE_NAMES } from '../../src/templates/settings/names';
import type { Proposal } from '../../src/domain/photograph/amendments';
import {
  addWaiver,
  amendmentsOf,
  applyChanges,
  applyEdit,
  approvePlan,
  createObjective,
  createObjectives,
  createPlan,
  insertFormula,
  preparePrint,
  readPlanHistory,
  readBook,
  readSummaryUpdate,
  readWeights,
  registerAmendments,
  repairFormulas,
  showSummaryFace,
  takePhotograph,
  toggleMarks,
  undoLast,
  updateDashboard,
  updateSummaries,
  writeControls,
  writeResultsUse,
  writeDashboard,
  writeRound,
  writeWeights,
} from '../../src/workbook';
import { rememberStep } from '../../src/workbook/lastStep';
import type { Host } from '../../workbench/host';

export interface Operation {
  name: string;
  /** Fills a new workbook; what it does last is the older action that "Annulla" must never offer in vain. */
  prepare(host: Host): Promise<void>;
  /** The operation; called again and again on the workbook that was prepared. */
  run(): Promise<unknown>;
  /** Whether "Annulla" takes it back. */
  isUndone: boolean;
  /** Brings the workbook back to what it was prepared to be, where "Annulla" does not. */
  again?(): Promise<unknown>;
}

const settings = planSettings({
  ...{ firstYear: 2026, authority: 'Comune', title: 'Piano', template: 'scheda-completa' },
});

const objective = (number: string) =>
  completeObjective(
    {
      ...{ number, title: `Gara ${number}`, unit: 'Tributi', weight: 50 },
      schedules: [
        {
          ...{ year: 2026, title: 'Attività', periods: 12, doneLabel: 'Realizzato' },
          phases: [{ name: 'Avvio', planned: [1, 2] }],
        },
      ],
    },
    2026,
  );

const fill = (host: Host) =>
  host.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.name = 'Tabella';
    sheet.getRange('A1:D5').formulas = [
      ['Titolo', 'Peso', 'Doppio', 'Note'],
      ['uno', 10, '=B2*2', 'a'],
      ['due', 20, '=B3*2', ''],
      ['tre', 30, '=B4*2', 'c'],
      ['Totale', '=SUM(B2:B4)', '=SUM(C2:C4)', '=A4'],
    ];
    sheet.getRange('A7:L7').values = [
      [...'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ')],
    ];
    sheet.getRange('A8:C8').values = [['', 'X', '']];
    workbook.names.add('Ultima', sheet.getRange('A4:D4'));
    sheet.getRange('A8:C8').select();
    await workbook.context.sync();
  });

const older = () =>
  applyChanges([{ kind: 'cells', sheet: 'Tabella', row: 0, column: 5, content: [['vecchia']] }]);

const filled = async (host: Host) => {
  await fill(host);
  await older();
};

const rows: Change[] = [
  { kind: 'removeRow', sheet: 'Tabella', row: 3 },
  {
    kind: 'addRow',
    ...{ sheet: 'Tabella', at: 2, like: { row: 1, formulas: true }, content: ['nuova', 15] },
  },
  { kind: 'cells', sheet: 'Tabella', row: 1, column: 0, content: [['UNO', 11]] },
];

/** One item of two rows comes, like another that goes: cells are merged over both rows. */
const together: Change[] = [
  {
    ...{ kind: 'addRows', sheet: 'Tabella', at: 4, like: { row: 1, formulas: true } },
    content: [
      ['insieme', 5],
      [undefined, 6],
    ],
  },
  ...[1, 2].map((row): Change => ({ kind: 'removeRow', sheet: 'Tabella', row })),
];

/** Rows like none, with a look and a name of their own, and a formula on them elsewhere. */
const section: Change[] = [
  {
    ...{ kind: 'addRows', sheet: 'Tabella', at: 5 },
    content: [['Sezione'], [undefined, 7], [undefined, { formula: '=B7+1' }]],
    look: {
      styles: [{ area: { row: 0, column: 0, rows: 3, columns: 4 }, style: { bold: true } }],
      merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      rowHeights: [{ row: 0, height: 30 }],
      ...{ validations: [], conditionalFormats: [] },
    },
    names: [{ name: 'Sezione', area: { row: 0, column: 0, rows: 3, columns: 4 } }],
  },
  {
    ...{ kind: 'cells', sheet: 'Tabella', row: 1, column: 4, isLate: true },
    content: [[{ formula: '=B8' }]],
  },
];

const filledInTwos = async (host: Host) => {
  await fill(host);
  await host.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Tabella').getRange('D2:D3').merge(false);
    await workbook.context.sync();
  });
  await older();
};

/** As the version before wrote the settings. */
const takeOutRules = (host: Host) =>
  host.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Impostazioni');
    for (const { name } of [SMVP_FIELDS.baselineForm, SMVP_FIELDS.aggregation]) {
      sheet.names.getItem(name).getRange().getEntireRow().delete('Up');
      sheet.names.getItem(name).delete();
    }
    for (const name of RULE_NAMES)
      if (name !== 'PIAO_DataRiferimento') workbook.names.getItem(name).delete();
    await workbook.context.sync();
  });

/** A text of many lines: its row grows, and the pages of the sheet end elsewhere. */
const edited = Array.from({ length: 40 }, (_, line) => `Attività della riga ${line}`).join('\n');

async function runEdit(): Promise<unknown> {
  const { objectives } = await readBook();
  const { title } = objectives[0]!.places.fields;
  return applyEdit([
    { kind: 'cells', ...title!, content: [[edited]], grows: true },
    {
      ...{ kind: 'addRow', sheet: title!.sheet, at: title!.row + 1, grows: true },
      ...{ like: { row: title!.row, formulas: false }, content: [] },
    },
  ]);
}

/** The first objective goes; its row in the summary has been pasted as values. */
const deleteFirst = (host: Host) =>
  host.run(async ({ workbook }) => {
    const row = workbook.worksheets.getItem('Sintesi obiettivi').getRange('A5:M5');
    row.load('values');
    await workbook.context.sync();
    row.values = row.values;
    workbook.worksheets.getItem('Ob 1').delete();
    await workbook.context.sync();
  });

const waiver: WantedWaiver = {
  ...{ rule: 'OB15', title: 'Titoli', sheet: 'Ob 1', cell: 'B3', value: 'GARA 1' },
  ...{ reason: 'È una sigla', role: 'Segretario', date: '2026-11-30' },
};

const control = (rule: 'OB02' | 'OB15', severity: 'blocks' | 'off' | null) => ({
  ...{ rule, title: `Titolo ${rule}`, severity, threshold: null },
});

const order = { date: '2026-06-30', today: '2026-07-02', role: 'Segretario', remark: '' };
const act = { kind: 'Deliberazione', number: '12', date: '2026-01-28' };
const amending = { date: '2026-09-14', role: 'Segretario', act, reason: 'Bilancio' };
let amendments: Proposal[] = [];

/** An approved plan of which a weight was typed over since. */
const amended = async (host: Host, weight: number) => {
  await fill(host);
  await createPlan(settings);
  await createObjective(objective('1'), null);
  await approvePlan(order, act);
  await typeWeight(host, weight);
  amendments = amendmentsOf(await readPlanHistory())!;
};

const typeWeight = (host: Host, weight: number) =>
  host.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Ob 1').names.getItem('Peso').getRange().values = [[weight]];
    await workbook.context.sync();
  });

let choices: SummaryChoices = new Map();
let weights: Parameters<typeof writeWeights>[0] = [];

/** What is due of every objective, as planned, and what hinders it. */
async function runRound(): Promise<unknown> {
  const [book, date] = [await readBook(), serialOf(2026, 6, 30)];
  const round = roundAt(book, date);
  const entries = round.map((each) => ({
    ...newEntry(each),
    phases: each.phases.map(({ schedule, phase, name, done, recorded }) => ({
      ...{ schedule, phase, name, was: { done, recorded }, recorded },
      done: done.length === 0 ? [1] : [...done, done.length + 1],
    })),
    ...{ issue: 'Gara deserta', isDone: true },
  }));
  const wanted = { date, today: date, by: '', movesReference: true, entries };
  return writeRound(roundChanges(book, round, wanted));
}

export const OPERATIONS: Operation[] = [
  {
    name: 'weights',
    async prepare() {
      await createPlan(settings);
      for (const number of ['1', '2']) await createObjective(objective(number), null);
      const { units } = await readWeights();
      const cells = units.flatMap(({ rows: found }) => found.flatMap(({ cell }) => cell ?? []));
      weights = cells.map((cell, index) => ({ cell, weight: 30 + index * 40 }));
    },
    run: () => writeWeights(weights),
    isUndone: true,
  },
  { name: 'marks', prepare: filled, run: () => toggleMarks(), isUndone: true },
  {
    name: 'formula',
    prepare: filled,
    run: () =>
      insertFormula({
        ...{ sheet: 'Tabella', cell: 'F3', formula: '=SUM(B2:B4)', format: '0.00' },
        ...{ size: { rows: 1, columns: 1 }, overwrite: false },
      }),
    isUndone: true,
  },
  { name: 'rows and cells', prepare: filled, run: () => applyChanges(rows), isUndone: true },
  {
    name: 'rows together',
    prepare: filledInTwos,
    run: () => applyChanges(together),
    isUndone: true,
  },
  {
    name: 'a section',
    prepare: filled,
    run: () => applyChanges(section),
    isUndone: true,
  },
  {
    name: 'an edit that moves pages',
    async prepare(host) {
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await filled(host);
    },
    run: runEdit,
    isUndone: true,
  },
  {
    name: 'repair',
    prepare: filled,
    run: () => repairFormulas(),
    isUndone: false,
    again: async () => undefined,
  },
  {
    name: 'undo of rows and cells',
    async prepare(host) {
      await fill(host);
      await applyChanges(rows);
    },
    run: () => undoLast(),
    isUndone: false,
    again: () => applyChanges(rows),
  },
  {
    name: 'undo of sheets',
    async prepare(host) {
      await fill(host);
      await createPlan(settings);
    },
    run: () => undoLast(),
    isUndone: false,
    again: () => createPlan(settings),
  },
  { name: 'a new plan', prepare: filled, run: () => createPlan(settings), isUndone: true },
  {
    name: 'an objective of a new plan',
    prepare: filled,
    run: () => createObjective(objective('1'), settings),
    isUndone: true,
  },
  {
    name: 'an objective of a plan of the version before',
    async prepare(host) {
      await createPlan(settings);
      await takeOutRules(host);
      await filled(host);
    },
    run: () => createObjective(objective('1'), null),
    isUndone: true,
  },
  {
    name: 'objectives of a table',
    async prepare(host) {
      await createPlan(settings);
      await filled(host);
    },
    run: () => createObjectives([objective('1'), objective('2')]),
    isUndone: true,
  },
  {
    name: 'summaries that are missing',
    async prepare() {
      await createPlan(settings);
      await createObjective(objective('1'), null);
    },
    run: () => updateSummaries(),
    isUndone: true,
  },
  {
    name: 'summaries that stand',
    async prepare(host) {
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await createObjective(objective('2'), null);
      await updateSummaries();
      await deleteFirst(host);
      await createObjective(objective('3'), null);
      const { gone } = (await readSummaryUpdate()).update;
      choices = new Map(gone.map(({ key }) => [key, 'remove']));
    },
    run: () => updateSummaries(choices),
    isUndone: true,
  },
  {
    name: 'a face of the summaries',
    async prepare(host) {
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await updateSummaries();
      await filled(host);
    },
    run: () => showSummaryFace('consuntivo'),
    isUndone: true,
  },
  {
    name: 'results in the sheets that are there',
    async prepare(host) {
      const monitoringDates = ['30/06', '31/12'];
      await createPlan({ ...settings, template: 'peg-cronoprogramma', monitoringDates });
      await createObjective(
        {
          ...objective('1'),
          indicatorTable: {
            columns: [{ field: 'description', label: 'Indicatore' }],
            indicators: [{ description: 'Gare' }],
          },
        },
        null,
      );
      await filled(host);
    },
    run: () => writeResultsUse({ score: 'indicatori', byDate: true, doneRow: false }),
    isUndone: true,
  },
  {
    name: 'the print of a plan',
    async prepare(host) {
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await updateSummaries();
      await filled(host);
    },
    run: () => preparePrint({ hidesWork: true }),
    isUndone: true,
  },
  {
    name: 'a dashboard',
    async prepare(host) {
      await filled(host);
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await older();
    },
    run: () => writeDashboard(),
    isUndone: true,
  },
  {
    name: 'a dashboard that stands',
    async prepare(host) {
      await filled(host);
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await writeDashboard();
      await createObjective(objective('2'), null);
      await older();
    },
    run: () => updateDashboard(),
    isUndone: true,
  },
  {
    name: 'a photograph',
    async prepare(host) {
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await filled(host);
    },
    run: () => takePhotograph(order),
    isUndone: true,
  },
  {
    name: 'an approval',
    async prepare(host) {
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await filled(host);
    },
    run: () => approvePlan(order, act),
    isUndone: true,
  },
  {
    name: 'a register of amendments',
    async prepare(host) {
      await amended(host, 70);
      await older();
    },
    run: () => registerAmendments(amendments, amending),
    isUndone: true,
  },
  {
    name: 'amendments of a register that stands',
    async prepare(host) {
      await amended(host, 70);
      await registerAmendments(amendments, amending);
      await typeWeight(host, 80);
      amendments = amendmentsOf(await readPlanHistory())!;
      await older();
    },
    run: () => registerAmendments(amendments, amending),
    isUndone: true,
  },
  {
    name: 'a waiver',
    async prepare(host) {
      await createPlan(settings);
      await filled(host);
    },
    run: () => addWaiver(waiver),
    isUndone: true,
  },
  {
    name: 'a round of monitoring',
    async prepare(host) {
      await fill(host);
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await older();
    },
    run: runRound,
    isUndone: true,
  },
  {
    name: 'the next round of monitoring',
    async prepare(host) {
      await fill(host);
      await createPlan(settings);
      await createObjective(objective('1'), null);
      await runRound();
      await older();
    },
    run: runRound,
    isUndone: true,
  },
  {
    name: 'controls',
    async prepare(host) {
      await createPlan(settings);
      await writeControls(['OB01', 'OB15'].map((rule) => control(rule as 'OB15', 'off')));
      await filled(host);
    },
    run: () => writeControls([control('OB15', null), control('OB02', 'blocks')]),
    isUndone: true,
  },
];

export const forget = () => rememberStep(null);
