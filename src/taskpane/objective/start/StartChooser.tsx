/** In place of the fields while the user chooses what to begin from; asks before what is written is lost. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, useState } from 'react';
import { Heading } from '../../components/Heading';
import { Question } from '../../components/Question';
import type { PlanFacts } from '../../../templates/readyMade';
import { useAllStrings } from '../../strings';
import type { ManyPlan } from './many';
import { PastedChooser } from './PastedChooser';
import { ExistingChooser } from './ExistingChooser';
import { ReadyChooser } from './ReadyChooser';
import { SelectionChooser } from './SelectionChooser';
import type { Beginning, ChosenWay } from './ways';

const useStyles = makeStyles({
  chooser: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  back: { alignSelf: 'flex-start' },
});

export interface StartChooserProps {
  way: ChosenWay;
  /** Whether the draft holds something that would be lost. */
  isTouched: boolean;
  plan: PlanFacts;
  many: ManyPlan;
  /** Absent where no single objective begins so. */
  onBegin?: (beginning: Beginning) => void;
  onBack: () => void;
}

export function StartChooser({ way, isTouched, plan, many, onBegin, onBack }: StartChooserProps) {
  const styles = useStyles();
  const {
    objective: { start },
    tables,
  } = useAllStrings();
  const { heading: title, help } = { ...start, ...tables }[way];
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState<Beginning | null>(null);
  useEffect(() => heading.current?.focus(), [way]);
  const choose =
    onBegin && ((beginning: Beginning) => (isTouched ? setAsked(beginning) : onBegin(beginning)));
  const table = { many, year: plan.year, ...(choose && { onChosen: choose }) };

  return (
    <section className={styles.chooser} aria-label={title}>
      <Button
        className={styles.back}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {start.back}
      </Button>
      <Heading level={2} look="step" ref={heading}>
        {title}
      </Heading>
      <Text>{help}</Text>
      {asked && onBegin && (
        <Question
          question={start.replaceQuestion}
          yes={start.replaceConfirm}
          no={start.replaceCancel}
          onYes={() => onBegin(asked)}
          onNo={() => {
            setAsked(null);
            heading.current?.focus();
          }}
        />
      )}
      {/* What was entered here stays while the question is asked. */}
      <div hidden={asked !== null}>
        {way === 'ready' && choose && <ReadyChooser plan={plan} onChosen={choose} />}
        {way === 'existing' && choose && <ExistingChooser onChosen={choose} />}
        {way === 'selection' && <SelectionChooser {...table} />}
        {way === 'pasted' && <PastedChooser {...table} />}
      </div>
    </section>
  );
}
