/** A field of the sheet's head, asked in the way that its value needs. */
import { Checkbox } from '@fluentui/react-components';
import { useMemo } from 'react';
import { TextField } from '../components/TextField';
import { useAllStrings } from '../strings';
import { ownerWithUnit } from './beside';
import { TICKED } from './draft';
import type { HeaderField as Name } from './draft';
import { ChoiceField } from './ChoiceField';
import type { AskedField } from './form';
import { labelOf } from './labels';
import { headerId } from './places';
import { HINT_PAUSE, SmartHints } from './SmartHints';
import { hintsOfHeader } from './draftHints';
import type { StepProps } from './steps';
import { useProblems } from '../wizard/findings';
import { SuggestedNumber } from './SuggestedNumber';
import { UnitField } from './UnitField';
import { UnitTotal } from './UnitTotal';
import { useSettled } from './useSettled';

const LONG_TEXTS: readonly Name[] = [
  'description',
  'expectedResults',
  'publicValue',
  'anticorruption',
  'financialResources',
  'issues',
  'notes',
];
const REQUIRED: readonly Name[] = ['number', 'title'];
/** What hints are about. */
const HINTED: readonly Name[] = ['title', 'duration'];

export function HeaderField(props: StepProps & { field: Name; asked: AskedField }) {
  const { draft, form, dispatch, field, asked, units, suggested, totalOf } = props;
  const strings = useAllStrings().objective;
  const problemAt = useProblems(props.findings, props.reviewed);
  const isCoefficient = field === 'weight' && form.weightScale === 'coefficienti';
  const inCatalogue = isCoefficient ? strings.coefficient.label : strings.header[field];
  const { first, last, current } = props.years;
  const hints: Partial<Record<Name, string>> = {
    ...strings.hints,
    duration: strings.hints.duration(first, last),
    dueDate: strings.hints.dueDate(current),
  };
  const value = draft.header[field];
  const change = (text: string) => dispatch({ type: 'header', field, value: text });
  const id = headerId(field);
  const label = labelOf(asked.label, inCatalogue, strings);
  if (field === 'crossSector')
    return (
      <Checkbox
        id={id}
        label={label}
        checked={value === TICKED}
        onChange={(_, { checked }) => change(checked === true ? TICKED : '')}
      />
    );
  if (field === 'unit' && asked.options.length === 0) {
    const choose = (unit: string) => {
      change(unit);
      const owner = form.header.has('owner')
        ? ownerWithUnit(units, draft.header.owner, unit, props.begunOwner)
        : undefined;
      if (owner !== undefined) dispatch({ type: 'header', field: 'owner', value: owner });
    };
    return (
      <UnitField
        {...{ id, label, value }}
        names={units.map(({ name }) => name)}
        problem={problemAt(id)}
        onChange={choose}
      />
    );
  }
  const total = field === 'weight' ? totalOf(draft.header.unit) : null;
  // The total itself says what the hint would.
  const general = total === null ? hints[field] : undefined;
  const hint = isCoefficient ? strings.coefficient.hint : general;
  const named = { id, label, value, hint, onChange: change };
  if (asked.options.length > 0) return <ChoiceField {...named} options={asked.options} />;
  return (
    <div>
      <TextField
        {...named}
        required={REQUIRED.includes(field)}
        multiline={LONG_TEXTS.includes(field)}
        grows={field === 'title'}
        problem={problemAt(id)}
      />
      {field === 'number' && (
        <SuggestedNumber
          {...{ id, value }}
          isProposed={props.isProposedNumber(id, value)}
          number={suggested.own}
          text={strings.start.suggested(suggested.own)}
          onUse={change}
        />
      )}
      {field === 'weight' && <UnitTotal total={total} />}
      {HINTED.includes(field) && <HeaderHints {...props} />}
    </div>
  );
}

function HeaderHints(props: StepProps & { field: Name }) {
  const { draft, form, dispatch, controls, reviewed, field } = props;
  const { objective, rules } = useAllStrings();
  const { smart } = objective;
  const settled = useSettled(draft, HINT_PAUSE);
  const { hidden } = draft;
  const hints = useMemo(
    () => hintsOfHeader({ ...settled, hidden }, form, controls, field, rules),
    [settled, hidden, form, controls, field, rules],
  );
  return (
    <SmartHints
      label={smart.ofObjective}
      hints={hints.filter(({ missing }) => reviewed || !missing)}
      staysId={headerId(field)}
      onHide={(hint) => dispatch({ type: 'hideHint', hint })}
    />
  );
}
