/** What an entry of a round changed, as the register says it. */
import { valueText } from '../../domain/cells';
import { MONTHS } from '../../domain/months';
import {
  changesLevel,
  changesMonths,
  changesResult,
  changesWords,
  resultText,
  type RoundEntry,
} from '../../domain/monitoring/roundEntry';
import type { Periods } from '../../domain/periods';

export const NO_NEWS = 'nessuna novità';
/** Beside what was told in words: that is news. */
const NO_RESULT = 'nessun risultato nuovo';
const NOTHING = 'nessuno';

/** "gen, feb", "1ª metà di gen". */
export function periodsText(positions: readonly number[], periods: Periods): string {
  if (positions.length === 0) return NOTHING;
  const perMonth = periods / MONTHS.length;
  return [...positions]
    .sort((one, other) => one - other)
    .map((position) => {
      const month = (MONTHS[Math.floor((position - 1) / perMonth)] ?? '').slice(0, 3);
      return perMonth === 1 ? month : `${((position - 1) % perMonth) + 1}ª metà di ${month}`;
    })
    .join(', ');
}

export function updateText(
  entry: RoundEntry,
  periodsOf: (phase: RoundEntry['phases'][number]) => Periods,
): string {
  const blank = (text: string) => (text === '' ? 'tolto' : text);
  const lines = [
    ...entry.phases.flatMap((each) => [
      ...(changesMonths(each)
        ? [`«${each.name}», mesi: ${periodsText(each.done, periodsOf(each))}`]
        : []),
      ...(changesWords(each) ? [`«${each.name}»: ${blank(each.recorded.trim())}`] : []),
    ]),
    ...entry.results.flatMap((each) =>
      changesResult(each)
        ? [`«${each.name}»: ${blank(resultText(each))}${formerly(valueText(each.was))}`]
        : [],
    ),
    ...entry.levels.flatMap((each) =>
      changesLevel(each)
        ? [`${each.label}: ${blank(each.text.trim())}${formerly(valueText(each.was))}`]
        : [],
    ),
  ];
  if (lines.length > 0) return lines.join('\n');
  const { issue, cause, act, actNumber, link } = entry;
  return [issue, cause, act, actNumber, link].some((text) => text.trim() !== '')
    ? NO_RESULT
    : NO_NEWS;
}

const formerly = (was: string) => (was.trim() === '' ? '' : ` (era ${was.trim()})`);
