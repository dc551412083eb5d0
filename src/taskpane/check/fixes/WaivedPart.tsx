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
import { useMending } from './useMending';

const useStyles = makeStyles({ panel: { margin: 0 } });

export interface WaivedPartProps {
  waived: readonly Waived[];
  onShow: ShowCell;
  /** A waiver was taken away, in one step. */
  onRemoved: () => void;
}

export function WaivedPart({ waived, ...on }: WaivedPartProps) {
  const styles = useStyles();
  const { check } = useAllStrings();
  if (waived.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="waived">
        <AccordionHeader as="h3">{check.waived(waived.length)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <PagedList items={waived} label={check.waived(waived.length)}>
            {(each) => <WaivedRow {...each} {...on} />}
          </PagedList>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function WaivedRow({
  finding,
  waiver,
  onShow,
  onRemoved,
}: Waived & Omit<WaivedPartProps, 'waived'>) {
  const { fixes, rules } = useAllStrings();
  const { removeWaiver } = useServices();
  const { busy, failure, isDone, write } = useMending();
  const remove = async () => {
    if (await write(() => removeWaiver(waiver))) onRemoved();
  };
  return (
    <>
      <FindingRow finding={finding} grouping="unit" isAdded={false} onShow={onShow} />
      <Text block>{fixes.because(waiver.reason, waiver.role)}</Text>
      {isDone ? (
        <Text role="status">{fixes.waiverRemoved}</Text>
      ) : (
        <Button
          size="small"
          aria-label={fixes.removeWaiverOf(rules[finding.rule].title)}
          disabledFocusable={busy}
          onClick={() => void remove()}
        >
          {fixes.removeWaiver}
        </Button>
      )}
      {failure !== null && <FailureMessage failure={failure} />}
    </>
  );
}
