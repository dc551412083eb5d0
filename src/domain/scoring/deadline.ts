/** The degree of a deadline: 1 on or before it, less after it by the rule of the SMVP on delays. */
import { snapped } from '../decimal';

/** What a delay of so many days (1 or more) is worth, from 0 to 1. */
export type DelayRule = (days: number) => number;

/** Any delay is worth nothing. */
export const noDelay: DelayRule = () => 0;

/** From 1 to 0 in proportion, in a number of days above 0. */
export const evenDelay =
  (tolerance: number): DelayRule =>
  (days) =>
    Math.max(0, snapped(1 - days / tolerance));

/** A row of a table on delays: up to so many days, the degree. */
export interface DelayStep {
  days: number;
  degree: number;
}

/** The degree of the first row whose days cover the delay; 0 beyond the last. The days grow. */
export const steppedDelay =
  (steps: readonly DelayStep[]): DelayRule =>
  (delay) =>
    steps.find(({ days }) => days >= delay)?.degree ?? 0;

/** The degree of what was done on a day; both are serials of days. */
export function deadlineDegree(done: number, due: number, rule: DelayRule): number {
  return done <= due ? 1 : rule(done - due);
}
