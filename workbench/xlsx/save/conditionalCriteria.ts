import type { ConditionalRule } from 'hucre';
import { averageOf, type FormatRule, type Preset } from '../../host/document/conditionalFormats';
import { CONTENTS, PERIODS } from '../periods';

/** What a rule says, without its cells and its place among the others. */
export type Said = Omit<ConditionalRule, 'range' | 'priority'>;

/** The writer of packages knows few attributes of rules: others stand in that of texts until the part is written. */
const MARK = '\uE004';

const said = (type: string, details: Record<string, string | number>, formula?: string): Said => ({
  type: type as Said['type'],
  ...(Object.keys(details).length > 0 && {
    text: `${MARK}${Object.entries(details)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ')}`,
  }),
  ...(formula !== undefined && { formula }),
});

/** The part of a sheet with the attributes of its rules. */
export const withCriteria = (xml: string): string =>
  xml.replace(new RegExp(` text="${MARK}([^"]*)"`, 'g'), (_all, details: string) =>
    details.replace(/(\w+)=(\S+)\s?/g, ' $1="$2"'),
  );

export const topBottomRule = ({ rank, of }: FormatRule & { type: 'TopBottom' }): Said =>
  said('top10', {
    rank,
    ...(of.endsWith('Percent') && { percent: 1 }),
    ...(of.startsWith('Bottom') && { bottom: 1 }),
  });

/** A preset criterion for cells of which the first is told. */
export function presetRule(criterion: Preset | undefined, cell: string): Said | undefined {
  if (criterion === undefined) return undefined;
  const [content, asked] = CONTENTS[criterion] ?? [];
  if (content && asked) return said(content, {}, asked(cell));
  const [timePeriod, within] = PERIODS[criterion] ?? [];
  if (timePeriod && within) return said('timePeriod', { timePeriod }, within(cell));
  const average = averageOf(criterion);
  if (!average) return said(criterion === 'UniqueValues' ? 'uniqueValues' : 'duplicateValues', {});
  return said('aboveAverage', {
    ...(!average.isAbove && { aboveAverage: 0 }),
    ...(average.isEqual && { equalAverage: 1 }),
    ...(average.deviations > 0 && { stdDev: average.deviations }),
  });
}
