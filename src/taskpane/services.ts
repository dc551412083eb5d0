/**
 * What the pane asks of the world: the workbook, the add-in's own server, the browser. Screens get these by context,
 * so that they can be tried without Excel, and the code that talks to Excel is loaded only when it is needed.
 */
import { createContext, useContext } from 'react';
import type { Book, Waiver } from '../domain/book';
import type { Place } from '../domain/places';
import type { Change } from '../domain/changes';
import type { Objective } from '../domain/objective';
import type { Proposal } from '../domain/photograph/amendments';
import type { PlanChange } from '../domain/photograph/comparison';
import type { Act } from '../domain/photograph/photograph';
import type { AnticorruptionMeasure, Plan } from '../domain/plan';
import type { PlanSettings } from '../domain/planSettings';
import type { ResultsUse } from '../domain/resultsUse';
import type { SummaryFace } from '../domain/presentation';
import type { SummaryChoices, SummaryPreview, SummaryUpdated } from '../domain/summaryUpdate';
import type { Checked } from '../domain/rules';
import type { RoundWrite } from '../templates/monitoring/roundChanges';
import type { WantedControl, WantedWaiver } from '../templates/settings/ruleTableChanges';
import type {
  Applied,
  DashboardPreview,
  AmendmentFacts,
  ComparedSides,
  LastAction,
  PhotographOrder,
  PlanGlance,
  PlanHead,
  PlanHistory,
  PlanWeights,
  PrintChoices,
  PrintPlan,
  ResultsEdit,
  ResultsWritten,
  RulesWritten,
  SelectedTable,
  ToggledMarks,
  Undone,
  WeightChange,
  WeightRow,
  WorkbookPlan,
  WorkbookState,
  Written,
} from '../workbook';
import type { Failure } from './failure';
import type { FormulaServices } from './formulas/formulaServices';
import type { Guide } from './guide';
import type { DraftStore } from './storage';

export type {
  DashboardPreview,
  LastAction,
  PlanGlance,
  PlanHead,
  PlanHistory,
  PlanWeights,
  PlanSettings,
  PrintPlan,
  SelectedTable,
  ToggledMarks,
  Undone,
  WeightChange,
  WeightRow,
  WorkbookPlan,
  WorkbookState,
  Written,
};

export interface Progress {
  done: number;
  total: number;
}

export interface WriteOptions {
  onProgress: (progress: Progress) => void;
  signal: AbortSignal;
}

