/** The titles under which documents print the columns of their indicator tables. */
import type { IndicatorField } from '../../domain/objective';
import { labelKey } from '../labels';

/** The first label of each field is the one that the add-in prints. */
export const INDICATOR_LABELS: Readonly<Record<IndicatorField, readonly string[]>> = {
  description: [
    'Descrizione indicatore',
    'Descrizione indicatori',
    'Indicatore',
    'Indicatori',
    'Indicatori di risultato',
    'Indicatore di risultato',
    'Indicatori di risultato programmati',
  ],
  unitOfMeasure: [
    'Unità di misura',
    'Unità di misurazione',
    'Unità di misurazione (es. numero, %, etc.)',
    'U.M.',
  ],
  formula: ['Formula di calcolo', 'Formula', 'Modalità di calcolo'],
  weight: ['Peso', 'Peso indicatore'],
  dataSource: ['Fonte del dato', 'Fonte'],
  dataOwner: ['Responsabile del dato', 'Titolare del dato'],
  origin: ["Fonte dell'indicatore", 'Origine'],
  polarity: ['Polarità', 'Verso'],
  baseline3: ['Valore di tre anni prima', 'Valore anno n-3'],
  baseline2: ['Valore di due anni prima', 'Valore anno n-2'],
  baseline: [
    'Valore fine anno precedente',
    'Valore di partenza',
    'Valore fine anno',
    'Valore anno precedente',
    'Baseline',
  ],
  declaredTarget: ['Obiettivo anno', 'Obiettivo dichiarato'],
  target: ['Target previsto anno', 'Target', 'Valore atteso', 'Target anno', 'Risultato atteso'],
  midYearTarget: ['Target a metà anno', 'Target intermedio'],
  threshold: ['Soglia minima', 'Soglia'],
  whenNotMeasurable: ['Se non misurabile', 'Regola se non misurabile'],
  finalResult: ['Risultato finale atteso', 'Risultato finale'],
  actual: [
    'Consuntivo',
    'Valore raggiunto',
    'Indicatori di risultato raggiunti',
    'Risultato raggiunto',
  ],
};

const FIELD_BY_KEY = new Map(
  Object.entries(INDICATOR_LABELS).flatMap(([field, labels]) =>
    labels.map((label) => [labelKey(label), field as IndicatorField] as const),
  ),
);

/** Years and dates at the end of a title ("Target anno 2021", "raggiunti al 31/12/2024") do not change what it is. */
const DATED_END = /\s*(?:al|anno|anni)?\s*(?:[\d./–-]+|[.…]+)\s*$/;

/** The field that a title stands for; undefined for one that is not known. */
export function fieldOfLabel(label: string): IndicatorField | undefined {
  const key = labelKey(label);
  return (
    FIELD_BY_KEY.get(key) ??
    FIELD_BY_KEY.get(labelKey(key.replace(DATED_END, ''))) ??
    FIELD_BY_KEY.get(labelKey(`${key.replace(DATED_END, '')} anno`))
  );
}

export function indicatorColumns(...fields: IndicatorField[]) {
  return fields.map((field) => ({ field, label: INDICATOR_LABELS[field][0]! }));
}
