import type { HostModel } from '../model';

type EventMethod = (target: unknown, args: unknown[], model: HostModel) => void;

/** The library's calls that begin and end listening to events which the host raises. */
export function eventMethods(...events: string[]): Record<string, EventMethod> {
  const methods: Record<string, EventMethod> = {};
  for (const event of events) {
    methods[`_Register${event}`] = (_target, _args, model) => model.events.register(event);
    methods[`_Unregister${event}`] = (_target, _args, model) => model.events.unregister(event);
  }
  return methods;
}
