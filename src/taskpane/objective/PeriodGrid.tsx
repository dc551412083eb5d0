/**
 * The periods of a phase as toggle buttons, a column for each month with its fortnights one below the other: one stop
 * of the Tab key, arrows to move, space or Enter to toggle. Several at once: drag over them, or hold Shift from the last
 * one to another. In a narrow pane the months wrap.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useStrings } from '../strings';
import { periodAfterKey } from './periodKeys';
import { useDraggedPeriods, withRange } from './useDraggedPeriods';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(24px, 1fr))',
    columnGap: '4px',
    // A finger that moves across marks; up and down it scrolls.
    touchAction: 'pan-y',
  },
  months: {
    rowGap: '4px',
    '@media (min-width: 480px)': { gridTemplateColumns: 'repeat(12, minmax(24px, 1fr))' },
  },
  fortnights: {
    rowGap: '8px',
    '@media (min-width: 600px)': { gridTemplateColumns: 'repeat(12, minmax(24px, 1fr))' },
  },
  month: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  period: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      // Over the periods beside it, which are near.
      zIndex: 1,
    },
  },
  whole: { flexDirection: 'column', minHeight: '40px' },
  half: { minHeight: '28px', columnGap: '3px' },
  planned: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandBackground}`,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  // The full name is read, not seen: the eye has the short one.
  name: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  mark: { fontSize: tokens.fontSizeBase300 },
  markBelow: { minHeight: tokens.lineHeightBase200 },
});

export interface PeriodGridProps {
  /** Place of the phase in its year, from 1: it names the buttons. */
  position: number;
  /** Twelve months or twenty-four fortnights. */
  planned: readonly boolean[];
  onToggle: (period: number) => void;
  /** Several at once, as they are all to be. */
  onPlan: (planned: boolean[]) => void;
}

export function PeriodGrid({ position, planned: written, onToggle, onPlan }: PeriodGridProps) {
  const { periods: texts } = useStrings().objective;
  const styles = useStyles();
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  /** The last one that was toggled: from it Shift marks. */
  const anchor = useRef<number | null>(null);
  const { planned, handlersOf } = useDraggedPeriods(written, (changed, from) => {
    anchor.current = from;
    onPlan(changed);
  });
  const months = texts.monthNames;
  const perMonth = planned.length / months.length;
  const isMonths = perMonth === 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const columns = columnsSeen(buttons.current, perMonth);
    const target = periodAfterKey(event, current, { perMonth, columns });
    if (target === null) return;
    event.preventDefault();
    if (event.shiftKey) extendTo(target, current);
    setCurrent(target);
    buttons.current[target]?.focus();
  };

  /** All from the last one toggled become what it is; without one, all from here are marked. */
  const extendTo = (period: number, from: number) => {
    const start = anchor.current ?? from;
    const marked = anchor.current === null || written[start] === true;
    anchor.current = start;
    onPlan(withRange(written, start, period, marked));
  };

  const onClick = (event: MouseEvent, period: number) => {
    if (event.shiftKey && anchor.current !== null) return extendTo(period, period);
    anchor.current = period;
    onToggle(period);
  };

  const button = (period: number, name: string, short: string) => {
    const marked = planned[period] === true;
    return (
      <button
        key={period}
        type="button"
        ref={(element) => {
          buttons.current[period] = element;
        }}
        className={mergeClasses(
          styles.period,
          isMonths ? styles.whole : styles.half,
          marked && styles.planned,
        )}
        aria-pressed={marked}
        tabIndex={period === current ? 0 : -1}
        onFocus={() => setCurrent(period)}
        onClick={(event) => onClick(event, period)}
        {...handlersOf(period)}
      >
        <span className={styles.name}>{name}</span>
        <span aria-hidden="true">{short}</span>
        {(marked || isMonths) && (
          <span
            aria-hidden="true"
            className={mergeClasses(styles.mark, isMonths && styles.markBelow)}
          >
            {marked ? 'X' : ''}
          </span>
        )}
      </button>
    );
  };

  return (
    <div
      role="group"
      aria-label={isMonths ? texts.monthsOfPhase(position) : texts.fortnightsOfPhase(position)}
      className={mergeClasses(styles.grid, isMonths ? styles.months : styles.fortnights)}
      onKeyDown={onKeyDown}
    >
      {months.map((month, index) =>
        isMonths ? (
          button(index, texts.monthPlanned(position, month), texts.monthsShort[index] ?? '')
        ) : (
          <div key={month} className={styles.month}>
            <span aria-hidden="true">{texts.monthsShort[index]}</span>
            {texts.halves.map((half, below) =>
              button(
                index * perMonth + below,
                texts.fortnightPlanned(position, texts.fortnight(half, month)),
                half,
              ),
            )}
          </div>
        ),
      )}
    </div>
  );
}

/** How many months stand on the first line, as laid out now. */
function columnsSeen(buttons: readonly (HTMLButtonElement | null)[], perMonth: number): number {
  const top = buttons[0]?.offsetTop;
  return buttons.filter((button, period) => period % perMonth === 0 && button?.offsetTop === top)
    .length;
}
