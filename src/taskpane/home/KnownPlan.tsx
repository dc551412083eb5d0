/** What the workbook says of its plan: how big it is, what asks for action and where to do it, its units with their weights. */
import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScreenProps } from '../screenNames';
import type { PlanGlance } from '../services';
import { useStrings } from '../strings';
import { Attention } from './Attention';
import { UnitWeights } from './UnitWeights';

/** An ISO date as the language writes it. */
const dateText = (iso: string, locale: string) =>
  new Date(`${iso}T00:00:00`).toLocaleDateString(locale, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
  } as const);

export interface KnownPlanProps extends ScreenProps {
  glance: PlanGlance;
  /** Whether cells or sheets have changed since it was read. */
  hasChanged: boolean;
}

export function KnownPlan({ glance: found, hasChanged, onGo }: KnownPlanProps) {
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
      <ReadAt hasChanged={hasChanged} />
    </>
  );
}

/** What is shown says of which moment it is, and whether the sheets have changed since. */
function ReadAt({ hasChanged }: { hasChanged: boolean }) {
  const { glance, check } = useStrings();
  const [at] = useState(() => new Date());
  const time = at.toLocaleTimeString(check.locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <Text size={200} role="status" weight={hasChanged ? 'semibold' : 'regular'}>
      {hasChanged ? glance.changedSince(time) : glance.readAt(time)}
    </Text>
  );
}
