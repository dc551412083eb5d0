/** The title of a message on a line of its own: it is no sentence, and the first one would run on from it. */
import { makeStyles, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ title: { display: 'block' } });

export function MessageTitle({ children }: { children: ReactNode }) {
  return <MessageBarTitle className={useStyles().title}>{children}</MessageBarTitle>;
}
