/** Which unit's weights are seen: at first one whose total is wrong. What is typed of one stays while another is seen. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanWeights } from '../services';
import { useStrings } from '../strings';
import { UnitWeights } from './UnitWeights';
import type { Typed } from './weightsDraft';

const useStyles = makeStyles({
  control: { width: '100%', minWidth: 0, '& select': { minWidth: 0 } },
});

export interface UnitChooserProps {
  plan: PlanWeights;
  onRead: () => void;
  onChanged: (isChanged: boolean) => void;
}

export function UnitChooser({ plan, onRead, onChanged }: UnitChooserProps) {
  const styles = useStyles();
  const { weights } = useStrings();
  const { units, scale } = plan;
  const [chosen, setChosen] = useState(() => Math.max(0, units.findIndex(isWrong)));
  const [typed, setTyped] = useState<Readonly<Record<number, Typed>>>({});
  const change = (next: Typed) => {
    const all = { ...typed, [chosen]: next };
    setTyped(all);
    onChanged(Object.values(all).some((texts) => Object.keys(texts).length > 0));
  };
  return (
    <>
      <Field label={weights.unit}>
        <Select
          className={styles.control}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {units.map(({ unit, rows }, index) => (
            <option key={unit} value={String(index)}>
              {weights.unitOption(unit === '' ? weights.noUnit : unit, rows.length)}
            </option>
          ))}
        </Select>
      </Field>
      <UnitWeights
        key={chosen}
        unit={units[chosen]!}
        scale={scale}
        typed={typed[chosen] ?? {}}
        onType={change}
        onRead={onRead}
      />
    </>
  );
}

const isWrong = ({ missing }: PlanWeights['units'][number]) => missing !== null && missing !== 0;
