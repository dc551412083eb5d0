import type { LineChange } from '../grid/area';

/** Groups within groups: the deepest that Excel has. */
export const DEEPEST = 7;

/** A run of lines that belong to a group, from its first to its last. */
export interface Group {
  readonly first: number;
  readonly last: number;
}

/** In how many groups each row, or each column, of a sheet is. */
export class Outline {
  private levels = new Map<number, number>();

  constructor(private readonly lines: LineChange['lines']) {}

  at(line: number): number {
    return this.levels.get(line) ?? 0;
  }

  set(line: number, level: number): void {
    if (level > 0) this.levels.set(line, level);
    else this.levels.delete(line);
  }

  /** Lines in a group, with their levels. */
  all(): readonly [line: number, level: number][] {
    return [...this.levels].sort(([one], [other]) => one - other);
  }

  get deepest(): number {
    return Math.max(0, ...this.levels.values());
  }

  /** The innermost group of a line; of a line below or right of one, where sums stand, that group. */
  groupAt(line: number): Group | undefined {
    const inside = this.at(line) >= this.at(line - 1) ? line : line - 1;
    const level = this.at(inside);
    if (level === 0) return undefined;
    let [first, last] = [inside, inside];
    while (this.at(first - 1) >= level) first -= 1;
    while (this.at(last + 1) >= level) last += 1;
    return { first, last };
  }

  copyAll({ levels }: Outline): void {
    this.levels = new Map(levels);
  }

  /** A line that is put into a group is of the group. */
  shift({ lines, at, count, across }: LineChange): void {
    if (across || lines !== this.lines) return;
    const within = count > 0 ? Math.min(this.at(at - 1), this.at(at)) : 0;
    const moved = new Map<number, number>();
    for (const [line, level] of this.levels) {
      if (line < at) moved.set(line, level);
      else if (line >= at - Math.min(0, count)) moved.set(line + count, level);
    }
    this.levels = moved;
    for (let line = at; line < at + count; line += 1) this.set(line, within);
  }
}
