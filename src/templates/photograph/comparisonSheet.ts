/** Two photographs side by side on a sheet to be printed: what slipped, what moved, what was rewritten. A record. */
import { newId } from '../../domain/identity';
import { CHANGE_KINDS, type ChangeKind, type PlanChange } from '../../domain/photograph/comparison';
import type { Photograph } from '../../domain/photograph/photograph';
import type { SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { COLORS, STYLES } from '../style';
import { valueWords, whatChanged } from './changeWords';
import {
  across,
  addHead,
  addHeadings,
  addLine,
  addPart,
  italianDate,
  type RecordHead,
} from './recordParts';

export const CONFRONTO = 'confronto';
const VERSION = 1;
const WIDTHS = [40, 210, 90, 186, 140, 140];

const TITLES: Readonly<Record<ChangeKind, string>> = {
  slipped: 'SLITTATO',
  moved: 'MOSSO',
  rewritten: 'RISCRITTO',
  added: 'AGGIUNTO',
  removed: 'TOLTO',
};

const NOTES: Readonly<Record<ChangeKind, string>> = {
  slipped: 'Termini e mesi finali spostati più avanti; obiettivi passati in ritardo.',
  moved: 'Stati, avanzamento, risultati, punteggi e note.',
  rewritten: 'Ciò che il piano dice in altro modo: titoli, pesi, target, fasi, indicatori.',
  added: 'Obiettivi, fasi e indicatori che prima non c’erano.',
  removed: 'Obiettivi, fasi e indicatori che non ci sono più.',
};

/** How each side is called: "Piano approvato v1", "30/06/2026", "Oggi, 14/09/2026". */
export interface ComparedSides {
  before: string;
  after: string;
}

export const sideWords = ({ date, version }: Pick<Photograph, 'date' | 'version'>): string =>
  version === null
    ? italianDate(date)
    : `Piano approvato, versione ${version} (${italianDate(date)})`;

export const todayWords = (today: string): string => `Oggi, ${italianDate(today)}`;

export function comparisonName(day: string, taken: readonly string[]): string {
  const keys = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const name = `Confronto ${day.split('-').reverse().join('-')}${copy === 1 ? '' : ` (${copy})`}`;
    if (!keys.has(name.toLowerCase())) return name;
  }
}

export function comparisonSheet(
  changes: readonly PlanChange[],
  sides: ComparedSides,
  head: Pick<RecordHead, 'plan' | 'authority'>,
  name: string,
): SheetBlueprint {
  const grid = new SheetGrid([...WIDTHS]);
  const title = `CONFRONTO: ${sides.before} – ${sides.after}`;
  addHead(grid, { ...head, title }, WIDTHS.length);
  for (const kind of CHANGE_KINDS) {
    const found = changes.filter((change) => change.kind === kind);
    addPart(grid, `${TITLES[kind]} (${found.length})`, WIDTHS.length);
    grid.line(across(grid), found.length > 0 ? NOTES[kind] : 'Nulla.', STYLES.note);
    grid.row += 1;
    if (found.length === 0) continue;
    addHeadings(grid, ['N.', 'Obiettivo', 'Settore', 'Che cosa', sides.before, sides.after]);
    const first = grid.row;
    for (const change of found) {
      const { number, title: of, unit } = change.objective;
      const { field, before, after } = change;
      addLine(grid, [
        ...[number, of, unit, whatChanged(change)],
        ...[valueWords(field, before), valueWords(field, after)],
      ]);
    }
    const area = { row: first, column: 0, rows: found.length, columns: WIDTHS.length };
    grid.style(area, STYLES.value);
  }
  return grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.line, freeze: { rows: 3, columns: 0 } },
      identity: { template: CONFRONTO, version: VERSION, id: newId() },
    },
    footer(title),
    3,
  );
}
