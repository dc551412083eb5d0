/** Rules that wait for data that no sheet holds yet, and what the rules need. */
import type { NeedWords, RuleWords } from '../../ruleWords';

export const waitingRules = {
  OB08: {
    title: 'Obiettivi senza collegamento al valore pubblico',
    help: 'Nel PIAO stanno gli obiettivi che servono al valore pubblico.',
  },
  OB09: {
    title: 'Troppi obiettivi che non servono al valore pubblico',
    help: 'Il piano dovrebbe essere selettivo.',
  },
  TE08: {
    title: 'Risultati senza data',
    help: 'Senza la data in cui è stato rilevato, un risultato non si può controllare.',
  },
  TE09: {
    title: 'Obiettivi che nessuno aggiorna',
    help: 'Un obiettivo non aggiornato da più di un monitoraggio spesso non ha più chi lo segue.',
  },
  IN17: {
    title: 'Indicatori del catalogo con un’altra unità o polarità',
    help: 'Con la stessa unità e polarità i valori si confrontano con quelli di altri enti.',
  },
  IN18: {
    title: 'Indicatori di benessere nel punteggio di una persona',
    help: 'Si muovono tardi e per cause diverse dal lavoro di chi è valutato.',
  },
  FO07: {
    title: 'Documento non accessibile',
    help: 'I documenti da pubblicare devono essere leggibili anche con uno screen reader.',
  },
  FO08: {
    title: 'Dati personali nel file',
    help: 'Prima di pubblicare si tolgono nomi, commenti e proprietà del file.',
  },
  FO09: {
    title: 'Fotografie e registri non protetti',
    help: 'Ciò che è stato fotografato non dovrebbe più cambiare.',
  },
  TE10: {
    title: 'Obiettivi assegnati in ritardo',
    help: 'Gli obiettivi si assegnano entro febbraio.',
  },
  PE11: {
    title: 'Maggiorazione del premio individuale',
    help: 'Il contratto fissa un minimo.',
  },
  PE12: {
    title: 'Valutazioni tutte al massimo',
    help: 'Premi uguali per tutti possono essere un danno per l’ente.',
  },
  PE13: {
    title: 'Premi senza relazione validata',
    help: 'Senza Relazione sulla performance validata i premi non si possono pagare.',
  },
} satisfies Partial<RuleWords>;

export const needs: NeedWords = {
  settings: 'manca il foglio delle impostazioni',
  referenceDate: 'manca la data di riferimento nelle impostazioni',
  summary: 'non c’è ancora una sintesi',
  objectivesShare:
    'nelle impostazioni manca la quota della retribuzione di risultato che dipende dagli obiettivi',
  switchedOff: 'l’ente ha scelto di non eseguirlo, nelle impostazioni',
  selectivePlan: 'nessun foglio dice quali obiettivi servono al valore pubblico',
  publication: 'nessun foglio dice se il documento è per la pubblicazione',
  resultDates: 'nessun foglio dice quando sono stati rilevati i risultati',
  approval: 'nessun foglio dice quando sono stati assegnati gli obiettivi',
  resultPay: 'nessun foglio contiene le valutazioni e i premi',
  catalogue: 'manca il catalogo degli indicatori',
  registers: 'mancano le fotografie e i registri',
};
