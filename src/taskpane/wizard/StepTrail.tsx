/** The three steps, where one is, and the way from one to another: no step is locked. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  step: {
    width: '100%',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    // As high as the line of the current step, which is told apart by more than its colour.
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    paddingBottom: `calc(${tokens.spacingVerticalXS} + 2px)`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    ':disabled': { cursor: 'not-allowed' },
  },
  current: {
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    // Under a contrast theme all lines have one colour: the step is marked as what is selected.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
});

export interface StepTrailProps<Step extends string> {
  steps: readonly Step[];
  names: Record<Step, string>;
  current: Step;
  disabled: boolean;
  onStep: (step: Step) => void;
}

export function StepTrail<Step extends string>(props: StepTrailProps<Step>) {
  const { steps, names, current, disabled, onStep } = props;
  const styles = useStyles();
  const { wizard } = useStrings();
  return (
    <nav aria-label={wizard.stepsLabel}>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={mergeClasses(styles.step, step === current && styles.current)}
              aria-current={step === current ? 'step' : undefined}
              disabled={disabled}
              onClick={() => onStep(step)}
            >
              {index + 1}. {names[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
