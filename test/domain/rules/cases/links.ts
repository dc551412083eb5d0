/** The link with the DUP. */
import type { Given } from '../../../../src/domain/completePlan';
import type { Objective } from '../../../../src/domain/objective';
import { cases, inField, plan, type CasesOf } from './case';

const lines = (field: 'strategicLine' | 'operationalObjective', ...texts: string[]) =>
  plan(
    ...texts.map((text, index): Given<Objective> => ({
      title: ['Recupero della TARI', 'Mercati', 'Scuole', 'Nidi'][index]!,
      [field]: text,
    })),
  );

const classed = (kind: Objective['kind'], performance: string) => plan({ kind, performance });

export const LINK_CASES: CasesOf = {
  OB07: inField('Indirizzo strategico', 'strategicLine', '', '1 – Comune efficiente'),
  OB35: cases(
    [
      'Obiettivi operativi: «1.01», «1.02», «1.1.3»',
      lines('operationalObjective', '1.01 – Tributi', '1.02 – Mercati', '1.1.3 – Scuole'),
    ],
    [
      'Obiettivi operativi: «1.01», «1.02», «1.03»',
      lines('operationalObjective', '1.01 – Tributi', '1.02 – Mercati', '1.03 – Scuole'),
    ],
  ),
  OB36: cases(
    [
      '«1.01 – Tributi equi» in una scheda, «1.01 – Mercati» in un’altra',
      lines('operationalObjective', '1.01 – Tributi equi', '1.01 – Mercati'),
    ],
    [
      '«1.01 – Tributi equi» in tutte e due',
      lines('operationalObjective', '1.01 – Tributi equi', '1.01 – Tributi equi'),
    ],
  ),
  OB37: cases(
    [
      '«1 – Comune efficiente» e «1 – COMUNE EFFICIENTE»',
      lines('strategicLine', '1 – Comune efficiente', '1 – COMUNE EFFICIENTE'),
    ],
    [
      '«1 – Comune efficiente» in tutte e due le schede',
      lines('strategicLine', '1 – Comune efficiente', '1 – Comune efficiente'),
    ],
  ),
  OB38: cases(
    [
      'Obiettivo ordinario, performance: «Strategico di performance»',
      classed('ordinario', 'Strategico di performance'),
    ],
    [
      'Obiettivo strategico, performance: «Strategico di performance»',
      classed('strategico', 'Strategico di performance'),
    ],
  ),
};
