/** What there is to say of the summary, and what can be done now: first things first where there is no plan yet. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { listTemplate } from '../../templates/forms';
import { MessageTitle } from '../components/MessageTitle';
import { OpenSheet } from '../components/OpenSheet';
import type { ScreenName, ScreenProps } from '../screenNames';
import type { PlanGlance } from '../services';
import { useStrings } from '../strings';
import type { Writing } from '../useWriting';
import { UpdateSummary } from './UpdateSummary';

export interface SummaryStateProps extends ScreenProps {
  glance: PlanGlance;
  writing: Writing;
  onUpdate: () => void;
}

export function SummaryState(props: SummaryStateProps) {
  const { glance, onGo } = props;
  const { summary } = useStrings();
  const { settings, objectives } = glance;
  const list = settings === null ? undefined : listTemplate(settings.template);
  if (list)
    return (
      <>
        <Notice title={summary.isList} lines={[summary.isListHelp(list.sheet)]} onGo={onGo} />
        <OpenSheet sheet={list.sheet} />
      </>
    );
  if (objectives === 0 && settings === null)
    return (
      <Notice
        title={summary.noPlan}
        lines={[summary.noPlanHelp]}
        action={['plan', summary.goToPlan]}
        onGo={onGo}
      />
    );
  if (objectives === 0)
    return (
      <Notice
        title={summary.noObjectives}
        lines={[summary.noObjectivesHelp]}
        action={['objective', summary.goToObjective]}
        onGo={onGo}
      />
    );
  return <Known {...props} />;
}

function Known({ glance, writing, onUpdate, onGo }: SummaryStateProps) {
  const { summary } = useStrings();
  const { settings, objectives, summaries, summaryMisses, differences } = glance;
  const isThere = summaries.length > 0;
  const isDue = !isThere || summaryMisses.length + differences > 0;
  return (
    <>
      <Text>
        {[summary.objectives(objectives), ...(isThere ? [placeOf(summaries, summary)] : [])].join(
          ' ',
        )}
      </Text>
      {settings === null && (
        <Notice
          intent="warning"
          lines={[summary.noSettings]}
          action={['plan', summary.goToPlan]}
          onGo={onGo}
        />
      )}
      {isThere && isDue && <OutOfDate glance={glance} onGo={onGo} />}
      {isThere && !isDue && (
        <Notice
          intent="success"
          title={summary.upToDate}
          lines={[summary.upToDateHelp]}
          onGo={onGo}
        />
      )}
      {!isThere && <Notice title={summary.absent} lines={[summary.absentHelp]} onGo={onGo} />}
      <UpdateSummary replaces={summaries} writing={writing} onUpdate={onUpdate} isDue={isDue} />
    </>
  );
}

type SummaryStrings = ReturnType<typeof useStrings>['summary'];

function placeOf(sheets: readonly string[], summary: SummaryStrings): string {
  const [first = ''] = sheets;
  return sheets.length === 1 ? summary.inSheet(first) : summary.inSheets(sheets.length, first);
}

function OutOfDate({ glance, onGo }: { glance: PlanGlance } & ScreenProps) {
  const { summary } = useStrings();
  const { summaryMisses, differences } = glance;
  const numbers = summaryMisses.map((number) => (number === '' ? summary.noNumber : number));
  const lines = [
    ...(numbers.length > 0 ? [summary.misses(numbers.join(', '))] : []),
    ...(differences > 0 ? [summary.differences(differences)] : []),
  ];
  return (
    <Notice
      intent="warning"
      title={summary.outOfDate}
      lines={lines}
      {...(differences > 0 && { action: ['check', summary.goToCheck] as const })}
      onGo={onGo}
    />
  );
}

interface NoticeProps extends ScreenProps {
  intent?: 'info' | 'success' | 'warning';
  title?: string;
  lines: readonly string[];
  /** A screen where something can be done about it, and what the button says. */
  action?: readonly [ScreenName, string];
}

function Notice({ intent = 'info', title, lines, action, onGo }: NoticeProps) {
  return (
    <div role="status">
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          {title !== undefined && <MessageTitle>{title}</MessageTitle>}
          {lines.map((line) => (
            <Text key={line} block>
              {line}
            </Text>
          ))}
        </MessageBarBody>
        {action && (
          <MessageBarActions>
            <Button onClick={() => onGo(action[0])}>{action[1]}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
