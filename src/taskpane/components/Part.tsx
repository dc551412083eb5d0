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

export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={heading}>
      <Heading level={3} look="part">
        {heading}
      </Heading>
      {children}
    </section>
  );
}
