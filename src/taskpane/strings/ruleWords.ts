/** The words of the rules: a rule without them does not compile, in any language. */
import type { editing } from './it/editing';
import type { fixes } from './it/fixes';
import type { AnyFinding, FactsOf, Need, RuleId, WaitingId } from '../../domain/rules';
import type { tables } from './it/tables';

/** A rule whose data no sheet holds yet finds nothing: there is only what it is about to tell. */
export interface RuleName {
  /** What its findings have in common: the heading of their list. */
  title: string;
  /** Why it matters, and what to do. */
  help: string;
}

export interface WordsOf<Facts> extends RuleName {
  /** What was found, as a sentence of its own. */
  says: Facts extends null ? string : (facts: Facts) => string;
  /** How it would look. */
  example?: string | ((facts: Facts) => string);
}

export type RunId = Exclude<RuleId, WaitingId>;

export type RuleWords = { [Id in RunId]: WordsOf<FactsOf<Id>> } & { [Id in WaitingId]: RuleName };

/** Why a rule was not run, by what it lacks. */
export type NeedWords = Record<Need, string>;

/** What comes with the words of the rules: they are needed by no screen that says none. */
export interface RuleStrings {
  rules: RuleWords;
  needs: NeedWords;
  editing: typeof editing;
  fixes: typeof fixes;
}

/** What comes only with the screens that say it: the start page has no room for it. */
export interface LateStrings extends RuleStrings {
  /** Of tables from which objectives and units are taken. */
  tables: typeof tables;
}

export interface Told {
  says: string;
  help: string;
  example: string | null;
  /** Whether it says more than the title of its rule. */
  isOwn: boolean;
}

/** What is said of a finding. */
export function tell({ rule, facts }: Pick<AnyFinding, 'rule' | 'facts'>, words: RuleWords): Told {
  // The words of a rule take the facts of that rule, which the compiler has checked one by one.
  const { says, help, example } = words[rule] as RuleName & {
    says: string | ((facts: unknown) => string);
    example?: string | ((facts: unknown) => string);
  };
  const text = (said: string | ((facts: unknown) => string)) =>
    typeof said === 'string' ? said : said(facts);
  return {
    says: text(says),
    help,
    example: example === undefined ? null : text(example),
    isOwn: typeof says !== 'string',
  };
}
