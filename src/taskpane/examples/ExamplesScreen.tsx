/** The screen "Carica esempio": whole plans, ready to be written with one press. */
import { Button, Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import type { ScreenProps } from '../screens';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useWriting } from '../useWriting';
import { EXAMPLES } from './list';
import type { Example } from './list';

const useStyles = makeStyles({
  load: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalS },
});

export default function ExamplesScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const { examples, objective } = useStrings();
  const services = useServices();
  const writing = useWriting();
  const home = () => onGo('home');
  const load = (example: Example) =>
    writing.run(async (options) =>
      services.writePlan(await services.fetchExample(example.file), options),
    );
  return (
    <ScreenFrame title={examples.title} onBack={home} backDisabled={writing.busy} focusHeading>
      <Text>{examples.intro}</Text>
      {EXAMPLES.map((example) => (
        <Card key={example.file} role="group" aria-label={examples[example.texts].name}>
          <Heading level={2} look="part">
            {examples[example.texts].name}
          </Heading>
          <Text>{examples[example.texts].about}</Text>
          <Button
            className={styles.load}
            appearance="primary"
            disabledFocusable={writing.busy}
            onClick={() => void load(example)}
          >
            {examples.load}
          </Button>
        </Card>
      ))}
      {writing.state.phase === 'writing' && (
        <WritingProgress state={writing.state} onStop={writing.stop} />
      )}
      {writing.state.phase === 'done' && (
        <SuccessMessage
          title={objective.exampleWritten}
          sheets={writing.state.written.sheets}
          actions={[{ label: objective.goHome, onClick: home }]}
        />
      )}
      {writing.state.phase === 'failed' && (
        <FailureMessage failure={writing.state.failure} onDismiss={writing.dismiss} />
      )}
    </ScreenFrame>
  );
}
