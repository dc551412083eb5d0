/** Rules whose data no sheet holds yet: the check says that they were not run, so that nobody takes silence for an answer. */
import { waiting } from './rule';

export const WAITING_RULES = [
  waiting('OB05', 'toFix', 'publication'),
  waiting('OB08', 'toFix', 'selectivePlan', 'Linee guida PIAO 2025'),
  waiting('OB09', 'toKnow', 'selectivePlan', 'Linee guida PIAO 2025'),
  waiting('TE08', 'toFix', 'resultDates'),
  waiting('TE10', 'toKnow', 'approval', 'Nota DFP 24/01/2024'),
  waiting('PE11', 'blocks', 'resultPay', 'CCNL Area Funzioni locali 16/07/2024'),
  waiting('PE12', 'toFix', 'resultPay'),
  waiting('PE13', 'blocks', 'resultPay', 'D.Lgs. 150/2009, artt. 10, c. 5, e 14'),
] as const;

export type WaitingId = (typeof WAITING_RULES)[number]['id'];
