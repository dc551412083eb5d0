/** Hints for objectives and indicators that can be measured: specific, measurable, achievable, relevant, timed. */
export {
  indicatorHints,
  type IndicatorHint,
  type IndicatorHintCode,
  type SmartAspect,
} from './smart/indicatorHints';
export {
  objectiveHints,
  type ObjectiveHint,
  type ObjectiveHintCode,
  type ObjectiveTexts,
} from './smart/objectiveHints';
