/** The ways to begin, over the fields of the first step. */
import { Part } from '../../components/Part';
import { useStrings } from '../../strings';
import { ChoiceList } from './ChoiceList';
import { wayId, WAYS } from './ways';
import type { Way } from './ways';

export function StartPanel({ onChoose }: { onChoose: (way: Way) => void }) {
  const { start } = useStrings().objective;
  return (
    <Part heading={start.heading}>
      <ChoiceList
        label={start.heading}
        choices={WAYS.map((way) => ({
          key: way,
          id: wayId(way),
          ...start.ways[way],
          onChoose: () => onChoose(way),
        }))}
      />
    </Part>
  );
}
