/** The start page: what the pane does, the draft that waits, the actions. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddCircleRegular } from '@fluentui/react-icons/svg/add-circle';
import { BuildingGovernmentRegular } from '@fluentui/react-icons/svg/building-government';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import { CameraRegular } from '@fluentui/react-icons/svg/camera';
import { CursorHoverRegular } from '@fluentui/react-icons/svg/cursor-hover';
import { DocumentBulletListMultipleRegular } from '@fluentui/react-icons/svg/document-bullet-list-multiple';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { CalendarCheckmarkRegular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { RibbonRegular } from '@fluentui/react-icons/svg/ribbon';
import { ScalesRegular } from '@fluentui/react-icons/svg/scales';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { Heading } from '../components/Heading';
import { ScreenFrame } from '../components/ScreenFrame';
import type { LazyScreen, ScreenProps } from '../screenNames';
import type { PlanGlance as Glance } from '../services';
import { useStrings } from '../strings';
import { ActionLabel } from './ActionLabel';
import { DraftCard } from './DraftCard';
import { GuideLink } from './GuideLink';
import { PlanGlance } from './PlanGlance';
import { usePlanVersion } from './usePlanVersion';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  action: {
    width: '100%',
    height: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: tokens.spacingHorizontalM,
    gap: tokens.spacingHorizontalS,
  },
});

export interface HomeProps extends ScreenProps {
  officeReady: boolean;
  outsideExcel?: boolean;
  focusHeading: boolean;
}

interface Action {
  screen: LazyScreen;
  icon: ReactElement;
  label: string;
  help: string;
}

/** Of a plan without weights there is none to set. */
const fits = (screen: LazyScreen, known: Glance | null): boolean =>
  screen !== 'weights' || known === null || known.settings === null || known.weightsDue !== 'none';

export function Home({ officeReady, outsideExcel = false, focusHeading, onGo }: HomeProps) {
  const styles = useStyles();
  const { common, home } = useStrings();
  const version = usePlanVersion();
  const [known, setKnown] = useState<Glance | null>(null);
  const actions: Action[] = [
    {
      screen: 'objective',
      icon: <AddCircleRegular />,
      label: home.newObjective,
      help: home.newObjectiveHelp,
    },
    {
      screen: 'edit',
      icon: <EditRegular />,
      label: home.edit,
      help: home.editHelp,
    },
    {
      screen: 'plan',
      icon: <BuildingGovernmentRegular />,
      label: home.plan,
      help: home.planHelp,
    },
    {
      screen: 'summary',
      icon: <DocumentBulletListMultipleRegular />,
      label: home.summary,
      help: home.summaryHelp,
    },
    {
      screen: 'weights',
      icon: <ScalesRegular />,
      label: home.weights,
      help: home.weightsHelp,
    },
    {
      screen: 'monitoring',
      icon: <CalendarCheckmarkRegular />,
      label: home.monitoring,
      help: home.monitoringHelp,
    },
    {
      screen: 'scores',
      icon: <RibbonRegular />,
      label: home.scores,
      help: home.scoresHelp,
    },
    {
      screen: 'formulas',
      icon: <MathFormulaRegular />,
      label: home.formulas,
      help: home.formulasHelp,
    },
    {
      screen: 'check',
      icon: <DocumentSearchRegular />,
      label: home.check,
      help: home.checkHelp,
    },
    {
      screen: 'dashboard',
      icon: <DataBarVerticalRegular />,
      label: home.dashboard,
      help: home.dashboardHelp,
    },
    {
      screen: 'photograph',
      icon: <CameraRegular />,
      label: home.photograph,
      help: home.photographHelp,
    },
    {
      screen: 'print',
      icon: <PrintRegular />,
      label: home.print,
      help: home.printHelp,
    },
    {
      screen: 'following',
      icon: <CursorHoverRegular />,
      label: home.following,
      help: home.followingHelp,
    },
    {
      screen: 'examples',
      icon: <DocumentTableRegular />,
      label: home.loadExample,
      help: home.loadExampleHelp,
    },
  ];
  return (
    <ScreenFrame title={home.title} focusHeading={focusHeading}>
      {!officeReady && (
        <div role="alert">
          <Text weight="semibold">{common.officeMissing}</Text>{' '}
          <Text>{common.officeMissingHelp}</Text>
        </div>
      )}
      <Text>{home.intro}</Text>
      {outsideExcel && (
        <Text>
          <strong>{common.outsideExcel}</strong> {common.outsideExcelHelp}
        </Text>
      )}
      {officeReady && !outsideExcel && <PlanGlance key={version} onGo={onGo} onKnown={setKnown} />}
      <DraftCard onResume={onGo} />
      <section className={styles.part} aria-label={home.actions}>
        <Heading level={2} look="part">
          {home.actions}
        </Heading>
        <ul className={styles.actions}>
          {actions
            .filter(({ screen }) => fits(screen, known))
            .map(({ screen, icon, label, help }, index) => (
              <li key={screen}>
                <Button
                  className={styles.action}
                  appearance={index === 0 ? 'primary' : 'secondary'}
                  size="large"
                  icon={icon}
                  disabledFocusable={!officeReady}
                  onClick={() => onGo(screen)}
                >
                  <ActionLabel label={label} help={help} />
                </Button>
              </li>
            ))}
          <li>
            <GuideLink className={styles.action} />
          </li>
        </ul>
      </section>
    </ScreenFrame>
  );
}
