import { months, readyMade } from './readyMade';
import type { PlanFacts } from './readyMade';

const LEGAL_SHARE = 30;

/**
 * The least weight with which the objective makes 30% of result pay: 50 where the objectives make 60% of it. Rounded
 * up to two decimals; 30 where the share is not known. Coefficients depend on the other objectives: none is proposed.
 */
function leastWeight({ objectivesShare, weightScale }: PlanFacts): number | null {
  if (weightScale === 'coefficienti') return null;
  if (objectivesShare === null || objectivesShare <= 0) return LEGAL_SHARE;
  const weight = Math.ceil(Number(((LEGAL_SHARE / objectivesShare) * 100).toFixed(6))) / 100;
  return Math.min(100, weight);
}

/**
 * Art. 4-bis c. 2 D.L. 13/2023 and circular MEF-RGS 1/2024. One indicator only, the one that the law names: any other
 * would take weight from it.
 */
export const TEMPI_PAGAMENTO = readyMade(
  'tempi-pagamento',
  'Rispetto dei tempi di pagamento delle fatture commerciali',
  (plan) => ({
    weight: leastWeight(plan),
    owner: 'Responsabile Servizi finanziari',
    otherUnits: 'Tutti i settori che liquidano fatture',
    stakeholders: 'Fornitori e imprese',
    description:
      'Pagare le fatture dei fornitori entro la scadenza. Ogni settore verifica e liquida le proprie fatture in tempo perché i Servizi finanziari possano emettere il mandato; i dati sono tenuti allineati con la piattaforma dei crediti commerciali (PCC).',
    expectedResults:
      'Il ritardo medio annuo dell’ente non supera zero giorni. I fornitori incassano alla scadenza e l’ente non deve accantonare somme al fondo di garanzia dei debiti commerciali.',
    publicValue: 'Imprese pagate alla scadenza: più liquidità per l’economia del territorio.',
    indicators: [
      {
        description: 'Indicatore di ritardo annuale dei pagamenti',
        formula:
          'Σ (data di pagamento − data di scadenza) × importo / Σ importi, sulle fatture scadute nell’anno e su quelle pagate prima della scadenza',
        unitOfMeasure: 'giorni di ritardo',
        dataSource: 'Piattaforma dei crediti commerciali (PCC)',
        dataOwner: 'Responsabile Servizi finanziari',
        polarity: 'soglia_max',
        target: 0,
        midYearTarget: 0,
        weight: 100,
      },
    ],
    phases: [
      {
        name: 'Verifica delle fatture scadute e non pagate e allineamento dei dati della piattaforma',
        owner: 'Responsabile Servizi finanziari',
        deliverable: 'Elenco delle fatture scadute e dati della piattaforma allineati',
        planned: months(1, 2),
        weight: 20,
      },
      {
        name: 'Definizione dei tempi interni per accettare, liquidare e pagare le fatture',
        owner: 'Segretario generale',
        deliverable: 'Disposizione organizzativa a tutti i settori',
        planned: months(2, 3),
        weight: 20,
      },
      {
        name: 'Liquidazione e pagamento delle fatture entro la scadenza',
        owner: 'Responsabili dei settori',
        deliverable: 'Mandati emessi entro la scadenza delle fatture',
        planned: months(1, 12),
        weight: 40,
      },
      {
        name: 'Controllo trimestrale del ritardo di ogni settore e azioni correttive',
        owner: 'Responsabile Servizi finanziari',
        deliverable: 'Report trimestrale ai responsabili, con le fatture in ritardo',
        planned: [3, 6, 9, 12],
        weight: 20,
      },
    ],
    law: 'art. 4-bis, comma 2, D.L. 13/2023, convertito dalla L. 41/2023; art. 1, commi 859, lettera b), e 861, L. 145/2018; circolare MEF-RGS n. 1 del 3 gennaio 2024.',
  }),
);
