import { iterationsOf } from '../document/calculation';
import type { HostModel } from '../model';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';

/** `application.iterativeCalculation`: formulas that refer to themselves, as the workbook's file says it. */
export const iterativeCalculationType: ObjectType<null> = objectType({
  name: 'IterativeCalculation',
  get: {
    Enabled: (_, model) => iterationsOf(model.document.calculation).enabled,
    MaxChange: (_, model) => iterationsOf(model.document.calculation).maxChange,
    MaxIteration: (_, model) => iterationsOf(model.document.calculation).maxIteration,
  },
  set: {
    Enabled: (_, value, model) => say('iterate', arg.truth(value, 'enabled') ? '1' : '0', model),
    MaxChange: (_, value, model) =>
      say('iterateDelta', String(arg.number(value, 'maxChange', 0)), model),
    MaxIteration: (_, value, model) => {
      const count = arg.number(arg.integer(value, 'maxIteration'), 'maxIteration', 1, 32_767);
      say('iterateCount', String(count), model);
    },
  },
});

function say(key: string, value: string, model: HostModel): void {
  model.document.calculation[key] = value;
  model.engine.setIterations(iterationsOf(model.document.calculation));
}
