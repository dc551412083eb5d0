/** The pane's services as they are in Excel. The code that talks to the workbook comes in a chunk of its own. */
import type { completePlan } from '../domain/completePlan';
import type { Plan } from '../domain/plan';
import type { RuleId } from '../domain/rules';
import type * as Workbook from '../workbook';
import type { WorkbookProblem } from '../workbook';
import type { Failure, PaneProblem } from './failure';
import { formulaServices, FunctionsUnavailable } from './formulas/formulaServices';
import { guide } from './guide';
import type { LastAction, PaneServices } from './services';
import { openDraftStore } from './storage';

let loaded: typeof Workbook | undefined;
const undoListeners = new Set<() => void>();
const waitingListeners = new Set<(isWaiting: boolean) => void>();
const undoneListeners = new Set<(action: LastAction) => void>();

/** The code of the workbook; the first time it begins to tell of the actions that can be taken back. */
async function workbook(): Promise<typeof Workbook> {
  const module = await import(/* webpackChunkName: "workbook" */ '../workbook');
  if (!loaded) {
    module.onLastAction(() => undoListeners.forEach((listener) => listener()));
    module.onWaiting((isWaiting) => waitingListeners.forEach((listener) => listener(isWaiting)));
  }
  return (loaded = module);
}

const undoing: PaneServices['undoing'] = {
  last: () => loaded?.lastAction() ?? null,
  subscribe(listener) {
    undoListeners.add(listener);
    return () => undoListeners.delete(listener);
  },
  async run() {
    const { lastAction, undoLast } = await workbook();
    const action = lastAction();
    const undone = await undoLast();
    const { sheets, cells, rows = 0, pages = 0 } = undone;
    const isDone = sheets.length + cells + rows + pages > 0;
    if (action !== null && isDone) for (const listener of undoneListeners) listener(action);
    return undone;
  },
};

function onUndone(listener: (action: LastAction) => void): () => void {
  undoneListeners.add(listener);
  return () => undoneListeners.delete(listener);
}

function onWaiting(listener: (isWaiting: boolean) => void): () => void {
  waitingListeners.add(listener);
  return () => waitingListeners.delete(listener);
}

/** As it was when the pane opened: Excel tells of a file that was saved meanwhile only when it is opened again. */
const workbookAddress = (): string =>
  typeof Office === 'undefined' ? '' : (Office.context?.document?.url ?? '');

/** The file of an example did not arrive, or is not what it should be. */
class ExampleUnavailable extends Error {}

async function fetchExample(file: string): Promise<Plan> {
  const address = new URL(`examples/${file}`, document.baseURI);
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const given = (await response.json()) as Parameters<typeof completePlan>[0];
    if (!Array.isArray(given.objectives)) throw new Error('not a plan');
    const domain = await import('../domain/completePlan');
    return domain.completePlan(given);
  } catch (error) {
    throw new ExampleUnavailable(`${address.pathname}: ${String(error)}`);
  }
}

/** Where Excel cannot tell, nobody is called: the user has "Aggiorna". */
function onShown(listener: () => void): () => void {
  if (typeof Office === 'undefined' || !Office.addin) return () => {};
  const joined = Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) listener();
    })
    .catch(() => undefined);
  return () => void joined.then((leave) => leave?.());
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Told by name: the class itself is in the chunk of the workbook, which may not have been needed yet. */
const isProblem = (error: unknown): error is WorkbookProblem =>
  error instanceof Error && error.name === 'WorkbookProblem';

function kindOf(error: unknown): PaneProblem {
  if (error instanceof ExampleUnavailable) return 'exampleUnavailable';
  return error instanceof FunctionsUnavailable ? 'functionsUnavailable' : 'unexpected';
}

function explain(error: unknown): Failure {
  if (isProblem(error)) {
    const { code, subject, leftBehind, message } = error;
    return { kind: code, details: message, leftBehind, ...(subject !== undefined && { subject }) };
  }
  return {
    kind: kindOf(error),
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
    leftBehind: [],
  };
}

/** The day of the user, not that of Greenwich. */
function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** What the sheets say is Italian, whatever the language of the pane. */
const italianRules = () => import(/* webpackChunkName: "rules-it" */ './strings/it/rules');

