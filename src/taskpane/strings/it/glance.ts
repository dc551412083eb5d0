/** The plan at a glance, on the start page. */
import { counted } from '../counted';

export const glance = {
  title: 'Il piano',
  reading: 'Lettura del piano in corso…',
  refresh: 'Aggiorna',
  none: 'In questa cartella di lavoro non c’è ancora un piano.',
  noneHelp:
    'Per cominciare: «Piano» raccoglie ente, anni e settori; «Nuovo obiettivo» crea la prima scheda; «Carica esempio» mostra un piano già compilato.',
  size: (objectives: number, units: number) =>
    `${counted(objectives, 'obiettivo', 'obiettivi')} in ${counted(units, 'settore', 'settori')}`,
  statesAt: (date: string) => `Stati al ${date}, la data di riferimento nelle impostazioni.`,
  units: 'Settori e pesi',
  unit: 'Settore',
  objectives: 'Obiettivi',
  weights: 'Pesi',
  noUnit: 'Senza settore',
  noWeight: 'senza pesi',
  right: '100, come deve essere',
  missing: (weight: string, rest: string) => `${weight}: mancano ${rest}`,
  tooMuch: (weight: string, rest: string) => `${weight}: ${rest} di troppo`,
  attention: 'Che cosa richiede attenzione',
  nothing: 'Nulla: i pesi danno 100 e nessun obiettivo è in ritardo.',
  wrongWeights: (units: number) =>
    units === 1 ? 'In 1 settore i pesi non danno 100' : `In ${units} settori i pesi non danno 100`,
  late: (objectives: number) =>
    `${counted(objectives, 'obiettivo', 'obiettivi')} in ritardo o non ancora avviati`,
  states: { 'Non avviata': 'non avviato', 'In ritardo': 'in ritardo' },
  showSheet: (name: string) => `Apri la scheda ${name}`,
  more: (objectives: number) => `e altri ${objectives}`,
  unread: (cells: number) => counted(cells, 'cella non compresa', 'celle non comprese'),
  differences: (cells: number) =>
    counted(cells, 'peso diverso fra sintesi e scheda', 'pesi diversi fra sintesi e schede'),
  summaryMisses: (numbers: string) => `La sintesi non è aggiornata: riguarda ${numbers}`,
  missingSettings: 'Manca il foglio delle impostazioni: si crea con «Piano»',
  see: 'Vedi',
  seeAbout: (about: string) => `Vedi: ${about}`,
};
