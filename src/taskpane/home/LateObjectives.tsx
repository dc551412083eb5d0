/** The objectives with phases that are late, each with the way to its sheet: a few, all when asked for. */
import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { FailureMessage } from '../components/FailureMessage';
import { plainList } from '../components/plainList';
import type { Failure } from '../failure';
import { useServices } from '../services';
import type { PlanGlance } from '../services';
import { useStrings } from '../strings';

/** More than these would push the actions out of sight. */
const FEW = 3;
/** Titles run over many lines in a narrow pane: what is beyond is in the sheet. */
const LONGEST_TITLE = 70;

const useStyles = makeStyles({
  box: { flexGrow: 1 },
  list: { ...plainList(tokens.spacingVerticalXS), margin: `${tokens.spacingVerticalXS} 0` },
});

function nameOf(number: string, title: string): string {
  const shown =
    title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
  return [number, shown].filter((text) => text !== '').join(' · ');
}

export function LateObjectives({ late }: Pick<PlanGlance, 'late'>) {
  const styles = useStyles();
  const { glance } = useStrings();
  const { showCell, explain } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = all ? late : late.slice(0, FEW);
  const open = async (sheet: string) => {
    setFailure(null);
    await showCell(sheet).catch((error: unknown) => setFailure(explain(error)));
  };
  // The button goes away: the focus stays with what it showed.
  const showAll = () => {
    setAll(true);
    list.current?.focus();
  };
  return (
    <div className={styles.box}>
      <Text block>{glance.late(late.length)}</Text>
      <ul className={styles.list} ref={list} tabIndex={-1} aria-label={glance.late(late.length)}>
        {shown.map(({ index, number, title, state, sheet }) => (
          <li key={index}>
            <Link
              as="button"
              aria-label={`${nameOf(number, title)}: ${glance.showSheet(sheet)}`}
              onClick={() => void open(sheet)}
            >
              {nameOf(number, title)}
            </Link>{' '}
            ({glance.states[state]})
          </li>
        ))}
      </ul>
      {shown.length < late.length && (
        <Button size="small" onClick={showAll}>
          {glance.showAll(late.length)}
        </Button>
      )}
      {failure !== null && <FailureMessage failure={failure} />}
    </div>
  );
}
