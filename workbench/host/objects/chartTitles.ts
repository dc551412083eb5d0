import { AUTOMATIC } from '../../charts/automatic';
import { axisTitleOf, titleOf, type ChartCells } from '../../charts/data';
import type { ChartState, TitleState } from '../document/chartState';
import { areaAt, splitAddress } from '../grid/address';
import type { HostModel } from '../model';
import { excelError } from '../protocol/errors';
import { objectType, type ObjectDefinition, type ObjectType } from '../protocol/objectType';
import * as arg from './arguments';
import { axisTitleFormatType, titleFormatType } from './chartFormat';
import { chartCells } from './chartSource';
import {
  changingPart,
  chartOf,
  computedChart,
  partOf,
  type LookTarget,
  type PartTarget,
} from './chartTarget';

type TitleTarget = PartTarget<TitleState>;

/** What the titles of charts and of axes have in common. */
function titleMembers(
  textOf: (chart: ChartState, title: TitleState, cells: ChartCells) => string,
): Omit<ObjectDefinition<TitleTarget>, 'name'> {
  return {
    get: {
      Text: async (target, model) => {
        const chart = await computedChart(target.id, model);
        return textOf(chart, partOf(target, model), chartCells(model));
      },
      TextOrientation: (target, model) => partOf(target, model).orientation ?? 0,
      Visible: (target, model) => partOf(target, model).visible,
    },
    set: {
      // What is written is to be seen.
      Text: (target, value, model) => {
        const title = changingPart(target, model);
        title.text = arg.text(value, 'text');
        delete title.source;
        title.visible = true;
      },
      TextOrientation: (target, value, model) => {
        const angle = arg.integer(value, 'textOrientation');
        if (angle !== 180) arg.number(angle, 'textOrientation', -90, 90);
        changingPart(target, model).orientation = angle;
      },
      Visible: (target, value, model) => {
        changingPart(target, model).visible = arg.truth(value, 'visible');
      },
    },
    methods: {
      SetFormula: (target, [formula], model) => {
        const given = arg.text(formula, 'formula');
        const title = changingPart(target, model);
        title.source = { areas: [cellsOf(given, chartOf(target.id, model).sheetId, model)] };
        delete title.text;
        title.visible = true;
      },
    },
  };
}

/** The cells of "=Foglio1!$A$1". */
function cellsOf(formula: string, sheetId: string, model: HostModel) {
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ''));
  const found = sheet === undefined ? sheetId : model.sheets.byName(sheet)?.getSheetId();
  if (found === undefined) throw excelError('InvalidArgument', `no worksheet ${sheet}`);
  return areaAt(found, cells);
}

const titleLook = (target: TitleTarget, fontSize: number): LookTarget => ({
  ...{ id: target.id, part: (chart) => target.part(chart).look, automatic: { fontSize } },
});

const ofChart = titleMembers((chart, _title, cells) => titleOf(chart, cells));
const ofAxis = titleMembers((_chart, title, cells) => axisTitleOf(title, cells));

/** `chart.title`. Its text is the name of the only series, where nobody wrote another. */
export const chartTitleType: ObjectType<TitleTarget> = objectType({
  ...ofChart,
  name: 'ChartTitle',
  get: { ...ofChart.get, Overlay: (target, model) => partOf(target, model).overlay },
  set: {
    ...ofChart.set,
    Overlay: (target, value, model) => {
      changingPart(target, model).overlay = arg.truth(value, 'overlay');
    },
  },
  children: {
    Format: (target) => titleFormatType.ref(titleLook(target, AUTOMATIC.sizes.title)),
  },
});

/** `axis.title`. */
export const axisTitleType: ObjectType<TitleTarget> = objectType({
  ...ofAxis,
  name: 'ChartAxisTitle',
  children: {
    Format: (target) => axisTitleFormatType.ref(titleLook(target, AUTOMATIC.sizes.axisTitle)),
  },
});
