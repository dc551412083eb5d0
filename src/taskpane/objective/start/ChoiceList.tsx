/** A list of things to begin from, each a button with what it is. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { plainList } from '../../components/plainList';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalXS),
  choice: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere', minWidth: 0 },
  help: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface Choice {
  key: string;
  id?: string;
  label: string;
  help: string;
  /** Language of the label where it is that of the sheets. */
  lang?: string;
  onChoose: () => void;
}

export function ChoiceList({ choices, label }: { choices: readonly Choice[]; label: string }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {choices.map(({ key, id, label: name, help, lang, onChoose }) => (
        <li key={key}>
          <Button className={styles.choice} id={id} onClick={onChoose}>
            <span className={styles.label}>
              <span lang={lang}>{name}</span>
              <span className={styles.help}>{help}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
