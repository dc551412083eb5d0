import type { LineChange } from '../grid/area';

/** Groups within groups: the deepest that Excel has. */
export const DEEPEST = 7;

/** A run of lines that belong to a group, from its first to its last. */
export interface Group {
  readonly first: number;
  readonly last: number;
}

/** In how many groups each row, or each column, of a sheet is, and which stand at a group that is closed. */
export class Outline {
  private levels = new Map<number, number>();
  private collapsed = new Set<number>();

  constructor(private readonly lines: LineChange['lines']) {}

  at(line: number): number {
    return this.levels.get(line) ?? 0;
  }

  set(line: number, level: number): void {
    if (level > 0) this.levels.set(line, level);
    else this.levels.delete(line);
  }

  isCollapsed(line: number): boolean {
    return this.collapsed.has(line);
  }

  collapse(line: number, isCollapsed: boolean): void {
    if (isCollapsed) this.collapsed.add(line);
    else this.collapsed.delete(line);
  }

  /** Lines of which something is said. */
  get said(): number[] {
    return [...new Set([...this.levels.keys(), ...this.collapsed])].sort((a, b) => a - b);
  }

  /** Lines in a group, with their levels. */
  all(): readonly [line: number, level: number][] {
    return [...this.levels].sort(([one], [other]) => one - other);
  }

  /** The innermost group of a line; of one beside a group, where its sums stand, that group. */
  groupAt(line: number, sumsFollow: boolean): Group | undefined {
    const beside = sumsFollow ? line - 1 : line + 1;
    const inside = this.at(line) >= this.at(beside) ? line : beside;
    const level = this.at(inside);
    if (level === 0) return undefined;
    let [first, last] = [inside, inside];
    while (this.at(first - 1) >= level) first -= 1;
    while (this.at(last + 1) >= level) last += 1;
    return { first, last };
  }

  copyAll({ levels, collapsed }: Outline): void {
    this.levels = new Map(levels);
    this.collapsed = new Set(collapsed);
  }

  /** A line that is put into a group is of the group. */
  shift({ lines, at, count, across }: LineChange): void {
    if (across || lines !== this.lines) return;
    const within = count > 0 ? Math.min(this.at(at - 1), this.at(at)) : 0;
    const placeOf = (line: number) => {
      if (line < at) return [line];
      return line >= at - Math.min(0, count) ? [line + count] : [];
    };
    this.levels = new Map(
      [...this.levels].flatMap(([line, level]) =>
        placeOf(line).map((place) => [place, level] as const),
      ),
    );
    this.collapsed = new Set([...this.collapsed].flatMap(placeOf));
    for (let line = at; line < at + count; line += 1) this.set(line, within);
  }
}
