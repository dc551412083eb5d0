/** A part of a screen under a heading of its own. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from './Heading';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

export interface PartProps {
  heading: string;
  /** Under the screen's own, or under a step of it. */
  level?: 2 | 3;
  children: ReactNode;
}

export function Part({ heading, level = 3, children }: PartProps) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={heading}>
      <Heading level={level} look="part">
        {heading}
      </Heading>
      {children}
    </section>
  );
}
