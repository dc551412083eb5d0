/** Second step: the units at which weights total 100, each with who answers for it and its other names. */
import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { textKey } from '../../domain/cells';
import { TextField } from '../components/TextField';
import { PasteArea } from '../paste/PasteArea';
import type { Pasted } from '../paste/PasteArea';
import { pastedRows } from '../paste/pastedRows';
import { PasteSpread } from '../paste/PasteSpread';
import { RowList } from '../wizard/RowList';
import { useAllStrings } from '../strings';
import { useProblems } from '../wizard/findings';
import { UNIT_FIELDS } from './draft';
import type { UnitField } from './draft';
import { addUnitId, unitFieldId } from './review';
import type { StepProps } from './steps';

export function UnitsStep({ draft, dispatch, findings, reviewed }: StepProps) {
  const { plan, tables } = useAllStrings();
  const problemAt = useProblems(findings, reviewed);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = (at: number | null, from: UnitField) => (cells: string[][]) => {
    const { rows, unused } = pastedRows(cells, { fields: UNIT_FIELDS, from, fieldOf });
    dispatch({ type: 'pasteUnits', at, rows });
    setPasted({ rows: rows.length, unused });
  };
  return (
    <>
      <Text>{plan.unitsHelp}</Text>
      <RowList
        rows={draft.units}
        empty={plan.noUnits}
        heading={plan.unitHeading}
        removeLabel={plan.removeUnit}
        onRemove={(id) => dispatch({ type: 'removeUnit', id })}
        addId={addUnitId}
        addLabel={plan.addUnit}
        onAdd={() => dispatch({ type: 'addUnit' })}
      >
        {({ id, values }) =>
          UNIT_FIELDS.map((field) => (
            <PasteSpread key={field} lines onCells={paste(id, field)}>
              <TextField
                id={unitFieldId(id, field)}
                label={plan.unit[field]}
                hint={field === 'name' ? undefined : plan.unitHints[field]}
                value={values[field]}
                problem={problemAt(unitFieldId(id, field))}
                onChange={(value) => dispatch({ type: 'unit', id, field, value })}
              />
            </PasteSpread>
          ))
        }
      </RowList>
      <PasteArea hint={tables.paste.hints.units} pasted={pasted} onCells={paste(null, 'name')} />
    </>
  );
}

const HEADINGS: readonly (readonly [RegExp, UnitField])[] = [
  [
    /^(?:settor[ei]|are[ae]|serviz(?:io|i)|uffici?o?|direzion[ei]|struttur[ae]|unita(?: organizzativ[ae])?|centr[oi] di responsabilita|cdr|denominazione|nome)$/,
    'name',
  ],
  [
    /^(?:responsabil[ei]|dirigent[ei]|titolar[ei]|posizion[ei] organizzativ[ae]|elevat[ae] qualificazion[ei]|p\.?o\.?|e\.?q\.?)(?: (?:del |di )?(?:settore|servizio|area))?$/,
    'owner',
  ],
  [/^(?:altr[io] nom[ei]|alias|sigl[ae]|codic[ei]|abbreviazion[ei])$/, 'aliases'],
];

/** A heading is one whole: "Settore SUAP" is a unit. */
const fieldOf = (heading: string): UnitField | undefined =>
  HEADINGS.find(([pattern]) => pattern.test(textKey(heading)))?.[1];
