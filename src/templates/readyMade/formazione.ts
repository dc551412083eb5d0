import { months, readyMade } from './readyMade';

/** The minister's directive of 14 January 2025: an objective of each manager, as a share of staff with 40 hours. */
export const FORMAZIONE = readyMade(
  'formazione',
  'Formazione: 40 ore all’anno per ogni dipendente',
  () => ({
    owner: 'Responsabile del settore',
    stakeholders: 'Dipendenti del settore; utenti dei servizi',
    description:
      'Far sì che ogni dipendente del settore svolga almeno 40 ore di formazione nell’anno, in orario di lavoro, sulle competenze che servono al suo ruolo, anche con i corsi della piattaforma Syllabus.',
    expectedResults:
      'Tutti i dipendenti in servizio per l’intero anno raggiungono le 40 ore, con attestati registrati.',
    publicValue: 'Servizi migliori grazie a personale competente e aggiornato.',
    indicators: [
      {
        description: 'Percentuale di dipendenti con almeno 40 ore di formazione nell’anno',
        formula: 'dipendenti con almeno 40 ore / dipendenti in servizio per l’intero anno × 100',
        unitOfMeasure: '%',
        dataSource: 'Registro della formazione, con attestati e ore di Syllabus',
        dataOwner: 'Servizio Personale',
        polarity: 'crescente',
        target: '100%',
        midYearTarget: '40%',
        weight: 70,
      },
      {
        description: 'Ore medie di formazione per dipendente',
        formula: 'ore di formazione concluse / dipendenti in servizio',
        unitOfMeasure: 'ore',
        dataSource: 'Registro della formazione, con attestati e ore di Syllabus',
        dataOwner: 'Servizio Personale',
        polarity: 'crescente',
        target: 40,
        midYearTarget: 16,
        weight: 30,
      },
    ],
    phases: [
      {
        name: 'Rilevazione dei bisogni e programma di formazione di ogni dipendente',
        owner: 'Responsabile del settore',
        deliverable: 'Programma di formazione, persona per persona',
        planned: months(1, 3),
        weight: 25,
      },
      {
        name: 'Iscrizione ai corsi, anche sulla piattaforma Syllabus',
        owner: 'Servizio Personale',
        deliverable: 'Iscrizioni completate',
        planned: months(3, 4),
        weight: 15,
      },
      {
        name: 'Svolgimento della formazione in orario di lavoro',
        owner: 'Responsabile del settore',
        deliverable: 'Attestati dei corsi conclusi',
        planned: months(3, 11),
        weight: 40,
      },
      {
        name: 'Verifica delle ore svolte e recupero dei ritardi',
        owner: 'Servizio Personale',
        deliverable: 'Prospetto delle ore di ogni dipendente',
        planned: [6, 9, 12],
        weight: 20,
      },
    ],
    law: 'direttiva del Ministro per la pubblica amministrazione del 14 gennaio 2025 (almeno 40 ore di formazione all’anno per dipendente, a partire dal 2025).',
  }),
);
