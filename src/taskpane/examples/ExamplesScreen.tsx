/** The screen "Carica esempio": whole plans, ready to be written with one press. */
import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { ScreenFrame } from '../components/ScreenFrame';
import { SuccessMessage } from '../components/SuccessMessage';
import { WritingProgress } from '../components/WritingProgress';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useWriting } from '../useWriting';
import type { Writing } from '../useWriting';
import { ExampleCard } from './ExampleCard';
import { EXAMPLES } from './list';
import type { Example } from './list';

export default function ExamplesScreen({ onGo }: ScreenProps) {
  const { examples } = useStrings();
  const services = useServices();
  const writing = useWriting();
  const [chosen, setChosen] = useState<Example | null>(null);
  const home = () => onGo('home');
  const load = (example: Example) => {
    if (writing.busy) return;
    setChosen(example);
    void writing.run(async (options) =>
      services.writePlan(await services.fetchExample(example.file), options),
    );
  };
  return (
    <ScreenFrame
      screen="examples"
      title={examples.title}
      onBack={home}
      backDisabled={writing.busy}
      focusHeading
    >
      <Text>{examples.intro}</Text>
      {EXAMPLES.map((example) => (
        <ExampleCard
          key={example.file}
          texts={examples[example.texts]}
          disabled={writing.busy}
          onLoad={() => load(example)}
        >
          {chosen === example && <Outcome writing={writing} onHome={home} />}
        </ExampleCard>
      ))}
    </ScreenFrame>
  );
}

/** How the writing goes and ends, beside the example that was chosen: on a narrow pane the rest is out of sight. */
function Outcome({ writing, onHome }: { writing: Writing; onHome: () => void }) {
  const { common, examples } = useStrings();
  const { state } = writing;
  switch (state.phase) {
    case 'idle':
      return null;
    case 'writing':
      return <WritingProgress state={state} onStop={writing.stop} />;
    case 'done':
      return (
        <SuccessMessage
          title={examples.written}
          written={state.written}
          actions={[{ label: common.goHome, onClick: onHome }]}
        />
      );
    case 'failed':
      return <FailureMessage failure={state.failure} onDismiss={writing.dismiss} />;
  }
}
