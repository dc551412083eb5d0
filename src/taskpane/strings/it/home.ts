/** The start page and the examples. */
import { counted } from '../counted';

export const home = {
  title: 'Schede Obiettivo',
  intro:
    'Prepara in Excel le schede degli obiettivi e la sintesi con i pesi, e tiene sotto controllo i tempi. Tutto resta nella cartella di lavoro.',
  actions: 'Che cosa si vuole fare',
  newObjective: 'Nuovo obiettivo',
  newObjectiveHelp: 'Compilare i dati e le fasi: la scheda viene creata nella cartella di lavoro.',
  edit: 'Modifica obiettivo',
  editHelp: 'Aprirne uno che c’è già e cambiare quello che serve.',
  plan: 'Piano',
  planHelp: 'Ente, anni, modello delle schede e settori: crearli, o vedere quelli che ci sono già.',
  summary: 'Sintesi',
  summaryHelp: 'Gli obiettivi di ogni settore con i pesi: vedere se è aggiornata, e aggiornarla.',
  weights: 'Pesi',
  weightsHelp:
    'I pesi di un settore con il totale che deve fare 100: cambiarli e scriverli nelle schede.',
  monitoring: 'Monitoraggio',
  monitoringHelp:
    'Aggiornare gli obiettivi a una data: mesi fatti, risultati, criticità, e chi non ha ancora aggiornato.',
  formulas: 'Funzioni',
  formulasHelp:
    'Trovare la funzione che serve e inserirla in una cella; riparare le formule che mostrano #NOME?.',
  check: 'Verifica',
  checkHelp:
    'Leggere il piano: che cosa manca, che cosa non si capisce, i pesi che non coincidono.',
  dashboard: 'Cruscotto',
  dashboardHelp: 'Grafici, cronoprogramma del piano, elenco dei ritardi, chi partecipa a che cosa.',
  photograph: 'Fotografie e variazioni',
  photographHelp:
    'Approvare il piano, conservarlo com’è in un giorno, confrontare, registrare le variazioni.',
  scores: 'Punteggi',
  scoresHelp:
    'I punteggi di settori, responsabili ed ente, con i calcoli e le celle da cui vengono.',
  print: 'Prepara la stampa',
  printHelp: 'Un solo PDF di tutto il piano: fogli in ordine, pagine intere, copertina e indice.',
  following: 'La scheda della cella',
  followingHelp:
    'Mentre ci si sposta nei fogli, il riquadro dice di che obiettivo, fase o indicatore è la cella.',
  loadExample: 'Carica esempio',
  loadExampleHelp: 'Scrivere un piano completo già pronto, per vedere come funziona.',
  guide: 'Guida',
  guideHelp: 'Come si fa, un compito alla volta, con le immagini: si apre nel browser.',
  draftTitle: 'C’è una bozza non conclusa',
  draftOf: {
    objective: (title: string) =>
      title === '' ? 'Obiettivo senza titolo.' : `Obiettivo «${title}».`,
    edit: (title: string) => `Modifiche a «${title}», non ancora scritte.`,
    plan: (title: string) => (title === '' ? 'Piano senza titolo.' : `Piano «${title}».`),
    measures: (_title: string) => 'Misure anticorruzione, non ancora scritte.',
  },
  otherDrafts: 'Altre bozze',
  draftFrom: (file: string) =>
    file === ''
      ? 'Bozza iniziata in una cartella di lavoro senza nome.'
      : `Bozza iniziata in «${file}».`,
  draftFromHere: 'Bozza iniziata in questa cartella di lavoro.',
  moreDrafts: (count: number) =>
    `E ${counted(count, 'altra bozza', 'altre bozze')}, da vedere quando queste saranno riprese o eliminate.`,
  resumeDraft: 'Riprendi la bozza',
  resumeHere: 'Riprendi qui',
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
  loadNamed: (name: string) => `Carica questo esempio: ${name}`,
  written: 'Esempio caricato',
  terreDiPianura: {
    name: 'Unione dei Comuni Terre di Pianura – PEG con cronoprogramma 2021-2023',
    about:
      'Schede con indicatori e cronoprogramma mensile, e la sintesi degli obiettivi con i pesi verificati per settore. I ruoli sostituiscono i nomi delle persone.',
  },
  luzzara: {
    name: 'Comune di Luzzara – Scheda con fasi e prodotti 2024',
    about:
      'Schede con le fasi, i loro prodotti e tempi, gli indicatori e i monitoraggi al 30/06, 30/09 e 31/12, e la sintesi per settore.',
  },
  terreDiCastelli: {
    name: 'Unione Terre di Castelli – PDO strategico e ordinario 2024-2026',
    about:
      '103 obiettivi di sei strutture, ognuno con la sua scheda. È il piano più lungo: la scrittura richiede qualche secondo.',
  },
  casalbuttano: {
    name: 'Unione di Casalbuttano ed Uniti e Corte de’ Cortesi con Cignone – Elenco di obiettivi 2024',
    about:
      'Tutti gli obiettivi di un piccolo ente in un foglio: per ogni responsabile l’elenco con termine e peso, e il totale dei pesi.',
  },
  bassaRomagna: {
    name: 'Unione dei Comuni della Bassa Romagna – Indicatori di valore pubblico 2025-2027',
    about:
      'Tutti gli obiettivi in un foglio: per ogni area gli indicatori di valore pubblico con la loro fonte, e il conto degli obiettivi per area.',
  },
};
