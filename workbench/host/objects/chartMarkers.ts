import { AUTOMATIC } from '../../charts/automatic';
import { MARKERS, type MarkerLook } from '../document/chartState';
import type { HostModel } from '../model';
import * as arg from './arguments';

/** The marks of a series, or of a point of it: how one finds them, to read or to change them. */
interface MarkersOf<T> {
  read(target: T, model: HostModel): MarkerLook;
  change(target: T, model: HostModel): MarkerLook;
  /** The colour where none was chosen. */
  color(target: T, model: HostModel): string;
}

export function markerMembers<T>({ read, change, color }: MarkersOf<T>) {
  return {
    get: {
      MarkerBackgroundColor: (target: T, model: HostModel) =>
        read(target, model).background ?? color(target, model),
      MarkerForegroundColor: (target: T, model: HostModel) =>
        read(target, model).foreground ?? color(target, model),
      MarkerSize: (target: T, model: HostModel) => read(target, model).size ?? AUTOMATIC.markerSize,
      MarkerStyle: (target: T, model: HostModel) => read(target, model).style ?? 'Automatic',
    },
    set: {
      MarkerBackgroundColor: (target: T, value: unknown, model: HostModel) => {
        change(target, model).background = arg.color(value);
      },
      MarkerForegroundColor: (target: T, value: unknown, model: HostModel) => {
        change(target, model).foreground = arg.color(value);
      },
      MarkerSize: (target: T, value: unknown, model: HostModel) => {
        arg.number(value, 'markerSize', 2, 72);
        change(target, model).size = arg.integer(value, 'markerSize');
      },
      MarkerStyle: (target: T, value: unknown, model: HostModel) => {
        change(target, model).style = arg.oneOf(value, MARKERS, 'markerStyle');
      },
    },
  };
}
