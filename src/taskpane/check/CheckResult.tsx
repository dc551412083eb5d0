/** What came of the reading: what stands in the way of approval, rule by rule, and what was not looked at. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Book } from '../../domain/book';
import { checkBook, isReady, SEVERITIES, unitCounts } from '../../domain/rules';
import type { Checked, RuleId } from '../../domain/rules';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { MessageTitle } from '../components/MessageTitle';
import { Part } from '../components/Part';
import { useOpenSheet } from '../components/useOpenSheet';
import { useStrings } from '../strings';
import type { ScreenProps } from '../screenNames';
import { NotRunList } from './NotRunList';
import { SeverityPart } from './SeverityPart';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the update of the summary mends, or lets choose. */
const MENDED_BY_UPDATE: ReadonlySet<RuleId> = new Set(['SI01', 'SI02', 'SI04', 'SI05', 'PE03']);

export interface CheckResultProps extends ScreenProps {
  book: Book;
}

export function CheckResult({ book, onGo }: CheckResultProps) {
  const styles = useStyles();
  const { check } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [book]);
  const checked = useMemo(() => checkBook(book), [book]);
  const { open, failure } = useOpenSheet();
  const { findings } = checked;
  const sheets = new Set(book.objectives.map(({ sheet }) => sheet)).size;
  const isOff = findings.some(({ rule }) => rule === 'PE01');
  const isBehind = findings.some(({ rule }) => MENDED_BY_UPDATE.has(rule));
  return (
    <>
      <Heading level={2} look="step" ref={heading}>
        {check.result}
      </Heading>
      <Text>
        {book.objectives.length === 0
          ? check.nothingFound
          : check.found(book.objectives.length, sheets)}
      </Text>
      <Outcome book={book} checked={checked} />
      {SEVERITIES.map((severity) => (
        <SeverityPart key={severity} {...{ severity, findings }} onShow={open} />
      ))}
      {failure !== null && <FailureMessage failure={failure} />}
      {(isOff || isBehind) && (
        <div className={styles.actions}>
          {isOff && <Button onClick={() => onGo('weights')}>{check.goToWeights}</Button>}
          {isBehind && <Button onClick={() => onGo('summary')}>{check.goToSummary}</Button>}
        </div>
      )}
      <NotRunList notRun={checked.notRun} />
      {book.objectives.length > 0 && <Units book={book} />}
      <Others book={book} />
    </>
  );
}

/** Whether the plan is ready, and how much stands in its way. */
function Outcome({ book, checked: { findings } }: { book: Book; checked: Checked }) {
  const { check } = useStrings();
  if (book.objectives.length === 0 && findings.length === 0) return null;
  const count = (severity: (typeof SEVERITIES)[number]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const ready = isReady(findings);
  if (ready && book.objectives.length === 0) return null;
  return (
    <MessageBar intent={ready ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageTitle>{ready ? check.ready : check.notReady}</MessageTitle>
        {ready ? check.readyHelp : check.notReadyHelp(count('blocks'), count('toFix'))}
      </MessageBarBody>
    </MessageBar>
  );
}

function Units({ book }: { book: Book }) {
  const styles = useStyles();
  const { check } = useStrings();
  return (
    <Part heading={check.byUnit}>
      <ul className={styles.list}>
        {unitCounts(book).map(({ unit, objectives }) => (
          <li key={unit}>{check.ofUnit(unit === '' ? check.noUnit : unit, objectives)}</li>
        ))}
      </ul>
      {book.objectives.some(({ objective }) => objective.sharedWith.length > 0) && (
        <Text>{check.sharedCount}</Text>
      )}
    </Part>
  );
}

function Others({ book }: { book: Book }) {
  const styles = useStyles();
  const { check } = useStrings();
  const others = book.sheets.filter(({ role }) => role === 'other');
  if (others.length === 0) return null;
  return (
    <Part heading={check.others}>
      <Text>{check.othersHelp}</Text>
      <ul className={styles.list}>
        {others.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </Part>
  );
}
