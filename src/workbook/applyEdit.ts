/** Changes to sheets that are printed: where rows came, went or grew their pages end anew, in the same step of "Annulla". */
import type { Change } from '../domain/changes';
import { applyChanges, applyIn } from './applyChanges';
import { breakAnew, pagesOf } from './brokenPages';
import { change, together } from './excel';
import { lastStep, rememberStep } from './lastStep';
import type { Written } from './writeWorkbook';

/** As `applyChanges`. Where Excel refuses to lay out pages, as without a printer, the changes hold all the same: it is told. */
export async function applyEdit(changes: readonly Change[]): Promise<Written> {
  const names = [...new Set(changes.filter(movesPages).map(({ sheet }) => sheet))];
  const takesAway = changes.some(({ kind }) => kind === 'removeSheet');
  if (names.length > 0 && !takesAway)
    return change((context) => editIn(context, changes, names), { oneStep: false });
  await applyChanges(changes);
  return { sheets: [] };
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
): Promise<Written> {
  const before = await pagesOf(context, names).catch(() => null);
  await together((own) => applyIn(own, changes));
  const step = lastStep();
  const pages = before && (await breakAnew(context, before).catch(() => null));
  if (!pages) return { sheets: [], isPageUnset: true };
  if (step && pages.length > 0) rememberStep({ ...step, pages });
  return { sheets: [] };
}
