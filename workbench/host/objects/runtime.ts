import { objectType, type ObjectType } from '../protocol/objectType';
import { truth } from './arguments';

/** `context.runtime`: whether events reach the add-in. */
export const runtimeType: ObjectType<null> = objectType({
  name: 'Runtime',
  get: { EnableEvents: (_, model) => model.events.enabled },
  set: {
    EnableEvents: (_, value, model) => {
      model.events.enabled = truth(value, 'enableEvents');
    },
  },
});
