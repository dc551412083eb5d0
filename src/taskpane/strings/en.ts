import { check } from './en/check';
import { common } from './en/common';
import { findings } from './en/findings';
import { glance } from './en/glance';
import { examples, home } from './en/home';
import { objective } from './en/objective';
import { plan } from './en/plan';
import { problems } from './en/problems';

import type { it } from './it';

export const en: typeof it = { common, home, glance, examples, objective, plan, check, findings, problems };
