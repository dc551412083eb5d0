/** The polarity that the words of an indicator say, for whoever leaves it out: a sheet never has a blank one. */
import { isBlank } from '../cells';
import type { Indicator, PlanValue } from '../objective';
import { Rejection } from '../rejection';
import { hasDate, saysLessIsBetter, wordsOf } from '../rules/wording';
import type { Polarity } from '../smvp';
import { readTarget } from './targetText';

export type Worded = Pick<Indicator, 'description' | 'target' | 'baseline'>;

/**
 * As GRADO would take the target without a polarity: the side of its words or of the variation's sign, by the date for a
 * date, within the range for a range, equal for a NO. Where the target is a bare number its name tells, and the year
 * before; else, and where the target is not understood, crescente.
 */
export function proposedPolarity(indicator: Worded): Polarity {
  const read = readTarget(indicator.target ?? null);
  if (read === null || read instanceof Rejection) return 'crescente';
  const { value, side } = read;
  switch (value.kind) {
    case 'date':
      return 'entro_data';
    case 'range':
      return 'intervallo';
    case 'yesNo':
      return value.value === 0 ? 'uguale' : 'crescente';
    case 'variation':
      return side === 'less' || (side === null && value.value < 0) ? 'decrescente' : 'crescente';
    default:
      if (side !== null) return side === 'less' ? 'decrescente' : 'crescente';
      return isLess(indicator, value.value, value.isPercent) ? 'decrescente' : 'crescente';
  }
}

/** What can be said before there is a target, by the name alone; undefined where it says nothing. */
export function polarityOfName(description: PlanValue | undefined): Polarity | undefined {
  const name = String(description ?? '');
  if (saysLessIsBetter(name)) return 'decrescente';
  return /\bentro (?:il|la|l'|fine)\b/.test(wordsOf(name)) && hasDate(name)
    ? 'entro_data'
    : undefined;
}

const LESSENING =
  /^(?:percentuale di |% di )?(?:riduzione|diminuzione|contenimento|abbattimento|abbassamento|calo) (?:d(?:i|ei|egli|elle|el|ella) |dell')/;

/** "Tempi medi" had better be less; "riduzione dei tempi medi" too, unless it is the share by which they are reduced. */
function isLess({ description, baseline }: Worded, target: number, isPercent: boolean): boolean {
  const name = String(description ?? '');
  if (saysLessIsBetter(name)) return true;
  const words = wordsOf(name);
  if (!LESSENING.test(words)) return false;
  const before = isBlank(baseline) ? null : readTarget(baseline);
  if (before && !(before instanceof Rejection) && before.value.kind === 'number')
    return before.value.isPercent === isPercent && before.value.value > target;
  return !isPercent && saysLessIsBetter(words.replace(LESSENING, ''));
}
