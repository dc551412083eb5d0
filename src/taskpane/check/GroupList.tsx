/** Groups of findings that open and close: only what is open is drawn, and long lists come a page at a time. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { AnyFinding } from '../../domain/rules';
import { useStrings } from '../strings';
import type { ShowCell } from './CellLinks';
import { FindingRow } from './FindingRow';
import { FixAll } from './fixes/FixAll';
import { isByRule } from './grouping';
import type { Group, Grouping } from './grouping';
import { MoreButton } from './MoreButton';
import { PagedList } from './PagedList';
import { RuleReason } from './RuleReason';
import { COLORS, SeverityBadge } from './SeverityBadge';
import { usePages } from './usePages';

/** Groups that are drawn at first, and with each page. */
const PAGES = { first: 25, page: 25, focusable: 'h4 > button' };

const useStyles = makeStyles({
  panel: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  title: {
    paddingBlock: tokens.spacingVerticalXS,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    textAlign: 'start',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

export interface GroupListProps {
  grouping: Grouping;
  groups: readonly Group[];
  titleOf: (group: Group) => string;
  /** Those that the reading before had not found. */
  added: ReadonlySet<AnyFinding>;
  isOpen: (group: Group) => boolean;
  onToggle: (key: string, open: boolean) => void;
  onShow: ShowCell;
}

export function GroupList(props: GroupListProps) {
  const { grouping, groups, titleOf, added, isOpen, onToggle, onShow } = props;
  const styles = useStyles();
  const { check } = useStrings();
  const pages = usePages<Group, HTMLDivElement>(groups, PAGES);
  const open = pages.shown.filter(isOpen).map(({ key }) => key);
  return (
    <>
      <div ref={pages.list}>
        <Accordion
          multiple
          collapsible
          openItems={open}
          onToggle={(_, { value, openItems }) =>
            onToggle(String(value), openItems.includes(value as never))
          }
        >
          {pages.shown.map((group) => (
            <AccordionItem key={group.key} value={group.key}>
              <AccordionHeader as="h4">
                <span className={styles.title}>
                  {titleOf(group)}
                  <Badge
                    appearance="tint"
                    color={COLORS[group.findings[0]!.severity]}
                    aria-label={check.findings(group.findings.length)}
                  >
                    {group.findings.length}
                  </Badge>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                {grouping === 'rule' && <SeverityBadge severity={group.findings[0]!.severity} />}
                {isByRule(grouping) && (
                  <>
                    <RuleReason rule={group.findings[0]!.rule} />
                    <FixAll findings={group.findings} title={titleOf(group)} />
                  </>
                )}
                <PagedList items={group.findings} label={titleOf(group)}>
                  {(finding) => (
                    <FindingRow
                      finding={finding}
                      grouping={grouping}
                      isAdded={added.has(finding)}
                      onShow={onShow}
                    />
                  )}
                </PagedList>
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </div>
      <MoreButton next={pages.next} left={pages.left} onMore={pages.more} />
    </>
  );
}
