import { check } from './it/check';
import { commands } from './it/commands';
import { common } from './it/common';
import { findings } from './it/findings';
import { formulas } from './it/formulas';
import { glance } from './it/glance';
import { examples, home } from './it/home';
import { objective } from './it/objective';
import { plan } from './it/plan';
import { problems } from './it/problems';
import { rules } from './it/rules';
import { needs } from './it/rules/waiting';
import { summary } from './it/summary';
import { undo } from './it/undo';
import { weights } from './it/weights';
import { wizard } from './it/wizard';

/** The Italian catalogue: it sets the shape of the others. */
export const it = {
  common,
  commands,
  home,
  glance,
  examples,
  objective,
  plan,
  summary,
  check,
  findings,
  formulas,
  problems,
  rules,
  needs,
  undo,
  weights,
  wizard,
};
