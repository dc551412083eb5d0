/** One example: its name, what it shows, the button that writes it, and how that went. */
import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from '../components/Heading';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  // Fluent's card does not shrink in a column: its texts would be cut.
  card: { flexShrink: 0, overflowWrap: 'anywhere' },
  load: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
});

export interface ExampleCardProps {
  texts: { name: string; about: string };
  disabled: boolean;
  onLoad: () => void;
  children: ReactNode;
}

export function ExampleCard({ texts, disabled, onLoad, children }: ExampleCardProps) {
  const styles = useStyles();
  const { examples } = useStrings();
  return (
    <Card className={styles.card} role="group" aria-label={texts.name}>
      <Heading level={2} look="part">
        {texts.name}
      </Heading>
      <Text>{texts.about}</Text>
      <Button
        className={styles.load}
        appearance="primary"
        aria-label={examples.loadNamed(texts.name)}
        disabledFocusable={disabled}
        onClick={onLoad}
      >
        {examples.load}
      </Button>
      {children}
    </Card>
  );
}
