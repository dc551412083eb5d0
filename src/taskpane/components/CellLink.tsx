/** A cell of the workbook by name: pressing it shows the cell. */
import { Link } from '@fluentui/react-components';
import type { Place } from '../../domain/places';
import { cellAddress } from '../../templates/address';
import { useStrings } from '../strings';
import { FailureMessage } from './FailureMessage';
import { useOpenSheet } from './useOpenSheet';

export function CellLink({ at: { sheet, row, column } }: { at: Place }) {
  const { common } = useStrings();
  const { open, failure } = useOpenSheet();
  const cell = cellAddress(row, column);
  return (
    <>
      <Link as="button" inline onClick={() => open(sheet, cell)}>
        {common.cell(sheet, cell)}
      </Link>
      {failure !== null && <FailureMessage failure={failure} />}
    </>
  );
}
