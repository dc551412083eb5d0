/** Rules on the head of an objective: what it must say, and how its title is worded. */
import { isBlank } from '../cells';
import { serialText } from '../dates';
import type { BookObjective } from '../book';
import type { Objective } from '../objective';
import { at, rule, when, type Raised } from './rule';
import type { View } from './view';
import {
  joinsTwo,
  holdsMany,
  isCapitals,
  isLeftOpen,
  saysNothing,
  vagueWord,
  wordsOf,
} from './wording';

const LETTER_B = 'D.Lgs. 150/2009, art. 5, c. 2, lett. b';

/** The field is asked, and nothing is written in it. */
const isMissing = (subject: BookObjective, view: View, field: TextField) =>
  view.asks(subject, field) && saysNothing(subject.objective[field]);

type TextField = 'number' | 'title' | 'owner' | 'description' | 'expectedResults';

const missingField = (field: TextField) => (subject: BookObjective, view: View) =>
  when(isMissing(subject, view, field), () => at({ field }));

/** What a template prints where the title is to be written. */
const PLACEHOLDER =
  /^[[(<«]?\s*(?:titolo|nome|descrizione)?\s*(?:dell'|del |dello )?\s*(?:obiettivo)?\s*(?:n\.?[°o]? ?)?[\d/]*\s*(?:da (?:definire|inserire|compilare|scrivere)|\.{2,}|_{2,}|x{2,})?\s*[\])>»]?$/;

export const titleMissing = rule({
  id: 'OB01',
  severity: 'blocks',
  on: 'objective',
  law: LETTER_B,
  missing: true,
  check: ({ objective }) =>
    when(saysNothing(objective.title) || PLACEHOLDER.test(wordsOf(objective.title)), () =>
      at({ field: 'title' }),
    ),
});

const titleHint =
  <Facts>(holds: (title: string) => Facts | null) =>
  ({ objective }: BookObjective): Raised<Facts>[] => {
    const title = objective.title.trim();
    const facts = title === '' ? null : holds(title);
    return facts === null ? [] : [{ spot: { field: 'title' }, facts }];
  };

/** What begins a title and names no change: of an indicator it would say what is measured. */
const ONGOING =
  /^(garantire|garanzia|assicurare|proseguire|prosecuzione|mantenere|mantenimento|svolgere|svolgimento|gestire|gestione|supportare|supporto)\b/;

/** What any office has: a title that names nothing else does not say what is improved. */
const GENERIC =
  /^(?:(?:servizi|attivit|efficienz|efficaci|uffici|continuit|funzionament|funzionalit|ordinari|corrent|regolar|corrett|costant|buon|compit|funzion[ie]|organizzazion|amministrazion|amministrativ|gestion|process|procediment)\w*|qualita|ente|enti|comune|comunal[ei]|azion[ei]|lavor[oi]|settor[ei]|offert[aie]|erogat[aoie]|de[gl]\w*|agli|alla|alle|allo|nell?\w*|negli)$/;

export const titleVague = rule({
  id: 'OB02',
  severity: 'toFix',
  on: 'objective',
  law: LETTER_B,
  hint: true,
  check: titleHint((title) => {
    const word = vagueWord(title) ?? ONGOING.exec(wordsOf(title))?.[1];
    if (word === undefined) return null;
    const others = wordsOf(title)
      .split(/[^a-z]+/)
      .filter((each) => each.length > 3 && each !== word && vagueWord(each) === undefined);
    return others.every((each) => GENERIC.test(each)) ? { word } : null;
  }),
});

/** Beyond, it no longer fits a line of the summary. */
const LONGEST_TITLE = 160;

export const titleMany = rule({
  id: 'OB03',
  severity: 'toFix',
  on: 'objective',
  law: LETTER_B,
  hint: true,
  check: titleHint((title) =>
    title.length <= LONGEST_TITLE && (holdsMany(title) || joinsTwo(title)) ? { title } : null,
  ),
});

export const titleTooLong = rule({
  id: 'OB18',
  severity: 'toKnow',
  on: 'objective',
  hint: true,
  check: titleHint((title) =>
    title.length > LONGEST_TITLE ? { letters: title.length, most: LONGEST_TITLE } : null,
  ),
});

export const titleCapitals = rule({
  id: 'OB15',
  severity: 'toKnow',
  on: 'objective',
  hint: true,
  check: titleHint((title) => (isCapitals(title) ? { title } : null)),
});

export const titleLeftOpen = rule({
  id: 'OB17',
  severity: 'toFix',
  on: 'objective',
  hint: true,
  check: titleHint((title) => (isLeftOpen(title) ? { title } : null)),
});

export const numberMissing = rule({
  id: 'OB16',
  severity: 'blocks',
  on: 'objective',
  missing: true,
  check: missingField('number'),
});

/** Excel takes "1/2" for the first of February, and keeps its serial: those of 1982–2064. */
const SERIAL = /^[3-5]\d{4}$/;

export const numberTakenForDate = rule({
  id: 'OB42',
  severity: 'blocks',
  on: 'objective',
  check: ({ objective }): Raised<{ number: string; meant: string }>[] => {
    const number = objective.number.trim();
    return when(SERIAL.test(number), () => {
      const [day, month] = serialText(Number(number)).split('/').map(Number);
      return { spot: { field: 'number' }, facts: { number, meant: `${day}/${month}` } };
    });
  },
});

export const ownerMissing = rule({
  id: 'OB04',
  severity: 'blocks',
  on: 'objective',
  missing: true,
  check: missingField('owner'),
});

export const descriptionMissing = rule({
  id: 'OB19',
  severity: 'toKnow',
  on: 'objective',
  missing: true,
  check: missingField('description'),
});

export const resultsMissing = rule({
  id: 'OB20',
  severity: 'toKnow',
  on: 'objective',
  missing: true,
  check: missingField('expectedResults'),
});

const holdsText = ({ indicatorTable }: Objective) =>
  indicatorTable.indicators.some((each) => Object.values(each).some((value) => !isBlank(value)));

export const indicatorsMissing = rule({
  id: 'OB06',
  severity: 'blocks',
  on: 'objective',
  law: LETTER_B,
  missing: true,
  check: (subject, view) =>
    when(view.asks(subject, 'indicatorTable') && !holdsText(subject.objective), () =>
      at({ field: 'indicatorTable' }),
    ),
});
