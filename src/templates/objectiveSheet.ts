/** Writes an objective as a sheet of a template. */
import { newId } from '../domain/identity';
import type { Objective } from '../domain/objective';
import type { SheetBlueprint } from './blueprint';
import { objectiveFooter } from './footer';
import type { ObjectiveTemplate, Section } from './objectiveTemplate';
import { writeFields } from './sheet/fields';
import { HEADING_ROWS, writeHeading, type HeadingCells, type PlanHeading } from './sheet/heading';
import { writeIndicatorCards } from './sheet/indicatorCards';
import { writeIndicators } from './sheet/indicators';
import { layoutOf, type Layout, type LayoutOptions } from './sheet/layout';
import { ObjectiveGrid } from './sheet/objectiveGrid';
import { writePeople } from './sheet/people';
import { writeFinancialIndicators, writeLevels } from './sheet/recorded';
import { reserveResults, writeResults } from './sheet/results';
import { hasExtraCells, scheduleName, writeSchedule } from './sheet/schedule';
import { writeSharing } from './sheet/sharing';
import { NOTES, writeText } from './sheet/texts';
import { COLORS, weightFormat } from './style';

/** The sheet of an objective, known by `id` whatever becomes of its number and title. Fields are found again by their worksheet-scoped names. */
export function objectiveSheet(
  template: ObjectiveTemplate,
  name: string,
  objective: Objective,
  plan: PlanHeading,
  id: string = newId(),
  cells: HeadingCells | null = null,
  columns: (options: LayoutOptions) => Layout = layoutOf,
): SheetBlueprint {
  const layout = columns(layoutOptions(template, objective));
  const grid = new ObjectiveGrid(layout, weightFormat(plan.weightScale), plan.weightScale);
  writeHeading(grid, plan, cells, objective, template.numberLabel);
  let results: number | undefined;
  template.sections.forEach((section, index) => {
    if (section.kind === 'results') {
      results = reserveResults(grid);
      grid.gap();
    } else if (section.kind === 'schedules') writeSchedules(grid, template, objective, results);
    else if (section.kind === 'levels') {
      const { monitoringDates: dates = [] } = plan;
      const monitoring = { dated: section.dated, dates, places: cells?.monitoring ?? [] };
      writeLevels(grid, objective.levels, section.label, monitoring);
      grid.gap();
    } else writeSection(grid, section, objective);
    // The results stand right under the fields.
    if (section.kind === 'fields' && template.sections[index + 1]?.kind !== 'results') grid.gap();
  });
  return grid.toBlueprint(
    {
      name,
      tabColor: COLORS.planned,
      identity: { template: template.id, version: template.version, id },
      freeze: { rows: HEADING_ROWS, columns: 0 },
    },
    objectiveFooter(objective),
    HEADING_ROWS,
    { printed: layout.printed },
  );
}

/** What the columns of an objective's sheet depend on. */
export function layoutOptions(
  { schedule: { phaseColumns, doneLabel } }: ObjectiveTemplate,
  { schedules }: Pick<Objective, 'schedules'>,
): LayoutOptions {
  return {
    ...{ phaseColumns, hasStates: doneLabel !== '' },
    periods: schedules.some((schedule) => schedule.periods === 24) ? 24 : 12,
    hasExtraCell: schedules.some(hasExtraCells),
  };
}

function writeSchedules(
  grid: ObjectiveGrid,
  { schedule: template }: ObjectiveTemplate,
  { schedules }: Objective,
  results: number | undefined,
): void {
  const planned = schedules.filter(({ phases }) => phases.length > 0);
  const blocks = planned.flatMap((schedule, index) => {
    const block = writeSchedule(grid, schedule, scheduleName(planned, index), template);
    grid.gap();
    return block ?? [];
  });
  if (results !== undefined) writeResults(grid, results, blocks);
}

function writeSection(grid: ObjectiveGrid, section: Section, objective: Objective): void {
  switch (section.kind) {
    case 'fields':
      writeFields(grid, objective, section.fields);
      return;
    case 'text':
      writeText(grid, objective, section);
      break;
    case 'sharing':
      writeSharing(grid, objective.sharedWith);
      return;
    case 'indicators':
      writeIndicators(grid, objective.indicatorTable);
      break;
    case 'indicatorCards':
      writeIndicatorCards(grid, objective.indicatorTable);
      break;
    case 'financialIndicators':
      writeFinancialIndicators(grid, objective.financialIndicators, section.labels);
      break;
    case 'people':
      writePeople(grid, objective.people);
      if (objective.people.length === 0) return;
      break;
    case 'notes':
      writeNotes(grid, objective.notes);
      return;
    default:
      return;
  }
  grid.gap();
}

function writeNotes(grid: ObjectiveGrid, notes: string): void {
  if (notes === '') return;
  const first = grid.row;
  for (const line of notes.split('\n')) grid.note(line);
  grid.name(NOTES, grid.since(first));
}
