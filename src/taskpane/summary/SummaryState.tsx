/** What there is to say of the summary, and what can be done now: first things first where there is no plan yet. */
import { Text } from '@fluentui/react-components';
import { listTemplate } from '../../templates/forms';
import { OpenSheet } from '../components/OpenSheet';
import type { ScreenProps } from '../screenNames';
import { useSummaryWords } from '../strings/words';
import { Notice } from '../components/Notice';
import { FaceChoice } from './FaceChoice';
import { UpdatePreview, type UpdatePreviewProps } from './UpdatePreview';

export function SummaryState(props: ScreenProps & UpdatePreviewProps) {
  const { preview, onGo } = props;
  const summary = useSummaryWords();
  const { settings, objectives } = preview;
  const list = settings === null ? undefined : listTemplate(settings.template);
  if (list)
    return (
      <>
        <Notice title={summary.isList} lines={[summary.isListHelp(list.sheet)]} />
        <OpenSheet sheet={list.sheet} />
      </>
    );
  const toPlan = { label: summary.goToPlan, onClick: () => onGo('plan') };
  if (objectives === 0 && settings === null)
    return <Notice title={summary.noPlan} lines={[summary.noPlanHelp]} action={toPlan} />;
  if (objectives === 0 && preview.update.summaries.length === 0)
    return (
      <Notice
        title={summary.noObjectives}
        lines={[summary.noObjectivesHelp]}
        action={{ label: summary.goToObjective, onClick: () => onGo('objective') }}
      />
    );
  const { summaries } = preview.update;
  const [first = ''] = summaries;
  return (
    <>
      <Text>
        {summary.objectives(objectives)}
        {summaries.length === 1 && ` ${summary.inSheet(first)}`}
        {summaries.length > 1 && ` ${summary.inSheets(summaries.length, first)}`}
      </Text>
      {settings === null && (
        <Notice intent="warning" lines={[summary.noSettings]} action={toPlan} />
      )}
      <UpdatePreview {...props} />
      {settings !== null && summaries.length > 0 && (
        <FaceChoice face={settings.presentation.summaryFace} />
      )}
    </>
  );
}
