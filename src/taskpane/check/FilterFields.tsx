/** How the findings are put together, and which are looked for. */
import { Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../../domain/rules';
import type { Severity } from '../../domain/rules';
import { Select } from '../components/Select';
import { useStrings } from '../strings';
import { GROUPINGS } from './grouping';
import type { Grouping } from './grouping';
import type { FindingView } from './useFindingView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  // Fluent's inputs keep a browser's default width.
  search: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
});

export interface FilterFieldsProps {
  view: FindingView;
  /** Whether some findings, and not all, are new. */
  hasAdded: boolean;
  /** How many are shown, in words. */
  found: string;
}

export function FilterFields({ view, hasAdded, found }: FilterFieldsProps) {
  const styles = useStyles();
  const { check } = useStrings();
  const { words, severity, onlyAdded } = view.filter;
  return (
    <div className={styles.box}>
      <div className={styles.choices}>
        <Field label={check.groupBy}>
          <Select value={view.grouping} onChange={(_, { value }) => view.group(value as Grouping)}>
            {GROUPINGS.map((each) => (
              <option key={each} value={each}>
                {check.groupings[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={check.severity}>
          <Select
            value={severity ?? ''}
            onChange={(_, { value }) =>
              view.look({ severity: value === '' ? null : (value as Severity) })
            }
          >
            <option value="">{check.anySeverity}</option>
            {SEVERITIES.map((each) => (
              <option key={each} value={each}>
                {check.severities[each]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={check.search} hint={check.searchHint}>
        <Input
          className={styles.search}
          type="search"
          value={words}
          onChange={(_, data) => view.look({ words: data.value })}
        />
      </Field>
      {(hasAdded || onlyAdded) && (
        <Checkbox
          label={check.onlyAdded}
          checked={onlyAdded}
          onChange={(_, { checked }) => view.look({ onlyAdded: checked === true })}
        />
      )}
      <Text role="status" size={200}>
        {found}
      </Text>
    </div>
  );
}
