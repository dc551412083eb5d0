/** The next number, for who does not know those of the other sheets: it is said where it was written by itself, and one press writes it again. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useStrings } from '../strings';
import { isBlank } from './draft';

const useStyles = makeStyles({
  suggestion: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

export interface SuggestedNumberProps {
  /** The field that it is for. */
  id: string;
  value: string;
  /** Blank where nobody can tell. */
  number: string;
  text: string;
  /** Whether the field holds it because it was proposed. */
  isProposed: boolean;
  onUse: (number: string) => void;
}

export function SuggestedNumber(props: SuggestedNumberProps) {
  const { id, value, number, text, isProposed, onUse } = props;
  const styles = useStyles();
  const { start } = useStrings().objective;
  if (number === '' || !(isBlank(value) || isProposed)) return null;
  const use = () => {
    onUse(number);
    document.getElementById(id)?.focus();
  };
  return (
    <div className={styles.suggestion}>
      <Text size={200}>{text}</Text>
      {!isProposed && (
        <Button size="small" onClick={use}>
          {start.useNumber(number)}
        </Button>
      )}
    </div>
  );
}
