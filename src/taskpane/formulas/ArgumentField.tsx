/** An argument: a value or cells, typed or taken from the selection, or one of a few words. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { TableCellEditRegular } from '@fluentui/react-icons/svg/table-cell-edit';
import { useState } from 'react';
import { afterPress } from '../components/afterPress';
import { Select } from '../components/Select';
import type { Failure } from '../failure';
import { useServices } from '../services';
import { useStrings } from '../strings';
import type { Argument } from './argument';
import type { ParameterInfo } from './catalogue';
import type { CellPlace } from './formulaServices';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalS,
  },
  control: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } },
  button: { alignSelf: 'flex-start' },
});

export interface ArgumentFieldProps {
  parameter: ParameterInfo;
  value: string;
  argument: Argument;
  /** The sheet or the name that is typed is not in the workbook. */
  isLost: boolean;
  /** True once the user has asked to insert: what is missing is told everywhere. */
  asked: boolean;
  onChange: (text: string) => void;
  onSelected: (place: CellPlace) => void;
  onFailure: (failure: Failure) => void;
}

export function ArgumentField(props: ArgumentFieldProps) {
  const { parameter, value, argument, isLost, asked, onChange, onSelected, onFailure } = props;
  const styles = useStyles();
  const { formulas } = useStrings();
  const { explain, formulas: services } = useServices();
  const [typing, setTyping] = useState(false);
  const [touched, setTouched] = useState(false);
  const [severalSelected, setSeveralSelected] = useState(false);

  const label = labelOf(parameter);
  const change = (text: string) => {
    setTyping(true);
    setTouched(true);
    setSeveralSelected(false);
    onChange(text);
  };
  const select = async () => {
    setTyping(false);
    try {
      const place = await services.readSelectedCells();
      setSeveralSelected(place === null);
      if (place) onSelected(place);
    } catch (error) {
      onFailure(explain(error));
    }
  };

  const problem = severalSelected
    ? formulas.severalSelected
    : !typing && (touched || asked || value !== '')
      ? problemOf(argument, isLost, formulas)
      : undefined;
  const chosen = parameter.choices.find(({ word }) => word === value);
  const hint = chosen?.meaning ?? parameter.description;
  return (
    <div className={styles.box}>
      <Field
        label={{
          children: (
            <>
              <span lang="it">{label}</span>
              {parameter.isOptional && ` (${formulas.optional})`}
            </>
          ),
        }}
        required={!parameter.isOptional}
        hint={{ children: <span lang="it">{hint}</span> }}
        {...(problem !== undefined && {
          validationState: 'error' as const,
          validationMessage: problem,
        })}
      >
        {parameter.choices.length > 0 ? (
          <Select value={value} onChange={(_, data) => onChange(data.value)}>
            <option value="">{formulas.notChosen}</option>
            {parameter.choices.map(({ word }) => (
              <option key={word} lang="it">
                {word}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            className={styles.control}
            value={value}
            autoComplete="off"
            spellCheck={false}
            placeholder={parameter.isRange ? formulas.rangeExample : ''}
            onBlur={() => afterPress(() => setTyping(false))}
            onChange={(_, data) => change(data.value)}
          />
        )}
      </Field>
      {parameter.choices.length === 0 && (
        <Button
          className={styles.button}
          size="small"
          icon={<TableCellEditRegular />}
          aria-label={formulas.useSelectionFor(label)}
          onClick={() => void select()}
        >
          {formulas.useSelection}
        </Button>
      )}
    </div>
  );
}

/** "Non misurati" for non_misurati. */
function labelOf({ name }: ParameterInfo): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function problemOf(
  argument: Argument,
  isLost: boolean,
  formulas: ReturnType<typeof useStrings>['formulas'],
): string | undefined {
  if (argument.kind === 'problem') return formulas.problems[argument.problem];
  if (!isLost) return undefined;
  if (argument.kind === 'cells') return formulas.noSheet(argument.place.sheet);
  return argument.kind === 'name' ? formulas.noName(argument.name) : undefined;
}
