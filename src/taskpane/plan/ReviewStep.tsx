/** Third step: the settings that will be written, what stands in the way, what deserves a second look. */
import { Text } from '@fluentui/react-components';
import { listTemplate } from '../../templates/forms';
import { SETTINGS_SHEET } from '../../templates/sheetNames';
import { Part } from '../components/Part';
import { useStrings } from '../strings';
import { Findings } from '../wizard/Findings';
import type { PlanDraft } from './draft';
import { settingsOf, yearOf } from './reading';
import type { Finding } from './review';
import { SettingsSummary } from './SettingsSummary';

export interface ReviewStepProps {
  draft: PlanDraft;
  findings: readonly Finding[];
  onGoTo: (finding: Finding) => void;
}

export function ReviewStep({ draft, findings, onGoTo }: ReviewStepProps) {
  const { plan } = useStrings();
  const { firstYear, lastYear } = draft.fields;
  const readable = yearOf(firstYear) !== null && yearOf(lastYear) !== null;
  const list = listTemplate(draft.template);
  return (
    <>
      <Findings findings={findings} texts={plan.review} onGoTo={onGoTo} />
      {readable && (
        <Part heading={plan.review.what}>
          <Text>{plan.review.sheet(SETTINGS_SHEET)}</Text>
          {list && <Text>{plan.review.listSheet(list.sheet)}</Text>}
          <SettingsSummary settings={settingsOf(draft)} />
        </Part>
      )}
    </>
  );
}
