/** The screen "Verifica". */
import { counted } from '../counted';

export const check = {
  title: 'Verifica',
  intro:
    'Legge tutti i fogli della cartella di lavoro e dice che cosa non ha capito, che cosa manca al piano per essere approvato, e dove la sintesi e le schede dicono cose diverse. Non cambia nulla.',
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
  ready: 'Il piano è completo',
  readyHelp:
    'I controlli eseguiti non hanno trovato nulla che blocchi l’approvazione, né che sia da sistemare.',
  notReady: 'Il piano non è ancora pronto',
  /** How many findings block the approval, and how many are to be fixed. */
  notReadyHelp: (blocks: number, toFix: number) =>
    blocks === 0
      ? `Prima di approvarlo ci sono da sistemare ${counted(toFix, 'cosa', 'cose')}.`
      : [
          `${counted(blocks, 'cosa blocca', 'cose bloccano')} l’approvazione`,
          ...(toFix === 0 ? [] : [`${counted(toFix, 'altra è', 'altre sono')} da sistemare`]),
        ].join('; ') + '.',
  severities: {
    blocks: 'Blocca l’approvazione',
    toFix: 'Da sistemare',
    toKnow: 'Da sapere',
  },
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
  others: 'Fogli che non sono del piano',
  othersHelp: 'Non vi è stato riconosciuto nessun obiettivo.',
};
