/** The findings as the user wants to see them: put together in one of four ways, and only those looked for. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import type { Book } from '../../domain/book';
import { SEVERITIES } from '../../domain/rules';
import type { AnyFinding } from '../../domain/rules';
import { Part } from '../components/Part';
import { useAllStrings } from '../strings';
import type { ShowCell } from './CellLinks';
import { FilterFields } from './FilterFields';
import { filtered, isFiltering, searchedTexts } from './filtering';
import { GroupList } from './GroupList';
import { groupsOf, isByRule, unitOfFindings } from './grouping';
import type { Group, UnitOf } from './grouping';
import { openAtFirst } from './openAtFirst';
import { useOwnerName } from './useOwnerName';
import type { FindingView } from './useFindingView';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export interface FindingsPartProps {
  book: Book;
  findings: readonly AnyFinding[];
  /** Those that the reading before had not found. */
  added: ReadonlySet<AnyFinding>;
  view: FindingView;
  onShow: ShowCell;
}

export function FindingsPart({ book, findings, added, view, onShow }: FindingsPartProps) {
  const styles = useStyles();
  const { check, rules } = useAllStrings();
  const { grouping } = view;
  // What is typed shows at once; the list follows.
  const filter = useDeferredValue(view.filter);
  const unitOf = useMemo(() => unitOfFindings(book), [book]);
  const textOf = useMemo(() => searchedTexts(rules, unitOf), [rules, unitOf]);
  const shown = useMemo(
    () => filtered(findings, filter, added, textOf),
    [findings, filter, added, textOf],
  );
  const sections = useMemo(() => {
    const grouped = (its: readonly AnyFinding[]) => groupsOf(its, grouping, book, unitOf);
    if (grouping !== 'severity')
      return [{ heading: check.groupedBy[grouping], groups: grouped(shown) }];
    return SEVERITIES.map((severity) => ({
      heading: check.severities[severity],
      groups: grouped(shown.filter((finding) => finding.severity === severity)),
    }));
  }, [shown, grouping, book, unitOf, check]);
  const titleOf = useTitle(view, unitOf);
  const isOpen = useMemo(() => {
    const all = sections.flatMap(({ groups }) => groups);
    const first = openAtFirst(all, isFiltering(filter));
    return ({ key }: Group) => view.toggled.get(key) ?? first.has(key);
  }, [sections, filter, view.toggled]);
  return (
    <div className={styles.box}>
      <FilterFields
        view={view}
        hasAdded={added.size > 0 && added.size < findings.length}
        found={shown.length === 0 ? check.noMatch : check.matches(shown.length, findings.length)}
      />
      {sections
        .filter(({ groups }) => groups.length > 0)
        .map(({ heading, groups }) => (
          <Part key={heading} heading={heading}>
            <GroupList
              {...{ grouping, groups, titleOf, added, isOpen, onShow }}
              onToggle={view.toggle}
            />
          </Part>
        ))}
    </div>
  );
}

function useTitle({ grouping }: FindingView, unitOf: UnitOf): (group: Group) => string {
  const { check, rules } = useAllStrings();
  const ownerName = useOwnerName();
  return ({ findings: [first] }) => {
    if (isByRule(grouping)) return rules[first!.rule].title;
    const unit = unitOf(first!);
    if (grouping === 'objective')
      return first!.objective === null ? check.ofNoObjective : ownerName({ ...first!, unit })!;
    return unit === '' ? check.noUnit : (unit ?? check.ofPlan);
  };
}
