import { months, readyMade } from './readyMade';

/** L. 4/2004 and the AgID declarations; D.Lgs. 222/2023 asks for objectives of accessibility in the plans. */
export const ACCESSIBILITA = readyMade(
  'accessibilita',
  'Siti web e servizi digitali accessibili a tutti',
  ({ year }) => ({
    owner: 'Responsabile della transizione digitale',
    stakeholders: 'Cittadini, in particolare persone con disabilità; dipendenti dell’ente',
    description:
      'Rendere accessibili i siti web, le applicazioni e i documenti pubblicati dall’ente: pubblicare gli obiettivi annuali di accessibilità, verificare ogni sito, correggere ciò che non è conforme e aggiornare le dichiarazioni di accessibilità.',
    expectedResults:
      'Ogni sito e applicazione dell’ente ha una dichiarazione di accessibilità aggiornata, e le non conformità diminuiscono da un anno all’altro.',
    publicValue: 'Servizi che ciascuno può usare, anche con le tecnologie assistive.',
    indicators: [
      {
        description:
          'Percentuale di siti e applicazioni con dichiarazione di accessibilità aggiornata entro il 23 settembre',
        formula:
          'siti e applicazioni con dichiarazione aggiornata / siti e applicazioni dell’ente × 100',
        unitOfMeasure: '%',
        dataSource: 'Dichiarazioni pubblicate con l’applicazione di AgID',
        dataOwner: 'Responsabile della transizione digitale',
        polarity: 'crescente',
        target: '100%',
        weight: 50,
      },
      {
        description: 'Percentuale di non conformità risolte nell’anno',
        formula:
          'non conformità risolte / non conformità indicate nelle dichiarazioni dell’anno precedente × 100',
        unitOfMeasure: '%',
        dataSource: 'Verifiche di accessibilità dei siti',
        dataOwner: 'Responsabile della transizione digitale',
        polarity: 'crescente',
        target: '80%',
        midYearTarget: '40%',
        weight: 50,
      },
    ],
    phases: [
      {
        name: 'Definizione e pubblicazione degli obiettivi annuali di accessibilità',
        owner: 'Responsabile della transizione digitale',
        deliverable: `Obiettivi pubblicati sul sito entro il 31/03/${year}`,
        planned: months(1, 3),
        weight: 20,
      },
      {
        name: 'Verifica dell’accessibilità di ogni sito e applicazione',
        owner: 'Servizio informatico',
        deliverable: 'Esito della verifica con l’elenco delle non conformità',
        planned: months(3, 6),
        weight: 25,
      },
      {
        name: 'Correzione delle non conformità di siti e documenti',
        owner: 'Servizio informatico',
        deliverable: 'Elenco delle non conformità risolte',
        planned: months(5, 11),
        weight: 35,
      },
      {
        name: 'Riesame e pubblicazione delle dichiarazioni di accessibilità',
        owner: 'Responsabile della transizione digitale',
        deliverable: `Dichiarazioni pubblicate entro il 23/09/${year}`,
        planned: [9],
        weight: 20,
      },
    ],
    law: 'L. 4/2004, come modificata dal D.Lgs. 106/2018; art. 9, comma 7, D.L. 179/2012, convertito dalla L. 221/2012 (obiettivi annuali entro il 31 marzo); direttiva (UE) 2016/2102; D.Lgs. 222/2023.',
  }),
);
