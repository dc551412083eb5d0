/** The polarity that the words of a target say, for whoever leaves it out: a sheet never has a blank one. */
import type { PlanValue } from '../objective';
import { Rejection } from '../rejection';
import type { Polarity } from '../smvp';
import { readTarget } from './targetText';

/**
 * As GRADO would take the target without a polarity: the side of its words or of the variation's sign, by the date for a
 * date, within the range for a range, equal for a NO; else, and where the target is not understood, crescente.
 */
export function proposedPolarity(target: PlanValue): Polarity {
  const read = readTarget(target);
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
      return side === 'less' ? 'decrescente' : 'crescente';
  }
}
