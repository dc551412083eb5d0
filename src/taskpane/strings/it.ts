import { check } from './it/check';
import { commands } from './it/commands';
import { common } from './it/common';
import { controls } from './it/controls';
import { findings } from './it/findings';
import { formulas } from './it/formulas';
import { glance } from './it/glance';
import { examples, home } from './it/home';
import { objective } from './it/objective';
import { plan } from './it/plan';
import { problems } from './it/problems';
import { undo } from './it/undo';
import { weights } from './it/weights';
import { wizard } from './it/wizard';
import type { LateStrings } from './ruleWords';

/** The Italian catalogue: it sets the shape of the others. */
export const it = {
  common,
  commands,
  home,
  glance,
  examples,
  objective,
  plan,
  check,
  controls,
  findings,
  formulas,
  problems,
  undo,
  weights,
  wizard,
  /** What single screens say comes with them. */
  loadSummary: () => import(/* webpackChunkName: "summary-it" */ './it/summary'),
  loadDashboard: () => import(/* webpackChunkName: "dashboard-it" */ './it/dashboard'),
  loadPhotograph: () => import(/* webpackChunkName: "photograph-it" */ './it/photograph'),
  loadScores: () => import(/* webpackChunkName: "scores-it" */ './it/scores'),
  loadMonitoring: () => import(/* webpackChunkName: "monitoring-it" */ './it/monitoring'),
  loadFollowing: () => import(/* webpackChunkName: "following-it" */ './it/following'),
  loadResults: () => import(/* webpackChunkName: "results-it" */ './it/results'),
  loadMeasures: () => import(/* webpackChunkName: "measures-it" */ './it/measures'),
  loadPrint: () => import(/* webpackChunkName: "print-it" */ './it/print'),
  /** What the rules say comes when a screen is opened that says it. */
  loadRules: (): Promise<LateStrings> => import(/* webpackChunkName: "rules-it" */ './it/rules'),
};
