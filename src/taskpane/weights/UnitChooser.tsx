/** Which unit's weights are seen. */
import { Field } from '@fluentui/react-components';
import { Select } from '../components/Select';
import { useStrings } from '../strings';
import type { WeightUnit } from './weightsDraft';

export interface UnitChooserProps {
  units: readonly WeightUnit[];
  /** The name of the one that is seen. */
  chosen: string;
  onChoose: (unit: string) => void;
}

export function UnitChooser({ units, chosen, onChoose }: UnitChooserProps) {
  const { weights } = useStrings();
  return (
    <Field label={weights.unit}>
      <Select
        value={String(units.findIndex(({ unit }) => unit === chosen))}
        onChange={(_, { value }) => onChoose(units[Number(value)]!.unit)}
      >
        {units.map(({ unit, rows }, index) => (
          <option key={unit} value={String(index)}>
            {weights.unitOption(unit === '' ? weights.noUnit : unit, rows.length)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
