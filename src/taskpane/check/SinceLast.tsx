/** What changed since the reading before: how many are new, gone, as before; those that are gone can be looked at. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import type { Compared } from '../../domain/rules';
import { useStrings } from '../strings';
import type { ShowCell } from './CellLinks';
import { FindingRow } from './FindingRow';
import { PagedList } from './PagedList';

const useStyles = makeStyles({ panel: { margin: 0 } });

export function SinceLast({ compared, onShow }: { compared: Compared; onShow: ShowCell }) {
  const styles = useStyles();
  const { check } = useStrings();
  const { added, gone, same } = compared;
  if (added.size + gone.length === 0) return <Text>{check.nothingChanged}</Text>;
  return (
    <>
      <Text>{check.sinceLast(added.size, gone.length, same)}</Text>
      {gone.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="gone">
            <AccordionHeader as="h3">{check.gone(gone.length)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <PagedList items={gone} label={check.gone(gone.length)}>
                {(finding) => (
                  <FindingRow finding={finding} grouping="unit" isAdded={false} onShow={onShow} />
                )}
              </PagedList>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}
