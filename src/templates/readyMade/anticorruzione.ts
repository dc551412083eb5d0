import { months, readyMade } from './readyMade';

/** L. 190/2012: the measures are those of the PIAO, subsection "Rischi corruttivi e trasparenza" (once the PTPCT). */
export const ANTICORRUZIONE_OBIETTIVO = readyMade(
  'anticorruzione',
  'Attuazione delle misure di prevenzione della corruzione',
  () => ({
    owner: 'Responsabile del settore',
    stakeholders: 'Cittadini e imprese, dipendenti dell’ente',
    description:
      'Attuare nei tempi le misure di prevenzione della corruzione che il PIAO (già PTPCT) affida al settore, documentarle, e formare il personale che lavora nelle attività più esposte al rischio.',
    expectedResults:
      'Le misure affidate al settore sono attuate entro i termini del piano, e ogni scostamento è motivato al responsabile della prevenzione (RPCT).',
    publicValue: 'Decisioni imparziali e fiducia dei cittadini nell’ente.',
    anticorruption: 'Sottosezione «Rischi corruttivi e trasparenza» del PIAO.',
    indicators: [
      {
        description: 'Percentuale di misure di competenza attuate entro il termine del piano',
        formula: 'misure attuate entro il termine / misure affidate al settore × 100',
        unitOfMeasure: '%',
        dataSource: 'Monitoraggio semestrale del RPCT',
        dataOwner: 'RPCT',
        polarity: 'crescente',
        target: '100%',
        midYearTarget: '50%',
        weight: 70,
      },
      {
        description: 'Percentuale di dipendenti delle attività a rischio formati nell’anno',
        formula: 'dipendenti formati / dipendenti addetti ad attività a rischio × 100',
        unitOfMeasure: '%',
        dataSource: 'Registro della formazione',
        dataOwner: 'Servizio Personale',
        polarity: 'crescente',
        target: '90%',
        midYearTarget: '40%',
        weight: 30,
      },
    ],
    phases: [
      {
        name: 'Ricognizione delle misure affidate al settore e assegnazione agli incaricati',
        owner: 'Responsabile del settore',
        deliverable: 'Elenco delle misure con termine e incaricato',
        planned: months(2, 3),
        weight: 20,
      },
      {
        name: 'Attuazione delle misure',
        owner: 'Incaricati delle misure',
        deliverable: 'Atti e documenti che provano ogni misura',
        planned: months(3, 12),
        weight: 40,
      },
      {
        name: 'Formazione del personale addetto alle attività a rischio',
        owner: 'Servizio Personale',
        deliverable: 'Attestati di partecipazione',
        planned: months(4, 10),
        weight: 15,
      },
      {
        name: 'Monitoraggio semestrale e relazione al RPCT',
        owner: 'Responsabile del settore',
        deliverable: 'Scheda di monitoraggio, con i motivi degli scostamenti',
        planned: [6, 11],
        weight: 25,
      },
    ],
    law: 'art. 1, commi 8 e 14, L. 190/2012; art. 6 D.L. 80/2021 (PIAO).',
  }),
);
