/** Which unit's weights are seen. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useStrings } from '../strings';
import type { WeightUnit } from './weightsDraft';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0, '& select': { minWidth: 0 } },
});

export interface UnitChooserProps {
  units: readonly WeightUnit[];
  /** The name of the one that is seen. */
  chosen: string;
  onChoose: (unit: string) => void;
}

export function UnitChooser({ units, chosen, onChoose }: UnitChooserProps) {
  const styles = useStyles();
  const { weights } = useStrings();
  return (
    <Field label={weights.unit}>
      <Select
        className={styles.control}
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
