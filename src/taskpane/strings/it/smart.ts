/** Hints for objectives and indicators that can be measured: what could be better, and how it would look. */
export const smart = {
  label: 'Suggerimento',
  ofIndicator: (position: number) => `Suggerimenti per l’indicatore ${position}`,
  ofObjective: 'Suggerimenti per l’obiettivo',
  example: (text: string) => `Per esempio: ${text}.`,
  hide: (hint: string) => `Nascondi il suggerimento: ${hint}`,
  indicator: {
    phasesOnly: () => ({
      message:
        'Rispettare fasi e tempi non è ancora un risultato: l’avanzamento si vede già nel cronoprogramma. Indicare che cosa si ottiene, con un numero o una data.',
      example: '«Regolamento approvato entro il 30/06»',
    }),
    vague: (word: string) => ({
      message: `Di «${word}» ognuno ha un’idea diversa: aggiungere quanto, o entro quando.`,
      example: '«Tempo medio di risposta ridotto a 10 giorni»',
    }),
    noMeasure: () => ({
      message: 'Non si capisce come si misura: aggiungere un numero, una percentuale o una data.',
      example: '«Affidamento dei lavori entro il 30/06»',
    }),
    leftOpen: () => ({
      message: 'Il valore è rimasto in bianco: scrivere quanto si vuole raggiungere.',
      example: '«Numero di bandi pubblicati: 3»',
    }),
    many: () => ({
      message:
        'Qui ci sono più cose insieme: con un indicatore per ciascuna si vede quale è raggiunta.',
      example: '«Numero di procedure avviate» e, a parte, «Numero di procedure concluse»',
    }),
    tooLong: () => ({
      message:
        'Il testo è lungo: tenere qui il nome dell’indicatore e spostare le spiegazioni nella descrizione dell’obiettivo.',
      example: '«Graduatorie pubblicate entro il termine»',
    }),
    activity: () => ({
      message:
        'Conta il lavoro che si fa, non ciò che ne viene: aggiungere almeno un indicatore di risultato.',
      example: '«Percentuale di utenti soddisfatti del servizio»',
    }),
    onlyYesNo: () => ({
      message:
        'Con SI/NO è tutto o niente: aggiungere una data, o un indicatore che ammetta valori intermedi.',
      example: '«Percentuale di servizi attivati»',
    }),
    targetMissing: () => ({
      message:
        'Manca il valore da raggiungere: senza, a fine anno non si può dire se l’indicatore è raggiunto.',
      example: '«90%», «12» oppure «30/06/2026»',
    }),
    targetNotInName: () => ({
      message:
        'Manca il valore da raggiungere: senza, a fine anno non si può dire se l’indicatore è raggiunto.',
      example: '«Numero di partecipanti: 50»',
    }),
    targetInWords: (number: string) => ({
      message:
        'Il target contiene parole: il grado di raggiungimento si calcola solo da un valore. Le parole possono stare nell’unità di misura o nella descrizione.',
      example: `«${number}»`,
    }),
    targetUnreadable: () => ({
      message:
        'Il target non è un valore: il grado di raggiungimento si calcola da un numero, una percentuale, una data o SI/NO.',
      example: '«90%», «12», «30/06/2026» oppure «SI»',
    }),
    notAmbitious: () => ({
      message:
        'Il target non migliora il valore dell’anno precedente: renderlo più impegnativo oppure, se basta mantenere il livello, scriverlo nella descrizione.',
      example: '«Mantenimento dei tempi medi di rilascio»',
    }),
    alwaysReached: () => ({
      message:
        'Il target è già stato raggiunto in tutti gli anni indicati: sceglierne uno più impegnativo, o un altro indicatore.',
      example: 'la percentuale di pratiche concluse in metà del tempo previsto',
    }),
    unitMissing: () => ({
      message: 'Manca l’unità di misura: un numero da solo non dice che cosa si conta.',
      example: '«giorni», «utenti» oppure «ore»',
    }),
    formulaMissing: () => ({
      message: 'È una parte di un totale: scrivere nella formula che cosa si divide per che cosa.',
      example: '«pratiche concluse in tempo / pratiche presentate × 100»',
    }),
    formulaIncomplete: () => ({
      message: 'La formula non dice che cosa si divide per che cosa.',
      example: '«pratiche concluse in tempo / pratiche presentate × 100»',
    }),
    sourceMissing: () => ({
      message:
        'Manca la fonte del dato: serve a chi controllerà il risultato. Si trova fra gli altri dati dell’indicatore.',
      example: '«Protocollo informatico» oppure «Registro della formazione»',
    }),
  },
  objective: {
    titleVague: (word: string) => ({
      message: `«${word}» in generale non dice che cosa cambia: nominare il servizio e il risultato.`,
      example: '«Rilascio dei certificati in 15 giorni»',
    }),
    titleMany: () => ({
      message:
        'Il titolo unisce più cose: se i risultati sono diversi, conviene una scheda per ciascuna.',
      example: '«Bandi per le imprese» e, a parte, «Avvisi per le associazioni»',
    }),
    titleTooLong: () => ({
      message:
        'Il titolo è lungo e nella sintesi occuperà molte righe: tenerlo breve e spostare il resto nella descrizione.',
      example: '«Nuovo software per lo sportello unico»',
    }),
    titleCapitals: () => ({
      message: 'Un testo tutto in maiuscolo si legge con fatica: bastano le iniziali.',
      example: '«Gestione dei contratti pubblici»',
    }),
    titleLeftOpen: () => ({
      message:
        'Il titolo sembra incompleto: resta uno spazio da riempire, o finisce con i due punti.',
      example: '«Nuovo regolamento dei concorsi»',
    }),
    noDeadline: () => ({
      message:
        'Non è detto entro quando: scrivere la durata o il termine, o segnare i mesi delle fasi.',
      example: '«annuale» oppure «2026-2028»',
    }),
  },
};
