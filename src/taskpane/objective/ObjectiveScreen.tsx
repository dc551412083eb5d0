/** The screen "Nuovo obiettivo": looks at the workbook, takes up the draft or starts one, then shows the wizard. */
import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { objectiveTemplate } from '../../templates/forms';
import { FailureMessage } from '../components/FailureMessage';
import { ScreenFrame } from '../components/ScreenFrame';
import { OBJECTIVE_DRAFTS } from '../drafts/kinds';
import { openDraft } from '../drafts/openDraft';
import type { OpenedDraft } from '../drafts/openDraft';
import { useServices } from '../services';
import type { PlanSettings } from '../services';
import type { ScreenProps } from '../screenNames';
import { useStrings } from '../strings';
import { newDraft } from './draft';
import type { Draft } from './draft';
import { NewRow } from './editing/NewRow';
import { useWorkbook } from './useWorkbook';
import { Wizard } from './Wizard';

export default function ObjectiveScreen({ onGo }: ScreenProps) {
  const strings = useStrings();
  const services = useServices();
  const [opened, setOpened] = useState<OpenedDraft<Draft> | null>(null);
  const { workbook, readAgain, setPlan } = useWorkbook();
  const [busy, setBusy] = useState(false);
  const home = () => onGo('home');

  useEffect(() => {
    let shown = true;
    const fresh = newDraft({ year: services.currentYear() });
    void openDraft(services, OBJECTIVE_DRAFTS, fresh).then((draft) => {
      if (shown) setOpened(draft);
    });
    return () => {
      shown = false;
    };
  }, [services]);

  return (
    <ScreenFrame
      screen="objective"
      title={strings.objective.title}
      onBack={home}
      backDisabled={busy}
      focusHeading
    >
      {opened === null || workbook === null ? (
        <Spinner label={strings.common.loading} />
      ) : (
        <>
          {workbook.failure && (
            <>
              <FailureMessage failure={workbook.failure} />
              <Button onClick={readAgain}>{strings.common.readWorkbook}</Button>
            </>
          )}
          {isList(workbook.plan) ? (
            <NewRow
              template={workbook.plan.template}
              hasDraft={opened.resumed}
              onBusy={setBusy}
              onHome={home}
            />
          ) : (
            <Wizard
              opened={opened}
              plan={workbook.plan}
              onPlan={setPlan}
              onPlanGone={readAgain}
              onBusy={setBusy}
              onHome={home}
            />
          )}
        </>
      )}
    </ScreenFrame>
  );
}

/** Whether a plan has a list of objectives instead of a sheet for each. */
const isList = (plan: PlanSettings | null): plan is PlanSettings =>
  plan !== null && objectiveTemplate(plan.template) === undefined;
