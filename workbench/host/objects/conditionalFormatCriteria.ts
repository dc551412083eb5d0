import { PRESETS, TOP_BOTTOM } from '../document/conditionalFormats';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { formatType, rule, setRule, type FormatTarget } from './conditionalFormatParts';

/** `conditionalFormat.topBottom`. */
export const topBottomType: ObjectType<FormatTarget> = objectType({
  name: 'TopBottomConditionalFormat',
  get: {
    Rule: (target, model) => {
      const { rank, of } = rule(target, model, 'TopBottom');
      return { rank, type: of };
    },
  },
  set: {
    Rule: (target, value, model) => {
      const { rank, type } = (value ?? {}) as Record<string, unknown>;
      const of = arg.oneOf(type, TOP_BOTTOM, 'type');
      const most = of.endsWith('Percent') ? 100 : 1000;
      arg.number(arg.integer(rank, 'rank'), 'rank', 1, most);
      setRule(target, model, { rank, of });
    },
  },
  children: { Format: (target) => formatType.ref(target) },
});

/** `conditionalFormat.preset`. */
export const presetType: ObjectType<FormatTarget> = objectType({
  name: 'PresetCriteriaConditionalFormat',
  get: {
    Rule: (target, model) => ({ criterion: rule(target, model, 'PresetCriteria').criterion }),
  },
  set: {
    Rule: (target, value, model) => {
      const { criterion } = (value ?? {}) as Record<string, unknown>;
      setRule(target, model, { criterion: arg.oneOf(criterion, PRESETS, 'criterion') });
    },
  },
  children: { Format: (target) => formatType.ref(target) },
});
