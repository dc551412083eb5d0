/** Months or fortnights for the phases of a year; asks before the fortnights that months cannot tell are lost. */
import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Periods } from '../../domain/periods';
import { halfMarkedMonths } from '../../domain/periods';
import { Question } from '../components/Question';
import { useStrings } from '../strings';
import type { DraftYear } from './draft';
import { periodsId } from './places';

export interface PeriodsChoiceProps {
  year: DraftYear;
  onChoose: (periods: Periods) => void;
}

export function PeriodsChoice({ year, onChoose }: PeriodsChoiceProps) {
  const { periods: texts } = useStrings().objective;
  const [asking, setAsking] = useState(false);
  const lost = year.phases.reduce((sum, { planned }) => sum + halfMarkedMonths(planned), 0);
  const choose = (periods: Periods) => {
    if (periods === 12 && lost > 0) setAsking(true);
    else onChoose(periods);
  };
  const answer = (periods: Periods) => {
    setAsking(false);
    if (periods !== year.periods) onChoose(periods);
    document.getElementById(periodsId(year.id, periods))?.focus();
  };

  return (
    <>
      <Field label={texts.label}>
        <RadioGroup
          layout="horizontal"
          value={String(year.periods)}
          onChange={(_, { value }) => choose(value === '24' ? 24 : 12)}
        >
          <Radio id={periodsId(year.id, 12)} value="12" label={texts.months} />
          <Radio id={periodsId(year.id, 24)} value="24" label={texts.fortnights} />
        </RadioGroup>
      </Field>
      {asking && lost > 0 && (
        <Question
          question={texts.toMonths.question(lost)}
          yes={texts.toMonths.yes}
          no={texts.toMonths.no}
          onYes={() => answer(12)}
          onNo={() => answer(24)}
        />
      )}
    </>
  );
}
