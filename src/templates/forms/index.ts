/** The templates of objective sheets, by id: a new way of planning is a file beside these and a line here. */
import type { TemplateId } from '../../domain/plan';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { FASI_PRODOTTI } from './fasiProdotti';
import { PDO_STRATEGICO_ORDINARIO } from './pdoStrategicoOrdinario';
import { PEG_CRONOPROGRAMMA } from './pegCronoprogramma';
import { SCHEDA_COMPLETA } from './schedaCompleta';

export const OBJECTIVE_TEMPLATES: readonly ObjectiveTemplate[] = [
  SCHEDA_COMPLETA,
  PEG_CRONOPROGRAMMA,
  FASI_PRODOTTI,
  PDO_STRATEGICO_ORDINARIO,
];

/** The template of objective sheets with an id; undefined for a list. */
export function objectiveTemplate(id: TemplateId | string): ObjectiveTemplate | undefined {
  return OBJECTIVE_TEMPLATES.find((template) => template.id === id);
}
