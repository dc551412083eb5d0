/** What would make the title and the times of an objective clearer (D.Lgs. 150/2009 art. 5 c. 2, lett. b and d). */
import { holdsMany, isCapitals, isLeftOpen, vagueWord, wordsOf } from '../rules/wording';
import type { SmartAspect } from './indicatorHints';

export type ObjectiveHintCode =
  /** "Miglioramento dei servizi": of which, and how. */
  | 'titleVague'
  | 'titleMany'
  | 'titleTooLong'
  | 'titleCapitals'
  /** Ends with ":" or dots: the rest is missing. */
  | 'titleLeftOpen'
  /** Neither term, duration nor month. */
  | 'noDeadline';

export interface ObjectiveHint {
  code: ObjectiveHintCode;
  aspect: SmartAspect;
  field: 'title' | 'duration';
  missing: boolean;
  found?: string;
}

export interface ObjectiveTexts {
  title: string;
  duration: string;
  dueDate: string;
  completionYear: string;
  /** Whether any month of the schedule is marked. */
  hasMonths: boolean;
}

/** Beyond, it no longer fits a line of the summary. */
const LONGEST_TITLE = 160;

export function objectiveHints(objective: ObjectiveTexts): ObjectiveHint[] {
  const title = objective.title.trim();
  const about = (code: ObjectiveHintCode, found?: string): ObjectiveHint => ({
    code,
    aspect: 'specific',
    field: 'title',
    missing: false,
    ...(found && { found }),
  });
  const hints: ObjectiveHint[] = [];
  if (title !== '') {
    const vague = vagueTitle(title);
    if (vague) hints.push(about('titleVague', vague));
    if (isLeftOpen(title)) hints.push(about('titleLeftOpen'));
    if (title.length > LONGEST_TITLE) hints.push(about('titleTooLong'));
    else if (holdsMany(title)) hints.push(about('titleMany'));
    if (isCapitals(title)) hints.push(about('titleCapitals'));
  }
  const { duration, dueDate, completionYear, hasMonths } = objective;
  if (!hasMonths && [duration, dueDate, completionYear].every((text) => text.trim() === ''))
    hints.push({ code: 'noDeadline', aspect: 'timed', field: 'duration', missing: true });
  return hints;
}

/** What any office has: a title that names nothing else does not say what is improved. */
const GENERIC =
  /^(?:servizi\w*|attivit\w*|qualita|efficienz\w*|efficaci\w*|uffici\w*|ente|enti|comune|comunal[ei]|organizzazion\w*|amministrazion\w*|amministrativ\w*|gestion\w*|process\w*|procediment\w*|azion[ei]|lavor[oi]|settor[ei]|offert[aie]|erogat[aoie]|de[gl]\w*|agli|alla|alle|allo|nell?\w*|negli)$/;

function vagueTitle(title: string): string | undefined {
  const vague = vagueWord(title);
  if (vague === undefined) return undefined;
  const others = wordsOf(title)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 && vagueWord(word) === undefined);
  return others.every((word) => GENERIC.test(word)) ? vague : undefined;
}
