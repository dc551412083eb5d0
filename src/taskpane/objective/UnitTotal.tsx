/** The total of a unit's weights with the one that is being written. */
import { useStrings } from '../strings';
import type { UnitTotal as Total } from './beside';
import { TotalNote } from './TotalNote';

export function UnitTotal({ total }: { total: Total | null }) {
  const { unitTotal } = useStrings().objective;
  const unit = total?.unit ?? '';
  return (
    <TotalNote
      total={total}
      texts={{
        right: unitTotal.right(unit),
        missing: (weight, rest) => unitTotal.missing(unit, weight, rest),
        tooMuch: (weight, rest) => unitTotal.tooMuch(unit, weight, rest),
      }}
    />
  );
}
