/** What the review and the fields say of a draft: what is wrong, why it matters, what to do. */
const inUnit = (unit: string, position: number) =>
  unit === '' ? `nell’altro settore ${position}` : `nel settore «${unit}»`;

const number = (value: number) => value.toLocaleString('it-IT', { maximumFractionDigits: 2 });

export const findings = {
  titleMissing: 'Manca il titolo: dà il nome alla scheda. Scriverne uno.',
  numberMissing:
    'Manca il numero: dà il nome al foglio e lega la scheda alla sintesi. Scriverlo, per esempio 1/1.',
  yearUnreadable: (text: string) =>
    text === ''
      ? 'Manca l’anno del cronoprogramma: serve per calcolare le scadenze. Scriverlo con quattro cifre.'
      : `«${text}» non è un anno: serve per calcolare le scadenze. Scriverlo con quattro cifre, per esempio 2026.`,
  yearRepeated: (year: string) =>
    `L’anno ${year} compare due volte: riunire le fasi in un solo cronoprogramma o correggere l’anno.`,
  planYearUnreadable: (text: string) =>
    text === ''
      ? 'Manca l’anno del piano: scriverlo con quattro cifre, per esempio 2026.'
      : `«${text}» non è un anno: scriverlo con quattro cifre, per esempio 2026.`,
  planYearsReversed: 'Il primo anno del piano viene dopo l’ultimo: correggere uno dei due.',
  authorityMissing: 'Manca il nome dell’ente: compare in testa alle schede.',
  planTitleMissing: 'Manca il titolo del piano: compare in testa alle schede.',
  unitMissing: 'Manca il settore: senza settore il peso non entra in nessun totale.',
  ownerMissing: 'Manca il responsabile: indicare il ruolo di chi risponde dell’obiettivo.',
  weight: {
    missing: 'Manca il peso: senza, i pesi del settore non danno 100.',
    unreadable: (text: string) =>
      `Il peso «${text}» non è un numero: la cella resterà vuota. Scrivere per esempio 15, 15% o 12,5.`,
    outOfRange: (text: string) =>
      `Il peso ${text} non è tra 0 e 100: il totale del settore deve dare 100. Correggerlo.`,
  },
  /** Where the plan's weights are coefficients. */
  coefficient: {
    missing: 'Manca il peso: senza coefficiente l’obiettivo non conta tra quelli del settore.',
    unreadable: (text: string) =>
      `Il peso «${text}» non è un numero: la cella resterà vuota. Scrivere un coefficiente, per esempio 1, 1,5 o 2.`,
    outOfRange: (text: string) =>
      `Il peso ${text} è negativo: un coefficiente è un numero come 1, 1,5 o 2. Correggerlo.`,
  },
  relevanceUnreadable: (text: string) =>
    `La strategicità «${text}» non è un numero: la cella resterà vuota. Scrivere un numero da 0 a 100.`,
  relevanceOutOfRange: (text: string) => `La strategicità ${text} non è tra 0 e 100: correggerla.`,
  descriptionMissing: 'Manca la descrizione: scrivere che cosa si fa e perché.',
  resultsMissing: 'Mancano i risultati attesi: indicare che cosa cambierà.',
  /** Of the other units that share the objective: the name of the unit, or its row. */
  shared: {
    unitMissing: (position: number) =>
      `Manca il nome dell’altro settore ${position}: senza, il suo peso non entra in nessun totale. Indicarlo o eliminare la riga.`,
    own: (unit: string) =>
      `«${unit}» è già il settore dell’obiettivo: il peso conterebbe due volte. Indicare un altro settore o eliminare la riga.`,
    twice: (unit: string) =>
      `«${unit}» compare due volte tra gli altri settori: il peso conterebbe due volte. Eliminare una delle righe.`,
    numberMissing: (unit: string, position: number) =>
      `Manca il numero che l’obiettivo ha ${inUnit(unit, position)}: nella sintesi la riga sarà senza numero.`,
    weightMissing: (unit: string, position: number) =>
      `Manca il peso che l’obiettivo ha ${inUnit(unit, position)}: chiederlo a quel settore.`,
    weightUnreadable: (text: string, unit: string, position: number) =>
      `Il peso «${text}» ${inUnit(unit, position)} non è un numero. Scrivere per esempio 15 o 12,5, oppure lasciarlo vuoto.`,
    weightOutOfRange: (text: string, unit: string, position: number) =>
      `Il peso ${text} ${inUnit(unit, position)} non è tra 0 e 100: correggerlo.`,
    coefficientNegative: (text: string, unit: string, position: number) =>
      `Il peso ${text} ${inUnit(unit, position)} è negativo: un coefficiente è un numero come 1, 1,5 o 2. Correggerlo.`,
    relevanceUnreadable: (text: string, unit: string, position: number) =>
      `La strategicità «${text}» ${inUnit(unit, position)} non è un numero. Scrivere un numero da 0 a 100, oppure lasciarla vuota.`,
    relevanceOutOfRange: (text: string, unit: string, position: number) =>
      `La strategicità ${text} ${inUnit(unit, position)} non è tra 0 e 100: correggerla.`,
  },
  totalTooMuch: (unit: string, total: number, rest: number) =>
    `Con questo obiettivo i pesi del settore «${unit}» danno ${number(total)}: ${number(rest)} di troppo. Correggere il peso, oppure gli altri dalla pagina «Pesi».`,
  noIndicators: 'Non c’è nessun indicatore: senza indicatori il risultato non si può misurare.',
  indicatorUnnamed: (position: number) => `L’indicatore ${position} non ha descrizione.`,
  indicatorWithoutTarget: (position: number, name: string) =>
    `L’indicatore ${position} («${name}») non ha un target: senza target non si può dire se è raggiunto.`,
  phaseTotal: (year: string, total: number) =>
    `I pesi delle fasi del ${year} danno ${number(total)} e non 100: l’avanzamento li riporterebbe a 100 in proporzione. Correggerli.`,
  tooLong: (field: string, length: number) =>
    `«${field}» ha ${length.toLocaleString('it-IT')} caratteri: una cella di Excel ne contiene al massimo 32.767. Accorciare il testo.`,
  noPhases: 'Non c’è nessuna fase: senza fasi l’avanzamento non si può calcolare.',
  phaseUnnamed: (position: number, year: string) => `La fase ${position} del ${year} non ha nome.`,
  phaseWithoutMonths: (position: number, name: string, year: string) =>
    `La fase ${position} del ${year} («${name}») non ha mesi previsti: risulterà «Non pianificata».`,
  phaseWithoutFortnights: (position: number, name: string, year: string) =>
    `La fase ${position} del ${year} («${name}») non ha quindicine previste: risulterà «Non pianificata».`,
  noPeople: 'Non ci sono risorse umane: aggiungere i ruoli coinvolti, se si conoscono.',
  personUnnamed: (position: number) => `La risorsa ${position} non ha ruolo.`,
  shareUnreadable: (text: string, role: string) =>
    `La partecipazione «${text}» (${role}) non è un numero: la cella resterà vuota. Scrivere per esempio 20 o 20%.`,
  shareOutOfRange: (text: string, role: string) =>
    `La partecipazione ${text} (${role}) non è tra 0 e 100: correggerla.`,
  /** What does not agree with the plan of the workbook. */
  plan: {
    sameObjective: (number: string, unit: string, sheet: string) =>
      `L’obiettivo ${number}${unit === '' ? '' : ` del settore «${unit}»`} c’è già, nel foglio «${sheet}»: non ne verrà scritto un altro. Cambiare il numero o il settore.`,
    unknownUnit: (unit: string) =>
      `«${unit}» non è fra i settori del piano: il peso non entrerebbe nel totale di nessuno di quelli. Sceglierlo dall’elenco oppure, se è un settore nuovo, aggiungerlo alla tabella dei settori nel foglio «Impostazioni».`,
    yearOutside: (year: number, first: number, last: number) =>
      `Il ${year} è fuori dagli anni del piano (${first}-${last}): controllare l’anno del cronoprogramma.`,
  },
};
