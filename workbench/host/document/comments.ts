import { shift, type Area, type LineChange } from '../grid/area';

/** What one person said in a thread. */
export interface Message {
  readonly id: string;
  content: string;
  readonly author: string;
  /** Not known of a note that became a comment. */
  readonly date: Date | null;
}

/** A comment of a cell with the answers to it. */
export interface Comment extends Message {
  readonly area: Area;
  resolved: boolean;
  replies: Message[];
}

/** As Excel names them in files, and Office.js knows them. */
export const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** The comments of a sheet's cells, in the order in which they were made. */
export class Comments {
  private entries: Comment[] = [];

  add(comment: Comment): void {
    this.entries.push(comment);
  }

  all(): readonly Comment[] {
    return this.entries;
  }

  at(row: number, column: number): Comment | undefined {
    return this.entries.find(({ area }) => area.row === row && area.column === column);
  }

  remove(id: string): void {
    this.entries = this.entries.filter((each) => each.id !== id);
  }

  /** A copy's comments are others. */
  copyAll({ entries }: Comments): void {
    this.entries = entries.map((each) => ({
      ...each,
      area: { ...each.area },
      id: newId(),
      replies: each.replies.map((reply) => ({ ...reply, id: newId() })),
    }));
  }

  shift(change: LineChange): void {
    this.entries = this.entries.filter(({ area }) => shift(area, change));
  }
}
