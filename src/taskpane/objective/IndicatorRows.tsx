/** The indicators of the sheet, one card for each, with the columns or the fields that the template has. */
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { afterPress } from '../components/afterPress';
import { PasteArea } from '../paste/PasteArea';
import type { Pasted } from '../paste/PasteArea';
import { PasteSpread } from '../paste/PasteSpread';
import { TextField } from '../components/TextField';
import { useAllStrings } from '../strings';
import { POLARITIES } from '../../domain/smvp';
import type { IndicatorColumn, IndicatorField } from '../../domain/objective';
import { ChoiceField } from './ChoiceField';
import { isBlank } from './draft';
import type { DraftIndicator } from './draft';
import { inSight } from './indicatorColumns';
import { labelOf } from './labels';
import { pastedIndicators } from './pastedTable';
import { polaritySaid, toIndicator } from './reading';
import { addIndicatorId, indicatorId } from './places';
import { RowList } from '../wizard/RowList';
import { HINT_PAUSE, SmartHints } from './SmartHints';
import { hintsOfIndicators } from './draftHints';
import type { ShownHint } from './draftHints';
import type { StepProps } from './steps';
import { useProblems } from '../wizard/findings';
import { indicatorWeights } from './rowWeights';
import { TotalNote } from './TotalNote';
import { useSettled } from './useSettled';

const useStyles = makeStyles({
  indicator: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  wide: { gridColumn: '1 / -1' },
});

export function IndicatorRows(props: StepProps) {
  const { draft, form, dispatch, controls, years } = props;
  const { objective: strings, rules, tables } = useAllStrings();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = (at: number | null, from: IndicatorField) => (cells: string[][]) => {
    const { rows, unused } = pastedIndicators(cells, from, form, years.current);
    dispatch({ type: 'pasteIndicators', at, rows });
    setPasted({ rows: rows.length, unused });
  };
  const { hidden } = draft;
  const settled = useSettled(draft, HINT_PAUSE);
  const hints = useMemo(
    () => hintsOfIndicators({ ...settled, hidden }, form, controls, rules),
    [settled, hidden, form, controls, rules],
  );
  return (
    <>
      <RowList
        rows={draft.indicators}
        empty={strings.noIndicators}
        heading={strings.indicatorHeading}
        removeLabel={strings.removeIndicator}
        onRemove={(id) => dispatch({ type: 'removeIndicator', id })}
        addId={addIndicatorId}
        addLabel={strings.addIndicator}
        onAdd={() => dispatch({ type: 'addIndicator' })}
      >
        {({ id, values }, position) => (
          <IndicatorFields
            {...props}
            id={id}
            values={values}
            position={position}
            hints={hints.get(id)}
            onPaste={(field, cells) => paste(id, field)(cells)}
          />
        )}
      </RowList>
      <TotalNote total={indicatorWeights(draft, form)} texts={strings.indicatorTotal} />
      <PasteArea
        hint={tables.paste.hints.indicators}
        pasted={pasted}
        onCells={paste(null, 'description')}
      />
    </>
  );
}

const WIDE: readonly IndicatorField[] = ['description', 'formula', 'polarity'];
/** Often longer than a line. */
const GROWING: readonly IndicatorField[] = ['description', 'formula'];

interface IndicatorFieldsProps extends StepProps, DraftIndicator {
  position: number;
  hints: readonly ShownHint[] | undefined;
  onPaste: (field: IndicatorField, cells: string[][]) => void;
}

function IndicatorFields({
  id,
  values,
  position,
  hints = [],
  onPaste,
  ...props
}: IndicatorFieldsProps) {
  const { form, dispatch } = props;
  const styles = useStyles();
  const strings = useAllStrings().objective;
  const problemAt = useProblems(props.findings, props.reviewed);
  const [open, setOpen] = useState(false);
  // What is still blank is no reproach to someone who has just begun.
  const [left, setLeft] = useState(!isBlank(values.description));
  const columns = form.indicatorColumns;
  const { main, more } = inSight(columns);
  const hasMore = more.length > 0;

  const field = ({ field, label }: IndicatorColumn): ReactNode => {
    const named = {
      id: indicatorId(id, field),
      label: labelOf(label, strings.indicator[field], strings),
      value: values[field],
      onChange: (value: string) => dispatch({ type: 'indicator', id, field, value }),
    };
    return (
      <div key={field} className={WIDE.includes(field) ? styles.wide : ''}>
        {field === 'polarity' ? (
          <ChoiceField
            {...named}
            options={POLARITIES}
            names={strings.polarities}
            proposed={polaritySaid(toIndicator({ id, values }))}
            hint={strings.polarityHint}
          />
        ) : (
          <PasteSpread onCells={(cells) => onPaste(field, cells)}>
            <TextField
              {...named}
              grows={GROWING.includes(field)}
              problem={problemAt(indicatorId(id, field))}
            />
          </PasteSpread>
        )}
      </div>
    );
  };

  return (
    <div
      className={styles.indicator}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) afterPress(() => setLeft(true));
      }}
    >
      <div className={styles.fields}>{main.map(field)}</div>
      {hasMore && (
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {strings.moreOfIndicator(position)}
        </Button>
      )}
      {hasMore && open && <div className={styles.fields}>{more.map(field)}</div>}
      <SmartHints
        label={strings.smart.ofIndicator(position)}
        hints={hints.filter(({ missing }) => left || !missing)}
        staysId={indicatorId(id, 'description')}
        onHide={(hint) => dispatch({ type: 'hideHint', hint })}
      />
    </div>
  );
}
