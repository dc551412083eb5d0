/** The screens of the pane. A new one is a name in screenNames.ts, a line here and a button on the start page; each comes in its own chunk. */
import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { LazyScreen, ScreenProps } from './screenNames';

const LAZY_SCREENS: Record<LazyScreen, ComponentType<ScreenProps>> = {
  objective: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "objective" */ './objective/ObjectiveScreen'),
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
  formulas: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "formulas" */ './formulas/FormulasScreen'),
  ),
  check: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "check" */ './check/CheckScreen'),
  ),
  examples: lazy<ComponentType<ScreenProps>>(
    () => import(/* webpackChunkName: "examples" */ './examples/ExamplesScreen'),
  ),
};

export const lazyScreen = (name: LazyScreen): ComponentType<ScreenProps> => LAZY_SCREENS[name];
