/** What an edit writes, line by line: where, what stands there, what will. */
import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { italian } from '../../../domain/cells';
import type { PlanValue } from '../../../domain/objective';
import type { Datum, EditLine } from '../../../templates/editing/edit';
import { CellLink } from '../../components/CellLink';
import { Part } from '../../components/Part';
import { plainList } from '../../components/plainList';
import { periodsText } from '../../periodsText';
import { useAllStrings } from '../../strings';
import type { AllStrings } from '../../strings';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalM),
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export interface EditPreviewProps {
  lines: readonly EditLine[];
  onOverwrite: (key: string, isChosen: boolean) => void;
}

export function EditPreview({ lines, onOverwrite }: EditPreviewProps) {
  const styles = useStyles();
  const { editing } = useAllStrings();
  return (
    <Part heading={editing.preview}>
      {lines.length === 0 ? (
        <Text role="status">{editing.nothing}</Text>
      ) : (
        <ul className={styles.list} aria-label={editing.preview}>
          {lines.map((line, index) => (
            <li key={index} className={styles.text}>
              <Line line={line} onOverwrite={onOverwrite} />
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Line({ line, onOverwrite }: { line: EditLine } & Omit<EditPreviewProps, 'lines'>) {
  const styles = useStyles();
  const strings = useAllStrings();
  const { editing } = strings;
  const shown = (value: PlanValue): string =>
    value === null || value === ''
      ? editing.blank
      : editing.quoted(typeof value === 'number' ? italian(value) : value);
  const change = (before: string, after: string) => (
    <>
      <Text block>{editing.now(before)}</Text>
      <Text block className={styles.after}>
        {editing.then(after)}
      </Text>
    </>
  );
  switch (line.kind) {
    case 'cell': {
      const { datum, at, before, after, formula } = line;
      return (
        <>
          <Text block>{labelOf(datum, strings)}</Text>
          <CellLink at={at} />
          {change(shown(before), shown(after))}
          {formula && (
            <>
              <Text block>{editing.formula}</Text>
              <Checkbox
                label={editing.overwrite}
                checked={formula.isChosen}
                onChange={(_, { checked }) => onOverwrite(formula.key, checked === true)}
              />
            </>
          )}
        </>
      );
    }
    case 'months': {
      const { phase, at, before, after, periods } = line;
      const names = (positions: readonly number[]) =>
        periodsText(positions, periods, strings.objective);
      return (
        <>
          <Text block>{editing.months(phase)}</Text>
          <CellLink at={at} />
          {change(names(before), names(after))}
        </>
      );
    }
    case 'added':
      return (
        <Text block className={styles.after}>
          {editing.added(line.row, line.name)}
        </Text>
      );
    case 'removed':
      return (
        <>
          <Text block className={styles.after}>
            {editing.removed(line.row, line.name)}
          </Text>
          {line.typed.length > 0 && (
            <Text block>
              {editing.keptRows(
                line.typed
                  .map((value) =>
                    editing.quoted(typeof value === 'number' ? italian(value) : String(value)),
                  )
                  .join(', '),
              )}
            </Text>
          )}
        </>
      );
    case 'moved':
      return (
        <Text block className={styles.after}>
          {editing.moved(line.name, line.to)}
        </Text>
      );
    case 'noPlace':
      return (
        <Text block>
          {editing.noPlace(
            labelOf(line.datum, strings),
            typeof line.after === 'number' ? italian(line.after) : (line.after ?? ''),
          )}
        </Text>
      );
    case 'summaryRows':
      return (
        <>
          {line.gone > 0 && <Text block>{editing.summaryRowsGone(line.gone)}</Text>}
          {line.kept > 0 && <Text block>{editing.summaryRowsKept(line.kept)}</Text>}
        </>
      );
    case 'noRoom':
      return <Text block>{editing.noRoom(line.row, line.name)}</Text>;
  }
}

function labelOf(datum: Datum, { editing, objective }: AllStrings): string {
  switch (datum.of) {
    case 'objective':
      return labelOfField(datum.field, objective);
    case 'indicator':
      return editing.of(objective.indicator[datum.field], 'indicator', datum.name);
    case 'phase':
      return editing.of(
        datum.field === 'name' ? objective.phaseActivity : objective.phase[datum.field],
        'phase',
        datum.name,
      );
    case 'schedule':
      return editing.yearOf(datum.name);
    case 'financial':
      return objective.financialPlanned;
    case 'person':
      return editing.of(
        datum.field === 'role' ? objective.personRole : objective.personShare,
        'person',
        datum.name,
      );
    case 'shared':
      return editing.of(objective.shared.fields[datum.field], 'shared', datum.name);
  }
}

const labelOfField = (field: string, { header }: AllStrings['objective']): string =>
  (header as Record<string, string>)[field] ?? field;
