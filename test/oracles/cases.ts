/**
 * What our custom functions compute and what native formulas must compute alike. The cases are generated: the same
 * in every run.
 */
import { achievementSheets } from './cases/achievement';
import { bandSheets } from './cases/bands';
import { paymentSheets } from './cases/payments';
import { phaseSheets } from './cases/phases';
import { scheduleSheets } from './cases/schedule';
import { scoreSheets } from './cases/score';
import { weightSheets } from './cases/weights';
import { yearSheets } from './cases/years';
import { Random } from './random';
import type { Sheet } from './sheet';

export function generateSheets(): Sheet[] {
  return [
    ...scoreSheets(new Random(1)),
    ...weightSheets(new Random(2)),
    ...achievementSheets(new Random(3)),
    ...bandSheets(new Random(4)),
    ...paymentSheets(new Random(5)),
    ...scheduleSheets(new Random(6)),
    ...phaseSheets(new Random(7)),
    ...yearSheets(new Random(8)),
  ];
}
