/** What each function is for, as one would ask for it; `words` are others that people use. */
import type { FunctionName } from '../../formulas/catalogue';
import type { Need } from '../../formulas/find';

export const needs: Record<FunctionName, Need> = {
  PUNTEGGIO: {
    need: 'Voglio la media pesata dei gradi di raggiungimento',
    words: 'punteggio ponderata pesi obiettivo performance valutazione risultato finale',
  },
  ESITO_PUNTEGGIO: {
    need: 'Voglio sapere che cosa manca a un punteggio',
    words: 'provvisorio attesa non misurato definitivo motivo errore valore parole',
  },
  VERIFICA_PESI: {
    need: 'Voglio sapere se i pesi fanno 100',
    words: 'somma totale controllare settore servizio area mancano di troppo cento',
  },
  NORMALIZZA_PESI: {
    need: 'Voglio trasformare pesi o coefficienti in quote che fanno 100',
    words: 'riproporzionare ripartire percentuali priorità arrotondare cento',
  },
  LEGGI_PESO: {
    need: 'Voglio il numero del peso scritto dentro un testo',
    words: 'estrarre ricavare strategicità percentuale',
  },
  GRADO: {
    need: 'Voglio sapere quanto un indicatore ha raggiunto il target',
    words: 'consuntivo atteso percentuale risultato soglia scostamento misura',
  },
  MOTIVO: {
    need: 'Voglio sapere perché il grado di un indicatore non si calcola',
    words: 'errore valore spiegazione parole rifiuto consuntivo target',
  },
  GRADO_DATA: {
    need: 'Voglio sapere quanto vale una scadenza rispettata o in ritardo',
    words: 'termine data entro giorni puntualità grado',
  },
  SCAGLIONE: {
    need: 'Voglio i punti di uno scaglione secondo il valore raggiunto',
    words: 'soglie tabella intervalli punteggio',
  },
  FASCIA: {
    need: 'Voglio la fascia di merito di un punteggio',
    words: 'classe livello giudizio soglie differenziazione premio',
  },
  AVANZAMENTO: {
    need: 'Voglio sapere a che punto è una fase',
    words: 'percentuale realizzata stato avanzamento periodi mesi X fatto',
  },
  ATTESO: {
    need: 'Voglio sapere a che punto dovrebbe essere una fase a una data',
    words: 'previsto programmato avanzamento oggi riferimento',
  },
  SCOSTAMENTO: {
    need: 'Voglio sapere di quanto una fase è indietro o avanti',
    words: 'ritardo anticipo differenza previsto realizzato',
  },
  STATO_FASE: {
    need: 'Voglio sapere se una fase è in ritardo',
    words: 'conclusa in corso non avviata anticipo monitoraggio',
  },
  STATO_OBIETTIVO: {
    need: 'Voglio sapere se un obiettivo è in ritardo',
    words: 'concluso in corso non avviato fasi monitoraggio',
  },
  AVANZAMENTO_OBIETTIVO: {
    need: 'Voglio sapere a che punto è un obiettivo',
    words: 'percentuale realizzata media fasi pesi stato avanzamento',
  },
  INIZIO: {
    need: 'Voglio la data in cui comincia una fase, dalle sue X',
    words: 'inizio primo giorno mese avvio partenza',
  },
  FINE: {
    need: 'Voglio la data in cui finisce una fase, dalle sue X',
    words: 'fine ultimo giorno mese termine scadenza conclusione',
  },
  CRONOPROGRAMMA: {
    need: 'Voglio segnare con X i mesi tra due date',
    words: 'gantt periodi quindicine settimane calendario',
  },
  SEMAFORO: {
    need: 'Voglio un semaforo per lo stato di una fase o di un obiettivo',
    words: 'icone colori verde giallo rosso',
  },
  TEMPESTIVITA: {
    need: 'Voglio l’indicatore di tempestività dei pagamenti (ITP)',
    words: 'fatture scadenza ritardo giorni medi ponderati fornitori debiti',
  },
  TEMPO_PAGAMENTO: {
    need: 'Voglio sapere in quanti giorni si pagano in media le fatture',
    words: 'tempo medio ricezione fornitori debiti',
  },
  RITARDO_ANNUALE: {
    need: 'Voglio il ritardo annuale dei pagamenti, anche delle fatture non pagate',
    words: 'indicatore fornitori debiti scadute giorni medi',
  },
  VERIFICA_PAGAMENTI: {
    need: 'Voglio sapere se l’obiettivo sui pagamenti pesa almeno il 30%',
    words: 'tempi dirigenti retribuzione di risultato decreto quota minima',
  },
  PREMIO: {
    need: 'Voglio calcolare la retribuzione di risultato',
    words: 'premio importo euro indennità produttività giorni di servizio',
  },
  VALORE_O_MOTIVO: {
    need: 'Voglio leggere nella cella perché una funzione dà errore',
    words: 'motivo spiegazione errore valore parole vuota',
  },
};
