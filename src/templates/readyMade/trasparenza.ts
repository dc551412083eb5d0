import { months, readyMade } from './readyMade';

/** D.Lgs. 33/2013; the yearly attestation follows the grid and the terms that ANAC publishes. */
export const TRASPARENZA = readyMade(
  'trasparenza',
  'Amministrazione trasparente: dati del settore completi e aggiornati',
  () => ({
    owner: 'Responsabile del settore',
    stakeholders: 'Cittadini, imprese, associazioni',
    description:
      'Pubblicare e tenere aggiornati i dati di competenza del settore nella sezione «Amministrazione trasparente», nei termini e nei formati previsti, senza attendere la verifica annuale.',
    expectedResults:
      'Chi cerca un dato lo trova completo, aggiornato e in formato aperto; la verifica annuale del Nucleo di valutazione o OIV non rileva carenze.',
    publicValue: 'Cittadini in grado di conoscere e controllare l’azione dell’ente.',
    anticorruption: 'Sottosezione «Rischi corruttivi e trasparenza» del PIAO.',
    indicators: [
      {
        description: 'Percentuale di sottosezioni di competenza complete e aggiornate',
        formula: 'sottosezioni complete e aggiornate / sottosezioni di competenza × 100',
        unitOfMeasure: '%',
        dataSource: 'Verifica del responsabile della trasparenza (RPCT)',
        dataOwner: 'RPCT',
        polarity: 'crescente',
        target: '100%',
        midYearTarget: '90%',
        weight: 60,
      },
      {
        description: 'Percentuale di dati pubblicati entro il termine previsto',
        formula: 'dati pubblicati entro il termine / dati da pubblicare nell’anno × 100',
        unitOfMeasure: '%',
        dataSource: 'Registro delle pubblicazioni del settore',
        dataOwner: 'Responsabile del settore',
        polarity: 'crescente',
        target: '95%',
        midYearTarget: '90%',
        weight: 40,
      },
    ],
    phases: [
      {
        name: 'Ricognizione degli obblighi di pubblicazione, dei termini e di chi pubblica',
        owner: 'Responsabile del settore',
        deliverable: 'Elenco degli obblighi con termine e incaricato',
        planned: months(1, 2),
        weight: 20,
      },
      {
        name: 'Pubblicazione e aggiornamento dei dati',
        owner: 'Incaricati della pubblicazione',
        deliverable: 'Dati pubblicati in formato aperto',
        planned: months(1, 12),
        weight: 40,
      },
      {
        name: 'Verifica annuale del Nucleo di valutazione o OIV, e correzione delle carenze rilevate',
        owner: 'RPCT',
        deliverable: 'Attestazione pubblicata e carenze corrette',
        planned: months(5, 7),
        weight: 20,
      },
      {
        name: 'Controllo a campione dei dati del settore',
        owner: 'RPCT',
        deliverable: 'Esito del controllo, con i dati da completare',
        planned: [6, 11],
        weight: 20,
      },
    ],
    law: 'D.Lgs. 33/2013; art. 14, comma 4, lettera g), D.Lgs. 150/2009 (attestazione annuale degli obblighi di pubblicazione); art. 1, comma 8, L. 190/2012.',
  }),
);
