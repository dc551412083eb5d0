/**
 * SINTESI DEGLI OBIETTIVI: a row for each objective of each unit, the rows of a unit together. What a sheet holds is
 * shown by formula, so sheet and summary cannot differ by oversight; what the documents print otherwise is kept. The
 * weights of each unit are checked below.
 */
import type { Plan } from '../domain/plan';
import type { SheetBlueprint } from './blueprint';
import type { ObjectiveTemplate } from './objectiveTemplate';
import { summaryLines, type PlannedSheet } from './planSheets';
import { SUMMARY_SHEET, unitSummaryName } from './sheetNames';
import { isOfUnit } from './sintesi/expectedRows';
import type { SummaryLineCells } from './sintesi/rowCells';
import type { SettingsCells } from './sintesi/settingsCells';
import { plannedSource } from './sintesi/source';
import { summarySheet, unitsOf } from './sintesi/summarySheet';

export { SINTESI, SUMMARY_VERSION } from './sintesi/summarySheet';

/** The summaries of a plan that is about to be written: of the authority, and of each unit where it has more than one. */
export function summaries(
  template: ObjectiveTemplate,
  plan: Plan,
  sheets: readonly PlannedSheet[],
  settings: SettingsCells | null,
): SheetBlueprint[] {
  const lines = summaryLines(plan, sheets).map(
    ({ unit, printed, planned, shared }): SummaryLineCells => {
      const source = planned && plannedSource(template, planned);
      return { unit, printed, shown: source && { source, shared } };
    },
  );
  const of = { ...plan, settings };
  const whole = summarySheet(template, of, lines, { name: SUMMARY_SHEET, unit: null });
  const units = unitsOf(lines);
  if (units.length < 2) return [whole];
  const names = new Set([SUMMARY_SHEET.toLowerCase()]);
  return [
    whole,
    ...units.map((unit) => {
      const ofUnit = lines.filter((line) => isOfUnit(line, unit));
      return summarySheet(template, of, ofUnit, { name: unitSummaryName(unit, names), unit });
    }),
  ];
}
