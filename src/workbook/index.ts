/** The workbook as the pane and the workbench use it; everything behind it talks to Excel, nothing else does. */
export {
  createObjective,
  createMeasures,
  createPlan,
  hasObjectiveSheets,
  readBook,
  readBookToEdit,
  readPlanGlance,
  readWorkbookPlan,
  writePlan,
  type WorkbookPlan,
} from './plans';
export { createObjectives } from './createObjectives';
export { readSummaryUpdate, updateSummaries } from './summaries';
export { preparePrint, readPrintPlan, type PrintChoices, type PrintPlan } from './preparePrint';
export {
  readResultsUse,
  writeResultsUse,
  type ResultsEdit,
  type ResultsObstacle,
  type ResultsWritten,
} from './results';
export { showSummaryFace } from './summaryFace';
export { WorkbookProblem, type ProblemCode } from './problems';
export { readSelectedTable, type SelectedTable } from './readSelection';
export { readState, type PlanHead, type WorkbookState } from './readState';
export { writeWorkbook, type WriteOptions, type Written } from './writeWorkbook';
export type { WantedControl, WantedWaiver } from '../templates/settings/ruleTableChanges';
export { writeScoreTrail } from './writeScoreTrail';
export { writeVerifica } from './writeVerifica';
export {
  readDashboard,
  removeDashboard,
  updateDashboard,
  writeDashboard,
  type DashboardPreview,
} from './dashboard';
export { writeRound } from './writeRound';
export { toggleMarks, type ToggledMarks } from './toggleMarks';
export { showCell } from './showCell';
export type { PlanGlance } from '../domain/planGlance';
export { lastAction, onLastAction, type LastAction } from './lastStep';
export { undoLast, type Undone } from './undo';
export { applyChanges, type Applied } from './applyChanges';
export { applyEdit } from './applyEdit';
export type { ErrorShown } from './shownErrors';
export { onWaiting } from './excel';
export { watchChanges } from './watchChanges';
export { watchSelection } from './watchSelection';
export { addWaiver, removeWaiver, writeControls, type RulesWritten } from './ruleTables';
export { readWeights, writeWeights, type WeightChange } from './weights';
export type { PlanWeights, WeightRow } from '../templates/planWeights';
export { insertFormula, type FormulaOrder, type Inserted } from './insertFormula';
export {
  readCellNames,
  readCells,
  readSelectedCells,
  watchActiveCell,
  type CellPlace,
  type ReadCells,
  type WantedCells,
} from './formulaCells';
export { repairFormulas, type FormulasOfSheet, type Repaired } from './repairFormulas';
export {
  amendmentsOf,
  approvePlan,
  readPlanHistory,
  registerAmendments,
  takePhotograph,
  writeComparison,
  type AmendmentFacts,
  type ComparedSides,
  type PhotographOrder,
  type PlanHistory,
} from './photographs';
