/** The indicator table of the sheet, one card for each indicator. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { INDICATOR_FIELDS } from './draft';
import { addIndicatorId, indicatorId } from './places';
import { RowCard } from './RowCard';
import type { StepProps } from './steps';
import { removeThenFocus } from './focus';
import { useProblems } from './useProblems';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
});

export function IndicatorRows(props: StepProps) {
  const { draft, dispatch } = props;
  const styles = useStyles();
  const strings = useStrings().objective;
  const problemAt = useProblems(props);
  return (
    <>
      {draft.indicators.length === 0 && <Text>{strings.noIndicators}</Text>}
      {draft.indicators.map(({ id, values }, index) => (
        <RowCard
          key={id}
          heading={strings.indicatorHeading(index + 1)}
          removeLabel={strings.removeIndicator(index + 1)}
          onRemove={() =>
            removeThenFocus(() => dispatch({ type: 'removeIndicator', id }), addIndicatorId)
          }
        >
          <div className={styles.fields}>
            {INDICATOR_FIELDS.map((field) => (
              <div key={field} className={field === 'description' ? styles.wide : ''}>
                <TextField
                  id={indicatorId(id, field)}
                  label={strings.indicator[field]}
                  value={values[field]}
                  problem={problemAt(indicatorId(id, field))}
                  onChange={(value) => dispatch({ type: 'indicator', id, field, value })}
                />
              </div>
            ))}
          </div>
        </RowCard>
      ))}
      <Button
        id={addIndicatorId}
        icon={<AddRegular />}
        onClick={() => dispatch({ type: 'addIndicator' })}
      >
        {strings.addIndicator}
      </Button>
    </>
  );
}
