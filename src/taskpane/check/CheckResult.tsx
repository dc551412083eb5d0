/** What came of the reading: the numbers, then what asks for the user's eye. Takes the focus when it arrives. */
import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Heading } from '../components/Heading';
import { MessageTitle } from '../components/MessageTitle';
import { Part } from '../components/Part';
import type { WorkbookPlan } from '../services';
import { useStrings } from '../strings';
import { hasFaults, planFaults } from '../../templates/planFaults';
import type { ScreenProps } from '../screenNames';
import { UpdateSummary } from '../summary/UpdateSummary';
import type { Writing } from '../useWriting';
import { DifferenceList } from './DifferenceList';
import { sheetsRead } from './numbers';
import { PlanFaults } from './PlanFaults';
import { UnreadList } from './UnreadList';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

export interface CheckResultProps extends ScreenProps {
  plan: WorkbookPlan;
  /** The updating of the summary, which takes back what was typed over in it. */
  writing: Writing;
  onUpdate: () => void;
}

export function CheckResult({ plan, writing, onUpdate, onGo }: CheckResultProps) {
  const { check } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [plan]);
  const { objectives, settings, unread, differences } = plan;
  const faults = planFaults(objectives, plan.units, settings);
  const isReady = !hasFaults(faults);
  return (
    <>
      <Heading level={2} look="step" ref={heading}>
        {check.result}
      </Heading>
      <Text>
        {objectives.length === 0
          ? check.nothingFound
          : check.found(objectives.length, sheetsRead(plan))}
      </Text>
      {settings === null && <Notice intent="warning" body={check.noSettings} />}
      {unread.length === 0 && (objectives.length > 0 || settings !== null) && (
        <Notice
          intent={isReady ? 'success' : 'info'}
          title={check.allRead}
          body={check.allReadHelp}
        />
      )}
      {objectives.length > 0 && !isReady && (
        <>
          <Notice intent="warning" title={check.notReady} body={check.notReadyHelp} />
          <PlanFaults faults={faults} onGo={onGo} />
        </>
      )}
      {objectives.length > 0 &&
        isReady &&
        differences.length === 0 &&
        settings !== null &&
        plan.units.length > 0 && (
          <Notice intent="success" title={check.ready} body={check.readyHelp[plan.weightsDue]} />
        )}
      {unread.length > 0 && <UnreadList unread={unread} />}
      {differences.length > 0 && (
        <DifferenceList differences={differences}>
          <UpdateSummary
            replaces={plan.summaries}
            writing={writing}
            onUpdate={onUpdate}
            isDue={false}
          />
        </DifferenceList>
      )}
      {differences.length === 0 && objectives.length > 0 && plan.summaries.length > 0 && (
        <Notice intent="success" body={check.weightsAgree} />
      )}
      {objectives.length > 0 && <Units plan={plan} />}
      <Foreign sheets={plan.others} />
    </>
  );
}

interface NoticeProps {
  intent: 'success' | 'warning' | 'info';
  title?: string;
  body: string;
}

function Notice({ intent, title, body }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageTitle>{title}</MessageTitle>}
        {body}
      </MessageBarBody>
    </MessageBar>
  );
}

function Units({ plan }: { plan: WorkbookPlan }) {
  const styles = useStyles();
  const { check } = useStrings();
  return (
    <Part heading={check.byUnit}>
      <ul className={styles.list}>
        {plan.units.map(({ unit, objectives }) => (
          <li key={unit}>{check.ofUnit(unit === '' ? check.noUnit : unit, objectives)}</li>
        ))}
      </ul>
      {plan.objectives.some(({ objective }) => objective.sharedWith.length > 0) && (
        <Text>{check.sharedCount}</Text>
      )}
    </Part>
  );
}

function Foreign({ sheets }: { sheets: readonly string[] }) {
  const styles = useStyles();
  const { check } = useStrings();
  if (sheets.length === 0) return null;
  return (
    <Part heading={check.others}>
      <Text>{check.othersHelp}</Text>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
    </Part>
  );
}
