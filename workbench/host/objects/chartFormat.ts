import { AUTOMATIC } from '../../charts/automatic';
import { LINE_STYLES, type FontLook, type LineLook } from '../document/chartState';
import type { HostModel } from '../model';
import { objectType, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import {
  changing,
  changingAll,
  chartOf,
  fontOf,
  partOf,
  type LineTarget,
  type LookTarget,
} from './chartTarget';

/** The widest line that Excel draws, in points. */
const WIDEST = 1584;
const LARGEST_FONT = 409;

const fillType: ObjectType<LookTarget> = objectType({
  name: 'ChartFill',
  methods: {
    Clear: (target, _args, model) => {
      for (const look of changingAll(target, model)) look.fill = 'none';
    },
    SetSolidColor: (target, [color], model) => {
      const fill = arg.color(color);
      for (const look of changingAll(target, model)) look.fill = fill;
    },
  },
});

const fontType: ObjectType<LookTarget> = objectType({
  name: 'ChartFont',
  get: {
    Bold: (target, model) => fontOf(target, model).bold,
    Color: (target, model) => fontOf(target, model).color,
    Italic: (target, model) => fontOf(target, model).italic,
    Name: (target, model) => fontOf(target, model).name,
    Size: (target, model) => fontOf(target, model).size,
    Underline: (target, model) => fontOf(target, model).underline,
  },
  set: {
    Bold: (target, value, model) => setFont(target, { bold: arg.truth(value, 'bold') }, model),
    Color: (target, value, model) => setFont(target, { color: arg.color(value) }, model),
    Italic: (target, value, model) =>
      setFont(target, { italic: arg.truth(value, 'italic') }, model),
    Name: (target, value, model) => setFont(target, { name: arg.text(value, 'name') }, model),
    Size: (target, value, model) =>
      setFont(target, { size: arg.number(value, 'size', 1, LARGEST_FONT) }, model),
    Underline: (target, value, model) =>
      setFont(
        target,
        { underline: arg.oneOf(value, ['None', 'Single'] as const, 'underline') },
        model,
      ),
  },
});

function setFont(target: LookTarget, font: FontLook, model: HostModel): void {
  for (const look of changingAll(target, model)) Object.assign(look.font, font);
}

/** Lines and borders are told in the same words. */
function lineType(name: string): ObjectType<LineTarget> {
  return objectType<LineTarget>({
    name,
    get: {
      Color: (target, model) =>
        partOf(target, model).color ??
        target.automatic.color?.(chartOf(target.id, model)) ??
        target.automatic.line?.color ??
        AUTOMATIC.line,
      LineStyle: (target, model) =>
        partOf(target, model).style ?? target.automatic.line?.style ?? 'Automatic',
      Weight: (target, model) =>
        partOf(target, model).weight ?? target.automatic.line?.weight ?? 0.75,
    },
    set: {
      Color: (target, value, model) => setLine(target, { color: arg.color(value) }, model),
      LineStyle: (target, value, model) =>
        setLine(target, { style: arg.oneOf(value, LINE_STYLES, 'lineStyle') }, model),
      Weight: (target, value, model) =>
        setLine(target, { weight: arg.number(value, 'weight', 0, WIDEST) }, model),
    },
    methods: { Clear: (target, _args, model) => setLine(target, { style: 'None' }, model) },
  });
}

/** Who gives a colour or a weight to a line that is not drawn wants it drawn. */
function setLine(target: LineTarget, line: LineLook, model: HostModel): void {
  for (const look of changingAll(target, model)) {
    if (look.style === 'None' && line.style === undefined) delete look.style;
    Object.assign(look, line);
  }
}

const borderType = lineType('ChartBorder');
export const lineFormatType = lineType('ChartLineFormat');

const lineOf = ({ id, part, alike, automatic }: LookTarget): LineTarget => ({
  ...{ id, automatic, part: (chart) => part(chart).line },
  ...(alike && { alike: (chart) => alike(chart).map(({ line }) => line) }),
});

const CHILDREN = {
  Border: (target: LookTarget) => borderType.ref(lineOf(target)),
  Fill: (target: LookTarget) => fillType.ref(target),
  Font: (target: LookTarget) => fontType.ref(target),
  Line: (target: LookTarget) => lineFormatType.ref(lineOf(target)),
};

function formatType(name: string, ...parts: (keyof typeof CHILDREN)[]): ObjectType<LookTarget> {
  return objectType({
    name,
    children: Object.fromEntries(parts.map((each) => [each, CHILDREN[each]])),
  });
}

export const axisFormatType = formatType('ChartAxisFormat', 'Fill', 'Font', 'Line');
export const axisTitleFormatType = formatType('ChartAxisTitleFormat', 'Border', 'Fill', 'Font');
export const labelFormatType = formatType('ChartDataLabelFormat', 'Border', 'Fill', 'Font');
export const legendFormatType = formatType('ChartLegendFormat', 'Border', 'Fill', 'Font');
export const plotFormatType = formatType('ChartPlotAreaFormat', 'Border', 'Fill');
export const pointFormatType = formatType('ChartPointFormat', 'Border', 'Fill');
export const seriesFormatType = formatType('ChartSeriesFormat', 'Fill', 'Line');
export const titleFormatType = formatType('ChartTitleFormat', 'Border', 'Fill', 'Font');

/** `chart.format`: the frame around it all, and the font of all its texts. */
export const areaFormatType: ObjectType<LookTarget> = objectType({
  name: 'ChartAreaFormat',
  get: { RoundedCorners: ({ id }, model) => chartOf(id, model).roundedCorners },
  set: {
    RoundedCorners: ({ id }, value, model) => {
      changing(id, model).roundedCorners = arg.truth(value, 'roundedCorners');
    },
  },
  children: { Border: CHILDREN.Border, Fill: CHILDREN.Fill, Font: CHILDREN.Font },
});
