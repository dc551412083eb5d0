/**
 * A year of a whole plan in the pane that was built: written, approved, a round at the half-year, amendments typed in the
 * sheets, a round at its end. Every number that the sheets show is compared with what a computation of its own gives.
 */
import { told } from '../sample';
import { closeEverything, gridValues, openWorkbench, writeAt, writeOver } from './support';
import { objectiveAt, photographAt, registerAt, summaryAt } from './yearByHand';
import type { Round } from './yearByHand';
import { dashboardAt, ganttAt, lateAt, peopleAt } from './yearDashboardByHand';
import { AMENDED, AMENDMENTS, OBJECTIVES, PENALTIES, UNIT_WEIGHTS, UNITS, YEAR } from './yearPlan';
import type { YearObjective } from './yearPlan';
import { scoresAt, trailAt } from './yearScoresByHand';
import {
  dashboardShown,
  ganttShown,
  lateShown,
  objectiveShown,
  peopleShown,
  photographShown,
  registerShown,
  rowsOf,
  scoresShown,
  summaryShown,
  trailShown,
  variationsShown,
  weightsShown,
} from './yearSheets';
import { yearUser } from './yearUser';

/** Rules of the authority that are not those of a new plan. */
const RULES = {
  'Tetto del grado di raggiungimento': '110%',
  'Giorni di tolleranza sui ritardi': '60',
  'Consuntivo a ogni data di monitoraggio': 'SI',
};

const sheetOf = (number: string) => `Ob ${number.replace('/', '-')}`;

/** Numbers to nine decimals, so that all that a sheet shows is compared at once. */
const exactly = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'number' ? Math.round(each * 1e9) / 1e9 : each,
    ),
  );

jest.setTimeout(300_000);
afterAll(closeEverything);

