/** The plan at a glance: how big it is, what asks for action and where to do it, its units with their weights. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { ReadingProgress } from '../components/ReadingProgress';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import type { PlanGlance as Glance } from '../services';
import { useStrings } from '../strings';
import { useReading } from '../useReading';
import { Attention } from './Attention';
import { UnitWeights } from './UnitWeights';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

export function PlanGlance({ onGo }: ScreenProps) {
  const styles = useStyles();
  const { glance } = useStrings();
  const { readGlance } = useServices();
  const [state, read, stop] = useReading(readGlance);
  useEffect(read, [read]);
  return (
    <section className={styles.part} aria-label={glance.title}>
      <div className={styles.top}>
        <Heading level={2} look="part">
          {glance.title}
        </Heading>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={state.phase === 'reading'}
          onClick={read}
        >
          {glance.refresh}
        </Button>
      </div>
      {(state.phase === 'idle' || state.phase === 'reading') && (
        <ReadingProgress label={glance.reading} onStop={stop} />
      )}
      {state.phase === 'failed' && <FailureMessage failure={state.failure} />}
      {state.phase === 'done' && <Known glance={state.result} onGo={onGo} />}
    </section>
  );
}

/** An ISO date as the language writes it. */
const dateText = (iso: string, locale: string) =>
  new Date(`${iso}T00:00:00`).toLocaleDateString(locale, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
  } as const);

function Known({ glance: found, onGo }: { glance: Glance } & ScreenProps) {
  const { glance, check } = useStrings();
  const { settings, objectives, units } = found;
  if (settings === null && objectives === 0) {
    return (
      <>
        <Text weight="semibold">{glance.none}</Text>
        <Text>{glance.noneHelp}</Text>
      </>
    );
  }
  return (
    <>
      {settings !== null && (
        <Text weight="semibold">
          {[settings.authority, settings.title].filter((text) => text !== '').join(' · ')}
        </Text>
      )}
      <Text>{glance.size(objectives, units.filter(({ unit }) => unit !== '').length)}</Text>
      {settings !== null && found.hasStates && (
        <Text size={200}>{glance.statesAt(dateText(settings.referenceDate, check.locale))}</Text>
      )}
      {(objectives > 0 || settings === null) && <Attention glance={found} onGo={onGo} />}
      {units.length > 0 && <UnitWeights units={units} hasWeights={found.weightsDue !== 'none'} />}
      <ReadAt />
    </>
  );
}

/** The sheets change without a word to the pane: what is shown says of which moment it is. */
function ReadAt() {
  const { glance, check } = useStrings();
  const [at] = useState(() => new Date());
  const time = at.toLocaleTimeString(check.locale, { hour: '2-digit', minute: '2-digit' });
  return <Text size={200}>{glance.readAt(time)}</Text>;
}
