/** Where the plan is a list, its objectives have no sheet: where they are written instead. */
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { TemplateId } from '../../domain/plan';
import { listTemplate } from '../../templates/forms';
import { MessageTitle } from '../components/MessageTitle';
import { OpenSheet } from '../components/OpenSheet';
import { useStrings } from '../strings';

export interface ListPlanNoticeProps {
  template: TemplateId;
  /** Whether a draft waits for a workbook whose plan has sheets. */
  hasDraft: boolean;
  onHome: () => void;
}

export function ListPlanNotice({ template, hasDraft, onHome }: ListPlanNoticeProps) {
  const { common, objective } = useStrings();
  const { title, where, otherwise, kept } = objective.listPlan;
  const sheet = listTemplate(template)?.sheet ?? '';
  return (
    <>
      <div role="status">
        <MessageBar layout="multiline">
          <MessageBarBody>
            <MessageTitle>{title}</MessageTitle>
            {[where(sheet), otherwise, ...(hasDraft ? [kept] : [])].join(' ')}
          </MessageBarBody>
        </MessageBar>
      </div>
      {sheet !== '' && <OpenSheet sheet={sheet} />}
      <Button onClick={onHome}>{common.goHome}</Button>
    </>
  );
}
