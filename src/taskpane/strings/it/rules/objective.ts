/** Rules on the head of an objective, its units and its people. */
import type { RuleWords } from '../../ruleWords';
import { number } from '../figures';

const otherUnit = (unit: string, position: number) =>
  unit === '' ? `nell’altro settore ${position}` : `nel settore «${unit}»`;

export const objectiveRules = {
  OB01: {
    title: 'Obiettivi senza titolo',
    help: 'Il titolo dice che cosa si vuole ottenere e dà il nome alla scheda: scriverne uno.',
    says: 'Manca il titolo.',
  },
  OB02: {
    title: 'Titoli troppo generici',
    help: 'Nominare il servizio e il risultato.',
    says: ({ word }) => `«${word}» in generale non dice che cosa cambia.`,
    example: '«Rilascio dei certificati in 15 giorni»',
  },
  OB03: {
    title: 'Titoli che uniscono più obiettivi',
    help: 'Se i risultati sono diversi, conviene una scheda per ciascuno.',
    says: () => 'Il titolo unisce più cose.',
    example: '«Bandi per le imprese» e, a parte, «Avvisi per le associazioni»',
  },
  OB04: {
    title: 'Obiettivi senza responsabile',
    help: 'Senza un responsabile nessuno ne risponde: indicare il ruolo di chi risponde dell’obiettivo.',
    says: 'Manca il responsabile.',
  },
  OB06: {
    title: 'Obiettivi senza indicatori',
    help: 'Senza indicatori il risultato non si può misurare: aggiungerne almeno uno.',
    says: 'Non c’è nessun indicatore.',
  },
  OB11: {
    title: 'Condivisioni che non tornano',
    help: 'Un settore conta una volta sola, non è «altro» da sé stesso, e chi partecipa deve risultare da tutte e due le parti: correggere l’elenco.',
    says: ({ kind, unit, other, sheet }) =>
      ({
        own: `«${unit}» è già il settore dell’obiettivo.`,
        twice: `«${unit}» compare due volte tra gli altri settori.`,
        listed: `«${unit}», il settore dell’obiettivo, è anche fra gli altri settori coinvolti.`,
        notBack: `Il settore «${other}» (foglio «${sheet}») dice di condividerlo con «${unit}», ma qui «${other}» non c’è.`,
      })[kind],
  },
  OB12: {
    title: 'Percentuali di partecipazione che non tornano',
    help: 'Di solito danno 100 in tutto, oppure sono 100 per ogni persona. Se dicono la parte del tempo di ognuno va bene così; altrimenti correggerle.',
    says: ({ total, blank }) =>
      [
        `Le percentuali danno ${number(total)}`,
        blank === 1 && 'una persona non ne ha',
        blank > 1 && `${blank} persone non ne hanno`,
      ]
        .filter(Boolean)
        .join('; ') + '.',
  },
  OB15: {
    title: 'Titoli tutti in maiuscolo',
    help: 'Si leggono con fatica, e chi usa uno screen reader può sentirli lettera per lettera: bastano le iniziali.',
    says: () => 'Il titolo è tutto in maiuscolo.',
    example: '«Gestione dei contratti pubblici»',
  },
  OB16: {
    title: 'Obiettivi senza numero',
    help: 'Il numero dà il nome al foglio e lega la scheda alla sintesi: scriverlo, per esempio 1/1.',
    says: 'Manca il numero.',
  },
  OB42: {
    title: 'Numeri diventati date',
    help: 'Excel prende «1/2» per il primo febbraio, e nella sintesi mostra un numero di cinque cifre: dare alla cella il formato Testo e riscrivere il numero.',
    says: ({ number, meant }) =>
      `Excel ha preso il numero per una data: tiene ${number} (forse «${meant}»?).`,
  },
  OB17: {
    title: 'Titoli incompleti',
    help: 'Completare il titolo.',
    says: () => 'Nel titolo resta uno spazio da riempire, o finisce con i due punti.',
    example: '«Nuovo regolamento dei concorsi»',
  },
  OB18: {
    title: 'Titoli troppo lunghi',
    help: 'Nella sintesi occuperà molte righe: tenerlo breve e spostare il resto nella descrizione.',
    says: ({ letters, most }) => `Il titolo è lungo: ${letters} caratteri, meglio meno di ${most}.`,
    example: '«Nuovo software per lo sportello unico»',
  },
  OB19: {
    title: 'Obiettivi senza descrizione',
    help: 'Scrivere che cosa si fa e perché.',
    says: 'Manca la descrizione.',
  },
  OB20: {
    title: 'Obiettivi senza risultati attesi',
    help: 'Indicare che cosa cambierà.',
    says: 'Mancano i risultati attesi.',
  },
  OB21: {
    title: 'Obiettivi senza risorse umane',
    help: 'Aggiungere i ruoli coinvolti, se si conoscono.',
    says: ({ objectives }) =>
      objectives === 1
        ? 'Non è detto chi ci lavora.'
        : `In nessuno dei ${objectives} obiettivi è detto chi ci lavora.`,
  },
  OB22: {
    title: 'Persone senza ruolo',
    help: 'Indicare il ruolo, oppure eliminare la riga.',
    says: ({ position }) => `La risorsa ${position} non ha ruolo.`,
  },
  OB23: {
    title: 'Partecipazioni fuori misura',
    help: 'La partecipazione va da 0 a 100: correggerla.',
    says: ({ role, share }) => `La partecipazione ${number(share)} (${role}) non è tra 0 e 100.`,
  },
  OB24: {
    title: 'Obiettivi senza settore',
    help: 'Senza settore il peso non entra in nessun totale: scrivere il settore.',
    says: 'Manca il settore.',
  },
  OB25: {
    title: 'Settori che non sono nel piano',
    help: 'Il peso non entra nel totale di nessun settore del piano: scegliere il nome dall’elenco oppure, se il settore è nuovo o questo è un suo altro nome, aggiungerlo alla tabella dei settori nel foglio «Impostazioni».',
    says: ({ unit }) => `«${unit}» non è fra i settori del piano.`,
  },
  OB26: {
    title: 'Obiettivi condivisi con un settore senza nome',
    help: 'Senza nome il suo peso non entra in nessun totale: indicarlo o eliminare la riga.',
    says: ({ position }) => `Manca il nome dell’altro settore ${position}.`,
  },
  OB27: {
    title: 'Obiettivi condivisi senza il numero dell’altro settore',
    help: 'Nella sintesi la riga sarà senza numero: scriverlo.',
    says: ({ unit, position }) =>
      `Manca il numero che l’obiettivo ha ${otherUnit(unit, position)}.`,
  },
  OB28: {
    title: 'Obiettivi condivisi senza il peso dell’altro settore',
    help: 'Chiedere il peso a quel settore.',
    says: ({ unit, position }) => `Manca il peso che l’obiettivo ha ${otherUnit(unit, position)}.`,
  },
  OB29: {
    title: 'Settori senza obiettivi',
    help: 'Scrivere i loro obiettivi; se un settore non ne ha, toglierlo dal foglio delle impostazioni.',
    says: 'Il settore non ha obiettivi.',
  },
} satisfies Partial<RuleWords>;
