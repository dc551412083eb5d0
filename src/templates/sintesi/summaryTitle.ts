/** What a summary is called over its table: as any, or line by line as the template's documents call it. */
import type { Place } from '../../domain/places';
import type { Plan } from '../../domain/plan';
import { unitKey } from '../../domain/units';
import type { ObjectiveTemplate } from '../objectiveTemplate';
import { FACE_LINE } from './presented';
import { reference, type SettingsCells } from './settingsCells';

export const SUMMARY_TITLE = 'SINTESI DEGLI OBIETTIVI';

type Titled = Pick<Plan, 'units' | 'firstYear' | 'summaryTitles'> & {
  settings: SettingsCells | null;
};

export interface SummaryTitle {
  text: string;
  /** As the settings say its parts, in a formula; undefined where they say none of them. */
  said: string | undefined;
}

/** Of a unit, or of the whole authority. */
export function summaryTitle(
  { summaryHead }: Pick<ObjectiveTemplate, 'summaryHead'>,
  plan: Titled,
  unit: string | null,
): SummaryTitle {
  const index = plan.units.findIndex(({ name }) => name === unit);
  const named = plan.settings?.unitNames[index];
  if (!summaryHead)
    return {
      text: unit === null ? SUMMARY_TITLE : `${SUMMARY_TITLE} – ${unit}`,
      said: named && `"${SUMMARY_TITLE} – "&${reference(named)}`,
    };
  const { title, subtitle } = headOf(summaryHead, plan, unit);
  const parts = [
    { text: title, said: quoted(title) },
    ...(unit === null ? [] : ofUnit(plan, unit, index, named)),
    ...subtitle,
  ];
  return {
    text: parts.map(({ text }) => text).join(''),
    said: plan.settings ? parts.map(({ said }) => said).join('&') : undefined,
  };
}

/** A line with the break before it. */
interface Part {
  text: string;
  said: string;
}

const BREAK = 'CHAR(10)&';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const plain = (text: string): Part => ({ text: `\n${text}`, said: BREAK + quoted(text) });

function headOf(
  head: NonNullable<ObjectiveTemplate['summaryHead']>,
  { firstYear, settings, summaryTitles = [] }: Titled,
  unit: string | null,
): { title: string; subtitle: Part[] } {
  const own = summaryTitles.find((each) => unit !== null && unitKey(each.unit) === unitKey(unit));
  if (own) return { title: own.title, subtitle: own.subtitle === '' ? [] : [plain(own.subtitle)] };
  const year = settings?.firstYear;
  const text = `\n${head.subtitle} ${firstYear}`;
  const said = year
    ? `${BREAK}${quoted(`${head.subtitle} `)}&${reference(year)}`
    : BREAK + quoted(text.slice(1));
  return { title: head.title, subtitle: [{ text, said }] };
}

/** Its name, and who answers for it where the settings say so. */
function ofUnit(
  { units, settings }: Titled,
  unit: string,
  index: number,
  named: Place | undefined,
): Part[] {
  const name = named ? { text: `\n${unit}`, said: BREAK + reference(named) } : plain(unit);
  const column = settings?.units?.owners?.column;
  const owner = units[index]?.owner ?? '';
  if (!named || column === undefined)
    return owner === '' ? [name] : [name, plain(ownerLine(owner))];
  const at = reference({ ...named, column });
  const line = `IF(LEFT(${at},${OWNER.length})="Responsabile",${at},"${OWNER} "&${at})`;
  const text = owner === '' ? '' : `\n${ownerLine(owner)}`;
  return [name, { text, said: `IF(${at}="","",${BREAK}${line})` }];
}

const OWNER = 'RESPONSABILE';

/** A role may begin with the word itself. */
const ownerLine = (owner: string): string =>
  owner.toLowerCase().startsWith(OWNER.toLowerCase()) ? owner : `${OWNER} ${owner}`;

/** The line over the table; that of a unit goes on with its name. */
const IN_ONE_LINE = /^sintesi degli obiettivi\s*(?:[–—-]\s*([^]+))?$/i;
const HEAD = /^(?:scheda|schema|sintesi)\b.*\bobiettivi\b/i;
/** "OBIETTIVI 2024", "SINTESI OBIETTIVI PDO 2024". */
const SUBTITLE = /^(?:(?:scheda|schema|sintesi)\s+)?obiettivi\b.*\d{4}$/i;

/** The unit that a title names; undefined where the text is no title of a unit's summary. */
export function unitInTitle(title: string): string | undefined {
  const shown = title.trim().replace(FACE_LINE, '');
  const one = IN_ONE_LINE.exec(shown)?.[1]?.trim();
  if (one) return one;
  const [head = '', second = ''] = shown.split('\n').map((line) => line.trim());
  return HEAD.test(head) && second !== '' && !SUBTITLE.test(second) ? second : undefined;
}
