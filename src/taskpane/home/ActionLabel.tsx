/** What an action of the start page is called and what it is for. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  help: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
});

export function ActionLabel({ label, help }: { label: string; help: string }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      {label}
      <span className={styles.help}>{help}</span>
    </span>
  );
}
