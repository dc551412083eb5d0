import { contains, sameArea, shiftParts, subtract, type Area, type LineChange } from '../grid/area';
import { movedRule, partsIn, rewritten, type MoveFormula, type RulePart } from './pasted';

/** The message shown when the cell is selected. */
export interface ValidationPrompt {
  title: string;
  message: string;
  showPrompt: boolean;
}

/** What happens when something else is typed. */
export interface ValidationAlert {
  title: string;
  message: string;
  showAlert: boolean;
  style: 'Stop' | 'Warning' | 'Information';
}

export type Operator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** The rule as Office.js describes it, under the key of its kind. */
export type ValidationRule =
  | { kind: 'none' }
  | { kind: 'list'; source: string; inCellDropDown: boolean }
  | { kind: 'custom'; formula: string }
  | {
      kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      operator: Operator;
      formula1: string | number;
      formula2?: string | number;
    };

/** One validation of some cells. */
export interface Validation {
  readonly id: string;
  areas: Area[];
  rule: ValidationRule;
  prompt: ValidationPrompt;
  errorAlert: ValidationAlert;
  ignoreBlanks: boolean;
}

let created = 0;

const standard = (): Omit<Validation, 'id' | 'areas'> => ({
  rule: { kind: 'none' },
  prompt: { title: '', message: '', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  ignoreBlanks: true,
});

/** The data validations of a sheet: a cell has at most one. */
export class Validations {
  private entries: Validation[] = [];
  /** Whether the engine has not been told yet. */
  changed = false;

  all(): readonly Validation[] {
    return this.entries;
  }

  /** As a file has them. */
  load(validations: readonly Omit<Validation, 'id'>[]): void {
    for (const validation of validations) {
      created += 1;
      this.entries.push({ id: `convalida-${created}`, ...validation });
    }
    this.changed = validations.length > 0;
  }

  /** The validation that all cells of an area share, Excel's defaults where there is none. */
  at(area: Area): Omit<Validation, 'id' | 'areas'> {
    return this.covering(area) ?? standard();
  }

  /** Changes the validation of exactly these cells; others that shared it keep what they had. */
  change(area: Area, changes: Partial<Omit<Validation, 'id' | 'areas'>>): void {
    const own = this.entries.find(
      ({ areas }) => areas.length === 1 && areas.every((each) => sameArea(each, area)),
    );
    this.changed = true;
    if (own) {
      Object.assign(own, changes);
      return;
    }
    const { rule, prompt, errorAlert, ignoreBlanks } = this.at(area);
    this.cut(area);
    created += 1;
    const { row, column, rows, columns } = area;
    this.entries.push({
      id: `convalida-${created}`,
      areas: [{ row, column, rows, columns }],
      rule,
      prompt,
      errorAlert,
      ignoreBlanks,
      ...changes,
    });
  }

  clear(area: Area): void {
    if (this.entries.length === 0) return;
    this.cut(area);
    this.changed = true;
  }

  /** Takes over all of another sheet's. */
  copyAll({ entries }: Validations): void {
    this.entries = entries.map((entry) => {
      created += 1;
      return { ...structuredClone(entry), id: `convalida-${created}` };
    });
    this.changed = this.entries.length > 0;
  }

  partsIn(area: Area): RulePart<Validation>[] {
    return partsIn(this.entries, area);
  }

  /** Gives an area what was copied; where nothing was it has nothing any more. */
  paste(
    onto: Area,
    parts: readonly RulePart<Validation>[],
    place: (area: Area) => Area,
    move: MoveFormula,
  ): void {
    const copied = parts.map(({ entry, area }): [Area, Omit<Validation, 'id' | 'areas'>] => {
      const { rule, prompt, errorAlert, ignoreBlanks, areas } = entry;
      const to = place(area);
      return [to, { rule: movedRule(rule, areas, to, move), prompt, errorAlert, ignoreBlanks }];
    });
    this.clear(onto);
    for (const [area, validation] of copied) this.change(area, validation);
  }

  rewrite(change: (formula: string) => string): void {
    for (const entry of this.entries) entry.rule = rewritten(entry.rule, change);
  }

  shift(change: LineChange): void {
    for (const entry of this.entries)
      entry.areas = entry.areas.flatMap((area) => shiftParts(area, change));
    this.entries = this.entries.filter(({ areas }) => areas.length > 0);
    // Whole lines the engine follows by itself.
    this.changed ||= change.across !== undefined;
  }

  private covering(area: Area): Validation | undefined {
    return this.entries.find(({ areas }) => areas.some((each) => contains(each, area)));
  }

  private cut(hole: Area): void {
    for (const entry of this.entries)
      entry.areas = entry.areas.flatMap((area) => subtract(area, hole));
    this.entries = this.entries.filter(({ areas }) => areas.length > 0);
  }
}
