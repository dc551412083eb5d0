/** The one select of the pane: never wider than its place, however long its options are. */
import {
  makeStyles,
  mergeClasses,
  // oxlint-disable-next-line no-restricted-imports
  Select as FluentSelect,
} from '@fluentui/react-components';
import type { SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  control: {
    width: '100%',
    minWidth: 0,
    // In WebKit the chosen option reaches beyond the select, and the pane scrolls sideways.
    '& select': { minWidth: 0, overflow: 'hidden' },
  },
});

export function Select({ className, ...props }: SelectProps) {
  const styles = useStyles();
  return <FluentSelect {...props} className={mergeClasses(styles.control, className)} />;
}
