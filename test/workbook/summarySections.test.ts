/** The headings between the rows of a summary follow the objectives, in place and taken back in one step. */
import { completeObjective } from '../../src/domain/completePlan';
import type { Objective } from '../../src/domain/objective';
import { planSettings } from '../../src/domain/planSettings';
import { isMark } from '../../src/templates/sintesi/sections';
import {
  createObjective,
  createPlan,
  readSummaryUpdate,
  undoLast,
  updateSummaries,
} from '../../src/workbook';
import type { Host } from '../../workbench/host';
import { namedValues, openWorkbook } from './support';

const objective = (number: string, service: string, kind: Objective['kind'], phase?: string) =>
  completeObjective(
    {
      ...{
        number,
        service,
        kind,
        title: `Obiettivo ${service} ${number}`,
        unit: 'Affari generali',
      },
      schedules: phase === undefined ? [] : [{ year: 2026, phases: [{ name: phase }] }],
    },
    2026,
  );

let host: Host;
beforeAll(async () => {
  host = await openWorkbook();
});
afterAll(() => host.dispose());

it('come with the rows that need them, stay with what was typed, and go back with «Annulla»', async () => {
  await createPlan(
    planSettings({
      ...{ template: 'pdo-strategico-ordinario', firstYear: 2026, title: 'PDO' },
      units: [{ name: 'Affari generali', aliases: [], owner: '' }],
    }),
  );
  await createObjective(objective('1', 'Segreteria', 'strategico'), null);
  await createObjective(objective('1', 'Sistemi', 'strategico'), null);
  await updateSummaries();
  const table = async () => (await namedValues(host, 'Sintesi obiettivi', 'Sintesi')).slice(1, -1);
  const shown = async () =>
    (await table()).map((row) => (isMark(String(row.at(-1))) ? row[0] : row[3]));
  const before = [
    ...['AFFARI GENERALI', 'Segreteria › Obiettivi strategici', 'Obiettivo Segreteria 1'],
    ...['Sistemi › Obiettivi strategici', 'Obiettivo Sistemi 1'],
  ];
  expect(await shown()).toEqual(before);
  expect((await readSummaryUpdate()).update.changes).toEqual([]);

  await createObjective(objective('1', 'Segreteria', 'ordinario'), null);
  await createObjective(
    objective('2', 'Segreteria', 'strategico', 'Approvazione entro il 30/06'),
    null,
  );
  const { update } = await readSummaryUpdate();
  expect(update).toMatchObject({ added: [{}, {}], headings: { added: 1, removed: 0 } });
  expect(update.deadlines).toEqual({ added: 1, removed: 0 });
  expect(await updateSummaries()).toMatchObject({ added: 2, removed: 0, errors: 0 });
  expect(await shown()).toEqual([
    ...[...before.slice(0, 3), 'Obiettivo Segreteria 2'],
    ...['Segreteria › Obiettivi ordinari', 'Obiettivo Segreteria 1'],
    ...before.slice(3),
  ]);
  const [due, blank] = (await namedValues(host, 'Scadenze', 'Scadenze')).slice(1);
  expect([due, blank]).toEqual([
    [
      ...[46203, 'entro il 30/06', '2', 'Obiettivo Segreteria 2', 'Segreteria'],
      ...['Approvazione entro il 30/06', '', expect.stringMatching(/scaduta|vicina|da venire/), ''],
    ],
    Array(9).fill(''),
  ]);
  expect((await readSummaryUpdate()).update.changes).toEqual([]);

  await undoLast();
  expect(await shown()).toEqual(before);
  expect((await namedValues(host, 'Scadenze', 'Scadenze')).slice(1)).toEqual([Array(9).fill('')]);
});

it('gives a list of deadlines that was deleted back only where it is asked for', async () => {
  await host.run(async ({ workbook, sync }) => {
    workbook.worksheets.getItem('Scadenze').delete();
    await sync();
  });
  const { deadlinesToAdd } = (await readSummaryUpdate()).update;
  expect(deadlinesToAdd).toMatchObject({ name: 'Scadenze', deadlines: 1, choice: 'leave' });
  const choices = new Map([[deadlinesToAdd!.key, 'add']]);
  expect(await updateSummaries(choices)).toMatchObject({
    sheets: ['Scadenze'],
    added: 2,
    errors: 0,
  });
  const [due] = (await namedValues(host, 'Scadenze', 'Scadenze')).slice(1);
  expect(due?.slice(0, 3)).toEqual([46203, 'entro il 30/06', '2']);
});
