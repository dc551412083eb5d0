/** Draws a screen as the pane does, with services of its own, and judges it with axe-core. */
import { defaultResultsUse } from '../../src/domain/resultsUse';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Plan } from '../../src/domain/plan';
import { planSettings } from '../../src/domain/planSettings';
import { blankBook } from '../../src/domain/book';
import type { SummaryUpdate } from '../../src/domain/summaryUpdate';
import type { Failure } from '../../src/taskpane/failure';
import type { FormulaServices } from '../../src/taskpane/formulas/formulaServices';
import { ServicesProvider } from '../../src/taskpane/services';
import type {
  DashboardPreview,
  PaneServices,
  PlanGlance,
  PlanHistory,
  PrintPlan,
} from '../../src/taskpane/services';
import type { DraftStore } from '../../src/taskpane/storage';
import { CATALOGUES } from './catalogues';
import { AllStringsProvider, StringsProvider } from '../../src/taskpane/strings';
import type { Language } from '../../src/taskpane/strings';
import { plan } from '../fixtures/terre-di-pianura';

export const examplePlan: Plan = plan;

export interface TestStore extends DraftStore {
  drafts: Map<string, unknown>;
  /** The newest draft of a kind, whoever wrote it; undefined where there is none. */
  draft(kind: 'objective' | 'plan' | 'measures' | 'monitoring'): unknown;
}

/** A store that lasts as long as the test. */
export function testStore(kept: Record<string, unknown> = {}, lasting = true): TestStore {
  const drafts = new Map(Object.entries(kept));
  return {
    drafts,
    lasting,
    pane: 'this pane',
    closedPanes: async (panes) => new Set([...panes].filter((pane) => pane !== 'this pane')),
    keys: () => [...drafts.keys()],
    draft(kind) {
      const key = [...drafts.keys()].findLast((each) => each.startsWith(`${kind}/`));
      return key === undefined ? drafts.get(kind) : (drafts.get(key) as { draft: unknown }).draft;
    },
    load: (key) => drafts.get(key) ?? null,
    save(key, draft) {
      drafts.set(key, draft);
      return lasting;
    },
    remove: (key) => void drafts.delete(key),
  };
}

/** An error that `explain` gives back as it is. */
export class KnownFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** A workbook without a plan. */
export const EMPTY_GLANCE: PlanGlance = {
  settings: null,
  objectives: 0,
  units: [],
  weightsDue: 'total',
  hasStates: true,
  late: [],
  unread: 0,
  differences: 0,
  undecided: [],
  summaries: [],
  summaryMisses: [],
};

/** Summaries of which there is nothing to write: none, until a test says which. */
export const UP_TO_DATE: SummaryUpdate = {
  ...{ summaries: [], newSummaries: [], added: [], moved: [], gone: [], copied: [] },
  ...{ questions: [], differences: [], mended: [], scored: [], obstacles: [], changes: [] },
  deadlinesToAdd: null,
  headings: { added: 0, removed: 0 },
  deadlines: { added: 0, removed: 0 },
};

/** A workbook with one empty sheet, whose active cell is C5, and no functions. */
export function testFormulaServices(changes: Partial<FormulaServices> = {}): FormulaServices {
  return {
    loadFunctions: async () => [],
    watchActiveCell: async (listener) => {
      listener({ sheet: 'Foglio1', cells: 'C5' });
      return async () => {};
    },
    readSelectedCells: async () => ({ sheet: 'Foglio1', cells: 'C5' }),
    readCellNames: async () => [],
    readCells: async (wanted) => wanted.map(() => ({ kind: 'values', values: [['']] })),
    insertFormula: async () => ({ outcome: 'written' }),
    repairFormulas: async () => ({
      repaired: [],
      locked: [],
      refused: [],
      unknown: [],
      notRead: [],
      left: 0,
    }),
    ...changes,
  };
}

export const NO_DASHBOARD: DashboardPreview = {
  ...{ sheets: [], obstacles: [], added: 0, removed: 0, rewritten: 0 },
  ...{ objectives: 0, units: 0, people: 0, late: 0, years: [], onlyInSummary: 0 },
  ...{ hasStates: false, hasScores: false, hasReferenceDate: false },
};

export const NOTHING_TO_PRINT: PrintPlan = {
  ...{ printed: [], pages: 0, order: [], isMoved: false },
  ...{ cover: null, coverName: 'Copertina e indice', coverChanges: [] },
  ...{ ofWork: [], others: [], hidden: [], locked: [], large: [], small: [] },
};

export const NO_HISTORY: PlanHistory = {
  ...{ book: blankBook(), photographs: [], copies: [], unreadable: [], register: null },
  now: {
    ...{ date: '', takenOn: '', referenceDate: '', role: '', remark: '' },
    ...{ version: null, act: null, rows: [] },
  },
};

