/** Findings that are mended in the same way, in one step. */
import type { Book } from '../../../domain/book';
import type { AnyFinding } from '../../../domain/rules';
import { fixOf } from '../../../templates/fixes';
import type { FixOption, Write } from '../../../templates/fixes';

export interface Alike {
  name: FixOption['name'];
  findings: AnyFinding[];
  writes: Write[];
}

/** With what each cell is given. */
type Way = Alike & { given: Map<string, string> };

const cellOf = ({ at: { sheet, row, column } }: Write): string => `${sheet}\n${row}\n${column}`;

/**
 * By the name of the way. A finding with several ways of one name has to be looked at by itself, and one of whose cells
 * another gives something else waits for the next reading.
 */
export function alikeIn(findings: readonly AnyFinding[], book: Book): Alike[] {
  const ways = new Map<FixOption['name'], Way>();
  for (const finding of findings) {
    const fix = fixOf(finding, book);
    if (fix?.kind !== 'write') continue;
    const { options } = fix;
    for (const { name, writes } of options) {
      if (options.filter((each) => each.name === name).length > 1) continue;
      const way: Way = ways.get(name) ?? { name, findings: [], writes: [], given: new Map() };
      ways.set(name, way);
      const others = writes.filter((each) => !way.given.has(cellOf(each)));
      if (!writes.every((each) => isFree(way.given, each))) continue;
      for (const each of others) way.given.set(cellOf(each), contentOf(each));
      way.findings.push(finding);
      way.writes.push(...others);
    }
  }
  return [...ways.values()]
    .filter(({ findings: its }) => its.length > 1)
    .map(({ given: _, ...way }) => way);
}

const contentOf = ({ after }: Write): string => JSON.stringify(after);

const isFree = (given: ReadonlyMap<string, string>, write: Write): boolean =>
  (given.get(cellOf(write)) ?? contentOf(write)) === contentOf(write);
