/** Rules whose data no sheet holds yet: the check says that they were not run, so that nobody takes silence for an answer. */
import { waiting } from './rule';

export const WAITING_RULES = [
  waiting('OB08', 'toFix', 'selectivePlan', 'Linee guida PIAO 2025'),
  waiting('OB09', 'toKnow', 'selectivePlan', 'Linee guida PIAO 2025'),
  waiting('IN17', 'toKnow', 'catalogue', 'D.Lgs. 150/2009, art. 5, c. 2, lett. e'),
  waiting('IN18', 'toFix', 'catalogue'),
  waiting('TE08', 'toFix', 'resultDates'),
  waiting('TE09', 'toFix', 'resultDates'),
  waiting('TE10', 'toKnow', 'approval', 'Nota DFP 24/01/2024'),
  waiting('PE11', 'blocks', 'resultPay', 'CCNL Area Funzioni locali 16/07/2024'),
  waiting('PE12', 'toFix', 'resultPay'),
  waiting('PE13', 'blocks', 'resultPay', 'D.Lgs. 150/2009, artt. 10, c. 5, e 14'),
  waiting('FO07', 'blocks', 'publication', 'L. 4/2004'),
  waiting('FO08', 'toFix', 'publication', 'Reg. UE 2016/679, art. 5, par. 1, lett. c'),
  waiting('FO09', 'toKnow', 'registers'),
] as const;

export type WaitingId = (typeof WAITING_RULES)[number]['id'];
