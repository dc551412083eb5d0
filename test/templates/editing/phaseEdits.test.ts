/** Phases that come into a cronoprogramma that people have changed by hand. */
import { completePhase } from '../../../src/domain/completePlan';
import { Editor } from '../../../src/templates/editing/editor';
import { editSchedules } from '../../../src/templates/editing/phaseEdits';
import { readSchedules } from '../../../src/templates/reading/readSchedules';
import { SheetReader } from '../../../src/templates/reading/sheetReader';
import { insertRows } from '../contentsOf';
import { sheetOf } from '../reading/support';
import { changed } from './changed';

const MONTHS = [...'GFMAMGLASOND'];
const months = (...marked: number[]) =>
  MONTHS.map((_, index) => (marked.includes(index + 1) ? 'X' : ''));
const BLOCK = sheetOf(
  [
    ['N.', 'Attività', 2026, ...MONTHS],
    [1, 'Bando', 'Previsto', ...months(1, 2)],
    ['', '', 'Realizzato', ...months(1)],
    [2, 'Gara', 'Previsto', ...months(3)],
    ['', '', 'Realizzato', ...months(3)],
  ],
  { Cronoprogramma_2026: 'B1:O5', Cronoprogramma_2026_Periodi: 'D1:O1' },
);

const phasesIn = (sheet: typeof BLOCK) =>
  readSchedules(new SheetReader(sheet), {}).schedules[0]!.phases.map(({ name, planned, done }) => [
    ...[name, planned, done],
  ]);

/** The block with one more phase, and its first column. */
function withPhase(sheet: typeof BLOCK) {
  const { schedules, places } = readSchedules(new SheetReader(sheet), {});
  const [schedule] = schedules;
  const phases = schedule!.phases.map((_, index) => index);
  const added = completePhase({ name: 'Stipula', planned: [5] });
  const editor = new Editor(
    { cells: new Map([[sheet.name, { values: sheet.values, formulas: new Map() }]]) },
    sheet.name,
  );
  editSchedules(
    editor,
    places,
    { schedules, origins: [{ from: 0, phases }] },
    {
      schedules: [{ ...schedule!, phases: [...schedule!.phases, added] }],
      origins: [{ from: 0, phases: [...phases, null] }],
    },
  );
  const now = changed(sheet, editor.finish().changes);
  return { phases: phasesIn(now), values: now.values };
}

const OTHERS = [
  ['Bando', [1, 2], [1]],
  ['Gara', [3], [3]],
];

it('takes no blank row between the two of a phase: what was done there stays with it', () => {
  const { phases, values } = withPhase(insertRows(BLOCK, 4));
  expect(phases).toEqual([...OTHERS, ['Stipula', [5], []]]);
  expect(values.slice(6).map((cells) => cells.slice(0, 3))).toEqual([
    [3, 'Stipula', 'Previsto'],
    ['', '', 'Realizzato'],
  ]);
});

it('has two rows below a phase that somebody typed in one', () => {
  const typed = ['', 'Nomina', '', ...months(4)];
  const { phases, values } = withPhase({ ...BLOCK, values: [...BLOCK.values, typed] });
  expect(phases).toEqual([...OTHERS, ['Nomina', [4], []], ['Stipula', [5], []]]);
  expect(values.slice(6).map((cells) => cells.slice(0, 3))).toEqual([
    [4, 'Stipula', 'Previsto'],
    ['', '', 'Realizzato'],
  ]);
});
