/** The financial and economic indicators that are programmed, one text each; what is recorded is written later. */
import { Button, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { removeThenFocus } from '../wizard/focus';
import { labelOf } from './labels';
import { addFinancialId, financialId } from './places';
import { RowCard } from '../wizard/RowCard';
import type { StepProps } from './steps';

export function FinancialRows({ draft, form, dispatch }: StepProps) {
  const strings = useStrings().objective;
  const label = labelOf(form.financialLabel, strings.financialPlanned, strings);
  return (
    <>
      {draft.financial.length === 0 && <Text>{strings.noFinancial}</Text>}
      {draft.financial.map(({ id, planned }, index) => (
        <RowCard
          key={id}
          heading={strings.financialHeading(index + 1)}
          removeLabel={strings.removeFinancial(index + 1)}
          onRemove={() =>
            removeThenFocus(() => dispatch({ type: 'removeFinancial', id }), addFinancialId)
          }
        >
          <TextField
            id={financialId(id)}
            label={label}
            value={planned}
            multiline
            onChange={(value) => dispatch({ type: 'financial', id, value })}
          />
        </RowCard>
      ))}
      <Button
        id={addFinancialId}
        icon={<AddRegular />}
        onClick={() => dispatch({ type: 'addFinancial' })}
      >
        {strings.addFinancial}
      </Button>
    </>
  );
}
