/**
 * A year of a whole plan in the pane that was built: written, approved, a round at the half-year, amendments typed in the
 * sheets, a round at its end. Every number that the sheets show is compared with what a computation of its own gives.
 */
import { told } from '../sample';
import { closeEverything, gridValues, openWorkbench, writeAt, writeOver } from './support';
import { objectiveAt, photographAt, registerAt, summaryAt, unitScores } from './yearByHand';
import type { Round } from './yearByHand';
import { AMENDED, AMENDMENTS, OBJECTIVES, UNITS, YEAR, type YearObjective } from './yearPlan';
import {
  objectiveShown,
  photographShown,
  registerShown,
  rowsOf,
  summaryShown,
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
  for (const [label, text] of Object.entries(RULES))
    await writeAt(page, 'Impostazioni', `B${settings.indexOf(label) + 1}`, text);
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
    const { units } = unitScores(objectives, which);
    expect(weightsShown(whole)).toEqual(
      units.map(({ unit, total }) => ({ unit, total, outcome: 'OK' })),
    );
    expect(exactly(photographShown(await rows(sheet)))).toEqual(
      exactly(photographAt(objectives, which)),
    );
  };

  await user.round(OBJECTIVES, 0);
  const half = await user.photograph(0);
  await compare(OBJECTIVES, 0, half);
  const asPhotographed = await rows(half);

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

  // What was recorded stays as it was.
  expect(await rows(approved)).toEqual(asApproved);
  expect(await rows(half)).toEqual(asPhotographed);
  expect({ told, errors, outside }).toEqual({ told, errors: [], outside: [] });
  await workbench.close();
});
