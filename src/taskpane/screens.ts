/** The screens of the pane. A new one is a name in screenNames.ts, a line here and a button on the start page; each comes in its own chunk. */
import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { LazyScreen, ScreenProps } from './screenNames';

const LAZY_SCREENS: Record<LazyScreen, ComponentType<ScreenProps>> = {
  objective: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "objective" */ './objective/ObjectiveScreen'),
  ),
  edit: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "edit" */ './objective/editing/EditScreen'),
  ),
  plan: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "plan" */ './plan/PlanScreen'),
  ),
  summary: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "summary" */ './summary/SummaryScreen'),
  ),
  weights: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "weights" */ './weights/WeightsScreen'),
  ),
  monitoring: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "monitoring" */ './monitoring/MonitoringScreen'),
  ),
  scores: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "scores" */ './scores/ScoresScreen'),
  ),
  formulas: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "formulas" */ './formulas/FormulasScreen'),
  ),
  check: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "check" */ './check/CheckScreen'),
  ),
  controls: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "controls" */ './check/controls/ControlsScreen'),
  ),
  dashboard: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "dashboard" */ './dashboard/DashboardScreen'),
  ),
  photograph: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "photograph" */ './photograph/PhotographScreen'),
  ),
  print: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "print" */ './print/PrintScreen'),
  ),
  following: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "following" */ './following/FollowingScreen'),
  ),
  examples: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "examples" */ './examples/ExamplesScreen'),
  ),
};

const SAY_RULES: ReadonlySet<LazyScreen> = new Set([
  ...(['objective', 'edit', 'plan', 'check', 'controls', 'following'] as const),
]);

/** Whether a screen tells what the rules find, and has to wait for their words. */
export const saysRules = (name: LazyScreen): boolean => SAY_RULES.has(name);

export const lazyScreen = (name: LazyScreen): ComponentType<ScreenProps> => LAZY_SCREENS[name];
