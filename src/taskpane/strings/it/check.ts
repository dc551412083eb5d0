/** The screen "Verifica". */
import { counted } from '../counted';

export const check = {
  title: 'Verifica',
  intro:
    'Legge tutti i fogli della cartella di lavoro e dice che cosa non ha capito, che cosa manca al piano per essere approvato, e dove la sintesi e le schede dicono cose diverse. La lettura non cambia nulla: le correzioni si vedono prima di scriverle.',
  read: 'Leggi il piano',
  readAgain: 'Leggi di nuovo il piano',
  reading: 'Lettura dei fogli in corso…',
  /** How numbers are written. */
  locale: 'it-IT',
  result: 'Che cosa è stato letto',
  found: (objectives: number, sheets: number) =>
    `${counted(objectives, 'obiettivo', 'obiettivi')} in ${counted(sheets, 'foglio', 'fogli')}.`,
  nothingFound:
    'Non è stato trovato nessun obiettivo: creare una scheda, oppure aprire la cartella di lavoro che contiene il piano.',
  emptyWorkbook:
    'La cartella di lavoro è vuota, non c’è niente da verificare: creare il piano, oppure aprire la cartella di lavoro che lo contiene.',
  ready: 'Il piano è completo',
  nothingBlocks: 'Niente blocca l’approvazione',
  notReady: 'Il piano non è ancora pronto',
  blocked: (count: number) => `${counted(count, 'cosa blocca', 'cose bloccano')} l’approvazione.`,
  leftToDo: (toFix: number, toKnow: number) =>
    [
      ...(toFix === 0 ? [] : [`da sistemare: ${toFix}`]),
      ...(toKnow === 0 ? [] : [`da sapere: ${toKnow}`]),
    ]
      .join('; ')
      .replace(/^d/, 'D') + '.',
  nothingFoundWrong: 'I controlli eseguiti non hanno trovato nulla.',
  /** One rule that found very many things. */
  manyOfOne: (rule: string, count: number) =>
    `Di una sola regola, «${rule}», ci sono ${count} casi: spesso la causa è una. Correggere i primi, poi leggere di nuovo.`,
  /** Names of some rules, and how many more there are. */
  notChecked: (rules: string, more: number) =>
    more === 0
      ? `Non è stato controllato: ${rules}.`
      : `Non è stato controllato: ${rules} e altro (${more}), elencato in fondo.`,
  /** Findings that somebody answers for. */
  waived: (count: number) => `In deroga: ${count}`,
  changed: 'La cartella di lavoro è cambiata dopo la lettura',
  changedHelp: 'Quanto segue può non valere più: leggere di nuovo il piano.',
  nothingChanged: 'Rispetto alla lettura precedente non è cambiato niente.',
  sinceLast: (added: number, gone: number, same: number) =>
    `Rispetto alla lettura precedente: nuove ${added}, non più presenti ${gone}, come prima ${same}.`,
  gone: (count: number) => `Non più presenti: ${count}`,
  added: 'nuova',
  severities: {
    blocks: 'Blocca l’approvazione',
    toFix: 'Da sistemare',
    toKnow: 'Da sapere',
  },
  groupBy: 'Raggruppa per',
  groupings: { severity: 'gravità', rule: 'regola', objective: 'obiettivo', unit: 'settore' },
  groupedBy: { rule: 'Per regola', objective: 'Per obiettivo', unit: 'Per settore' },
  ofNoObjective: 'Del piano e dei settori',
  /** Findings of no unit. */
  ofPlan: 'Di tutto il piano',
  severity: 'Gravità',
  anySeverity: 'tutte',
  search: 'Cerca fra le cose trovate',
  searchHint: 'Titolo, numero, settore, foglio o regola.',
  onlyAdded: 'Solo le nuove',
  matches: (count: number, total: number) =>
    count === total ? `Trovate: ${total}.` : `Trovate: ${total}; mostrate: ${count}.`,
  noMatch: 'Nessuna delle cose trovate corrisponde a questa ricerca.',
  why: 'Perché',
  whyOf: (rule: string) => `Perché: ${rule}`,
  findings: (count: number) => `trovati: ${count}`,
  rule: (id: string) => `Regola ${id}`,
  ruleByLaw: (id: string, law: string) => `Regola ${id} – ${law}`,
  objective: (number: string, title: string, unit: string) => {
    const name = [number === '' ? 'Obiettivo senza numero' : `Obiettivo ${number}`, title];
    const named = name.filter((part) => part !== '').join(' · ');
    return unit === '' ? named : `${named} (${unit})`;
  },
  showCell: (cell: string) => `Mostra ${cell}`,
  moreCells: (count: number) => (count === 1 ? 'e un’altra cella' : `e altre ${count} celle`),
  notRun: (count: number) =>
    count === 1 ? 'Un controllo non eseguito' : `Controlli non eseguiti: ${count}`,
  notRunHelp: 'Di queste cose non si può dire né che vanno bene né che vanno male:',
  lacks: (rule: string, why: string) => `${rule}: ${why}.`,
  goToWeights: 'Apri i pesi',
  goToSummary: 'Apri la sintesi',
  sharedCount: 'Un obiettivo condiviso conta in ogni settore che lo condivide.',
  byUnit: 'Obiettivi per settore',
  ofUnit: (unit: string, objectives: number) =>
    `${unit}: ${counted(objectives, 'obiettivo', 'obiettivi')}`,
  noUnit: 'Senza settore',
  showAll: (count: number) =>
    count === 1 ? 'Mostra anche l’altro' : `Mostra anche gli altri ${count}`,
  showMore: (count: number, left: number) => `Mostrane altri ${count} (ne restano ${left})`,
  others: 'Fogli che non sono del piano',
  othersHelp: 'Non vi è stato riconosciuto nessun obiettivo.',
};
