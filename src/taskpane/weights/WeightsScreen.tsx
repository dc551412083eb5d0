/** The screen "Pesi": reads the weights of the plan, lets them be changed unit by unit, writes those that changed. */
import { Button, Link, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Question } from '../components/Question';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import type { Failure } from '../failure';
import type { ScreenProps } from '../screens';
import { useServices } from '../services';
import type { PlanWeights } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { UnitChooser } from './UnitChooser';

export default function WeightsScreen({ onGo }: ScreenProps) {
  const { weights } = useStrings();
  const { readWeights } = useServices();
  const [state, read] = useReading(readWeights);
  const [isChanged, setChanged] = useState(false);
  const [leaving, setLeaving] = useState(false);
  // After writing they are read anew: meanwhile the screen stays as it is.
  const [plan, setPlan] = useState<PlanWeights | null>(null);
  useEffect(read, [read]);
  useEffect(() => {
    if (state.phase === 'done') setPlan(state.result);
  }, [state]);
  const home = () => onGo('home');
  return (
    <ScreenFrame
      title={weights.title}
      onBack={() => (isChanged ? setLeaving(true) : home())}
      focusHeading
    >
      {leaving && (
        <Question
          question={weights.unsaved}
          yes={weights.loseYes}
          no={weights.loseNo}
          onYes={home}
          onNo={() => setLeaving(false)}
        />
      )}
      <Text>{weights.intro}</Text>
      {plan === null && state.phase !== 'failed' && <ReadingProgress label={weights.reading} />}
      {state.phase === 'failed' && (
        <>
          <FailureMessage failure={state.failure} />
          <Button onClick={read}>{weights.readAgain}</Button>
        </>
      )}
      {plan !== null && state.phase !== 'failed' && (
        <Known plan={plan} onRead={read} onChanged={setChanged} />
      )}
    </ScreenFrame>
  );
}

interface KnownProps {
  plan: PlanWeights;
  onRead: () => void;
  onChanged: (isChanged: boolean) => void;
}

function Known({ plan, ...props }: KnownProps) {
  const { weights } = useStrings();
  return (
    <>
      {plan.lists.map((sheet) => (
        <InList key={sheet} sheet={sheet} />
      ))}
      {plan.units.length > 0 && <UnitChooser plan={plan} {...props} />}
      {plan.units.length + plan.lists.length === 0 && (
        <>
          <Text weight="semibold">{weights.noPlan}</Text>
          <Text>{weights.noPlanHelp}</Text>
        </>
      )}
    </>
  );
}

function InList({ sheet }: { sheet: string }) {
  const { weights } = useStrings();
  const { showCell, explain } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = () =>
    void showCell(sheet).then(
      () => setFailure(null),
      (error: unknown) => setFailure(explain(error)),
    );
  return (
    <>
      <Text>{weights.inList(sheet)}</Text>
      <Link as="button" onClick={open}>
        {weights.openList(sheet)}
      </Link>
      {failure && <FailureMessage failure={failure} />}
    </>
  );
}
