/**
 * «Cruscotto»: one page with four charts, each beside its figures and under a sentence that says the same. All of it is
 * formulas on the plan's table.
 */
import { newId } from '../../domain/identity';
import type { SheetBlueprint } from '../blueprint';
import { footer } from '../footer';
import { SheetGrid } from '../sheetGrid';
import { COLORS } from '../style';
import { DASHBOARD, DASHBOARD_VERSION } from './identity';
import { onePage } from './onePage';
import type { DashboardPlan } from './planRows';
import { distributionBlock } from './distributionBlock';
import { HEAD_ROWS, writeHead, writeSentence } from './sheetHead';
import { COLUMN_WIDTHS, PRINTED } from './blockLayout';
import { writeUnitBlock } from './unitBlock';
import { blocksOf } from './unitBlocks';
import type { ChartBlueprint } from '../charts';

export const NO_STATES =
  'Nessuno stato e nessun avanzamento da mostrare: le schede di questo piano non hanno una riga per ciò che è stato fatto.';
export const NO_SCORES =
  'Nessun punteggio da mostrare: le schede di questo piano non calcolano un punteggio.';

export function dashboardSheet(plan: DashboardPlan, name: string): SheetBlueprint {
  const grid = new SheetGrid([...COLUMN_WIDTHS]);
  const charts: ChartBlueprint[] = [];
  const starts: number[] = [];
  writeHead(grid, plan, 'CRUSCOTTO', PRINTED - 1);
  grid.row += 1;
  const add = (chart: ChartBlueprint) => {
    charts.push(chart);
    grid.row += 1;
    starts.push(grid.row);
  };
  const words = (text: string) => {
    writeSentence(grid, text, text, PRINTED - 1);
    grid.row += 1;
  };
  for (const block of blocksOf(plan)) add(writeUnitBlock(grid, plan, block));
  if (plan.hasScores) add(distributionBlock(grid, plan));
  if (!plan.hasStates) words(NO_STATES);
  if (!plan.hasScores) words(NO_SCORES);
  const sheet = grid.toBlueprint(
    {
      ...{ name, tabColor: COLORS.done, freeze: { rows: HEAD_ROWS, columns: 0 } },
      identity: { template: DASHBOARD, version: DASHBOARD_VERSION, id: newId() },
    },
    footer('Cruscotto'),
    HEAD_ROWS,
    { hiddenColumns: [0], printed: PRINTED },
  );
  // The last chart may reach further than its figures.
  const area = { ...sheet.print.area, rows: grid.row - 1 };
  const whole = { ...sheet, print: { ...sheet.print, area } };
  return { ...whole, charts, print: onePage(whole, starts.slice(0, -1)) };
}
