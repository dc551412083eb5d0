/** What was done, and which sheets it made. Takes the focus: what the user pressed may be gone. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useStrings } from '../strings';
import type { Written } from '../services';
import { FailureMessage } from './FailureMessage';
import { MessageTitle } from './MessageTitle';
import { useOpenSheet } from './useOpenSheet';

const useStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  sheet: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
});

export interface SuccessMessageProps {
  title: string;
  /** What was done beyond the sheets that were made. */
  lines?: readonly string[];
  /** What was written in the workbook; null where that was taken back. */
  written: Written | null;
  /** The one of them where the user goes on: it can be opened. */
  goesOn?: string | undefined;
  actions: { label: string; onClick: () => void }[];
}

export function SuccessMessage({
  title,
  lines = [],
  written,
  goesOn,
  actions,
}: SuccessMessageProps) {
  const { common } = useStrings();
  const styles = useStyles();
  const { open, failure } = useOpenSheet();
  const { sheets, rulesAdded = [], isPageUnset = false } = written ?? { sheets: [] };
  const asides = [
    ...(rulesAdded.length > 0 ? [common.rulesAdded(rulesAdded)] : []),
    ...(isPageUnset ? [common.pageUnset] : []),
  ];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div role="status" ref={box} tabIndex={-1}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageTitle>{title}</MessageTitle>
          {lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
          {sheets.length > 0 && (
            <>
              {common.sheetsMade(sheets.length)}
              <ul className={styles.sheets}>
                {sheets.map((sheet) => (
                  <li key={sheet} className={styles.sheet}>
                    {sheet}
                  </li>
                ))}
              </ul>
            </>
          )}
          {asides.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </MessageBarBody>
        {(actions.length > 0 || goesOn !== undefined) && (
          <MessageBarActions>
            {goesOn !== undefined && (
              <Button appearance="primary" onClick={() => open(goesOn)}>
                {common.openSheet(goesOn)}
              </Button>
            )}
            {actions.map(({ label, onClick }) => (
              <Button key={label} onClick={onClick}>
                {label}
              </Button>
            ))}
          </MessageBarActions>
        )}
      </MessageBar>
      {failure !== null && <FailureMessage failure={failure} />}
    </div>
  );
}
