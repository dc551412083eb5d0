import { isPossiblePosition, usualPosition } from '../../charts/labels';
import type { ChartKind } from '../document/chartKinds';
import {
  type ChartState,
  LABEL_PARTS,
  LABEL_POSITIONS,
  type LabelsState,
} from '../document/chartState';
import { isNumberFormat } from '../grid/numberFormat';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { labelFormatType } from './chartFormat';
import { changing, chartOf, type PartTarget } from './chartTarget';

/** The labels of all series, of one, or of a point: what is written goes to all, and where they differ null is read. */
interface LabelsTarget extends PartTarget<LabelsState[]> {
  /** Those that are changed, where they are not those that are read: a point has its own only then. */
  readonly own?: () => LabelsState[];
  /** What they stand beside. */
  readonly kinds: (chart: ChartState) => ChartKind[];
}

function common<T>(
  { id, part }: LabelsTarget,
  read: (labels: LabelsState) => T,
  model: HostModel,
): T | null {
  const found = new Set(part(chartOf(id, model)).map(read));
  const [first] = found;
  return found.size === 1 ? first! : null;
}

function changed({ id, part, own }: LabelsTarget, model: HostModel): LabelsState[] {
  const chart = changing(id, model);
  return own?.() ?? part(chart);
}

function write(target: LabelsTarget, values: Partial<LabelsState>, model: HostModel): void {
  for (const labels of changed(target, model)) Object.assign(labels, values);
}

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What the labels of a series and that of a point have in common; position and text are Excel's own unless told. */
function labelsType(name: string): ObjectType<LabelsTarget> {
  return objectType<LabelsTarget>({
    name,
    get: {
      LinkNumberFormat: (target, model) =>
        common(target, ({ numberFormat }) => numberFormat === undefined, model),
      NumberFormat: (target, model) =>
        common(target, ({ numberFormat = 'General' }) => numberFormat, model),
      Position: (target, model) => {
        const kinds = target.kinds(chartOf(target.id, model));
        const usual = new Set(kinds.map(usualPosition));
        const [one] = usual;
        return common(target, ({ position }) => position ?? (usual.size === 1 ? one : null), model);
      },
      Separator: (target, model) => common(target, ({ separator = ', ' }) => separator, model),
      ...Object.fromEntries(
        LABEL_PARTS.map((part) => [
          pascal(part),
          (target: LabelsTarget, model: HostModel) =>
            common(target, (labels) => labels[part], model) ?? null,
        ]),
      ),
    },
    set: {
      LinkNumberFormat: (target, value, model) => {
        const isLinked = arg.truth(value, 'linkNumberFormat');
        for (const labels of changed(target, model))
          if (isLinked) delete labels.numberFormat;
          else labels.numberFormat ??= 'General';
      },
      NumberFormat: (target, value, model) => {
        if (!isNumberFormat(value)) throw excelError('InvalidArgument', 'numberFormat');
        write(target, { numberFormat: value || 'General' }, model);
      },
      Position: (target, value, model) => {
        const position = arg.oneOf(value, LABEL_POSITIONS, 'position');
        const kinds = target.kinds(chartOf(target.id, model));
        if (!kinds.every((kind) => isPossiblePosition(position, kind)))
          throw excelError('InvalidArgument', `${position} in a chart of this type`);
        write(target, { position }, model);
      },
      Separator: (target, value, model) =>
        write(target, { separator: arg.text(value, 'separator') }, model),
      ...Object.fromEntries(
        LABEL_PARTS.map((part) => [
          pascal(part),
          (target: LabelsTarget, value: unknown, model: HostModel) =>
            write(target, { [part]: arg.truth(value, part) }, model),
        ]),
      ),
    },
    children: {
      Format: ({ id, part: read, own }) => {
        const part = own ?? read;
        return labelFormatType.ref({
          id,
          part: (chart) => {
            const [first] = part(chart);
            if (!first) throw excelError('InvalidOperation', 'the chart has no series');
            return first.look;
          },
          alike: (chart) =>
            part(chart)
              .slice(1)
              .map(({ look }) => look),
          automatic: {},
        });
      },
    },
  });
}

/** `chart.dataLabels` and `series.dataLabels`. */
export const dataLabelsType = labelsType('ChartDataLabels');

/** `point.dataLabel`. */
export const dataLabelType = labelsType('ChartDataLabel');
