/** The numbers of a plan that was read. */
import type { WorkbookPlan } from '../services';

/** How many sheets objectives were read from: a list has many on one. */
export const sheetsRead = ({ objectives }: WorkbookPlan): number =>
  new Set(objectives.map(({ sheet }) => sheet)).size;
