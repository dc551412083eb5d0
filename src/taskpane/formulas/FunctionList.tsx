/** The functions by what one needs, with a search. */
import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useId, useRef } from 'react';
import { Heading } from '../components/Heading';
import { useStrings } from '../strings';
import { GROUP_NAMES, GROUPS } from './catalogue';
import type { FunctionInfo, GroupName } from './catalogue';
import { findFunctions } from './find';

const useStyles = makeStyles({
  search: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  seeking: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    width: '100%',
    height: '100%',
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FunctionListProps {
  functions: readonly FunctionInfo[];
  sought: string;
  /** The one that was chosen before, to which the focus goes back. */
  last: FunctionInfo | null;
  disabled: boolean;
  onSeek: (text: string) => void;
  onChoose: (info: FunctionInfo) => void;
}

export function FunctionList(props: FunctionListProps) {
  const { functions, sought, onSeek } = props;
  const styles = useStyles();
  const { formulas } = useStrings();
  const id = useId();
  const found = findFunctions(functions, formulas.needs, sought);
  return (
    <>
      <div className={styles.seeking}>
        <Field label={formulas.search}>
          <Input
            id={id}
            type="search"
            className={styles.search}
            value={sought}
            placeholder={formulas.searchExample}
            autoComplete="off"
            contentBefore={<SearchRegular />}
            onChange={(_, data) => onSeek(data.value)}
          />
        </Field>
        <Text role="status">
          {sought.trim() !== '' &&
            (found.length === 0 ? formulas.noneFound : formulas.found(found.length))}
        </Text>
      </div>
      {GROUP_NAMES.map((group) => (
        <Group key={group} {...props} name={group} found={inGroup(found, group)} />
      ))}
    </>
  );
}

function inGroup(found: readonly FunctionInfo[], group: GroupName): FunctionInfo[] {
  const names: readonly string[] = GROUPS[group];
  return found.filter(({ name }) => names.includes(name));
}

interface GroupProps extends FunctionListProps {
  name: GroupName;
  found: readonly FunctionInfo[];
}

function Group({ name, found, last, disabled, onChoose }: GroupProps) {
  const styles = useStyles();
  const { formulas } = useStrings();
  const wasChosen = useRef<HTMLLIElement>(null);
  useEffect(() => wasChosen.current?.querySelector('button')?.focus(), []);
  if (found.length === 0) return null;
  return (
    <section className={styles.group} aria-label={formulas.groups[name]}>
      <Heading level={2} look="part">
        {formulas.groups[name]}
      </Heading>
      <ul className={styles.list}>
        {found.map((info) => (
          <li key={info.name} ref={info === last ? wasChosen : null}>
            <Button
              className={styles.item}
              disabledFocusable={disabled}
              onClick={() => onChoose(info)}
            >
              {formulas.needs[info.name].need}
              <span className={styles.name}>PIAO.{info.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
