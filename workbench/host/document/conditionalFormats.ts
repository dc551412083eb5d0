import { intersection, shiftParts, subtract, type Area, type LineChange } from '../grid/area';
import { movedRule, partsIn, rewritten, type MoveFormula, type RulePart } from './pasted';
import { shiftedFormula } from './shiftedFormula';

export const FORMAT_SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type FormatSide = (typeof FORMAT_SIDES)[number];

export const FORMAT_LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

export interface FormatLine {
  style: (typeof FORMAT_LINES)[number];
  color: string;
}

/** What a rule does to the cells that meet it. */
export interface FormatEffect {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  borders?: Partial<Record<FormatSide, FormatLine>>;
}

/** A point of a colour scale, of a data bar or of an icon set. */
export interface ScalePoint {
  type:
    | 'LowestValue'
    | 'HighestValue'
    | 'Number'
    | 'Percent'
    | 'Formula'
    | 'Percentile'
    | 'Automatic';
  formula?: string | number;
  color?: string;
  operator?: 'GreaterThan' | 'GreaterThanOrEqual';
}

export const TOP_BOTTOM = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

export const PRESETS = [
  ...(['Blanks', 'NonBlanks', 'Errors', 'NonErrors', 'UniqueValues', 'DuplicateValues'] as const),
  ...(['Yesterday', 'Today', 'Tomorrow', 'LastSevenDays'] as const),
  ...(['LastWeek', 'ThisWeek', 'NextWeek', 'LastMonth', 'ThisMonth', 'NextMonth'] as const),
  ...(['AboveAverage', 'BelowAverage', 'EqualOrAboveAverage', 'EqualOrBelowAverage'] as const),
  ...(['OneStdDevAboveAverage', 'OneStdDevBelowAverage'] as const),
  ...(['TwoStdDevAboveAverage', 'TwoStdDevBelowAverage'] as const),
  ...(['ThreeStdDevAboveAverage', 'ThreeStdDevBelowAverage'] as const),
];
export type Preset = (typeof PRESETS)[number];

/** What a comparison with the average says: on which side, the average too or not, so many deviations from it. */
export function averageOf(
  criterion: Preset,
): { isAbove: boolean; isEqual: boolean; deviations: number } | undefined {
  if (!criterion.endsWith('Average')) return undefined;
  const deviations = ['One', 'Two', 'Three'].findIndex((word) => criterion.startsWith(word)) + 1;
  return {
    ...{ isAbove: criterion.includes('Above'), isEqual: criterion.startsWith('Equal'), deviations },
  };
}

export type FormatRule =
  | { type: 'Custom'; formula: string }
  | { type: 'CellValue'; operator?: string; formula1?: string; formula2?: string }
  | { type: 'ContainsText'; operator?: string; text?: string }
  | { type: 'ColorScale'; points: ScalePoint[] }
  | {
      type: 'DataBar';
      lower: ScalePoint;
      upper: ScalePoint;
      fillColor: string;
      negativeColor: string;
      gradient: boolean;
      showBarOnly: boolean;
    }
  | {
      type: 'IconSet';
      style: string;
      points: ScalePoint[];
      reverse: boolean;
      showIconOnly: boolean;
    }
  | { type: 'TopBottom'; rank: number; of: (typeof TOP_BOTTOM)[number] }
  | { type: 'PresetCriteria'; criterion?: Preset };

export type FormatType = FormatRule['type'];

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  rule: FormatRule;
  effect: FormatEffect;
  stopIfTrue: boolean;
  /** What its file says of the look of the cells beside the effect. */
  kept?: object;
}

let created = 0;

/** The conditional formats of a sheet, the one that wins first: Excel puts a new one before the others. */
export class ConditionalFormats {
  private entries: ConditionalFormat[] = [];
  /** Whether the engine has not been told yet. */
  changed = false;

  all(): readonly ConditionalFormat[] {
    return this.entries;
  }

  /** Those that have a cell in the area. */
  in(area: Area): ConditionalFormat[] {
    return this.entries.filter(({ areas }) => areas.some((each) => intersection(each, area)));
  }

  find(id: string): ConditionalFormat | undefined {
    return this.entries.find((each) => each.id === id);
  }

  /** As a file has them, the one that wins first. */
  load(formats: readonly Omit<ConditionalFormat, 'id'>[]): void {
    for (const format of formats) {
      created += 1;
      this.entries.push({ id: `formato-${created}`, ...format });
    }
    this.changed = formats.length > 0;
  }

  add(areas: readonly Area[], rule: FormatRule): ConditionalFormat {
    created += 1;
    const added: ConditionalFormat = {
      id: `formato-${created}`,
      areas: areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
      rule,
      effect: {},
      stopIfTrue: false,
    };
    this.entries.unshift(added);
    this.changed = true;
    return added;
  }

  remove(id: string): void {
    this.entries = this.entries.filter((each) => each.id !== id);
    this.changed = true;
  }

  /** Priority of a format among the sheet's, 0 first. */
  priority(id: string): number {
    return this.entries.findIndex((each) => each.id === id);
  }

  setPriority(id: string, priority: number): void {
    const found = this.find(id);
    if (!found) return;
    this.entries = this.entries.filter((each) => each !== found);
    this.entries.splice(Math.max(0, priority), 0, found);
    this.changed = true;
  }

  /** Takes the formats away from the area's cells. */
  clear(area: Area): void {
    if (this.in(area).length === 0) return;
    for (const entry of this.entries)
      entry.areas = entry.areas.flatMap((each) => subtract(each, area));
    this.entries = this.entries.filter(({ areas }) => areas.length > 0);
    this.changed = true;
  }

  /** Takes over all of another sheet's. */
  copyAll({ entries }: ConditionalFormats): void {
    this.entries = entries.map((entry) => {
      created += 1;
      return { ...structuredClone(entry), id: `formato-${created}` };
    });
    this.changed = this.entries.length > 0;
  }

  partsIn(area: Area): RulePart<ConditionalFormat>[] {
    return partsIn(this.entries, area);
  }

  /** Gives an area what was copied, in the same order, before what other cells have. */
  paste(
    onto: Area,
    parts: readonly RulePart<ConditionalFormat>[],
    place: (area: Area) => Area,
    move: MoveFormula,
  ): void {
    const copied = parts.map(({ entry: { rule, areas, effect, stopIfTrue }, area }) => {
      const to = place(area);
      return {
        to,
        rule: movedRule(rule, areas, to, move),
        effect: structuredClone(effect),
        stopIfTrue,
      };
    });
    this.clear(onto);
    for (const { to, rule, effect, stopIfTrue } of copied.toReversed())
      Object.assign(this.add([to], rule), { effect, stopIfTrue });
  }

  rewrite(change: (formula: string) => string): void {
    for (const entry of this.entries) entry.rule = rewritten(entry.rule, change);
  }

  shift(change: LineChange): void {
    for (const entry of this.entries) {
      entry.areas = entry.areas.flatMap((area) => shiftParts(area, change));
      entry.rule = rewritten(entry.rule, (formula) => shiftedFormula(formula, change));
    }
    this.entries = this.entries.filter(({ areas }) => areas.length > 0);
    // Whole lines the engine follows by itself.
    this.changed ||= change.across !== undefined;
  }
}
