/**
 * What would make an indicator more useful, as the guidance on the performance cycle asks: hints, never faults.
 *
 * Sources: D.Lgs. 150/2009 art. 5 c. 2 (objectives are specific and measurable "in termini concreti e chiari", lead to
 * a significant improvement, belong to a definite period, compare with the last three years); Linee guida del
 * Dipartimento della Funzione Pubblica n. 1/2017 (Piano della performance, appendix on indicators: each with formula,
 * unit, source, target) and n. 2/2017 (SMVP: efficiency, efficacy and impact rather than activity alone); the same
 * for organisational performance, n. 5/2019.
 */
import { toBoolean } from '../cells';
import { toFraction, toNumber } from '../numbers';
import { toSerial } from '../dates';
import type { Indicator, IndicatorField, PlanValue } from '../objective';
import {
  countsActivity,
  holdsMany,
  isLeftOpen,
  isPhasesOnly,
  isShare,
  isYesNo,
  namesQuantity,
  tellsTarget,
  vagueWord,
  wordsOf,
} from '../rules/wording';

/** Which of the letters of SMART a hint is about. */
export type SmartAspect = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timed';

export type IndicatorHintCode =
  /** "Realizzazione delle fasi", "Rispetto dei tempi previsti". */
  | 'phasesOnly'
  /** "Miglioramento del servizio", with no measure. */
  | 'vague'
  /** Nothing to measure: no number, date or count. */
  | 'noMeasure'
  /** The value is left to be written: "N. atti:". */
  | 'leftOpen'
  /** More than one thing in one indicator. */
  | 'many'
  | 'tooLong'
  /** Counts what is done, and no indicator of the objective tells what is obtained. */
  | 'activity'
  /** SI/NO is all that the objective is measured by. */
  | 'onlyYesNo'
  | 'targetMissing'
  | 'targetUnreadable'
  /** Not better than last year. */
  | 'notAmbitious'
  /** Reached already, each year. */
  | 'alwaysReached'
  | 'unitMissing'
  | 'formulaMissing'
  /** A percentage or ratio that does not say of what. */
  | 'formulaIncomplete'
  | 'sourceMissing';

export interface IndicatorHint {
  code: IndicatorHintCode;
  aspect: SmartAspect;
  /** The field to change. */
  field: IndicatorField;
  /** About a field that is still blank: worth saying once the user has left the indicator. */
  missing: boolean;
  /** The words that gave the hint: the vague word, the number within a target in words. */
  found?: string;
}

const hint = (
  code: IndicatorHintCode,
  aspect: SmartAspect,
  field: IndicatorField,
  found?: string,
): IndicatorHint => ({ code, aspect, field, missing: false, ...(found && { found }) });

const missing = (
  code: IndicatorHintCode,
  aspect: SmartAspect,
  field: IndicatorField,
): IndicatorHint => ({ code, aspect, field, missing: true });

/** More letters than these are a description, not the name of an indicator. */
const LONGEST_NAME = 220;

/**
 * The hints of each indicator of an objective, the most useful first. Only fields that are asked count: where the
 * sheet has no column for the target, the text has to tell it. A blank indicator has none.
 */
export function indicatorHints(
  indicators: readonly Indicator[],
  asked: readonly IndicatorField[],
): IndicatorHint[][] {
  const filled = indicators.filter((each) => text(each.description) !== '');
  const onlyYesNo = filled.length > 0 && filled.every((each) => isYesNoIndicator(each));
  const onlyActivity =
    filled.length > 0 && filled.every((each) => countsActivity(text(each.description)));
  const lastFilled = filled.at(-1);
  return indicators.map((indicator) => {
    if (text(indicator.description) === '') return [];
    const asks = (field: IndicatorField) => asked.includes(field);
    return [
      ...nameHints(indicator, onlyActivity),
      // Said once, not of each.
      ...(onlyYesNo && indicator === lastFilled
        ? [hint('onlyYesNo', 'measurable', 'description')]
        : []),
      ...targetHints(indicator, asks),
      ...cardHints(indicator, asks),
    ];
  });
}

const text = (value: PlanValue | undefined): string => String(value ?? '').trim();

const isBlank = (indicator: Indicator, field: IndicatorField) => text(indicator[field]) === '';

/** What the name of the indicator lacks: one hint about measuring, the most telling. */
function nameHints(indicator: Indicator, onlyActivity: boolean): IndicatorHint[] {
  const name = text(indicator.description);
  const hints: IndicatorHint[] = [];
  const measure = measureHint(indicator, name, onlyActivity);
  if (measure) hints.push(measure);
  if (holdsMany(name)) hints.push(hint('many', 'specific', 'description'));
  else if (name.length > LONGEST_NAME) hints.push(hint('tooLong', 'specific', 'description'));
  return hints;
}

