/** What came of the reading: what stands in the way of approval, rule by rule, and what was not looked at. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RuleId } from '../../domain/rules';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { useOpenSheet } from '../components/useOpenSheet';
import type { ScreenProps } from '../screenNames';
import { useServices } from '../services';
import { useAllStrings } from '../strings';
import { OthersPart, UnitsPart } from './BookParts';
import { sessionOf } from './checkSession';
import { everyFinding } from './checkReading';
import type { CheckReading } from './checkReading';
import { FindingsPart } from './FindingsPart';
import { FixesProvider, useFixesOf } from './fixes/FixesContext';
import { WaivedPart } from './fixes/WaivedPart';
import { NotRunList } from './NotRunList';
import { Outcome } from './Outcome';
import { ReportPart } from './ReportPart';
import { SinceLast } from './SinceLast';
import type { FindingView } from './useFindingView';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the update of the summary mends, or lets choose. */
const MENDED_BY_UPDATE: ReadonlySet<RuleId> = new Set(['SI01', 'SI02', 'SI04', 'SI05', 'PE03']);

const NONE: ReadonlySet<never> = new Set();

export interface CheckResultProps extends ScreenProps, CheckReading {
  view: FindingView;
}

export function CheckResult({ book, checked, compared, view, onGo }: CheckResultProps) {
  const styles = useStyles();
  const { check, controls } = useAllStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [book]);
  const session = sessionOf(useServices());
  const { findings, notRun } = checked;
  // What the next reading is compared with has been seen.
  useEffect(() => {
    session.last = everyFinding(checked);
  }, [session, checked]);
  const { open, failure } = useOpenSheet();
  const fixes = useFixesOf(book);
  const { objectives, cells } = book;
  const sheets = new Set(objectives.map(({ sheet }) => sheet)).size;
  const isEmpty = [...cells.values()].every(({ values }) => values.length === 0);
  const isOff = findings.some(({ rule }) => rule === 'PE01');
  const isBehind = findings.some(({ rule }) => MENDED_BY_UPDATE.has(rule));
  return (
    <>
      <Heading level={2} look="step" ref={heading}>
        {check.result}
      </Heading>
      <Text>
        {objectives.length > 0
          ? check.found(objectives.length, sheets)
          : isEmpty && cells.size > 0
            ? check.emptyWorkbook
            : check.nothingFound}
      </Text>
      {(objectives.length > 0 || findings.length > 0) && (
        <Outcome {...checked} hasObjectives={objectives.length > 0} />
      )}
      {compared && <SinceLast compared={compared} onShow={open} />}
      <FixesProvider value={fixes}>
        {findings.length > 0 && (
          <FindingsPart
            {...{ book, findings, view }}
            added={compared?.added ?? NONE}
            onShow={open}
          />
        )}
        {checked.waived.length > 0 && <WaivedPart waived={checked.waived} onShow={open} />}
      </FixesProvider>
      {failure !== null && <FailureMessage failure={failure} />}
      {(isOff || isBehind) && (
        <div className={styles.actions}>
          {isOff && <Button onClick={() => onGo('weights')}>{check.goToWeights}</Button>}
          {isBehind && <Button onClick={() => onGo('summary')}>{check.goToSummary}</Button>}
        </div>
      )}
      <NotRunList notRun={notRun} />
      <div>
        <Button onClick={() => onGo('controls')}>{controls.goToControls}</Button>
      </div>
      {objectives.length > 0 && <ReportPart book={book} checked={checked} />}
      {objectives.length > 0 && <UnitsPart book={book} />}
      <OthersPart book={book} />
    </>
  );
}
