/** The plan at a glance, on the start page. */
import { counted } from '../counted';

export const glance = {
  title: 'Il piano',
  reading: 'Lettura del piano in corso…',
  refresh: 'Aggiorna',
  readAt: (time: string) => `Letto alle ${time}.`,
  changedSince: (time: string) =>
    `I fogli sono cambiati dopo le ${time}: «Aggiorna» mostra il piano com’è ora.`,
  none: 'In questa cartella di lavoro non c’è ancora un piano.',
  noneHelp:
    'Per cominciare: «Piano» raccoglie ente, anni e settori; «Nuovo obiettivo» crea la prima scheda; «Carica esempio» mostra un piano già compilato.',
  size: (objectives: number, units: number) =>
    `${counted(objectives, 'obiettivo', 'obiettivi')} in ${counted(units, 'settore', 'settori')}`,
  statesAt: (date: string) => `Stati al ${date}, la data di riferimento nelle impostazioni.`,
  units: 'Settori e pesi',
  unitsOnly: 'Settori',
  unit: 'Settore',
  objectives: 'Obiettivi',
  weights: 'Pesi',
  noUnit: 'Senza settore',
  noWeight: 'senza pesi',
  right: '100: giusto',
  missing: (weight: string, rest: string) => `${weight}: mancano ${rest}`,
  tooMuch: (weight: string, rest: string) => `${weight}: ${rest} di troppo`,
  attention: 'Che cosa richiede attenzione',
  /** Only what was looked at: weights that have no total, plans that record no progress. */
  nothing: {
    total: 'Nulla: i pesi danno 100.',
    coefficients: 'Nulla. I pesi sono coefficienti, che non devono dare 100.',
    none: 'Nulla. In questo modello gli obiettivi non hanno pesi.',
  },
  nothingLate: {
    total: 'Nulla: i pesi danno 100 e nessun obiettivo è in ritardo.',
    coefficients:
      'Nulla: nessun obiettivo è in ritardo. I pesi sono coefficienti, che non devono dare 100.',
    none: 'Nulla: nessun obiettivo è in ritardo. In questo modello gli obiettivi non hanno pesi.',
  },
  withoutObjectives: (units: string) => `Ancora senza obiettivi: ${units}`,
  withoutWeights: (units: string) => `Ancora senza pesi: ${units}`,
  wrongWeights: (units: number) =>
    units === 1 ? 'In 1 settore i pesi non danno 100' : `In ${units} settori i pesi non danno 100`,
  late: (objectives: number) =>
    `${counted(objectives, 'obiettivo', 'obiettivi')} con fasi in ritardo o non avviate`,
  states: {
    'Non avviata': 'almeno una fase non avviata',
    'In ritardo': 'almeno una fase in ritardo',
  },
  showSheet: (name: string) => `Apri la scheda ${name}`,
  showAll: (objectives: number) => `Mostra tutti e ${objectives}`,
  /** Units beyond those named. */
  more: (units: number) => (units === 1 ? 'e un altro' : `e altri ${units}`),
  unread: (cells: number) => counted(cells, 'cella non compresa', 'celle non comprese'),
  differences: (cells: number) =>
    counted(cells, 'peso diverso fra sintesi e scheda', 'pesi diversi fra sintesi e schede'),
  summaryMisses: (numbers: string) => `La sintesi non è aggiornata: riguarda ${numbers}`,
  undecided: (sheets: string) =>
    `Non contano finché non si decide che cosa sono: ${sheets}. Verifica dice come`,
  missingSettings: 'Manca il foglio delle impostazioni: si crea con «Piano»',
  see: 'Vedi',
  seeAbout: (about: string) => `Vedi: ${about}`,
};
