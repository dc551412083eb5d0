/** What changed between two photographs, in the words of the sheets. */
import { italian } from '../../domain/cells';
import type { PlanChange } from '../../domain/photograph/comparison';
import type { PhotographField, PhotographValue } from '../../domain/photograph/photograph';
import { fieldHeading } from './columns';

type Told = Pick<PlanChange, 'part' | 'item' | 'field'> & Pick<PlanChange, 'kind'>;

const NOUNS = {
  objective: { it: 'obiettivo', isFeminine: false },
  remark: { it: 'nota', isFeminine: true },
  share: { it: 'settore che condivide', isFeminine: false },
  phase: { it: 'fase', isFeminine: true },
  indicator: { it: 'indicatore', isFeminine: false },
} as const;

const LONGEST = 120;

const quoted = (text: string): string =>
  text === ''
    ? ''
    : ` «${text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text}»`;

/** "Peso", "Fase «Gara»: previsto", "Nuovo indicatore «Domande evase»". */
export function whatChanged({ part, item, field, kind }: Told): string {
  const { it, isFeminine } = NOUNS[part];
  if (field === null)
    return kind === 'added'
      ? `${isFeminine ? 'Nuova' : 'Nuovo'} ${it}${quoted(item)}`
      : `${capital(it)} ${isFeminine ? 'tolta' : 'tolto'}${quoted(item)}`;
  const heading = fieldHeading(part, field);
  if (part === 'objective' || part === 'remark')
    return heading === 'Obiettivo' ? 'Titolo' : heading;
  if (part === 'share') return `Settore che condivide${quoted(item)}: ${heading.toLowerCase()}`;
  const named = heading.toLowerCase() === it ? 'testo' : heading.toLowerCase();
  return `${capital(it)}${quoted(item)}: ${named}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PERCENTS: ReadonlySet<PhotographField> = new Set(['progress', 'score', 'degree'] as const);

/** A value as people read it: 40%, 12,5, a text; blank where there is none. */
export function valueWords(field: PhotographField | null, value: PhotographValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (field === 'year') return String(value);
  if (field === null || !PERCENTS.has(field)) return italian(round(value, 1e6));
  return `${italian(round(value * 100, 1e2))}%`;
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;
