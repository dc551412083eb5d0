/** What the lines of sections say of the objectives under them: whose they are, who answers for them, of which kind they are. */
import type { Objective } from '../../domain/objective';
import { ELENCO_OBIETTIVI } from '../forms/elencoObiettivi';
import { keyOf } from './headings';

export type Section = Pick<Objective, 'unit' | 'owner' | 'kind'>;

export const NO_SECTION: Section = { unit: '', owner: '', kind: '' };

const KIND = /^obiettiv[oi] (?:strategic|ordinari|gestional|operativ)/;
const ORDINARY = /\b(?:ordinari|gestional|operativ)/;
/** "Settore: Tributi": the label is none of the name. */
const LABELLED =
  /^(?:settore|area|servizio|ufficio|direzione|unit[aà] organizzativa|centro di responsabilit[aà]['’]?|cdr|responsabile(?: del (?:settore|servizio))?|dirigente)\s*[:–—]\s*(?=\S)/i;

/** The line of a unit begins anew; that of a kind, or of who answers, is said of the unit above. */
export function withSection(before: Section, line: string): Section {
  const key = keyOf(line);
  if (KIND.test(key)) return { ...before, kind: kindOf(key) };
  const { written, typed } = ELENCO_OBIETTIVI.grouping;
  // "OBIETTIVI 2024 – RESPONSABILE Servizio Tributi": what a list of objectives says over its tables.
  const named = /^obiettiv/.test(key) ? (written(line) ?? typed(line)) : line;
  const said = named.replace(LABELLED, '').trim();
  const isOwner = /^(?:responsabile|dirigente)\b/.test(key) && said !== line.trim();
  return isOwner ? { ...before, owner: said } : { ...NO_SECTION, unit: said };
}

function kindOf(key: string): Objective['kind'] {
  if (/\bstrategic/.test(key)) return 'strategico';
  return ORDINARY.test(key) ? 'ordinario' : '';
}
