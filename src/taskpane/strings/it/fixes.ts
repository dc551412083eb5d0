/** Mending what the check has found. */
import { counted } from '../counted';

export const fixes = {
  fix: 'Correggi…',
  /** For those who do not see what stands above; the rule. */
  fixOf: (rule: string) => `Correggi: ${rule}`,
  fixAll: (count: number) => `Correggi tutti: ${count}`,
  ways: 'Come correggere',
  names: {
    propose: 'Correzione proposta',
    sheet: 'Vale la scheda: la sintesi torna a mostrarla',
    summary: 'Vale la sintesi: il suo valore va nella scheda',
    alone: 'Solo questo peso',
    proportion: 'Questo peso, e gli altri del settore in proporzione',
  },
  nameOf: (name: string, count: number) => `${name} (${count})`,
  preview: 'Che cosa verrà scritto',
  blank: '(vuota)',
  now: (value: string) => `Ora: ${value}`,
  then: (value: string) => `Poi: ${value}`,
  thenFormula: (value: string) => `Poi: ${value}, con una formula che legge la scheda`,
  write: (cells: number) =>
    cells < 2 ? 'Scrivi nella cella' : `Scrivi in ${counted(cells, 'cella', 'celle')}`,
  leave: 'Lascia com’è',
  settled: {
    mended: 'Corretto: leggere di nuovo il piano',
    waived: 'In deroga: leggere di nuovo il piano',
    unwaived: 'Deroga tolta: leggere di nuovo il piano',
  },
  waive: 'Deroga…',
  /** For those who do not see what stands above; the rule. */
  waiveOf: (rule: string) => `Deroga: ${rule}`,
  waiverHelp:
    'Chi deroga ne risponde: motivo e ruolo si scrivono nelle impostazioni del piano, e si stampano. La deroga vale finché la cella non cambia.',
  reason: 'Motivo',
  role: 'Chi risponde della deroga',
  roleHint: 'Il ruolo, non il nome: per esempio «Segretario generale».',
  writeWaiver: 'Scrivi la deroga',
  because: (reason: string, role: string) => `Motivo: ${reason} (${role})`,
  removeWaiver: 'Togli la deroga',
  removeWaiverOf: (rule: string) => `Togli la deroga: ${rule}`,
  what: 'Che cosa viene prodotto',
  whatHint: 'Per esempio «Regolamento approvato» o «Sportello aperto al pubblico».',
  by: 'Entro quale giorno',
  byHint: 'Per esempio 30/09/2026.',
  byWrong: (text: string) =>
    `«${text}» non è un giorno degli anni del piano: scriverlo come 30/09/2026.`,
  who: 'Chi ne risponde',
  whoHint: 'Il ruolo o l’ufficio, se non è già detto nella scheda.',
};
