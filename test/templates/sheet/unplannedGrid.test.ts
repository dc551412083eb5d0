/** The months of a block in which nothing is planned: out of sight, and there for whoever marks one. */
import { completeObjective } from '../../../src/domain/completePlan';
import { planSettings } from '../../../src/domain/planSettings';
import { blueprintContents } from '../../../src/templates/editing/blueprintContents';
import { Editor } from '../../../src/templates/editing/editor';
import { editSchedules } from '../../../src/templates/editing/phaseEdits';
import { objectiveTemplate } from '../../../src/templates/forms';
import { objectiveSheet } from '../../../src/templates/objectiveSheet';
import { readObjective } from '../../../src/templates/reading/readObjective';
import { changed } from '../editing/changed';

const PDO = objectiveTemplate('pdo-strategico-ordinario')!;
const SETTINGS = planSettings({ firstYear: 2024 });

function sheetOf(planned: number[], template = PDO) {
  const phases = [{ name: 'Studio della normativa', planned }, { name: 'Corso' }];
  const objective = completeObjective({ number: '1', schedules: [{ year: 2024, phases }] }, 2024);
  const sheet = objectiveSheet(template, 'Ob 1', objective, SETTINGS);
  const { area } = sheet.names.find(({ name }) => name === 'Cronoprogramma_2024_Periodi')!;
  const headings = sheet.blocks[0]!.content[area.row]!.slice(area.column, area.column + 12);
  const lines = sheet.styles.filter(
    ({ area: { row, column }, style }) =>
      row >= area.row &&
      row < area.row + 3 &&
      column >= area.column &&
      style.grid !== undefined &&
      column < area.column + 12,
  );
  return { sheet, objective, area, headings, lines };
}

it('has no letters and no lines until a month is marked, which both follow', () => {
  const { sheet, area, headings, lines } = sheetOf([]);
  const letters = headings.map((cell) =>
    typeof cell === 'object' && cell !== null ? cell.formula : cell,
  );
  // With the row below the last phase, before which phases are added.
  expect(letters[0]).toBe('=IF(COUNTA($E$18:$P$20)=0,"","G")');
  expect(letters.every((formula) => String(formula).startsWith('=IF(COUNTA('))).toBe(true);
  expect(lines).toEqual([]);
  const shown = sheet.conditionalFormats.filter(({ line }) => line !== undefined);
  expect(shown.map(({ formula }) => formula)).toEqual(Array(3).fill('=COUNTA($E$18:$P$20)>0'));
  expect(shown[0]!.area).toEqual({ ...area, rows: 1 });
});

it('is the usual grid where a phase has months, and in templates that do not say times in words', () => {
  for (const { headings, lines } of [
    sheetOf([3]),
    sheetOf([], objectiveTemplate('peg-cronoprogramma')),
  ]) {
    expect(headings.join('')).toBe('GFMAMGLASOND');
    expect(lines.length).toBeGreaterThan(0);
  }
});

it('is read with all its phases, and takes the months of an edit', () => {
  const contents = blueprintContents(sheetOf([]).sheet);
  const { objective, places, unread } = readObjective(PDO, contents);
  expect([objective.schedules[0]!.phases.map(({ name }) => name), unread]).toEqual([
    ['Studio della normativa', 'Corso'],
    [],
  ]);
  const [before] = objective.schedules;
  const phases = before!.phases.map((phase, index) =>
    index === 0 ? { ...phase, planned: [2, 3] } : phase,
  );
  const origins = [{ from: 0, phases: [0, 1] }];
  const editor = new Editor(
    { cells: new Map([['Ob 1', { values: contents.values, formulas: new Map() }]]) },
    'Ob 1',
  );
  editSchedules(
    editor,
    places.schedules,
    { schedules: [before!], origins },
    { schedules: [{ ...before!, phases }], origins },
  );
  const { lines, changes } = editor.finish();
  expect(lines.map(({ kind }) => kind)).toEqual(['months']);
  const after = readObjective(PDO, changed(contents, changes)).objective;
  expect(after.schedules[0]!.phases.map(({ planned }) => planned)).toEqual([[2, 3], []]);
});
