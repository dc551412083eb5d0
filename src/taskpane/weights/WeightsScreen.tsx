/** The screen "Pesi": reads the weights of the plan, lets them be changed unit by unit, writes those that changed. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { keepScreen } from '../commands/paneChannel';
import { FailureMessage } from '../components/FailureMessage';
import { Question } from '../components/Question';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import type { ScreenProps } from '../screenNames';
import { useStrings } from '../strings';
import { LostWeights } from './LostWeights';
import { UnitChooser } from './UnitChooser';
import { UnitWeights } from './UnitWeights';
import { useWeights } from './useWeights';
import { chosenUnit, hasUnwritten } from './weightsState';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export default function WeightsScreen({ onGo }: ScreenProps) {
  const styles = useStyles();
  const { weights } = useStrings();
  const { state, dispatch, ...rest } = useWeights();
  const [leaving, setLeaving] = useState(false);
  const { plan, typed, phase, lost } = state;
  const isUnwritten = hasUnwritten(state);
  useEffect(() => (isUnwritten ? keepScreen() : undefined), [isUnwritten]);
  const unit = chosenUnit(state);
  const home = () => onGo('home');
  return (
    <ScreenFrame
      screen="weights"
      title={weights.title}
      onBack={() => (isUnwritten ? setLeaving(true) : home())}
      backDisabled={phase.phase === 'writing'}
      focusHeading
    >
      {leaving && isUnwritten && (
        <Question
          question={weights.unsaved}
          yes={weights.loseYes}
          no={weights.loseNo}
          onYes={home}
          onNo={() => setLeaving(false)}
        />
      )}
      <Text>{weights.intro}</Text>
      {plan === null && rest.readFailure === null && (
        <ReadingProgress label={weights.reading} onStop={rest.stopReading} />
      )}
      {rest.readFailure && (
        <>
          <FailureMessage failure={rest.readFailure} />
          <Button className={styles.button} onClick={rest.read}>
            {weights.readAgain}
          </Button>
        </>
      )}
      <LostWeights lost={lost} onDismiss={() => dispatch({ type: 'dismissLost' })} />
      {plan && unit && (
        <>
          <UnitChooser
            units={plan.units}
            chosen={unit.unit}
            onChoose={(name) => dispatch({ type: 'choose', unit: name })}
          />
          <UnitWeights
            key={unit.unit}
            {...{ unit, typed, phase, dispatch, ...rest }}
            scale={plan.scale}
          />
        </>
      )}
      {plan && plan.units.length === 0 && (
        <>
          <Text weight="semibold">{weights.noPlan}</Text>
          <Text>{weights.noPlanHelp}</Text>
        </>
      )}
    </ScreenFrame>
  );
}