export interface PaneServices {
  readWorkbook(): Promise<WorkbookState>;
  /** Writes the settings of a new plan. */
  createPlan(settings: PlanSettings, options: WriteOptions): Promise<Written>;
  createMeasures(
    measures: readonly AnticorruptionMeasure[],
    options: WriteOptions,
  ): Promise<Written>;
  /** What an update of the summaries would do, and leaves to choose. */
  readSummaryUpdate(): Promise<SummaryPreview>;
  /** Puts the summaries right where they stand, and makes those that are missing. */
  updateSummaries(choices: SummaryChoices, options: WriteOptions): Promise<SummaryUpdated>;
  /** Makes the summaries show a face. */
  showSummaryFace(face: SummaryFace): Promise<void>;
  /** What other results in the sheets would change; null: those that the settings ask for. */
  readResultsUse(results: ResultsUse | null): Promise<{ now: ResultsUse; edit: ResultsEdit }>;
  writeResultsUse(results: ResultsUse): Promise<ResultsWritten>;
  /** What there is of the dashboard, and what writing it or bringing it up to date comes to. */
  readDashboard(): Promise<DashboardPreview>;
  writeDashboard(options: WriteOptions): Promise<Written>;
  updateDashboard(): Promise<Applied>;
  removeDashboard(): Promise<Applied>;
  /** What preparing the print of the whole plan would do. */
  readPrintPlan(): Promise<PrintPlan>;
  preparePrint(choices: PrintChoices, options: WriteOptions): Promise<Written>;
  /** The plan with its photographs and the register of amendments. */
  readPlanHistory(): Promise<PlanHistory>;
  takePhotograph(order: PhotographOrder, options: WriteOptions): Promise<Written>;
  /** Takes the photograph of the plan that an act approves, and writes the act in the settings. */
  approvePlan(order: PhotographOrder, act: Act, options: WriteOptions): Promise<Written>;
  /** Writes what changed between two photographs on a sheet to be printed. */
  writeComparison(
    changes: readonly PlanChange[],
    sides: ComparedSides,
    options: WriteOptions,
  ): Promise<Written>;
  /** Adds amendments to the register, all as they were shown or none. */
  registerAmendments(
    amendments: readonly Proposal[],
    facts: Omit<AmendmentFacts, 'version'>,
    options: WriteOptions,
  ): Promise<Written>;
  /** Everything that the workbook says of the plan, each datum with its place. */
  readBook(): Promise<Book>;
  /** The same, with all formulas of the sheet that is to be changed. */
  readBookToEdit(sheet: string): Promise<Book>;
  /** Calls the listener whenever cells or sheets change, whoever does it; the answer ends that. */
  watchChanges(listener: () => void): Promise<() => Promise<void>>;
  /** Calls the listener with the selected cell, now and whenever it is another one; the answer ends that. */
  watchSelection(listener: (place: Place) => void): Promise<() => Promise<void>>;
  /** Everything that the workbook holds, and what was not understood. */
  readPlan(): Promise<WorkbookPlan>;
  /** The cells that the user has selected, to take an objective from. */
  readSelection(): Promise<SelectedTable>;
  /** What the start page says of the plan. */
  readGlance(): Promise<PlanGlance>;
  /** The weights of the plan by unit, with their cells. */
  readWeights(): Promise<PlanWeights>;
  /** Writes weights where they stand, all or none; gives how many. */
  writeWeights(changes: readonly WeightChange[]): Promise<number>;
  /** Carries out changes, all or none, as one step that can be taken back. */
  applyChanges(changes: readonly Change[]): Promise<Written>;
  /** Writes what a round of monitoring told, with the register where the plan has none yet: one step. */
  writeRound(round: Pick<RoundWrite, 'changes' | 'sheet'>, options: WriteOptions): Promise<Written>;
  /** Writes into the settings that somebody answers for a finding. */
  addWaiver(waiver: WantedWaiver): Promise<unknown>;
  removeWaiver(waiver: Waiver): Promise<void>;
  /** Writes what the authority makes of rules, all or none; tells the table that was added to the settings. */
  writeControls(controls: readonly WantedControl[]): Promise<RulesWritten>;
  /** Writes the sheet «Verifica» with what a check found. */
  writeReport(book: Book, checked: Checked, options: WriteOptions): Promise<Written>;
  /** Writes the sheet «Traccia dei punteggi». */
  writeScoreTrail(options: WriteOptions): Promise<Written>;
  /** Shows a sheet, at a cell ("B7") where that is given. */
  showCell(sheet: string, cell?: string): Promise<void>;
  /** `plan` is null where the workbook has one already. */
  createObjective(
    objective: Objective,
    plan: PlanHead | PlanSettings | null,
    options: WriteOptions,
  ): Promise<Written>;
  /** Objectives of the plan that the workbook has, all or none. */
  createObjectives(objectives: readonly Objective[], options: WriteOptions): Promise<Written>;
  writePlan(plan: Plan, options: WriteOptions): Promise<Written>;
  /** What the formula help asks. */
  formulas: FormulaServices;
  /** Marks the selected periods, or removes their marks. */
  toggleMarks(): Promise<ToggledMarks>;
  /** The add-in's own "Annulla" for its last action. */
  undoing: {
    /** Null when there is nothing to take back; the same object until that changes. */
    last(): LastAction | null;
    subscribe(listener: () => void): () => void;
    run(): Promise<Undone>;
  };
  /** Calls the listener with each action that was taken back; gives what ends that. */
  onUndone(listener: (action: LastAction) => void): () => void;
  /** Calls the listener when Excel does not answer for long, and when it does again; gives what ends that. */
  onWaiting(listener: (isWaiting: boolean) => void): () => void;
  /** Calls the listener when the pane is shown after it was closed; gives what ends that. */
  onShown(listener: () => void): () => void;
  fetchExample(file: string): Promise<Plan>;
  /** The pages of the guide. */
  guide: Guide;
  openDrafts(): Promise<DraftStore>;
  /** Where the workbook's file is; blank where it was never saved, or Excel does not tell. */
  workbookAddress(): string;
  /** False when the browser does not let the pane write to the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** Any error that the services above throw, as what the pane can say of it. */
  explain(error: unknown): Failure;
  /** ISO. */
  today(): string;
  /** The current year, for a first proposal only. */
  currentYear(): number;
}

const ServicesContext = createContext<PaneServices | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** The services of the pane that is shown; outside a pane there are none, and asking is a mistake in the code. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices outside ServicesProvider');
  return services;
}
