/** The units of the plan: how many objectives each has, and whether their weights total 100. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { PlanGlance } from '../services';
import { useStrings } from '../strings';
import { numberText } from '../strings/numberText';

type Unit = PlanGlance['units'][number];

/** More units than these are shown when asked for, unless a total is wrong: the actions stay in sight. */
const FEW = 4;

const isWrong = ({ missing }: Unit) => missing !== null && missing !== 0;

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.subtitle2,
    cursor: 'pointer',
    marginBottom: tokens.spacingVerticalXS,
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  heading: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    paddingBottom: tokens.spacingVerticalXS,
    paddingRight: tokens.spacingHorizontalXS,
    verticalAlign: 'bottom',
    overflowWrap: 'normal',
  },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  // What breaks anywhere lets its column shrink to a letter: only units may break, and keep room for most words.
  unit: { minWidth: '7em' },
  figure: { overflowWrap: 'normal' },
  weight: { display: 'flex', gap: tokens.spacingHorizontalXS },
  right: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  wrong: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

export interface UnitWeightsProps {
  units: readonly Unit[];
  /** Without weights in the plan there is nothing to say of them. */
  hasWeights: boolean;
}

export function UnitWeights({ units, hasWeights }: UnitWeightsProps) {
  const styles = useStyles();
  const { glance } = useStrings();
  const labels = [glance.unit, glance.objectives, ...(hasWeights ? [glance.weights] : [])];
  return (
    <details open={units.length <= FEW || units.some(isWrong)}>
      <summary className={styles.summary}>{hasWeights ? glance.units : glance.unitsOnly}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            {labels.map((label) => (
              <th key={label} scope="col" className={styles.heading}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, objectives, ...weight }) => (
            <tr key={unit}>
              <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
                {unit === '' ? glance.noUnit : unit}
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>{objectives}</td>
              {hasWeights && (
                <td className={mergeClasses(styles.cell, styles.figure)}>
                  <Weight {...weight} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Weight({ weight, missing }: Pick<Unit, 'weight' | 'missing'>) {
  const styles = useStyles();
  const { glance, check } = useStrings();
  const shown = (number: number) => numberText(number, check.locale);
  if (missing === null) return weight === 0 ? glance.noWeight : shown(weight);
  if (missing === 0) {
    return (
      <span className={styles.weight}>
        <CheckmarkCircleRegular className={styles.right} fontSize={16} />
        {glance.right}
      </span>
    );
  }
  const text = missing > 0 ? glance.missing : glance.tooMuch;
  return (
    <span className={styles.weight}>
      <WarningRegular className={styles.wrong} fontSize={16} />
      {text(shown(weight), shown(Math.abs(missing)))}
    </span>
  );
}
