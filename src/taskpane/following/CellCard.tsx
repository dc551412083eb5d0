/** The card of a cell: the objective, the phase, indicator or score that the cell is of, and what the rules find. */
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Book } from '../../domain/book';
import type { Place } from '../../domain/places';
import type { AnyFinding } from '../../domain/rules';
import { findingsAt, selectedAt } from '../../domain/selected';
import type { Selected } from '../../domain/selected';
import { cellAddress } from '../../templates/address';
import { CellLinks } from '../check/CellLinks';
import { PagedList } from '../check/PagedList';
import { SeverityBadge } from '../check/SeverityBadge';
import { FailureMessage } from '../components/FailureMessage';
import { Heading } from '../components/Heading';
import { Part } from '../components/Part';
import { useOpenSheet } from '../components/useOpenSheet';
import { useAllStrings } from '../strings';
import { tell } from '../strings/ruleWords';
import { useFollowingWords } from '../strings/words';
import { indicatorFacts, objectiveFacts, phaseFacts, scoreFacts } from './facts';
import type { Fact, FactWords } from './facts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  value: { margin: 0, whiteSpace: 'pre-line' },
});

export interface CellCardProps {
  book: Book;
  findings: readonly AnyFinding[];
  place: Place;
}

export function CellCard({ book, findings, place }: CellCardProps) {
  const styles = useStyles();
  const words = useFollowingWords();
  const strings = useAllStrings();
  const { open, failure } = useOpenSheet();
  const selected = useMemo(() => selectedAt(book, place), [book, place]);
  const found = findingsAt(findings, place, selected?.objective ?? null);
  const elsewhere = words.elsewhere(found.elsewhere.length);
  const asked = { words, strings };
  const part = selected && partOf(selected, book, asked);
  return (
    <div className={styles.card}>
      <Text size={200}>{words.at(cellAddress(place.row, place.column))}</Text>
      {selected === null ? (
        <>
          <Text>{words.nothing(place.sheet)}</Text>
          {found.here.length === 0 && <Text>{words.nothingHelp}</Text>}
        </>
      ) : (
        <section className={styles.card}>
          <Heading level={2} look="part">
            {words.objective(selected.objective.objective.number)}
          </Heading>
          <Text>{selected.objective.objective.title}</Text>
          <Facts facts={objectiveFacts(book, selected, asked)} />
          {selected.objective.sheet !== place.sheet && (
            <div>
              <Button onClick={() => open(selected.objective.sheet)}>{words.openSheet}</Button>
            </div>
          )}
        </section>
      )}
      {part && (
        <Part heading={part.heading}>
          {part.name !== '' && <Text>{part.name}</Text>}
          <Facts facts={part.facts} />
        </Part>
      )}
      {failure !== null && <FailureMessage failure={failure} />}
      {found.here.length > 0 && (
        <Part heading={words.here}>
          <Findings label={words.here} findings={found.here} onShow={open} />
        </Part>
      )}
      {found.elsewhere.length > 0 && (
        <Part heading={elsewhere}>
          <Findings label={elsewhere} findings={found.elsewhere} onShow={open} />
        </Part>
      )}
      {selected !== null && found.here.length + found.elsewhere.length === 0 && (
        <Text>{words.noFindings}</Text>
      )}
    </div>
  );
}

function partOf({ objective: one, part }: Selected, book: Book, asked: FactWords) {
  const { words } = asked;
  const { schedules, indicatorTable } = one.objective;
  switch (part.kind) {
    case 'objective':
      return null;
    case 'score':
      return { heading: words.score, name: '', facts: scoreFacts(one, asked) };
    case 'phase':
      return {
        heading: words.phase(part.index + 1),
        name: schedules[part.schedule]?.phases[part.index]?.name ?? '',
        facts: phaseFacts(book, one, part, asked),
      };
    case 'indicator':
      return {
        heading: words.indicator(part.index + 1),
        name: String(indicatorTable.indicators[part.index]?.description ?? ''),
        facts: indicatorFacts(one, part.index, asked),
      };
  }
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            <strong>{value}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FindingsProps {
  label: string;
  findings: readonly AnyFinding[];
  onShow: (sheet: string, cell?: string) => void;
}

function Findings({ label, findings, onShow }: FindingsProps) {
  const { rules } = useAllStrings();
  return (
    <PagedList items={findings} label={label} dense>
      {(finding) => {
        const { says, isOwn } = tell(finding, rules);
        return (
          <>
            <SeverityBadge severity={finding.severity} />{' '}
            <Text weight="semibold">{rules[finding.rule].title}</Text>{' '}
            {isOwn && <Text>{says} </Text>}
            <CellLinks {...finding} onShow={onShow} />
          </>
        );
      }}
    </PagedList>
  );
}
