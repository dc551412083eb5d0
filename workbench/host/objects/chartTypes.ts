import { isChartType, isOtherChartType, type ChartType } from '../document/chartKinds';
import { excelError, notImplemented } from '../protocol/errors';
import { text } from './arguments';

/** A type that the host draws; others that Excel has are refused by their name. */
export function chartTypeOf(value: unknown, call: string): ChartType {
  const name = text(value, 'a type of chart');
  if (isChartType(name)) return name;
  if (isOtherChartType(name)) throw notImplemented(`${call} ${name}`);
  throw excelError('InvalidArgument', `not a type of chart: ${name}`);
}
