/** The findings that somebody answers for, with reason and role: none of them is silent. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { Waived } from '../../../domain/rules';
import { FailureMessage } from '../../components/FailureMessage';
import { useServices } from '../../services';
import { useAllStrings } from '../../strings';
import type { ShowCell } from '../CellLinks';
import { FindingRow } from '../FindingRow';
import { PagedList } from '../PagedList';
import { useFixes } from './FixesContext';
import { useMending } from './useMending';

const useStyles = makeStyles({ panel: { margin: 0 } });

export interface WaivedPartProps {
  waived: readonly Waived[];
  onShow: ShowCell;
}

export function WaivedPart({ waived, onShow }: WaivedPartProps) {
  const styles = useStyles();
  const { check } = useAllStrings();
  return (
    <Accordion collapsible>
      <AccordionItem value="waived">
        <AccordionHeader as="h3">{check.waived(waived.length)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <PagedList items={waived} label={check.waived(waived.length)}>
            {(each) => <WaivedRow {...each} onShow={onShow} />}
          </PagedList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function WaivedRow({ finding, waiver, onShow }: Waived & Pick<WaivedPartProps, 'onShow'>) {
  const { fixes: words, rules } = useAllStrings();
  const fixes = useFixes();
  const { removeWaiver } = useServices();
  const { busy, failure, write } = useMending();
  const remove = async () => {
    if (await write(() => removeWaiver(waiver))) fixes?.settle([finding], 'unwaived');
  };
  const settled = fixes?.settledAs(finding) ?? null;
  return (
    <>
      <FindingRow finding={finding} grouping="unit" isAdded={false} onShow={onShow} />
      <Text block>{words.because(waiver.reason, waiver.role)}</Text>
      {settled !== null ? (
        <Text role="status">{words.settled[settled]}</Text>
      ) : (
        <Button
          size="small"
          aria-label={words.removeWaiverOf(rules[finding.rule].title)}
          disabledFocusable={busy}
          onClick={() => void remove()}
        >
          {words.removeWaiver}
        </Button>
      )}
      {failure !== null && <FailureMessage failure={failure} />}
    </>
  );
}
