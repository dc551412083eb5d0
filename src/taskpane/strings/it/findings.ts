/** What the review and the fields say of a draft: what is wrong, why it matters, what to do. */
import { number } from './figures';

const inUnit = (unit: string, position: number) =>
  unit === '' ? `nell’altro settore ${position}` : `nel settore «${unit}»`;

export const findings = {
  yearUnreadable: (text: string) =>
    text === ''
      ? 'Manca l’anno del cronoprogramma: serve per calcolare le scadenze. Scriverlo con quattro cifre.'
      : `«${text}» non è un anno: serve per calcolare le scadenze. Scriverlo con quattro cifre, per esempio 2026.`,
  planYearUnreadable: (text: string) =>
    text === ''
      ? 'Manca l’anno del piano: scriverlo con quattro cifre, per esempio 2026.'
      : `«${text}» non è un anno: scriverlo con quattro cifre, per esempio 2026.`,
  weight: {
    unreadable: (text: string) =>
      `Il peso «${text}» non è un numero: la cella resterà vuota. Scrivere per esempio 15, 15% o 12,5.`,
  },
  /** Where the plan's weights are coefficients. */
  coefficient: {
    unreadable: (text: string) =>
      `Il peso «${text}» non è un numero: la cella resterà vuota. Scrivere un coefficiente, per esempio 1, 1,5 o 2.`,
  },
  relevanceUnreadable: (text: string) =>
    `La strategicità «${text}» non è un numero: la cella resterà vuota. Scrivere un numero da 0 a 100.`,
  /** Of the other units that share the objective: the name of the unit, or its row. */
  shared: {
    weightUnreadable: (text: string, unit: string, position: number) =>
      `Il peso «${text}» ${inUnit(unit, position)} non è un numero. Scrivere per esempio 15 o 12,5, oppure lasciarlo vuoto.`,
    relevanceUnreadable: (text: string, unit: string, position: number) =>
      `La strategicità «${text}» ${inUnit(unit, position)} non è un numero. Scrivere un numero da 0 a 100, oppure lasciarla vuota.`,
  },
  totalTooMuch: (unit: string, total: number, rest: number) =>
    `Con questo obiettivo i pesi del settore «${unit}» danno ${number(total)}: ${number(rest)} di troppo. Correggere il peso, oppure gli altri dalla pagina «Pesi».`,
  tooLong: (field: string, length: number) =>
    `«${field}» ha ${length.toLocaleString('it-IT')} caratteri: una cella di Excel ne contiene al massimo 32.767. Accorciare il testo.`,
  shareUnreadable: (text: string, role: string) =>
    `La partecipazione «${text}» (${role}) non è un numero: la cella resterà vuota. Scrivere per esempio 20 o 20%.`,
  /** What does not agree with the plan of the workbook. */
  plan: {
    sameObjective: (number: string, unit: string, sheet: string) =>
      `L’obiettivo ${number}${unit === '' ? '' : ` del settore «${unit}»`} c’è già, nel foglio «${sheet}»: non ne verrà scritto un altro. Cambiare il numero o il settore.`,
  },
};
