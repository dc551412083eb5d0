/** The plan that the workbook already has, and where to change it: its settings sheet is the one place. */
import { Button, makeStyles, Text } from '@fluentui/react-components';
import { SETTINGS_SHEET } from '../../templates/sheetNames';
import { Heading } from '../components/Heading';
import type { PlanSettings } from '../services';
import { useStrings } from '../strings';
import { ResultsChoice } from './ResultsChoice';
import { MeasuresPart } from './MeasuresPart';
import { SettingsSummary } from './SettingsSummary';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export interface ExistingPlanProps {
  settings: PlanSettings;
  /** Whether a draft waits for a workbook without a plan. */
  hasDraft: boolean;
  onReadAgain: () => void;
  onBusy: (busy: boolean) => void;
}

export function ExistingPlan({ settings, hasDraft, onReadAgain, onBusy }: ExistingPlanProps) {
  const styles = useStyles();
  const { common, plan } = useStrings();
  return (
    <>
      <Heading level={2} look="step">
        {plan.existing}
      </Heading>
      <Text>{plan.existingHelp(SETTINGS_SHEET)}</Text>
      {hasDraft && <Text>{plan.draftKept}</Text>}
      <SettingsSummary settings={settings} />
      <ResultsChoice now={settings.results} />
      <Button className={styles.button} onClick={onReadAgain}>
        {common.readWorkbook}
      </Button>
      <MeasuresPart onBusy={onBusy} />
    </>
  );
}
