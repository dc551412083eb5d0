/**
 * What the code must know of the custom functions: made of the comments of their source by npm run docs, never
 * changed by hand.
 */
/** The names of the arguments of each function, in their order. */
export const PARAMETERS = {
  PUNTEGGIO: ["gradi", "pesi", "non_misurati", "modo"],
  ESITO_PUNTEGGIO: ["gradi", "pesi", "non_misurati", "modo", "motivi"],
  VERIFICA_PESI: ["pesi", "totale", "gruppi"],
  NORMALIZZA_PESI: ["pesi", "totale", "decimali"],
  LEGGI_PESO: ["testo"],
  GRADO: [
    "consuntivo",
    "target",
    "verso",
    "partenza",
    "minimo",
    "massimo",
    "soglia",
    "forma",
    "ritardo",
  ],
  MOTIVO: [
    "consuntivo",
    "target",
    "verso",
    "partenza",
    "forma",
    "minimo",
    "massimo",
    "soglia",
    "ritardo",
  ],
  GRADO_DATA: ["effettiva", "scadenza", "regola", "riferimento"],
  SCAGLIONE: ["valore", "soglie", "punti", "modo"],
  FASCIA: ["punteggio", "soglie", "fasce", "decimali"],
  AVANZAMENTO: ["previsto", "realizzato", "data", "anno"],
  ATTESO: ["previsto", "data", "anno"],
  SCOSTAMENTO: ["previsto", "realizzato", "data", "anno"],
  STATO_FASE: ["previsto", "realizzato", "data", "anno", "eseguito"],
  STATO_OBIETTIVO: ["previsto", "realizzato", "data", "anno", "pesi"],
  AVANZAMENTO_OBIETTIVO: ["previsto", "realizzato", "data", "anno", "pesi"],
  INIZIO: ["previsto", "anno"],
  FINE: ["previsto", "anno"],
  CRONOPROGRAMMA: ["inizio", "fine", "anno", "colonne"],
  SEMAFORO: ["stato"],
  TEMPESTIVITA: ["importi", "scadenze", "pagamenti", "dal", "al", "sospensione"],
  TEMPO_PAGAMENTO: ["importi", "ricezioni", "pagamenti", "dal", "al", "sospensione"],
  RITARDO_ANNUALE: ["importi", "scadenze", "pagamenti", "anno", "lettura"],
  VERIFICA_PAGAMENTI: ["peso", "quota_obiettivi", "soglia"],
  PREMIO: ["base", "punteggio", "giorni", "giorni_anno", "quota"],
  VALORE_O_MOTIVO: ["funzione", "argomenti"],
} as const;

export type FunctionName = keyof typeof PARAMETERS;

/** The functions by theme, in the order of the reference. */
export const THEMES = {
  weights: ["PUNTEGGIO", "ESITO_PUNTEGGIO", "VERIFICA_PESI", "NORMALIZZA_PESI", "LEGGI_PESO"],
  achievement: ["GRADO", "MOTIVO", "GRADO_DATA", "SCAGLIONE", "FASCIA"],
  schedule: [
    "AVANZAMENTO",
    "ATTESO",
    "SCOSTAMENTO",
    "STATO_FASE",
    "STATO_OBIETTIVO",
    "AVANZAMENTO_OBIETTIVO",
    "INIZIO",
    "FINE",
    "CRONOPROGRAMMA",
    "SEMAFORO",
  ],
  payments: ["TEMPESTIVITA", "TEMPO_PAGAMENTO", "RITARDO_ANNUALE", "VERIFICA_PAGAMENTI"],
  resultPay: ["PREMIO"],
  reason: ["VALORE_O_MOTIVO"],
} as const;

/** How a cell is to show a result that is no plain number or word. */
export type ResultFormat = "fraction" | "date" | "euro" | "days";

export const FORMATS: Partial<Record<FunctionName, ResultFormat>> = {
  PUNTEGGIO: "fraction",
  GRADO: "fraction",
  GRADO_DATA: "fraction",
  AVANZAMENTO: "fraction",
  ATTESO: "fraction",
  SCOSTAMENTO: "fraction",
  AVANZAMENTO_OBIETTIVO: "fraction",
  INIZIO: "date",
  FINE: "date",
  TEMPESTIVITA: "days",
  TEMPO_PAGAMENTO: "days",
  RITARDO_ANNUALE: "days",
  PREMIO: "euro",
};
