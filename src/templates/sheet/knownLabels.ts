/** The labels of all templates: by them a sheet made by hand tells its labels from its values. */
import { OBJECTIVE_TEMPLATES } from '../forms';
import { labelKey } from '../labels';
import type { Section } from '../objectiveTemplate';
import { fieldOfLabel } from './indicatorLabels';

const HEADING = [
  'Area',
  'Settore',
  'Servizio',
  'Nome obiettivo',
  'Titolo obiettivo',
  'Obiettivo strategico di performance',
  'Obiettivo strategico',
  'Obiettivo ordinario',
  'N.',
  'Obiettivo n.',
];
const PHASES = ['Descrizione fase', 'Responsabile della fase', 'Prodotto intermedio atteso'];

function labelsOf(section: Section): readonly string[] {
  switch (section.kind) {
    case 'fields':
      return section.fields
        .flatMap((row) => ('field' in row ? [row] : [...row]))
        .flatMap(({ label, aliases = [] }) => [label, ...aliases]);
    case 'text':
      return [section.label, ...(section.aliases ?? [])];
    case 'levels':
      return [section.label, ...section.labels];
    case 'financialIndicators':
      return section.labels;
    default:
      return [];
  }
}

let known: Set<string> | undefined;

/** Whether a text is a label of some template, as it is or up to its colon. */
export function isKnownLabel(text: string): boolean {
  known ??= new Set(
    [
      ...OBJECTIVE_TEMPLATES.flatMap(({ sections }) => sections.flatMap(labelsOf)),
      ...HEADING,
      ...PHASES,
    ].map(labelKey),
  );
  const head = text.split(':')[0] ?? '';
  return [text, head].some(
    (each) => known?.has(labelKey(each)) || fieldOfLabel(each) !== undefined,
  );
}
