/** The ready-made objectives, in the order in which they are offered. */
import { ACCESSIBILITA } from './accessibilita';
import { ANTICORRUZIONE_OBIETTIVO } from './anticorruzione';
import { FORMAZIONE } from './formazione';
import type { ReadyMade } from './readyMade';
import { TEMPI_PAGAMENTO } from './tempiPagamento';
import { TRASPARENZA } from './trasparenza';

export type { PlanFacts, ReadyMade, ReadyMadeId } from './readyMade';

export const READY_MADE: readonly ReadyMade[] = [
  TEMPI_PAGAMENTO,
  TRASPARENZA,
  ANTICORRUZIONE_OBIETTIVO,
  ACCESSIBILITA,
  FORMAZIONE,
];
