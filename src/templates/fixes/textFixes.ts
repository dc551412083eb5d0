/** Fixes of what is written in words: titles in capitals, deadlines, targets and years, numbers that are texts, lists of units. */
import type { Book } from '../../domain/book';
import { isSamePlace, type Place } from '../../domain/places';
import { textKey } from '../../domain/cells';
import { serialText, toSerial, yearOf } from '../../domain/dates';
import { parseNumber } from '../../domain/numbers';
import { sentenceCase } from '../../domain/sentenceCase';
import type { TargetProposal } from '../../domain/rules/targetProposal';
import { timePhrases } from '../../domain/timePhrases';
import { oneOf, proposed, write, type Fix, type Told } from './fix';

/** Words of the authority's name that are no name. */
const GENERIC = /^(?:comun[ei]|unione|provincia|citt[aà]|regione|consorzio|metropolitana)$/i;

export function titleInLowerCase({ at }: Told, book: Book): Fix | null {
  const { authority = '' } = book.settings ?? {};
  const names = (authority.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) => !GENERIC.test(word));
  const held = heldIn(book, at);
  return typeof held === 'string' ? proposed(write(book, at, sentenceCase(held, names))) : null;
}

/** The years of the plan; none where they are not known. */
function yearsOf({ settings }: Book): number[] {
  if (!settings || settings.lastYear < settings.firstYear) return [];
  const { firstYear, lastYear } = settings;
  return Array.from({ length: Math.min(5, lastYear - firstYear + 1) }, (_, at) => firstYear + at);
}

/** What may stand beside a date without saying anything else. */
const FILLERS =
  /\b(?:entro|il|la|al|e non oltre|non oltre|data|del|fine|mese di|anno)\b|[^a-z0-9]/g;

/** The one day that a phrase tells and nothing else, in each of the years that it may mean. */
function daysOf(text: string, book: Book): number[] {
  const days = yearsOf(book).flatMap((year) => {
    const [phrase, ...more] = timePhrases(text, year);
    if (!phrase || more.length > 0 || phrase.kind === 'from' || phrase.last === null) return [];
    const rest = textKey(text).replace(phrase.text, ' ').replace(FILLERS, '');
    return rest === '' ? [phrase.last] : [];
  });
  return [...new Set(days)];
}

/**
 * "fine giugno" is a day of one of the plan's years: which one is chosen by who knows. A date in another form than the
 * others of the plan takes theirs.
 */
export function deadlineAsDate(
  { at, facts: { text, usual } }: Told<{ text: string; usual: string | null }>,
  book: Book,
): Fix | null {
  if (usual === null) return days(text, at, book);
  const day = toSerial(text.trim());
  const mark = /\D/.exec(usual)?.[0] ?? '/';
  return typeof day === 'number'
    ? proposed(write(book, at, serialText(day).replaceAll('/', mark)))
    : null;
}

export function targetWithYear({ at, facts }: Told<{ target: string }>, book: Book): Fix | null {
  return days(facts.target, at, book);
}

/** A day in words, of the plan's years where it names none; else what says the same in words that the formulas know. */
export function targetAsRead(
  { at, facts: { target, proposal } }: Told<{ target: string; proposal: TargetProposal }>,
  book: Book,
): Fix | null {
  const { text, isWhole } = proposal;
  if (isWhole) return proposed(write(book, at, text));
  return text === '' ? days(target, at, book) : null;
}

function days(text: string, at: Place | null, book: Book): Fix | null {
  return oneOf(
    daysOf(text, book).map((day) => {
      const only = write(book, at, serialText(day));
      return { name: 'propose', writes: only ? [only] : [] };
    }),
  );
}

const heldIn = (book: Book, at: Place | null): unknown =>
  at && book.cells.get(at.sheet)?.values[at.row]?.[at.column];

/** A year, or a pair of years, left from another plan: a pair becomes that of the plan, for a year one is chosen. */
export function yearOfPlan(
  { at, facts: { year, first, last } }: Told<{ year: string; first: number; last: number }>,
  book: Book,
): Fix | null {
  const held = heldIn(book, at);
  if (typeof held !== 'string' || held.split(year).length !== 2) return null;
  const [, from, mark, to] = /^(\d{4})(\D+)(\d{2}|\d{4})$/.exec(year) ?? [];
  const pair = from && `${first}${mark}${to!.length === 2 ? String(last).slice(2) : last}`;
  const wanted = pair ? [pair] : /^\d{4}$/.test(year) ? yearsOf(book).map(String) : [];
  return oneOf(
    wanted.map((each) => {
      const only = write(book, at, held.replace(year, each));
      return { name: 'propose', writes: only ? [only] : [] };
    }),
  );
}

/** A line of the DUP as most write it, in every cell that writes it otherwise. */
export function asUsual(
  { at, others, facts: { text, usual } }: Told<{ text: string; usual: string }>,
  book: Book,
): Fix | null {
  const writes = [at, ...others].flatMap((cell) => {
    const held = heldIn(book, cell);
    const only = typeof held === 'string' && held.trim() === text ? write(book, cell, usual) : null;
    return only ?? [];
  });
  return oneOf([{ name: 'propose', writes }]);
}

/** A unit that says to share the objective is named among the others here too: the rest of the list stays as it is. */
export function namedBack(
  { at, objective, facts: { kind, other } }: Told<{ kind: string; other: string }>,
  book: Book,
): Fix | null {
  const own = book.objectives.find(({ key }) => key === objective?.key);
  const held = heldIn(book, at);
  const isList = isSamePlace(own?.places.fields.otherUnits ?? null, at);
  if (kind !== 'notBack' || !isList || typeof held !== 'string') return null;
  const list = held.trim();
  const mark = list.includes(';') ? '; ' : ', ';
  return proposed(write(book, at, list === '' ? other : list + mark + other));
}

/** "30" that is a text to Excel is the number that it says. */
export function asNumber({ at, facts: { text } }: Told<{ text: string }>, book: Book): Fix | null {
  const number = parseNumber(text);
  return number === undefined ? null : proposed(write(book, at, number));
}

/** A result that cannot be there yet, or only repeats what is planned, goes. */
export function withoutResult({ at }: Told, book: Book): Fix | null {
  const empty = write(book, at, null);
  return proposed(empty?.before === '' ? null : empty);
}

/** Whether a day is of the plan's years, where these are known. */
export function isOfPlan(day: number, book: Book): boolean {
  const years = yearsOf(book);
  return years.length === 0 || years.includes(yearOf(day));
}
