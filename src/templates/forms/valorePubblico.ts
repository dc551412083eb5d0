import { AREA_PROMPT } from '../list/areaCounts';
import type { ListTemplate } from '../list/listTemplate';

/** The band over a table whose area is typed after the prompt. */
const PROMPTED = new RegExp(`^${AREA_PROMPT} ?([^]*)$`, 'i');

/** Where an indicator of public value comes from, in the words of the document's legend. */
export const INDICATOR_SOURCES = [
  'Indicatore Agenda 2030',
  'Indicatore Benessere Equo Sostenibile dei Territori (ISTAT)',
  'Indicatore Strategico (tavoli di programmazione partecipata)',
];

/** Public value: for each area, objectives with their indicators; then the objectives of each area counted. */
export const VALORE_PUBBLICO: ListTemplate = {
  id: 'valore-pubblico',
  version: 1,
  sheet: 'Valore pubblico',
  title: 'OBIETTIVI E INDICATORI DI VALORE PUBBLICO',
  columns: [
    {
      name: 'Titolo',
      label: 'OBIETTIVO',
      aliases: [
        'Obiettivi',
        'Titolo obiettivo',
        'Obiettivo strategico',
        'Obiettivi strategici',
        'Obiettivo di valore pubblico',
        'Obiettivi di valore pubblico',
        'Descrizione obiettivo',
      ],
      width: 330,
      of: 'objective',
      field: 'title',
      kind: 'text',
    },
    {
      name: 'Indicatore',
      label: 'INDICATORE',
      aliases: [
        'Indicatori',
        'Descrizione indicatore',
        'Indicatore di impatto',
        'Indicatori di impatto',
        'Indicatore di valore pubblico',
      ],
      width: 230,
      of: 'indicator',
      field: 'description',
      kind: 'text',
      title: 'Indicatore',
    },
    {
      name: 'Fonte',
      label: 'FONTE DELL’INDICATORE',
      aliases: [
        'Fonte',
        'Fonte indicatore',
        'Fonte degli indicatori',
        'Tipo indicatore',
        'Origine',
      ],
      width: 190,
      of: 'indicator',
      field: 'origin',
      kind: 'text',
      title: 'Fonte dell’indicatore',
      choice: {
        options: INDICATOR_SOURCES,
        prompt: {
          title: 'Fonte dell’indicatore',
          message:
            'Da dove viene l’indicatore: Agenda 2030, BES dei territori, tavoli partecipati.',
        },
      },
    },
  ],
  grouping: {
    field: 'area',
    heading: (area) => {
      if (area === '') return AREA_PROMPT;
      return PROMPTED.test(area) ? `${AREA_PROMPT} ${area}` : area;
    },
    written: (heading) => PROMPTED.exec(heading)?.[1] ?? heading,
    typed: (heading) =>
      heading.replace(/^(?:area(?: di valore pubblico| strategica)?\s*[:–—-]\s*)/i, '').trim(),
  },
  totals: 'areas',
};
