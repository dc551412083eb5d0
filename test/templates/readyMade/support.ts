/** What the rules advise on an objective. */
import type { Given } from '../../../src/domain/completePlan';
import type { Objective } from '../../../src/domain/objective';
import { checkBook, ruleOf } from '../../../src/domain/rules';
import { bookOf, objectiveOn } from '../../domain/rules/support';

/** Ids of the rules that advise on its wording and on what its cards lack. Months alone tell its time. */
export const hintsOf = (given: Given<Objective>): string[] =>
  checkBook(bookOf([objectiveOn('Ob 1', { duration: 'annuale', ...given })]), 'Ob 1')
    .findings.map(({ rule }) => rule)
    .filter((rule) => 'hint' in ruleOf(rule) || rule === 'IN02');
