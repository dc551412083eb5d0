/** The check of the weights below a summary: its rows show what their formulas will say. */
import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { planSheets } from '../../../src/templates/planSheets';
import { summaries } from '../../../src/templates/sintesi';
import { linesIn, heightOf } from '../../../src/templates/textMeasure';
import { fixture } from '../../fixtures/plans';

const LONG = 'Servizio Programmazione, controllo di gestione, personale e servizi amministrativi';

describe('the rows of the check', () => {
  it.each(
    OBJECTIVE_TEMPLATES.filter(({ summary }) => summary.includes('weight')).map(
      (template) => [template.name, template] as const,
    ),
  )('of %s are high enough for a total that is wrong and for the name of a unit', (_, template) => {
    const plan = fixture('luzzara');
    const units = [{ ...plan.units[0]!, name: LONG, aliases: [] }, plan.units[1]!];
    const objectives = plan.objectives.slice(0, 2).map((objective, index) => ({
      ...{ ...objective, unit: units[index]!.name, sharedWith: [] },
    }));
    const whole = { ...plan, units, objectives, summary: [] };
    const [sheet] = summaries(template, whole, planSheets(template, whole, null), null);
    const { area } = sheet!.names.find(({ name }) => name === 'VerificaPesi')!;
    const heights = new Map(sheet!.rowHeights.map(({ row, height }) => [row, height]));
    const width = (part: number) => sheet!.columnWidths[area.column + part]!;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      expect(heights.get(row)).toBeGreaterThanOrEqual(
        heightOf(linesIn('Somma 90: mancano 10', width(2), 10), 10),
      );
    expect(heights.get(area.row)).toBeGreaterThanOrEqual(heightOf(linesIn(LONG, width(0), 10), 10));
    expect(heights.get(area.row)).toBeGreaterThan(18);
  });
});
