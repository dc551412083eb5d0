import { textKey } from '../../domain/cells';
import type { ListTemplate } from '../list/listTemplate';

/** "OBIETTIVI 2024 – RESPONSABILE Servizio Polizia locale", as the document prints where the role is named so. */
const BY_ROLE = /^OBIETTIVI \d+ – RESPONSABILE ?([^]*)$/;
/** "OBIETTIVI 2026 – SETTORE Tributi – RESPONSABILE Segretario comunale", or without the last part. */
const BY_UNIT = /^OBIETTIVI \d+ – SETTORE ?([^]*?)(?: – RESPONSABILE [^]*)?$/;
const OWNER_PART = ' – RESPONSABILE ';
/** The words before the unit's name in headings typed by hand: "OBIETTIVI 2024", "Responsabile:". */
const BEFORE_UNIT =
  /^(?:obiettivi\b(?:\s+(?:anno\s+)?\d{4}(?:\s*[-/–]\s*\d{2,4})?)?)?[\s:–—-]*(?:responsabile\b[\s:–—-]*)?/i;

/** The bare list of a small authority: for each responsible, objectives with a deadline and a weight. */
export const ELENCO_OBIETTIVI: ListTemplate = {
  id: 'elenco-obiettivi',
  version: 1,
  sheet: 'Elenco obiettivi',
  title: 'OBIETTIVI DI PERFORMANCE',
  columns: [
    {
      name: 'Titolo',
      label: 'OBIETTIVO',
      aliases: [
        'Obiettivi',
        'Titolo',
        'Titolo obiettivo',
        "Titolo dell'obiettivo",
        'Nome obiettivo',
        'Descrizione obiettivo',
        "Descrizione dell'obiettivo",
        'Descrizione sintetica obiettivo',
        'Obiettivo di performance',
        'Obiettivo assegnato',
      ],
      width: 430,
      of: 'objective',
      field: 'title',
      kind: 'text',
    },
    {
      name: 'Termine',
      label: 'TERMINE PREVISTO',
      aliases: [
        'Termine',
        'Termini',
        'Termine di realizzazione',
        'Scadenza',
        'Data di scadenza',
        'Data prevista',
        'Tempi',
        'Entro il',
      ],
      width: 210,
      of: 'objective',
      field: 'dueDate',
      kind: 'date-text',
    },
    {
      name: 'Peso',
      label: 'PESO',
      aliases: [
        'Peso %',
        'Peso in %',
        'Peso percentuale',
        'Peso ponderale',
        'Peso obiettivo',
        "Peso dell'obiettivo",
        'Pesatura',
        'Ponderazione',
      ],
      width: 70,
      of: 'objective',
      field: 'weight',
      kind: 'number',
    },
  ],
  grouping: {
    field: 'unit',
    heading: (unit, firstYear, owner) => {
      const role = owner.trim().replace(/^responsabile\s+/i, '');
      // What the unit's own name would be taken for.
      const isOfRole = textKey(role) === textKey(unit) ? role !== '' : unit.includes(OWNER_PART);
      if (isOfRole) return `OBIETTIVI ${firstYear} – RESPONSABILE ${unit}`;
      const named = `OBIETTIVI ${firstYear} – SETTORE${unit === '' ? '' : ` ${unit}`}`;
      return role === '' ? named : `${named}${OWNER_PART}${role}`;
    },
    written: (heading) => (BY_UNIT.exec(heading) ?? BY_ROLE.exec(heading))?.[1],
    typed: (heading) => heading.replace(BEFORE_UNIT, '').trim(),
  },
  totals: 'weights',
};
