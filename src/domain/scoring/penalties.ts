/** The points that the settings take from units and from their objectives. */
import { decimalSum } from '../decimal';
import type { Penalty } from '../smvp';
import { unitKey } from '../units';

/** How the settings name an objective of a unit: "SUAP n. 3". */
export const objectiveSubject = (unit: string, number: string): string => `${unit} n. ${number}`;

/** What the settings take, looked up by what they are taken from. */
export class Penalties {
  private readonly bySubject = new Map<string, Penalty[]>();
  private readonly met = new Set<string>();

  constructor(private readonly all: readonly Penalty[]) {
    for (const each of all) {
      const key = unitKey(each.subject);
      this.bySubject.set(key, [...(this.bySubject.get(key) ?? []), each]);
    }
  }

  /** Whether some points are not understood: no score is told without them. */
  get areUnreadable(): boolean {
    return this.all.some(({ points }) => points === null);
  }

  of(subject: string): Penalty[] {
    const key = unitKey(subject);
    this.met.add(key);
    return this.bySubject.get(key) ?? [];
  }

  /** Those of which nothing was asked: they name no unit and no objective of the plan. */
  get unmet(): Penalty[] {
    return this.all.filter(({ subject }) => !this.met.has(unitKey(subject)));
  }
}

export const pointsOf = (penalties: readonly Penalty[]): number =>
  decimalSum(penalties.map(({ points }) => points ?? 0));

/** A score less some points: never below 0. */
export const lessPoints = (score: number, points: number): number =>
  Math.max(0, decimalSum([score, -points]));
