import type { ChartKind } from '../host/document/chartKinds';
import type { LabelsState } from '../host/document/chartState';

export type LabelPosition = NonNullable<LabelsState['position']>;

/** Where labels may stand: Excel takes a file for damaged that says otherwise. */
export function isPossiblePosition(
  position: LabelPosition,
  { family, grouping }: ChartKind,
): boolean {
  const inside = ['Center', 'InsideEnd', 'InsideBase'];
  switch (family) {
    case 'bar':
    case 'column':
      return [...inside, ...(grouping === 'clustered' ? ['OutsideEnd'] : [])].includes(position);
    case 'line':
    case 'scatter':
      return ['Left', 'Right', 'Top', 'Bottom', 'Center'].includes(position);
    case 'pie':
      return ['Center', 'InsideEnd', 'OutsideEnd', 'BestFit'].includes(position);
    default:
      return false;
  }
}

/** Where Excel puts labels, where nobody chose. */
export function usualPosition({ family, grouping }: ChartKind): LabelPosition {
  if (family === 'line' || family === 'scatter') return 'Right';
  if (family === 'pie') return 'BestFit';
  return grouping === 'clustered' ? 'OutsideEnd' : 'Center';
}
