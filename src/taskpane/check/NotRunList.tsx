/** The rules that were not run, and why: silence about them is no answer. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { NotRun } from '../../domain/rules';
import { plainList } from '../components/plainList';
import { useAllStrings } from '../strings';

const useStyles = makeStyles({
  panel: { margin: 0, padding: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  list: plainList(tokens.spacingVerticalXS),
});

export function NotRunList({ notRun }: { notRun: readonly NotRun[] }) {
  const styles = useStyles();
  const { check, needs, rules } = useAllStrings();
  if (notRun.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="notRun">
        <AccordionHeader as="h3">{check.notRun(notRun.length)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text>{check.notRunHelp}</Text>
          <ul className={styles.list}>
            {notRun.map(({ rule, needs: lacking }) => (
              <li key={rule}>
                {check.lacks(rules[rule].title, lacking.map((need) => needs[need]).join('; '))}
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
