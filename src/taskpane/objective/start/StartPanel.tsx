/** The ways to begin, over the fields of the first step. */
import { Part } from '../../components/Part';
import { useStrings } from '../../strings';
import { ChoiceList } from './ChoiceList';
import { wayId } from './ways';
import type { Way } from './ways';

export interface StartPanelProps<Offered extends Way> {
  ways: readonly Offered[];
  onChoose: (way: Offered) => void;
}

export function StartPanel<Offered extends Way>({ ways, onChoose }: StartPanelProps<Offered>) {
  const { start } = useStrings().objective;
  return (
    <Part heading={start.heading}>
      <ChoiceList
        label={start.heading}
        choices={ways.map((way) => ({
          key: way,
          id: wayId(way),
          label: start.ways[way].label,
          help: start.ways[way].help,
          onChoose: () => onChoose(way),
        }))}
      />
    </Part>
  );
}
