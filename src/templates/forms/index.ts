/** The templates by id, of objective sheets and of lists: a new way of planning is a file beside these and a line here. */
import type { TemplateId } from '../../domain/plan';
import type { ListTemplate } from '../list/listTemplate';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { ELENCO_OBIETTIVI } from './elencoObiettivi';
import { FASI_PRODOTTI } from './fasiProdotti';
import { PDO_STRATEGICO_ORDINARIO } from './pdoStrategicoOrdinario';
import { PEG_CRONOPROGRAMMA } from './pegCronoprogramma';
import { SCHEDA_COMPLETA } from './schedaCompleta';
import { VALORE_PUBBLICO } from './valorePubblico';

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

export const LIST_TEMPLATES: readonly ListTemplate[] = [ELENCO_OBIETTIVI, VALORE_PUBBLICO];

/** The template of a list with an id; undefined for objective sheets. */
export function listTemplate(id: TemplateId | string): ListTemplate | undefined {
  return LIST_TEMPLATES.find((template) => template.id === id);
}
