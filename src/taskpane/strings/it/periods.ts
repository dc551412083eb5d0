/** The periods of a phase in the wizard "Nuovo obiettivo": months or fortnights. */
import { MONTHS, MONTHS_SHORT } from '../../../domain/months';
import { counted } from '../counted';

export const periods = {
  label: 'Tempi delle fasi',
  months: 'Mesi',
  fortnights: 'Quindicine',
  monthNames: MONTHS,
  monthsShort: MONTHS_SHORT,
  halves: ['1ª', '2ª'],
  fortnight: (half: string, month: string) => `${half} quindicina di ${month}`,
  monthsOfPhase: (position: number) => `Mesi previsti della fase ${position}`,
  fortnightsOfPhase: (position: number) => `Quindicine previste della fase ${position}`,
  monthPlanned: (phase: number, month: string) => `Fase ${phase}, ${month}: pianificato`,
  fortnightPlanned: (phase: number, fortnight: string) =>
    `Fase ${phase}, ${fortnight}: pianificata`,
  shown: 'Tempi proposti',
  words: {
    label: 'Tempi in parole',
    placeholder: 'mar-giu, II trim., 15/3 – 30/6',
    choices: {
      year: 'Tutto l’anno',
      quarter1: 'I trimestre',
      quarter2: 'II trimestre',
      quarter3: 'III trimestre',
      quarter4: 'IV trimestre',
      half1: 'I semestre',
      half2: 'II semestre',
    },
    done: (text: string, year: string) => `Segnato nel ${year}: ${text}.`,
    unread: (text: string, _year: string) =>
      `«${text}» non si legge come un tempo dell’anno. Scrivere per esempio mar-giu, II trim., 15/3 – 30/6, tutto l’anno; oppure segnare qui sotto.`,
    elsewhere: (text: string, year: string) =>
      `«${text}» non cade nel ${year}: non è stato segnato nulla.`,
  },
  toMonths: {
    question: (count: number) =>
      `In ${counted(count, 'mese', 'mesi')} è segnata una sola quindicina: passando ai mesi, ${
        count === 1 ? 'quel mese risulterà segnato' : 'quei mesi risulteranno segnati'
      } per intero. Passare ai mesi?`,
    yes: 'Sì, passa ai mesi',
    no: 'No, lascia le quindicine',
  },
};
