/** Photographs, approval and register in a workbook: what is kept stays, what is written can be taken back. */
import { comparePhotographs } from '../../src/domain/photograph/comparison';
import type { PhotographPart, PhotographRow } from '../../src/domain/photograph/photograph';
import { REGISTER_SHEET } from '../../src/templates/amendments/registerSheet';
import { photographSheet } from '../../src/templates/photograph/photographSheet';
import {
  amendmentsOf,
  approvePlan,
  lastAction,
  readBook,
  readPlanHistory,
  registerAmendments,
  takePhotograph,
  undoLast,
  writeComparison,
} from '../../src/workbook';
import { estimatedBytes } from '../../src/workbook/batches';
import type { Host } from '../../workbench/host';
import { objective, UserSheet, write } from './sheets/support';
import { contentsOf, openWorkbook } from './support';

const order = (date: string) => ({ date, today: '2021-07-02', role: '=Segretario', remark: '' });
const act = { kind: 'Deliberazione di Giunta', number: '1/2', date: '2021-01-15' };
const amending = { ...act, number: '88', date: '2021-09-10' };
const facts = { date: '2021-09-14', role: 'Segretario', act: amending, reason: '+1' };

const isProtected = (host: Host, sheet: string): Promise<boolean> =>
  host.run(async ({ workbook }) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load('protected');
    await workbook.context.sync();
    return protection.protected;
  });

/** Sheets and names; which sheet is in sight after one has gone is Excel's choice. */
const held = async () => ({ ...((await contentsOf(host)) as object), active: null });

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
  await write([
    objective({
      ...{ title: 'Sportello telematico', weight: 60 },
      schedules: [
        {
          ...{ year: 2021, title: 'Attività', periods: 12, doneLabel: 'Realizzato' },
          phases: [{ name: 'Bando', planned: [1, 2, 3], done: [1, 2] }],
        },
      ],
    }),
    objective({ number: '2', title: '+Gara', weight: 40 }),
  ]);
});
afterAll(() => host.dispose());

it('the approval is a photograph of version 1, protected, with the act in the settings, in few requests', async () => {
  const before = await held();
  host.counters.reset();
  const written = await approvePlan(order('2021-01-15'), act);
  expect(written).toEqual({ sheets: ['Approvato v1 15-01-2021'] });
  expect(await isProtected(host, 'Approvato v1 15-01-2021')).toBe(true);
  const { photographs, book } = await readPlanHistory();
  expect(photographs).toMatchObject([{ version: 1, act, isIntact: true, isProtected: true }]);
  expect(book.settings!.presentation).toMatchObject({ actNumber: '1/2', actDate: '2021-01-15' });
  await undoLast();
  expect(await held()).toEqual(before);
  expect((await readBook()).settings!.presentation.actNumber).toBe('');
  await approvePlan(order('2021-01-15'), act);
});

it('a photograph takes two requests to look and two to write, and stays what it was', async () => {
  host.counters.reset();
  const { sheets } = await takePhotograph(order('2021-06-30'));
  expect(host.counters.syncs).toBe(4);
  expect(sheets).toEqual(['Fotografia 30-06-2021']);
  const sheet = new UserSheet(host, sheets[0]!);
  const [values, formulas] = [await sheet.values(), await sheet.formulas()];
  expect(formulas).toEqual(values.map((row) => row.map((each) => each)));
  expect(values.flat()).toEqual(expect.arrayContaining(['=Segretario', '+Gara', 'gen–mar']));
  await new UserSheet(host, 'Ob 1').edit((of) => {
    const weight = of.names.getItem('Peso').getRange();
    weight.values = [[50]];
  });
  expect(await sheet.values()).toEqual(values);
  host.counters.reset();
  const history = await readPlanHistory();
  expect(host.counters.syncs).toBe(2);
  const changes = comparePhotographs(history.photographs.at(-1)!, history.now);
  expect(changes.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['weight', 60, 50],
  ]);
});

it('the register is made of what is chosen, goes on at its end and leaves what people typed', async () => {
  const proposed = amendmentsOf(await readPlanHistory())!;
  expect(proposed.map(({ field, before, after }) => [field, before, after])).toEqual([
    ['weight', 60, 50],
  ]);
  const before = await held();
  expect(await registerAmendments(proposed, facts)).toEqual({ sheets: [REGISTER_SHEET] });
  expect(amendmentsOf(await readPlanHistory())).toEqual([]);
  await undoLast();
  expect(await held()).toEqual(before);
  await registerAmendments(proposed, facts);
  const register = new UserSheet(host, REGISTER_SHEET);
  const { row } = await register.find('Peso');
  await register.type({ [`K${row + 1}`]: 'Motivo corretto a mano', [`C${row + 2}`]: 'A mano' });
  await new UserSheet(host, 'Ob 1').edit((of) => {
    of.names.getItem('Peso').getRange().values = [[55]];
  });
  const further = amendmentsOf(await readPlanHistory())!;
  expect(further).toMatchObject([{ before: 50, after: 55, isFurther: true }]);
  const kept = await register.values();
  expect(await registerAmendments(further, facts)).toEqual({ sheets: [] });
  const now = await register.values();
  expect(now.slice(0, row + 2)).toEqual(kept.slice(0, row + 2));
  expect(now[row + 2]!.slice(4, 8)).toEqual(['Peso', '50', '55', 1]);
  expect(lastAction()).toMatchObject({ rows: 1 });
  await undoLast();
  expect(await register.values()).toEqual(kept);
});

