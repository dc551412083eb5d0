/** The settings of a plan as a list of what is known: for the review, and for a plan that is there already. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { serialText, toSerial } from '../../domain/dates';
import type { Unit } from '../../domain/plan';
import type { PlanSettings } from '../services';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0 },
  units: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

export function SettingsSummary({ settings }: { settings: PlanSettings }) {
  const styles = useStyles();
  const { plan } = useStrings();
  const { authority, title, firstYear, lastYear, template, weightScale } = settings;
  const date = toSerial(settings.referenceDate);
  const entries: [string, string][] = [
    [plan.fields.authority, authority],
    [plan.fields.title, title],
    [plan.years, firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`],
    [plan.template, plan.templates[template].name],
    [plan.weightScale, plan.weightScales[weightScale].name],
    [plan.fields.monitoringDates, settings.monitoringDates.join(' · ')],
    [plan.referenceDate, typeof date === 'number' ? serialText(date) : ''],
  ];
  return (
    <dl className={styles.list}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value === '' ? plan.notGiven : value}</dd>
        </div>
      ))}
      <div>
        <dt className={styles.name}>{plan.units(settings.units.length)}</dt>
        <dd className={styles.value}>
          {settings.units.length === 0 ? plan.notGiven : <UnitList units={settings.units} />}
        </dd>
      </div>
    </dl>
  );
}

function UnitList({ units }: { units: readonly Unit[] }) {
  const styles = useStyles();
  const { plan } = useStrings();
  return (
    <ul className={styles.units}>
      {units.map(({ name, owner, aliases }, index) => (
        <li key={index}>
          {owner === '' ? name : `${name} – ${owner}`}
          {aliases.length > 0 && (
            <Text block size={200}>
              {plan.alsoCalled(aliases.join('; '))}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
