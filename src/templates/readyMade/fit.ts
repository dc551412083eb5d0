/** Indicators for a sheet that has fewer columns: what has no column of its own and matters is told by the name. */
import { italian } from '../../domain/cells';
import type { Indicator, IndicatorField, PlanValue } from '../../domain/objective';

/** The indicator with the fields of the sheet only; without a column for the target, its name ends with it. */
export function fitIndicator(indicator: Indicator, columns: readonly IndicatorField[]): Indicator {
  const fitted: Indicator = {};
  for (const field of columns) {
    const value = indicator[field];
    if (value !== undefined) fitted[field] = value;
  }
  if (!columns.includes('target')) {
    const target = targetInWords(indicator);
    if (target !== '') fitted.description = `${indicator.description ?? ''}: ${target}`;
  }
  return fitted;
}

const LIMITS: Readonly<Record<string, string>> = {
  crescente: 'almeno ',
  soglia_min: 'almeno ',
  decrescente: 'non oltre ',
  decrescente_scarto: 'non oltre ',
  soglia_max: 'non oltre ',
};

/** "almeno 95%", "non oltre 0 giorni"; blank without a target. */
function targetInWords({ target, polarity, unitOfMeasure }: Indicator): string {
  const value = written(target);
  if (value === '') return '';
  const unit = written(unitOfMeasure);
  const follows = unit === '' || value.endsWith(unit) ? '' : unit === '%' ? '%' : ` ${unit}`;
  return `${LIMITS[written(polarity)] ?? ''}${value}${follows}`;
}

const written = (value: PlanValue | undefined): string =>
  typeof value === 'number' ? italian(value) : (value ?? '').trim();