export function testServices(changes: Partial<PaneServices> = {}): PaneServices {
  const store = testStore();
  return {
    readWorkbook: async () => ({
      plan: planSettings({
        template: 'peg-cronoprogramma',
        authority: 'Unione',
        title: 'PEG',
        firstYear: 2024,
        lastYear: 2026,
      }),
    }),
    createPlan: async () => ({ sheets: ['Impostazioni'] }),
    createMeasures: async () => ({ sheets: ['Anticorruzione'] }),
    readSummaryUpdate: async () => ({ settings: null, objectives: 0, update: UP_TO_DATE }),
    updateSummaries: async () => ({
      ...{ sheets: ['Sintesi obiettivi'], added: 0, removed: 0, cells: 0, errors: 0 },
    }),
    showSummaryFace: async () => {},
    readResultsUse: async (results) => ({
      now: results ?? defaultResultsUse(),
      edit: { changes: [], gaining: [], having: [], left: [], summaries: [] },
    }),
    writeResultsUse: async () => ({
      ...{ gaining: [], having: [], left: [], summaries: [] },
      applied: { differences: [], errorsShown: [] },
    }),
    readDashboard: async () => NO_DASHBOARD,
    writeDashboard: async () => ({ sheets: ['Cruscotto'] }),
    updateDashboard: async () => ({ differences: [], errorsShown: [] }),
    removeDashboard: async () => ({ differences: [], errorsShown: [] }),
    readPrintPlan: async () => NOTHING_TO_PRINT,
    writeScoreTrail: async () => ({ sheets: [] }),
    preparePrint: async () => ({ sheets: [] }),
    readPlanHistory: async () => NO_HISTORY,
    takePhotograph: async () => ({ sheets: ['Fotografia 30-06-2024'] }),
    approvePlan: async () => ({ sheets: ['Approvato v1 15-01-2024'] }),
    writeComparison: async () => ({ sheets: ['Confronto 30-06-2024'] }),
    registerAmendments: async () => ({ sheets: [] }),
    readBook: async () => blankBook(),
    readBookToEdit: async () => blankBook(),
    watchChanges: async () => async () => {},
    watchSelection: async () => async () => {},
    readPlan: async () => ({
      book: blankBook(),
      settings: null,
      ...{ units: [], weightsDue: 'total', summaryMisses: [] },
      weights: { scale: '100', units: [] },
      objectives: [],
      unread: [],
      summaries: [],
      others: [],
    }),
    readSelection: async () => ({
      sheet: 'Foglio1',
      address: '',
      values: [],
      objective: null,
      errors: [],
      isCut: false,
    }),
    readGlance: async () => EMPTY_GLANCE,
    readWeights: async () => ({ scale: '100', units: [] }),
    writeWeights: async (changes) => changes.length,
    applyChanges: async () => ({ sheets: [] }),
    writeRound: async () => ({ sheets: [] }),
    addWaiver: async () => {},
    writeControls: async () => ({ tableAdded: null }),
    writeReport: async () => ({ sheets: ['Verifica 2026-11-30'] }),
    removeWaiver: async () => {},
    showCell: async () => {},
    createObjective: async (objective) => ({ sheets: [`Ob ${objective.number}`] }),
    createObjectives: async (objectives) => ({
      sheets: objectives.map(({ number }) => `Ob ${number}`),
    }),
    writePlan: async (written) => ({ sheets: written.objectives.map(({ number }) => number) }),
    formulas: testFormulaServices(),
    toggleMarks: async () => ({ outcome: 'marked', cells: 1, leftAlone: [] }),
    undoing: {
      last: () => null,
      subscribe: () => () => {},
      run: async () => ({ sheets: [], cells: 0, leftAlone: [] }),
    },
    onUndone: () => () => {},
    onWaiting: () => () => {},
    onShown: () => () => {},
    fetchExample: async () => examplePlan,
    guide: { address: (page = 'index.html') => `/guida/${page}`, open: () => false },
    openDrafts: async () => store,
    workbookAddress: () => '',
    copyText: async () => true,
    explain: (error) =>
      error instanceof KnownFailure
        ? error.failure
        : { kind: 'unexpected', details: String(error), leftBehind: [] },
    today: () => '2024-02-29',
    currentYear: () => 2024,
    ...changes,
  };
}

/** Draws a screen and waits until what it asks for at once has arrived. */
export async function show(
  screen: ReactElement,
  services = testServices(),
  language: Language = 'it',
) {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <StringsProvider value={CATALOGUES[language]}>
          <AllStringsProvider value={CATALOGUES[language]}>
            <ServicesProvider value={services}>{screen}</ServicesProvider>
          </AllStringsProvider>
        </StringsProvider>
      </FluentProvider>,
    );
  });
}

/** What axe-core finds in the page, or in a part of it, as "rule: element" lines. What is measured on a canvas is judged in a browser. */
export async function accessibilityFaults(part: Element = document.body): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(part, {
    resultTypes: ['violations'],
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