function measureHint(
  indicator: Indicator,
  name: string,
  onlyActivity: boolean,
): IndicatorHint | undefined {
  const described = 'description';
  if (isLeftOpen(name) && isBlank(indicator, 'target'))
    return hint('leftOpen', 'measurable', described);
  if (isPhasesOnly(name)) return hint('phasesOnly', 'measurable', described);
  if (onlyActivity) return hint('activity', 'relevant', described);
  const isMeasured =
    namesQuantity(name) ||
    tellsTarget(name) ||
    (['target', 'formula', 'unitOfMeasure'] as const).some((field) => !isBlank(indicator, field));
  if (isMeasured) return undefined;
  const word = vagueWord(name);
  return word === undefined
    ? hint('noMeasure', 'measurable', described)
    : hint('vague', 'specific', described, word);
}

const isYesNoIndicator = (indicator: Indicator): boolean =>
  [indicator.description, indicator.unitOfMeasure, indicator.target].some((value) =>
    isYesNo(text(value)),
  ) || typeof toBooleanText(text(indicator.target)) === 'boolean';

/** SI, NO as words: a 1 is a number. */
const toBooleanText = (value: string) => (/\d|^[-x]$/i.test(value) ? undefined : toBoolean(value));

/** A target that a grade can be computed from; undefined for words. */
function readTarget(target: string): number | 'date' | 'answer' | undefined {
  if (target === '') return undefined;
  if (toSerial(target, 2024) !== undefined) return 'date';
  const number = toFraction(target) ?? toNumber(target);
  if (typeof number === 'number') return number;
  return typeof toBooleanText(target) === 'boolean' ? 'answer' : undefined;
}

function targetHints(
  indicator: Indicator,
  asks: (field: IndicatorField) => boolean,
): IndicatorHint[] {
  const target = text(indicator.target);
  const name = text(indicator.description);
  if (target === '') {
    if (isLeftOpen(name) || isPhasesOnly(name)) return [];
    if (asks('target')) return [missing('targetMissing', 'measurable', 'target')];
    return namesQuantity(name) && !tellsTarget(name)
      ? [missing('targetMissing', 'measurable', 'description')]
      : [];
  }
  const due = readTarget(target);
  if (due === undefined) {
    const found = /[+-−]?\d[\d.,]*\s*%?/.exec(target)?.[0].trim();
    return [hint('targetUnreadable', 'measurable', 'target', found)];
  }
  return typeof due === 'number' ? ambitionHints(indicator, due) : [];
}

/** A threshold that the law sets, or a level to keep, is no improvement and need be none. */
const KEEPS = /\bmanten|\bconserv|\bnon superior|\bnon inferior|\bstandard\b/;

function ambitionHints(indicator: Indicator, due: number): IndicatorHint[] {
  const polarity = text(indicator.polarity);
  const keeps = KEEPS.test(wordsOf(text(indicator.description)));
  if (keeps || ['soglia_min', 'soglia_max', 'uguale'].includes(polarity)) return [];
  const before = (['baseline3', 'baseline2', 'baseline'] as const).flatMap((field) => {
    const value = readTarget(text(indicator[field]));
    return typeof value === 'number' ? [value] : [];
  });
  const last = readTarget(text(indicator.baseline));
  if (before.length > 1 && before.every((value) => value === due))
    return [hint('alwaysReached', 'achievable', 'target')];
  if (typeof last !== 'number') return [];
  const isWorse = polarity.startsWith('decrescente')
    ? due >= last
    : polarity === 'crescente'
      ? due <= last
      : due === last;
  return isWorse ? [hint('notAmbitious', 'achievable', 'target')] : [];
}

/** What the card of the indicator leaves blank. */
function cardHints(
  indicator: Indicator,
  asks: (field: IndicatorField) => boolean,
): IndicatorHint[] {
  const name = text(indicator.description);
  const target = text(indicator.target);
  const formula = text(indicator.formula);
  const hints: IndicatorHint[] = [];
  const isRatio = isShare(name) || target.endsWith('%') || text(indicator.unitOfMeasure) === '%';
  if (asks('formula') && formula === '' && isRatio)
    hints.push(missing('formulaMissing', 'measurable', 'formula'));
  if (formula !== '' && (isRatio || isShare(formula)) && !hasParts(formula))
    hints.push(hint('formulaIncomplete', 'measurable', 'formula'));
  const due = readTarget(target);
  if (asks('unitOfMeasure') && isBlank(indicator, 'unitOfMeasure') && typeof due === 'number')
    if (!target.endsWith('%')) hints.push(missing('unitMissing', 'measurable', 'unitOfMeasure'));
  if (asks('dataSource') && isBlank(indicator, 'dataSource'))
    hints.push(missing('sourceMissing', 'measurable', 'dataSource'));
  return hints;
}

/** Numerator and denominator: "A / B", "rapporto tra A e B", "A su B", "A rispetto a B". */
const hasParts = (formula: string): boolean =>
  /[/÷:]|\b(?:su|sul|sulla|sui|sugli|sulle|diviso|rispetto a\w*)\b|\brapporto (?:tra|fra)\b.*\be\b|σ|∑/.test(
    wordsOf(formula),
  );