async function inItalian<Of extends { rule: RuleId; title: string }>(each: Of): Promise<Of> {
  const { rules } = await italianRules();
  return { ...each, title: rules[each.rule].title };
}

let drafts: ReturnType<typeof openDraftStore> | undefined;

export const paneServices: PaneServices = {
  readWorkbook: async () => (await workbook()).readState(),
  createPlan: async (settings, options) => (await workbook()).createPlan(settings, options),
  createMeasures: async (measures, options) => (await workbook()).createMeasures(measures, options),
  readSummaryUpdate: async () => (await workbook()).readSummaryUpdate(),
  updateSummaries: async (choices, options) => (await workbook()).updateSummaries(choices, options),
  showSummaryFace: async (face) => (await workbook()).showSummaryFace(face),
  readResultsUse: async (results) => (await workbook()).readResultsUse(results),
  writeResultsUse: async (results) => (await workbook()).writeResultsUse(results),
  readDashboard: async () => (await workbook()).readDashboard(),
  writeDashboard: async (options) => (await workbook()).writeDashboard(options),
  updateDashboard: async () => (await workbook()).updateDashboard(),
  removeDashboard: async () => (await workbook()).removeDashboard(),
  readPrintPlan: async () => (await workbook()).readPrintPlan(),
  writeScoreTrail: async (options) => (await workbook()).writeScoreTrail(options),
  preparePrint: async (choices, options) => (await workbook()).preparePrint(choices, options),
  readPlanHistory: async () => (await workbook()).readPlanHistory(),
  takePhotograph: async (order, options) => (await workbook()).takePhotograph(order, options),
  approvePlan: async (order, act, options) => (await workbook()).approvePlan(order, act, options),
  writeComparison: async (changes, sides, options) =>
    (await workbook()).writeComparison(changes, sides, paneServices.today(), options),
  registerAmendments: async (amendments, facts, options) =>
    (await workbook()).registerAmendments(amendments, facts, options),
  readBook: async () => (await workbook()).readBook(),
  readBookToEdit: async (sheet) => (await workbook()).readBookToEdit(sheet),
  watchChanges: async (listener) => (await workbook()).watchChanges(listener),
  watchSelection: async (listener) => (await workbook()).watchSelection(listener),
  readPlan: async () => (await workbook()).readWorkbookPlan(),
  readSelection: async () => (await workbook()).readSelectedTable(),
  readGlance: async () => (await workbook()).readPlanGlance(),
  readWeights: async () => (await workbook()).readWeights(),
  writeWeights: async (changes) => (await workbook()).writeWeights(changes),
  applyChanges: async (changes) => (await workbook()).applyEdit(changes),
  writeRound: async (round, options) => (await workbook()).writeRound(round, options),
  addWaiver: async (waiver) => (await workbook()).addWaiver(await inItalian(waiver)),
  removeWaiver: async (waiver) => (await workbook()).removeWaiver(waiver),
  writeControls: async (controls) =>
    (await workbook()).writeControls(await Promise.all(controls.map(inItalian))),
  async writeReport(book, checked, options) {
    const { checkReport } = await import(/* webpackChunkName: "report" */ './check/report');
    const report = checkReport(book, paneServices.today(), await italianRules(), checked);
    return (await workbook()).writeVerifica(report, options);
  },
  showCell: async (sheet, cell) => (await workbook()).showCell(sheet, cell),
  createObjective: async (objective, plan, options) =>
    (await workbook()).createObjective(objective, plan, options),
  createObjectives: async (objectives, options) =>
    (await workbook()).createObjectives(objectives, options),
  writePlan: async (plan, options) => (await workbook()).writePlan(plan, options),
  formulas: formulaServices(workbook),
  toggleMarks: async () => (await workbook()).toggleMarks(),
  undoing,
  onUndone,
  onWaiting,
  onShown,
  fetchExample,
  guide,
  openDrafts: () => (drafts ??= openDraftStore()),
  workbookAddress,
  copyText,
  explain,
  today: () => isoDay(new Date()),
  currentYear: () => new Date().getFullYear(),
};
