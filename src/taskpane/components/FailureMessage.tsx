/** A failure in plain words: what happened, why, what to do; the technical details can be copied for whoever helps. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useState } from 'react';
import type { Failure } from '../failure';
import { useServices } from '../services';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  paragraph: { margin: 0 },
  details: { width: '100%' },
});

/** Problems met half-way: what had been written has been taken away again. */
const UNDONE: ReadonlySet<Failure['kind']> = new Set(['stopped', 'excelError', 'tooLarge']);

/** What the user asked for. */
const WISHED: ReadonlySet<Failure['kind']> = new Set(['stopped', 'readingStopped']);

type Copying = 'not asked' | 'copied' | 'refused';

export interface FailureMessageProps {
  failure: Failure;
  onDismiss?: () => void;
}

export function FailureMessage({ failure, onDismiss }: FailureMessageProps) {
  const { common, problems } = useStrings();
  const { copyText } = useServices();
  const styles = useStyles();
  const [copying, setCopying] = useState<Copying>('not asked');
  useEffect(() => setCopying('not asked'), [failure]);

  const text = problems.texts[failure.kind](failure.subject ?? '');
  const copy = async () => setCopying((await copyText(failure.details)) ? 'copied' : 'refused');

  return (
    <div role="alert" className={styles.box}>
      <MessageBar intent={WISHED.has(failure.kind) ? 'warning' : 'error'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{text.what}</MessageBarTitle>
          <p className={styles.paragraph}>{text.why}</p>
          <p className={styles.paragraph}>{text.todo}</p>
          {failure.leftBehind.length > 0 ? (
            <p className={styles.paragraph}>{problems.leftBehind(failure.leftBehind)}</p>
          ) : (
            UNDONE.has(failure.kind) && <p className={styles.paragraph}>{problems.undone}</p>
          )}
        </MessageBarBody>
        <MessageBarActions
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={common.closeMessage}
                title={common.closeMessage}
                onClick={onDismiss}
              />
            ),
          })}
        >
          <Button onClick={copy}>{common.copyDetails}</Button>
        </MessageBarActions>
      </MessageBar>
      {copying === 'copied' && <p className={styles.paragraph}>{common.detailsCopied}</p>}
      {copying === 'refused' && (
        <>
          <p className={styles.paragraph}>{common.detailsNotCopied}</p>
          <Textarea
            className={styles.details}
            aria-label={common.detailsLabel}
            readOnly
            rows={4}
            value={failure.details}
          />
        </>
      )}
    </div>
  );
}
