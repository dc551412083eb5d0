/** What the plan still lacks before it can be approved, each with what to do and the sheets where it is done. */
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../components/FailureMessage';
import { Part } from '../components/Part';
import { plainList } from '../components/plainList';
import { useOpenSheet } from '../components/useOpenSheet';
import type { PlanFaults as Faults } from '../../templates/planFaults';
import type { ScreenProps } from '../screenNames';
import { useStrings } from '../strings';

const useStyles = makeStyles({
  list: plainList(tokens.spacingVerticalXS),
  button: { alignSelf: 'flex-start' },
});

interface Item {
  text: string;
  sheets?: readonly string[];
}

export function PlanFaults({ faults, onGo }: { faults: Faults } & ScreenProps) {
  const styles = useStyles();
  const { check } = useStrings();
  const { open, failure } = useOpenSheet();
  const named = (unit: string) => (unit === '' ? check.noUnit : unit);
  const shown = (number: number) =>
    number.toLocaleString(check.locale, { maximumFractionDigits: 2 });
  const totals = faults.wrongTotals.map(({ unit, weight, missing }): Item => {
    if (weight === 0) return { text: check.totalNone(named(unit)) };
    const [said, rest] = [
      missing! > 0 ? check.totalMissing : check.totalTooMuch,
      Math.abs(missing!),
    ];
    return { text: said(named(unit), shown(weight), shown(rest)) };
  });
  const parts: { heading: string; help: string; items: Item[]; toWeights?: true }[] = [
    { heading: check.totals, help: check.totalsHelp, items: totals, toWeights: true },
    {
      heading: check.percentages,
      help: check.percentagesHelp,
      items: faults.percentages.map(({ unit, number, weight, sheets }) => {
        const objective = check.difference(number, unit);
        return { text: check.percentage(objective, shown(weight), shown(weight * 100)), sheets };
      }),
    },
    {
      heading: check.withoutObjectives,
      help: check.withoutObjectivesHelp,
      items: faults.withoutObjectives.map(({ unit }) => ({ text: unit })),
    },
    {
      heading: check.unknownUnits,
      help: check.unknownUnitsHelp,
      items: faults.unknownUnits.map(({ unit, sheets }) => ({ text: unit, sheets })),
    },
    {
      heading: check.withoutUnit,
      help: check.withoutUnitHelp,
      items: faults.withoutUnit.map((sheet) => ({ text: '', sheets: [sheet] })),
    },
    {
      heading: check.repeated,
      help: check.repeatedHelp,
      items: faults.repeated.map(({ unit, number, sheets }) => ({
        ...{ text: check.difference(number, unit), sheets },
      })),
    },
  ];
  return (
    <>
      {parts
        .filter(({ items }) => items.length > 0)
        .map(({ heading, help, items, toWeights }) => (
          <Part key={heading} heading={heading}>
            <Text>{help}</Text>
            <ul className={styles.list}>
              {items.map((item, index) => (
                <li key={index}>
                  <FaultItem {...item} onOpen={open} />
                </li>
              ))}
            </ul>
            {toWeights && (
              <Button className={styles.button} onClick={() => onGo('weights')}>
                {check.goToWeights}
              </Button>
            )}
          </Part>
        ))}
      {failure !== null && <FailureMessage failure={failure} />}
    </>
  );
}

function FaultItem({ text, sheets = [], onOpen }: Item & { onOpen: (sheet: string) => void }) {
  const { common } = useStrings();
  return (
    <>
      {text}
      {text !== '' && sheets.length > 0 && ': '}
      {sheets.map((sheet, index) => (
        <span key={sheet}>
          {index > 0 && ', '}
          <Link as="button" aria-label={common.openSheet(sheet)} onClick={() => onOpen(sheet)}>
            {sheet}
          </Link>
        </span>
      ))}
    </>
  );
}
