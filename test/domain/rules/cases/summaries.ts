/** The summary beside the sheets. */
import type { BookSummaryRow, SummaryField } from '../../../../src/domain/bookSummary';
import type { ShownValue } from '../../../../src/domain/places';
import { summaryOf, summaryRow } from '../support';
import { cases, pair, plan, type CasesOf } from './case';

const row = (
  values: Partial<Record<SummaryField, ShownValue>>,
  given: Partial<BookSummaryRow> = { objective: 'Ob 1', match: 'id', id: 'Ob 1' },
) => summaryRow(4, values, given);

const listed = (...rows: BookSummaryRow[]) => ({
  ...plan({ title: 'Recupero della TARI' }),
  summaries: [summaryOf(rows)],
});

const OWN = { number: '1', title: 'Recupero della TARI' };
const RIGHT = ['Una riga per ogni scheda', listed(row(OWN))] as const;

const heading = (...lostHeadings: SummaryField[]) => ({
  ...plan({}),
  summaries: [summaryOf([row(OWN)], { lostHeadings })],
});

export const SUMMARY_CASES: CasesOf = {
  SI01: cases(['La sintesi non ha la riga di «Recupero della TARI»', listed()], RIGHT),
  SI02: cases(
    ['La riga di una scheda eliminata', listed(row(OWN, { match: 'gone', isBroken: true }))],
    RIGHT,
  ),
  SI03: cases(
    ['Una riga «Mercati», senza scheda', listed(row({ number: '2', title: 'Mercati' }, {}))],
    RIGHT,
  ),
  SI04: cases(
    ['Una riga che può essere di due schede', listed(row(OWN, { match: 'ambiguous' }))],
    RIGHT,
  ),
  SI05: pair(
    'Titolo nella sintesi, con «Recupero della TARI» sulla scheda',
    (title: string) => listed(row({ ...OWN, title })),
    'Recupero dell’IMU',
    'Recupero della TARI',
  ),
  SI06: cases(
    ['La colonna «Peso» della sintesi ha un altro titolo', heading('weight')],
    ['Le colonne della sintesi hanno i loro titoli', heading()],
  ),
  SI09: pair(
    'Altri settori, nella riga del settore Tributi',
    (otherUnits: string) => listed(row({ ...OWN, unit: 'Tributi', otherUnits })),
    'Tributi, SUAP',
    'SUAP',
  ),
};
