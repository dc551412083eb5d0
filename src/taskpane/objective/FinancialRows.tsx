/** The financial and economic indicators that are programmed, one text each; what is recorded is written later. */
import { TextField } from '../components/TextField';
import { useStrings } from '../strings';
import { labelOf } from './labels';
import { addFinancialId, financialId } from './places';
import { RowList } from '../wizard/RowList';
import type { StepProps } from './steps';

export function FinancialRows({ draft, form, dispatch }: StepProps) {
  const strings = useStrings().objective;
  const label = labelOf(form.financialLabel, strings.financialPlanned, strings);
  return (
    <RowList
      rows={draft.financial}
      empty={strings.noFinancial}
      heading={strings.financialHeading}
      removeLabel={strings.removeFinancial}
      onRemove={(id) => dispatch({ type: 'removeFinancial', id })}
      addId={addFinancialId}
      addLabel={strings.addFinancial}
      onAdd={() => dispatch({ type: 'addFinancial' })}
    >
      {({ id, planned }) => (
        <TextField
          id={financialId(id)}
          label={label}
          value={planned}
          multiline
          onChange={(value) => dispatch({ type: 'financial', id, value })}
        />
      )}
    </RowList>
  );
}
