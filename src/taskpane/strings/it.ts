import { check } from './it/check';
import { common } from './it/common';
import { findings } from './it/findings';
import { glance } from './it/glance';
import { examples, home } from './it/home';
import { objective } from './it/objective';
import { plan } from './it/plan';
import { problems } from './it/problems';

/** The Italian catalogue: it sets the shape of the others. */
export const it = { common, home, glance, examples, objective, plan, check, findings, problems };
