import { check } from './en/check';
import { commands } from './en/commands';
import { common } from './en/common';
import { controls } from './en/controls';
import { findings } from './en/findings';
import { formulas } from './en/formulas';
import { glance } from './en/glance';
import { examples, home } from './en/home';
import { objective } from './en/objective';
import { plan } from './en/plan';
import { problems } from './en/problems';
import { undo } from './en/undo';
import { weights } from './en/weights';
import { wizard } from './en/wizard';

import type { it } from './it';
import type { LateStrings } from './ruleWords';

export const en: typeof it = {
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
  loadSummary: () => import(/* webpackChunkName: "summary-en" */ './en/summary'),
  loadDashboard: () => import(/* webpackChunkName: "dashboard-en" */ './en/dashboard'),
  loadPhotograph: () => import(/* webpackChunkName: "photograph-en" */ './en/photograph'),
  loadScores: () => import(/* webpackChunkName: "scores-en" */ './en/scores'),
  loadMonitoring: () => import(/* webpackChunkName: "monitoring-en" */ './en/monitoring'),
  loadFollowing: () => import(/* webpackChunkName: "following-en" */ './en/following'),
  loadResults: () => import(/* webpackChunkName: "results-en" */ './en/results'),
  loadMeasures: () => import(/* webpackChunkName: "measures-en" */ './en/measures'),
  loadPrint: () => import(/* webpackChunkName: "print-en" */ './en/print'),
  loadRules: (): Promise<LateStrings> => import(/* webpackChunkName: "rules-en" */ './en/rules'),
};
