/** Units or responsibles with their scores: each opens to its objectives, and these to their indicators. */
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { IndicatorPart } from '../../domain/scoring/objectiveScore';
import { pointsOf } from '../../domain/scoring/penalties';
import type { NamedGroup } from '../../domain/scoring/planScores';
import type { Place } from '../../domain/places';
import { CellLink } from '../components/CellLink';
import { Heading } from '../components/Heading';
import { plainList } from '../components/plainList';
import { useScoresWords } from '../strings/words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', overflowWrap: 'anywhere' },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginLeft: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  list: plainList(tokens.spacingVerticalXS),
});

interface Scored {
  value: number | null;
  band: string | null;
  words: string;
}

/** "84,56% – fascia A – provvisorio: 2 di 3". */
export function ScoreLine({ score: { value, band, words: outcome } }: { score: Scored }) {
  const words = useScoresWords();
  const parts = [
    value === null ? words.noScore : words.percent(value),
    ...(band === null ? [] : [words.band(band)]),
    ...(outcome === '' ? [] : [outcome]),
  ];
  return <Text>{parts.join(' – ')}</Text>;
}

function Opening({ title, children }: { title: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

export function GroupScores({ title, groups }: { title: string; groups: readonly NamedGroup[] }) {
  const styles = useStyles();
  const words = useScoresWords();
  if (groups.length === 0) return null;
  return (
    <section className={styles.part}>
      <Heading level={2} look="part">
        {title}
      </Heading>
      <ul className={styles.list}>
        {groups.map((group) => (
          <li key={group.name}>
            <Opening
              title={
                <>
                  <Text weight="semibold">{group.name || words.noName}</Text>{' '}
                  <ScoreLine score={group} />
                </>
              }
            >
              <Group group={group} />
            </Opening>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group }: { group: NamedGroup }) {
  const styles = useStyles();
  const words = useScoresWords();
  const { rows, product, divisor, failed, penalties, value, exact } = group;
  return (
    <>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.row.objective?.key ?? ''} ${row.number} ${row.row.shared ?? ''}`}>
            <Row row={row} />
          </li>
        ))}
      </ul>
      {value !== null && <Text>{words.mean(product, divisor)}</Text>}
      {failed.length > 0 && (
        <Text>{words.failed(failed.map(({ number }) => number).join(', '))}</Text>
      )}
      {penalties.map(({ points, reason }, index) => (
        <Text key={index}>{words.taken(points ?? 0, reason)}</Text>
      ))}
      {exact !== null && value !== exact && <Text>{words.rounded(exact, value ?? 0)}</Text>}
    </>
  );
}

function Row({ row }: { row: NamedGroup['rows'][number] }) {
  const words = useScoresWords();
  const { counted, objective } = row;
  const points = pointsOf(row.penalties);
  const weight = typeof row.weight === 'string' ? row.weight : words.number(row.weight);
  return (
    <Opening title={words.objective(row.number, row.row.title, row.score)}>
      <Text>
        {words.weight(weight)} <At at={row.row.weightAt} />
      </Text>
      {counted.weight !== row.weight && typeof row.weight === 'number' && (
        <Text>
          {words.relevance(row.relevance, counted.weight)} <At at={row.relevanceAt} />
        </Text>
      )}
      <Text>
        {objective?.isTyped === true ? words.typedScore : words.score} <At at={row.scoreAt} />
      </Text>
      {points > 0 && (
        <Text>{words.taken(points, row.penalties.map((each) => each.reason).join('; '))}</Text>
      )}
      {counted.use !== 'counts' && <Text>{words.uses[counted.use]}</Text>}
      {row.words !== '' && <Text>{row.words}</Text>}
      {objective?.parts.map((part) => (
        <Part key={part.index} part={part} />
      ))}
    </Opening>
  );
}

function Part({ part }: { part: IndicatorPart }) {
  const words = useScoresWords();
  const { description, weight, grade, use, degree } = part;
  return (
    <Text>
      {words.indicator(description, grade, weight.value)}
      {use === 'counts' ? '' : ` (${words.uses[use]})`} <At at={degree?.at ?? null} />
    </Text>
  );
}

const At = ({ at }: { at: Place | null }) => (at === null ? null : <CellLink at={at} />);
