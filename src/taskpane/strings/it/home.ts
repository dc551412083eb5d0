/** The start page and the examples. */
export const home = {
  title: 'Schede Obiettivo',
  intro:
    'Prepara in Excel le schede degli obiettivi e la sintesi con i pesi, e tiene sotto controllo i tempi. Tutto resta nella cartella di lavoro.',
  actions: 'Che cosa si vuole fare',
  newObjective: 'Nuovo obiettivo',
  newObjectiveHelp: 'Compilare i dati e le fasi: la scheda viene creata nella cartella di lavoro.',
  loadExample: 'Carica esempio',
  loadExampleHelp: 'Scrivere un piano completo già pronto, per vedere come funziona.',
  draftTitle: 'C’è una bozza non conclusa',
  draftOf: (title: string) => `Obiettivo «${title}».`,
  draftUntitled: 'Obiettivo senza titolo.',
  resumeDraft: 'Riprendi la bozza',
  discardDraft: 'Elimina la bozza',
  discardQuestion: 'Eliminare la bozza? Quanto scritto finora andrà perso.',
  discardConfirm: 'Sì, elimina',
  discardCancel: 'No, conserva',
};

export const examples = {
  title: 'Carica esempio',
  intro:
    'Scegliere un piano: le schede e la sintesi vengono scritte in nuovi fogli. I fogli già presenti non vengono toccati.',
  load: 'Carica questo esempio',
  terreDiPianura: {
    name: 'Unione dei Comuni Terre di Pianura – PEG con cronoprogramma 2021-2023',
    about:
      'Schede con indicatori e cronoprogramma mensile, e la sintesi degli obiettivi con i pesi verificati per settore. I ruoli sostituiscono i nomi delle persone.',
  },
};
