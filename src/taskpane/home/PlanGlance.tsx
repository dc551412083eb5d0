/** The plan at a glance: how big it is, what asks for action and where to do it, its units with their weights. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useCallback, useEffect } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { ReadingProgress } from '../components/ReadingProgress';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import type { PlanGlance as Glance } from '../services';
import { useStrings } from '../strings';
import { useChangedSince } from '../useChangedSince';
import { useReading } from '../useReading';

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

/** What shows it comes while the workbook is read: the page is drawn without it. */
const load = () => import(/* webpackChunkName: "known-plan" */ './KnownPlan');

export interface PlanGlanceProps extends ScreenProps {
  /** What was read: which of the actions fit the plan. */
  onKnown?: (glance: Glance) => void;
}

export function PlanGlance({ onGo, onKnown }: PlanGlanceProps) {
  const styles = useStyles();
  const { glance } = useStrings();
  const { readGlance } = useServices();
  const { changed, begin } = useChangedSince();
  const reading = useCallback(async () => {
    await begin();
    const [found, { KnownPlan }] = await Promise.all([readGlance(), load()]);
    onKnown?.(found);
    return { found, KnownPlan };
  }, [begin, readGlance, onKnown]);
  const [state, read, stop] = useReading(reading);
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
      {state.phase === 'done' && (
        <state.result.KnownPlan glance={state.result.found} hasChanged={changed} onGo={onGo} />
      )}
    </section>
  );
}
