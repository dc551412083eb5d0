/** What would be written: each cell, with what it holds and what it would hold. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { italian } from '../../../domain/cells';
import { cellAddress } from '../../../templates/address';
import type { Write } from '../../../templates/fixes';
import { useAllStrings } from '../../strings';
import { PagedList } from '../PagedList';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export function WritePreview({ writes }: { writes: readonly Write[] }) {
  const styles = useStyles();
  const { fixes } = useAllStrings();
  const shown = (value: unknown): string =>
    value === '' || value === null
      ? fixes.blank
      : `«${typeof value === 'number' ? italian(value) : String(value)}»`;
  return (
    <PagedList items={writes} label={fixes.preview} dense>
      {({ at: { sheet, row, column }, before, after, shows }) => (
        <div className={styles.text}>
          <Text block size={200}>
            {`${sheet} ${cellAddress(row, column)}`}
          </Text>
          <Text block>{fixes.now(shown(before))}</Text>
          <Text block className={styles.after}>
            {typeof after === 'object' && after !== null
              ? fixes.thenFormula(shown(shows ?? ''))
              : fixes.then(shown(after))}
          </Text>
        </div>
      )}
    </PagedList>
  );
}
