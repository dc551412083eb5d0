/** What the authority wants of each rule, as it is typed, beside what the settings say. */
import type { RuleControl } from '../../../domain/book';
import { toNumber } from '../../../domain/numbers';
import { italian, textKey } from '../../../domain/cells';
import { RULES } from '../../../domain/rules';
import type { RuleId } from '../../../domain/rules';
import { thresholdOf } from '../../../templates/settings/ruleTables';
import type { WantedControl } from '../../../templates/settings/ruleTableChanges';
import type { RuleWords } from '../../strings/ruleWords';

export interface Wanted {
  severity: RuleControl['severity'];
  /** As typed; blank for the usual one. */
  threshold: string;
}

/** The title is the catalogue's to say. */
export type NewControl = Omit<WantedControl, 'title'>;

export type ControlsDraft = ReadonlyMap<RuleId, Wanted>;

const USUAL: Wanted = { severity: null, threshold: '' };

/** Those that can be set: a rule on waivers that could be switched off would let one hide itself. */
export const SET_RULES: readonly RuleId[] = RULES.map(({ id }) => id).filter((id) => id !== 'FO13');

/** What the settings say. */
export function draftOf(controls: readonly RuleControl[]): ControlsDraft {
  const draft = new Map<RuleId, Wanted>();
  for (const { rule, severity, threshold } of controls)
    draft.set(rule as RuleId, {
      severity,
      threshold: threshold === null ? '' : italian(threshold),
    });
  return draft;
}

export const wantedOf = (draft: ControlsDraft, rule: RuleId): Wanted => draft.get(rule) ?? USUAL;

/** The number that a threshold is; null for the usual one, undefined where it is none that the rule takes. */
export function readThreshold(rule: RuleId, text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const own = thresholdOf(rule);
  const read = toNumber(text);
  const isIn = own && typeof read === 'number' && read >= own.least && read <= own.most;
  return isIn ? read : undefined;
}

const isSame = (one: Wanted, other: Wanted): boolean =>
  one.severity === other.severity && one.threshold.trim() === other.threshold.trim();

/** Rules that are wanted otherwise than the settings say. */
export const changedIn = (draft: ControlsDraft, before: ControlsDraft): RuleId[] =>
  [...draft.keys()].filter((rule) => !isSame(wantedOf(draft, rule), wantedOf(before, rule)));

/** What is to be written; undefined while a threshold cannot be read. */
export function controlsToWrite(
  draft: ControlsDraft,
  before: ControlsDraft,
): NewControl[] | undefined {
  const controls = changedIn(draft, before).map((rule) => {
    const { severity, threshold } = wantedOf(draft, rule);
    return { rule, severity, threshold: readThreshold(rule, threshold) };
  });
  return controls.every((each): each is NewControl => each.threshold !== undefined)
    ? controls
    : undefined;
}

/** Rules of which the title or the id holds every word; `only`: those that are not as usual. */
export function foundRules(words: string, titles: RuleWords, only: ControlsDraft | null): RuleId[] {
  const wanted = textKey(words).split(' ').filter(Boolean);
  return SET_RULES.filter((rule) => {
    if (only !== null && isSame(wantedOf(only, rule), USUAL)) return false;
    const text = textKey(`${rule} ${titles[rule].title}`);
    return wanted.every((word) => text.includes(word));
  });
}
