/** A table that is pasted, as Excel and Word copy it. */
import { Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { errorIn } from '../../../domain/rejection';
import { Notice } from '../../components/Notice';
import { useAllStrings } from '../../strings';
import { cellsOf, copiedText } from '../../paste/copiedCells';
import { TableReader } from './TableReader';
import type { TableReaderProps } from './TableReader';

const useStyles = makeStyles({
  chooser: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
});

/** As many as are taken of a selection. */
const MOST_ROWS = 500;

export function PastedChooser(props: Pick<TableReaderProps, 'year' | 'many' | 'onChosen'>) {
  const styles = useStyles();
  const { pasted } = useAllStrings().tables;
  const [text, setText] = useState('');
  const all = useMemo(() => cellsOf(text), [text]);
  const { values, errors } = useMemo(() => withoutErrors(all.slice(0, MOST_ROWS)), [all]);
  const columns = values[0]?.length ?? 0;
  return (
    <div className={styles.chooser}>
      <Field label={pasted.field} hint={pasted.hint}>
        <Textarea
          rows={4}
          value={text}
          onPaste={(event) => {
            const copied = copiedText(event.clipboardData);
            if (copied === null) return;
            event.preventDefault();
            setText(copied);
          }}
          onChange={(_, data) => setText(data.value)}
        />
      </Field>
      <Text role="status">
        {values.length > 0 && pasted.read(values.length, columns)}
        {all.length > MOST_ROWS && ` ${pasted.cut(MOST_ROWS)}`}
      </Text>
      {errors.length > 0 && (
        <Notice
          intent="warning"
          lines={[
            pasted.errors(
              errors.map(({ row, column, error }) => pasted.errorAt(row, column, error)).join('; '),
            ),
          ]}
        />
      )}
      {/* Another table is read anew: what was said of the rows of the one before is not meant of its own. */}
      {values.length > 0 && (
        <TableReader key={text} values={values} done={pasted.done} {...props} />
      )}
    </div>
  );
}

/** Cells that show an error hold nothing to take; where they are, from 1. */
function withoutErrors(cells: readonly string[][]) {
  const errors: { row: number; column: number; error: string }[] = [];
  const values = cells.map((line, row) =>
    line.map((cell, column) => {
      if (errorIn(cell.trim()) === undefined) return cell;
      errors.push({ row: row + 1, column: column + 1, error: cell.trim() });
      return '';
    }),
  );
  return { values, errors };
}
