/**
 * The periods of a phase that have begun by the date of the round: one stop of the Tab key, arrows to move, space or Enter
 * to say that one is done. Those that were planned have a dotted line, those done an X.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { RoundPhase } from '../../domain/monitoring/round';
import { useStrings } from '../strings';
import { useMonitoringWords } from '../strings/words';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(24px, 1fr))',
    gap: '4px',
    '@media (min-width: 480px)': { gridTemplateColumns: 'repeat(12, minmax(24px, 1fr))' },
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
  period: {
    position: 'relative',
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
      zIndex: 1,
    },
  },
  planned: { border: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  done: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  short: { display: 'block' },
  mark: { display: 'block', minHeight: tokens.lineHeightBase200 },
});

export interface DonePeriodsProps {
  phase: RoundPhase;
  done: readonly number[];
  onChange: (done: number[]) => void;
}

export function DonePeriods({ phase, done, onChange }: DonePeriodsProps) {
  const styles = useStyles();
  const { objective } = useStrings();
  const { card } = useMonitoringWords();
  const { monthNames, monthsShort, halves } = objective.periods;
  const { begun, periods, planned } = phase;
  const positions = Array.from({ length: begun }, (_, index) => index + 1);
  const [current, setCurrent] = useState(1);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const perMonth = periods / monthNames.length;
  const nameOf = (position: number) => {
    const month = Math.floor((position - 1) / perMonth);
    const half = halves[(position - 1) % perMonth] ?? '';
    return perMonth === 1
      ? { full: monthNames[month] ?? '', short: monthsShort[month] ?? '' }
      : { full: card.half(half, monthNames[month] ?? ''), short: `${half} ${monthsShort[month]}` };
  };
  const toggle = (position: number) =>
    onChange(
      done.includes(position)
        ? done.filter((each) => each !== position)
        : [...done, position].sort((one, other) => one - other),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 1, End: begun }[event.key];
    if (to === undefined || to < 1 || to > begun) return;
    event.preventDefault();
    setCurrent(to);
    buttons.current[to]?.focus();
  };
  return (
    <div
      role="group"
      aria-label={card.periodsOf(phase.name)}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      {positions.map((position) => {
        const { full, short } = nameOf(position);
        const isDone = done.includes(position);
        const isPlanned = planned.includes(position);
        return (
          <button
            key={position}
            type="button"
            ref={(element) => {
              buttons.current[position] = element;
            }}
            className={mergeClasses(
              styles.period,
              isPlanned && styles.planned,
              isDone && styles.done,
            )}
            aria-pressed={isDone}
            tabIndex={position === Math.min(current, begun) ? 0 : -1}
            onFocus={() => setCurrent(position)}
            onClick={() => toggle(position)}
          >
            <span className={styles.name}>{card.period(full, isPlanned)}</span>
            <span aria-hidden="true" className={styles.short}>
              {short}
            </span>
            <span aria-hidden="true" className={styles.mark}>
              {isDone ? 'X' : ''}
            </span>
          </button>
        );
      })}
    </div>
  );
}
