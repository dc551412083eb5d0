/** The frame of every screen: the way back, the heading (which takes the focus when one arrives), the content. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useStrings } from '../strings';
import type { LazyScreen } from '../screenNames';
import { UndoBar } from '../undo/UndoBar';
import { ChapterLink } from './ChapterLink';
import { Heading } from './Heading';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  guide: { marginLeft: 'auto' },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

export interface ScreenFrameProps {
  title: string;
  /** Absent on the start page, which leads to the whole guide. */
  screen?: LazyScreen;
  /** Absent on the start page. */
  onBack?: (() => void) | undefined;
  /** Where that leads; to the start page where it is not said. */
  backLabel?: string;
  backDisabled?: boolean;
  /** False when the pane opens: the focus stays in the sheet. */
  focusHeading: boolean;
  children: ReactNode;
}

export function ScreenFrame(props: ScreenFrameProps) {
  const { title, screen, onBack, backDisabled = false, focusHeading, children } = props;
  const styles = useStyles();
  const { common } = useStrings();
  const { backLabel = common.back } = props;
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [focusHeading]);

  return (
    <>
      <header className={styles.header}>
        {onBack && (
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={backLabel}
            title={backLabel}
            onClick={onBack}
            disabledFocusable={backDisabled}
          />
        )}
        <Heading level={1} look="screen" ref={heading}>
          {title}
        </Heading>
        {screen !== undefined && (
          <span className={styles.guide}>
            <ChapterLink screen={screen} />
          </span>
        )}
      </header>
      <main className={styles.main}>
        {children}
        <UndoBar />
      </main>
    </>
  );
}
