/** A plan of each way of planning, as its workbook would be read, and what changes would make of it. */
import type { Book } from '../../../src/domain/book';
import type { Change } from '../../../src/domain/changes';
import { completePlan } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import type { TemplateId } from '../../../src/domain/plan';
import type { SheetBlueprint } from '../../../src/templates/blueprint';
import { objectiveTemplate } from '../../../src/templates/forms';
import type { ObjectiveTemplate } from '../../../src/templates/objectiveTemplate';
import { planBlueprint } from '../../../src/templates/plan';
import { readBook } from '../../../src/templates/reading/readBook';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { contentsOf } from '../contentsOf';
import { changed } from '../editing/changed';
import { fullObjective } from '../editing/fullObjective';

const UNITS = [
  { name: 'Ragioneria', aliases: [], owner: 'Responsabile finanziario' },
  { name: 'Tributi', aliases: [], owner: 'Responsabile tributi' },
];

export function planSheets(template: TemplateId, objectives?: Objective[]): SheetContents[] {
  const form = objectiveTemplate(template);
  const own = objectives ?? (form ? [{ ...fullObjective(form), levels: levelsOf(form) }] : []);
  const plan = completePlan({
    ...{ id: 'prova', template, firstYear: 2026, lastYear: 2026, referenceDate: '2026-01-01' },
    ...{ authority: 'Comune', title: 'Piano 2026', monitoringDates: ['30/06', '31/12'] },
    ...{ units: UNITS, objectives: own },
  });
  return planBlueprint(plan).sheets.map((sheet) => contentsOf(sheet));
}

export const bookOf = (sheets: readonly SheetContents[]): Book => readBook(sheets);

/** The sheets once changes are carried out, with one that comes. */
export function carriedOut(
  sheets: readonly SheetContents[],
  changes: readonly Change[],
  coming: SheetBlueprint | null = null,
): SheetContents[] {
  const now = sheets.map((sheet) =>
    changed(
      sheet,
      changes.filter((change) => change.sheet === sheet.name && change.kind !== 'expect'),
    ),
  );
  return coming ? [...now, contentsOf(coming)] : now;
}

const levelsOf = ({ sections }: ObjectiveTemplate) =>
  sections.flatMap((section) =>
    section.kind === 'levels' ? section.labels.map((label) => ({ label, value: null })) : [],
  );
