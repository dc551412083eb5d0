/** Changes to sheets that are printed: where rows came, went or grew their pages end anew, in the same step of "Annulla". */
import type { Change } from '../domain/changes';
import { applyChanges, applyIn, type Applied } from './applyChanges';
import { breakAnew, pagesOf } from './brokenPages';
import { change, together } from './excel';
import { lastStep, rememberStep } from './lastStep';

/** As `applyChanges`. Where Excel refuses to lay out pages, as without a printer, the changes hold all the same. */
export function applyEdit(changes: readonly Change[]): Promise<Applied> {
  const names = [...new Set(changes.filter(movesPages).map(({ sheet }) => sheet))];
  const takesAway = changes.some(({ kind }) => kind === 'removeSheet');
  if (names.length === 0 || takesAway) return applyChanges(changes);
  return change((context) => editIn(context, changes, names), { oneStep: false });
}

const movesPages = (each: Change): boolean =>
  each.kind === 'addRow' ||
  each.kind === 'addRows' ||
  each.kind === 'removeRow' ||
  (each.kind === 'cells' && each.grows === true);

async function editIn(
  context: Excel.RequestContext,
  changes: readonly Change[],
  names: readonly string[],
): Promise<Applied> {
  const before = await pagesOf(context, names).catch(() => []);
  const applied = await together((own) => applyIn(own, changes));
  const step = lastStep();
  const pages = await breakAnew(context, before).catch(() => []);
  if (step && pages.length > 0) rememberStep({ ...step, pages });
  return applied;
}