it('what changed meanwhile is not registered', async () => {
  const proposed = amendmentsOf(await readPlanHistory())!;
  await new UserSheet(host, 'Ob 1').edit((of) => {
    of.names.getItem('Peso').getRange().values = [[58]];
  });
  await expect(registerAmendments(proposed, facts)).rejects.toMatchObject({
    code: 'changedMeanwhile',
  });
});

it('the next approval begins anew: nothing is to be registered against it', async () => {
  await approvePlan(order('2021-09-20'), amending);
  const history = await readPlanHistory();
  expect(amendmentsOf(history)).toEqual([]);
  expect(history.photographs.map(({ version }) => version)).toEqual([1, null, 2]);
});

it('a comparison is a sheet to be printed', async () => {
  const { photographs, now } = await readPlanHistory();
  const changes = comparePhotographs(photographs[0]!, now);
  const sides = { before: 'Piano approvato v1', after: 'Oggi' };
  const { sheets } = await writeComparison(changes, sides, '2021-09-20');
  expect(sheets).toEqual(['Confronto 20-09-2021']);
  const values = await new UserSheet(host, sheets[0]!).values();
  expect(values).toContainEqual(['1', 'Sportello telematico', 'SUAP', 'Peso', '60', '58']);
});

it('where Excel refuses to protect it the photograph stays, and that is told', async () => {
  const { protect } = host.Excel.WorksheetProtection.prototype;
  host.Excel.WorksheetProtection.prototype.protect = () => {
    throw new Error('refused');
  };
  const written = await takePhotograph(order('2021-06-30'));
  host.Excel.WorksheetProtection.prototype.protect = protect;
  expect(written).toEqual({ sheets: ['Fotografia 30-06-2021 (2)'], isUnprotected: true });
  expect(await isProtected(host, 'Fotografia 30-06-2021 (2)')).toBe(false);
});

it('a register that another program saved goes on, and settings without an act get one that reads as a day', async () => {
  await host.run(async ({ workbook }) => {
    const register = workbook.worksheets.getItem(REGISTER_SHEET);
    register.customProperties.load('items/key');
    const settings = workbook.worksheets.getItem('Impostazioni');
    const found = ['FacciaSintesi', 'AttoTipo', 'AttoNumero', 'AttoData', 'Firma'].map((name) =>
      settings.names.getItem(name),
    );
    const ranges = found.map((name) => name.getRange().getEntireRow());
    await workbook.context.sync();
    for (const property of register.customProperties.items) property.delete();
    for (const range of ranges) range.delete('Up');
    for (const name of found) name.delete();
    await workbook.context.sync();
  });
  expect((await readPlanHistory()).register?.rows).toHaveLength(1);
  await approvePlan(order('2021-10-05'), { ...act, date: '2021-10-05' });
  const values = await new UserSheet(host, 'Impostazioni').values();
  expect(values).toContainEqual(
    expect.arrayContaining(['Atto di approvazione: data', '05/10/2021']),
  );
  expect((await readBook()).settings!.presentation.actDate).toBe('2021-10-05');
});

it('that of 100 objectives takes less than a third of what one request may hold', () => {
  const said = 'Semplificazione delle procedure e riduzione dei tempi dei procedimenti '.repeat(2);
  const rows = Array.from({ length: 100 }, (_, index) => {
    const number = `${index + 1}`;
    const row = (part: PhotographPart, values: PhotographRow['values']): PhotographRow => ({
      ...{ part, objective: `k3x9q2${number}`, values: { number, ...values } },
    });
    return [
      row('objective', { title: said, unit: 'Tributi', weight: 5, state: 'In corso', progress: 0 }),
      row('remark', { title: said, notes: said.repeat(4) }),
      ...[1, 2, 3, 4, 5, 6].map((phase) =>
        row('phase', { name: `${said}${phase}`, planned: 'gen–mar', done: 'gen', year: 2026 }),
      ),
      ...[1, 2, 3, 4].map((at) =>
        row('indicator', { description: `${said}${at}`, target: 40, result: at, degree: 0.5 }),
      ),
    ];
  }).flat();
  const whole = {
    ...{ date: '2026-06-30', takenOn: '', referenceDate: '', role: '', remark: '' },
    ...{ version: null, act: null, rows },
  };
  const sheet = photographSheet(whole, { plan: 'PEG', authority: 'Comune' }, 'Fotografia');
  expect(estimatedBytes(sheet)).toBeLessThan(4_850_000 / 3);
});
