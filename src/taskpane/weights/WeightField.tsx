/** The weight of one objective; only its text where it cannot be changed here. */
import { Text } from '@fluentui/react-components';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { objectiveName, weightText, type ReadRow } from './weightsDraft';

export interface WeightFieldProps {
  row: ReadRow;
  id: string;
  onType: (key: string, text: string) => void;
}

export function WeightField({ row: { row, key, ...read }, id, onType }: WeightFieldProps) {
  const { weights } = useStrings();
  const label = weights.weightOf(objectiveName(row) || weights.untitled);
  if (key === null) {
    return (
      <Text>
        {label}: {read.text}. {weights.onlySummary}
      </Text>
    );
  }
  const problem = () => {
    if (read.weight === undefined) return { message: weights.notWeight, blocks: true };
    if (!read.isOvertaken) return undefined;
    return { message: weights.overtaken(weightText(row.weight)), blocks: false };
  };
  return (
    <>
      <TextField
        id={id}
        label={label}
        value={read.text}
        onChange={(text) => onType(key, text)}
        problem={problem()}
      />
      {row.isOfSummary && row.cell !== null && (
        <Text size={200}>{weights.inSummary(row.cell.sheet, row.cell.cell)}</Text>
      )}
    </>
  );
}
