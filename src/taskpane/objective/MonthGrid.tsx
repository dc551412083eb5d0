/**
 * The twelve months of a phase as toggle buttons: one stop of the Tab key, arrows to move, space or Enter to toggle.
 * In a narrow pane the months wrap; the arrows up and down follow what is seen.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStrings } from '../strings';
import { MONTHS } from './draft';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(24px, 1fr))',
    gap: '4px',
    '@media (min-width: 480px)': { gridTemplateColumns: 'repeat(12, minmax(24px, 1fr))' },
  },
  month: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    minHeight: '40px',
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
    },
  },
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
  mark: { fontSize: tokens.fontSizeBase300, minHeight: tokens.lineHeightBase200 },
});

export interface MonthGridProps {
  /** Place of the phase in its year, from 1: it names the buttons. */
  position: number;
  planned: readonly boolean[];
  onToggle: (month: number) => void;
}

export function MonthGrid({ position, planned, onToggle }: MonthGridProps) {
  const { objective } = useStrings();
  const styles = useStyles();
  const [current, setCurrent] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = monthAfterKey(event.key, current, columnsSeen(buttons.current));
    if (target === null) return;
    event.preventDefault();
    setCurrent(target);
    buttons.current[target]?.focus();
  };

  return (
    <div
      role="group"
      aria-label={objective.monthsOfPhase(position)}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      {planned.map((marked, month) => (
        <button
          key={month}
          type="button"
          ref={(button) => {
            buttons.current[month] = button;
          }}
          className={mergeClasses(styles.month, marked && styles.planned)}
          aria-pressed={marked}
          tabIndex={month === current ? 0 : -1}
          onFocus={() => setCurrent(month)}
          onClick={() => onToggle(month)}
        >
          <span className={styles.name}>
            {objective.monthPlanned(position, objective.months[month] ?? '')}
          </span>
          <span aria-hidden="true">{objective.monthsShort[month]}</span>
          <span aria-hidden="true" className={styles.mark}>
            {marked ? 'X' : ''}
          </span>
        </button>
      ))}
    </div>
  );
}

/** The month that a key leads to, or null when the key moves nothing; the ends do not wrap around. */
export function monthAfterKey(key: string, month: number, columns: number): number | null {
  const steps: Record<string, number> = {
    ArrowLeft: month - 1,
    ArrowRight: month + 1,
    ArrowUp: month - columns,
    ArrowDown: month + columns,
    Home: 0,
    End: MONTHS - 1,
  };
  const target = steps[key];
  if (target === undefined) return null;
  return target >= 0 && target < MONTHS ? target : month;
}

/** How many months stand on the first line, as laid out now. */
function columnsSeen(buttons: readonly (HTMLButtonElement | null)[]): number {
  const top = buttons[0]?.offsetTop;
  return buttons.filter((button) => button?.offsetTop === top).length;
}
