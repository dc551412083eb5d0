/** The formula as it will be written, and what the cell will show. */
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Part } from '../components/Part';
import { useStrings } from '../strings';
import type { ResultFormat } from './catalogue';
import type { Shown } from './compute';
import { isCellError, shownValue } from './shown';
import type { ResultState } from './useResult';

const MOST_ROWS = 6;
const MOST_COLUMNS = 12;

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflowWrap: 'anywhere',
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, margin: 0 },
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  value: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  scroller: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    // Twelve months in the narrowest pane.
    minWidth: '12px',
    height: '20px',
    whiteSpace: 'nowrap',
  },
});

export interface FormulaPreviewProps {
  formula: string;
  format: ResultFormat | undefined;
  result: ResultState;
}

export function FormulaPreview({ formula, format, result }: FormulaPreviewProps) {
  const styles = useStyles();
  const { formulas } = useStrings();
  return (
    <>
      <Part heading={formulas.formula}>
        <p className={mergeClasses(styles.box, styles.formula)}>{formula}</p>
      </Part>
      <Part heading={formulas.result}>
        <div className={mergeClasses(styles.box, styles.result)} role="status">
          <Result result={result} format={format} />
        </div>
      </Part>
    </>
  );
}

function Result({ result, format }: Omit<FormulaPreviewProps, 'formula'>) {
  const { formulas } = useStrings();
  switch (result.phase) {
    case 'waiting':
    case 'lost':
      return <Text>{formulas.resultWaits}</Text>;
    case 'computing':
      return <Text>{formulas.computing}</Text>;
    case 'tooMany':
      return <Text>{formulas.tooMany}</Text>;
    case 'unreadable':
      return <Text>{formulas.notComputed}</Text>;
    case 'done': {
      const [[only, ...beside] = [], ...below] = result.rows;
      if (only === undefined) return null;
      return beside.length + below.length === 0 ? (
        <OneCell value={only} format={format} />
      ) : (
        <Table rows={result.rows} format={format} />
      );
    }
  }
}

function useShown(format: ResultFormat | undefined): (value: Shown) => string {
  const { formulas } = useStrings();
  const { notation, locale, errorNames } = formulas;
  return (value) => shownValue(value, format, { ...notation, locale, errorNames });
}

/** The messages of errors come from the functions, which speak Italian. */
function OneCell({ value, format }: { value: Shown; format: ResultFormat | undefined }) {
  const styles = useStyles();
  const { formulas } = useStrings();
  const shown = useShown(format)(value);
  return (
    <>
      <Text className={styles.value} lang="it">
        {shown === '' ? formulas.emptyCell : shown}
      </Text>
      {isCellError(value) && <Text lang="it">{value.message}</Text>}
    </>
  );
}

function Table({ rows, format }: { rows: Shown[][]; format: ResultFormat | undefined }) {
  const styles = useStyles();
  const { formulas } = useStrings();
  const shown = useShown(format);
  const columns = rows[0]?.length ?? 0;
  const hidden = rows.length - MOST_ROWS;
  return (
    <>
      {/* A wide table is moved sideways with the keyboard too. */}
      <div className={styles.scroller} role="group" aria-label={formulas.result} tabIndex={0}>
        <table className={styles.table} lang="it">
          <tbody>
            {rows.slice(0, MOST_ROWS).map((cells, row) => (
              <tr key={row}>
                {cells.slice(0, MOST_COLUMNS).map((cell, column) => (
                  <td key={column} className={styles.cell}>
                    {shown(cell)}
                  </td>
                ))}
                {columns > MOST_COLUMNS && <td className={styles.cell}>…</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && <Text>{formulas.moreRows(hidden)}</Text>}
      <Text>{formulas.spills(rows.length, columns)}</Text>
    </>
  );
}
