/** A heading of the pane, with Fluent's type, that can take the focus when the user arrives at what it heads. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  screen: typographyStyles.title3,
  step: typographyStyles.subtitle1,
  part: typographyStyles.subtitle2,
});

export interface HeadingProps {
  level: 1 | 2 | 3;
  look: 'screen' | 'step' | 'part';
  /** Given where the focus may be moved to the heading. */
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

export function Heading({ level, look, ref, children }: HeadingProps) {
  const styles = useStyles();
  const Tag = `h${level}` as const;
  return (
    <Tag
      className={mergeClasses(styles.heading, styles[look])}
      {...(ref !== undefined && { ref, tabIndex: -1 })}
    >
      {children}
    </Tag>
  );
}
