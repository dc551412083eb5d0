/** The screen "Funzioni": finds the function for a need, prepares its formula, mends formulas that Excel lost. */
import { Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { ReadingProgress } from '../components/ReadingProgress';
import { ScreenFrame } from '../components/ScreenFrame';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { useWriting } from '../useWriting';
import type { FunctionInfo } from './catalogue';
import { FunctionForm } from './FunctionForm';
import { FunctionList } from './FunctionList';
import { RepairPart } from './RepairPart';
import { Retry } from './Retry';

export default function FormulasScreen({ onGo }: ScreenProps) {
  const { formulas } = useStrings();
  const { loadFunctions } = useServices().formulas;
  const [catalogue, load, stop] = useReading(loadFunctions);
  const [chosen, setChosen] = useState<FunctionInfo | null>(null);
  const [last, setLast] = useState<FunctionInfo | null>(null);
  const [sought, setSought] = useState('');
  const repair = useWriting();
  useEffect(load, [load]);

  const choose = (info: FunctionInfo) => {
    setChosen(info);
    setLast(info);
  };
  return (
    <ScreenFrame
      screen="formulas"
      title={formulas.title}
      onBack={() => onGo('home')}
      backDisabled={repair.busy}
      focusHeading
    >
      {chosen !== null ? (
        <FunctionForm key={chosen.name} info={chosen} onBack={() => setChosen(null)} />
      ) : (
        <>
          <Text>{formulas.intro}</Text>
          {(catalogue.phase === 'idle' || catalogue.phase === 'reading') && (
            <ReadingProgress label={formulas.loading} onStop={stop} />
          )}
          {catalogue.phase === 'failed' && (
            <>
              <FailureMessage failure={catalogue.failure} />
              <Retry onRetry={load} />
            </>
          )}
          {catalogue.phase === 'done' && (
            <FunctionList
              functions={catalogue.result}
              sought={sought}
              last={last}
              disabled={repair.busy}
              onSeek={setSought}
              onChoose={choose}
            />
          )}
          <RepairPart writing={repair} />
        </>
      )}
    </ScreenFrame>
  );
}
