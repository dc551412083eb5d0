/** What each function is for, as one would ask for it; `words` are others that people use. */
import type { FunctionName } from '../../formulas/catalogue';
import type { Need } from '../../formulas/find';

export const needs: Record<FunctionName, Need> = {
  PUNTEGGIO: {
    need: 'I want the weighted average of the degrees of achievement',
    words: 'score mean weights objective performance evaluation final result',
  },
  ESITO_PUNTEGGIO: {
    need: 'I want to know what a score is waiting for',
    words: 'provisional waiting not measured final reason error value words',
  },
  VERIFICA_PESI: {
    need: 'I want to know whether the weights add up to 100',
    words: 'sum total check unit missing too much hundred',
  },
  NORMALIZZA_PESI: {
    need: 'I want to turn weights or coefficients into shares that make 100',
    words: 'normalise split percentages priority rounding hundred',
  },
  LEGGI_PESO: {
    need: 'I want the number of a weight written inside a text',
    words: 'extract read percentage',
  },
  GRADO: {
    need: 'I want to know how far an indicator has reached its target',
    words: 'degree achievement actual expected percentage result threshold deviation measure',
  },
  MOTIVO: {
    need: 'I want to know why the degree of an indicator is not computed',
    words: 'error value explanation words refusal actual target',
  },
  GRADO_DATA: {
    need: 'I want to know what a deadline is worth, met or late',
    words: 'degree date days punctuality due',
  },
  SCAGLIONE: {
    need: 'I want the points of a step, by the value reached',
    words: 'thresholds table ranges score',
  },
  FASCIA: {
    need: 'I want the band of merit of a score',
    words: 'class level judgement thresholds bonus',
  },
  AVANZAMENTO: {
    need: 'I want to know how far a phase has come',
    words: 'percentage progress done periods months X',
  },
  ATTESO: {
    need: 'I want to know how far a phase should be by a date',
    words: 'expected planned progress today reference',
  },
  SCOSTAMENTO: {
    need: 'I want to know by how much a phase is behind or ahead',
    words: 'deviation delay late early difference planned done',
  },
  STATO_FASE: {
    need: 'I want to know whether a phase is late',
    words: 'state delayed completed under way not started early monitoring',
  },
  STATO_OBIETTIVO: {
    need: 'I want to know whether an objective is late',
    words: 'state delayed completed under way not started phases monitoring',
  },
  AVANZAMENTO_OBIETTIVO: {
    need: 'I want to know how far an objective has come',
    words: 'percentage progress average phases weights done',
  },
  INIZIO: {
    need: 'I want the date on which a phase begins, from its Xs',
    words: 'start first day month beginning',
  },
  FINE: {
    need: 'I want the date on which a phase ends, from its Xs',
    words: 'end last day month deadline finish',
  },
  CRONOPROGRAMMA: {
    need: 'I want to mark with X the months between two dates',
    words: 'gantt schedule periods fortnights weeks calendar',
  },
  SEMAFORO: {
    need: 'I want a traffic light for the state of a phase or objective',
    words: 'icons colours green yellow red',
  },
  TEMPESTIVITA: {
    need: 'I want the indicator of timeliness of payments (ITP)',
    words: 'invoices due delay days weighted suppliers debts',
  },
  TEMPO_PAGAMENTO: {
    need: 'I want to know in how many days invoices are paid on average',
    words: 'mean time receipt suppliers debts payment',
  },
  RITARDO_ANNUALE: {
    need: 'I want the yearly delay of payments, unpaid invoices included',
    words: 'indicator suppliers debts overdue mean days annual',
  },
  VERIFICA_PAGAMENTI: {
    need: 'I want to know whether the objective on payments weighs at least 30%',
    words: 'payment times managers result pay law minimum share',
  },
  PREMIO: {
    need: 'I want to compute the result pay',
    words: 'bonus amount euro allowance productivity days of service',
  },
  VALORE_O_MOTIVO: {
    need: 'I want to read in the cell why a function gives an error',
    words: 'reason explanation error value words blank',
  },
};
