/** Which of the columns of an indicator are in sight at first. */
import type { IndicatorColumn, IndicatorField } from '../../domain/objective';

/** What makes an indicator, where the template asks more than fits in sight. */
const MAIN: readonly IndicatorField[] = [
  'description',
  'formula',
  'unitOfMeasure',
  'baseline',
  'target',
  'polarity',
  'weight',
];
const FEW = 8;

/** All of a few; of more, what makes an indicator. */
export function inSight(columns: readonly IndicatorColumn[]): {
  main: readonly IndicatorColumn[];
  more: readonly IndicatorColumn[];
} {
  const isMain = ({ field }: IndicatorColumn) => columns.length <= FEW || MAIN.includes(field);
  return {
    main: columns.filter(isMain),
    more: columns.filter((column) => !isMain(column)),
  };
}
