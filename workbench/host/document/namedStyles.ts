import { builtInStyles } from './builtInStyles';
import type { NamedStyle, StyleGroup } from './namedStyle';

export const NORMAL = 'Normal';
export const GROUPS: readonly StyleGroup[] = [
  ...(['Number', 'Font', 'Alignment', 'Border', 'Patterns', 'Protection'] as const),
];

/** The styles of a workbook: Excel's own, and those that were added. */
export class NamedStyles {
  private readonly entries = new Map<string, NamedStyle>();

  constructor(currency: string) {
    for (const style of builtInStyles(currency)) this.entries.set(style.name.toLowerCase(), style);
  }

  all(): NamedStyle[] {
    return [...this.entries.values()];
  }

  /** By its name, or as Office.js calls one of Excel's own. */
  find(name: string): NamedStyle | undefined {
    const lower = name.toLowerCase();
    return (
      this.entries.get(lower) ??
      this.all().find(({ builtIn }) => builtIn?.key.toLowerCase() === lower)
    );
  }

  /** Looks like "Normal" at first, and says something of everything. */
  add(name: string): NamedStyle {
    const style: NamedStyle = {
      ...{ name, builtIn: undefined, look: {}, groups: new Set(GROUPS), isChanged: true },
      details: { indent: 0, locked: true, shrink: false },
    };
    this.entries.set(name.toLowerCase(), style);
    return style;
  }

  /** Takes over those of another workbook that this one has none of the name of. */
  adopt(others: NamedStyles): void {
    for (const style of others.all())
      if (!this.find(style.name)) this.entries.set(style.name.toLowerCase(), style);
  }

  remove({ name }: NamedStyle): void {
    this.entries.delete(name.toLowerCase());
  }
}
