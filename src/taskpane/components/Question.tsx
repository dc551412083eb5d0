/** Asks before something is lost: what would be, and two plain answers. The safe one has the focus, and Escape. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // Questions name what would be lost: a formula, a sheet.
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface QuestionProps {
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

export function Question({ question, yes, no, onYes, onNo }: QuestionProps) {
  const styles = useStyles();
  return (
    <div
      className={styles.box}
      role="group"
      aria-label={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <Text role="alert">{question}</Text>
      <div className={styles.buttons}>
        <Button onClick={onYes}>{yes}</Button>
        <Button autoFocus onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