it('a year of a plan: approved, two rounds, amendments, photographs, the scores of its end', async () => {
  const workbench = await openWorkbench('?grid=no&pane=340', { reducedMotion: 'reduce' });
  const { page, errors, outside } = workbench;
  const user = yearUser(workbench);
  const rows = (sheet: string) => rowsOf(page, sheet);

  await user.open('Piano');
  await user.createPlan();
  const settings = (await gridValues(page, 'Impostazioni', 'A1:A90')).map(([label]) => label);
  /** Types in the settings beside a label, or below the heading of a table. */
  const set = (label: string, text: string) =>
    writeAt(page, 'Impostazioni', `B${settings.indexOf(label) + 1}`, text);
  const setTable = async (heading: string, lines: readonly (readonly string[])[]) => {
    for (const [line, cells] of lines.entries())
      for (const [column, text] of cells.entries()) {
        const address = `${'ABC'[column]}${settings.indexOf(heading) + 2 + line}`;
        await writeAt(page, 'Impostazioni', address, text);
      }
  };
  for (const [label, text] of Object.entries(RULES)) await set(label, text);
  await user.press('Nuovo obiettivo');
  for (const [index, objective] of OBJECTIVES.entries()) {
    if (index > 0) await user.press('Crea un altro obiettivo');
    await user.writeObjective(objective);
  }
  await user.press('Vai alla pagina iniziale');
  await user.open('Sintesi');
  await user.press('Crea la sintesi');
  await user.shown('Sintesi creata');
  await user.press('Vai alla pagina iniziale');
  const approved = await user.approve();
  const asApproved = await rows(approved);
  expect(exactly(photographShown(asApproved))).toEqual(exactly(photographAt(OBJECTIVES, null)));

  const compare = async (objectives: readonly YearObjective[], which: Round, sheet: string) => {
    for (const objective of objectives)
      expect(exactly(objectiveShown(await rows(sheetOf(objective.number))))).toEqual(
        exactly(objectiveAt(objective, which)),
      );
    const summary = summaryAt(objectives, which);
    const whole = await rows('Sintesi obiettivi');
    expect(exactly(summaryShown(whole))).toEqual(exactly(summary));
    for (const unit of UNITS)
      expect(exactly(summaryShown(await rows(`Sintesi ${unit}`)))).toEqual(
        exactly(summary.filter((row) => row.unit === unit)),
      );
    expect(weightsShown(whole)).toEqual(UNITS.map((unit) => ({ unit, total: 100, outcome: 'OK' })));
    expect(exactly(photographShown(await rows(sheet)))).toEqual(
      exactly(photographAt(objectives, which)),
    );
  };

  const compareDashboard = async (
    objectives: readonly YearObjective[],
    ...at: [Round, boolean]
  ) => {
    expect(exactly(dashboardShown(await rows('Cruscotto')))).toEqual(
      exactly(dashboardAt(objectives, ...at)),
    );
    expect(exactly(lateShown(await rows('Elenco dei ritardi')))).toEqual(
      exactly(lateAt(objectives, at[0])),
    );
    expect(exactly(ganttShown(await rows('Cronoprogramma del piano')))).toEqual(
      exactly(ganttAt(objectives, at[0])),
    );
    expect(peopleShown(await rows('Persone'))).toEqual(peopleAt(objectives));
  };
  const compareScores = async (objectives: readonly YearObjective[], which: Round) =>
    expect(exactly(scoresShown(await rows('Sintesi obiettivi')))).toEqual(
      exactly(scoresAt(objectives, which)),
    );

  await user.round(OBJECTIVES, 0);
  const half = await user.photograph(0);
  await compare(OBJECTIVES, 0, half);
  const asPhotographed = await rows(half);
  await user.dashboard();
  await compareDashboard(OBJECTIVES, 0, false);
  await user.showSummary('Monitoraggio');
  await compareScores(OBJECTIVES, 0);
  await compareDashboard(OBJECTIVES, 0, true);

  for (const { number, before, after } of AMENDMENTS)
    await writeOver(page, sheetOf(number), before, String(after));
  await user.register(AMENDMENTS.length);
  expect(variationsShown(await rows('Registro delle variazioni'))).toEqual(
    AMENDMENTS.map(({ number, told: what, before, after }) => ({
      ...{ number, told: what, before: String(before), after: String(after) },
      ...{ version: 1, act: `n. 88 del 10/09/${YEAR}` },
    })),
  );

  await user.round(AMENDED, 1);
  await compare(AMENDED, 1, await user.photograph(1));
  expect(registerShown(await rows('Monitoraggio'))).toEqual([
    ...registerAt(OBJECTIVES, 0),
    ...registerAt(AMENDED, 1),
  ]);

  await user.showSummary('Consuntivo');
  await set('Peso dei settori nel punteggio dell’ente', 'pesi');
  const unitWeights = Object.entries(UNIT_WEIGHTS).map(([unit, weight]) => [unit, `${weight}`]);
  await setTable('Settore nell’ente', unitWeights);
  await setTable(
    'A chi si tolgono punti',
    PENALTIES.map(({ subject, points, reason }) => [subject, `${points * 100}%`, reason]),
  );
  await compareScores(AMENDED, 1);
  // It was written at the half-year, and has moved by itself.
  await compareDashboard(AMENDED, 1, true);
  const { units, authority, owners } = scoresAt(AMENDED, 1);
  const screen = (await user.scoreTrail()).split('\n');
  const percent = (score: number) => `${String(Math.round(score * 1e4) / 100).replace('.', ',')}%`;
  for (const { name, score } of [...units, ...owners])
    expect(screen).toContain(`${name} ${percent(score)}`);
  expect(screen).toContain(percent(authority.score));
  const trail = await rows('Traccia dei punteggi');
  expect(exactly(trailShown(trail))).toEqual(exactly(trailAt(AMENDED)));
  expect(trail.flat()).toContain('Controlli: 21, diversi: 0');

  // What was recorded stays as it was.
  expect(await rows(approved)).toEqual(asApproved);
  expect(await rows(half)).toEqual(asPhotographed);
  expect({ told, errors, outside }).toEqual({ told, errors: [], outside: [] });
  await workbench.close();
});
