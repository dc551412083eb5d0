/** What the commands of the ribbon and of the menu of cells did. */
export const commands = {
  notices: 'Messaggi dei comandi',
  marked: (cells: number) =>
    cells === 1 ? 'X segnata in un periodo.' : `X segnata in ${cells} periodi.`,
  unmarked: (cells: number) =>
    cells === 1 ? 'X tolta da un periodo.' : `X tolta da ${cells} periodi.`,
  leftAlone: (cells: string) => `Non toccate, perché contengono altro: ${cells}.`,
  leftAloneMore: (cells: string, others: number) =>
    `Non toccate, perché contengono altro: ${cells} e altre ${others}.`,
  hidden: (cells: number) =>
    cells === 1
      ? 'Un periodo selezionato non è stato toccato, perché è nascosto.'
      : `${cells} periodi selezionati non sono stati toccati, perché sono nascosti.`,
  noPeriods: 'Nessuna X segnata o tolta: fra le celle selezionate non ci sono periodi.',
  noPeriodsHelp:
    'Selezionare nel foglio le caselle dei mesi o delle quindicine di una o più fasi, poi riprovare.',
  nothingToMark: 'Nessuna X segnata o tolta: le caselle selezionate contengono altro.',
  nothingToMarkHelp:
    'Testi, numeri e formule non vengono sostituiti: cancellarli, se non servono, poi riprovare.',
  allHidden: 'Nessuna X segnata o tolta: i periodi selezionati sono nascosti.',
  allHiddenHelp:
    'Togliere il filtro, espandere i gruppi o scoprire righe e colonne, poi riprovare.',
  tooMany: 'Nessuna X segnata o tolta: le celle selezionate sono troppe.',
  tooManyHelp: 'Selezionare solo le fasi da segnare, poi riprovare.',
  writing: 'La schermata non è stata cambiata: è in corso una scrittura.',
  writingHelp: 'Attendere che finisca, o interromperla, poi riprovare.',
  unwritten: 'La schermata non è stata cambiata: qui ci sono modifiche non ancora scritte.',
  unwrittenHelp: 'Scriverle nella cartella di lavoro, o lasciarle, poi riprovare.',
};
