import type { SheetState } from '../document/sheetState';
import type { Grid } from '../grid/grid';
import { formatOf } from './conditionalFormat';
import { validationOf } from './validation';

/**
 * Brings validations and conditional formats to the engine, once a request is carried out: Office.js makes them in
 * several steps, and only whole ones can be drawn.
 */
export class Mirror {
  private readonly told = new Map<string, { validations: string[]; formats: string[] }>();

  constructor(private readonly grid: Grid) {}

  update(sheets: SheetState[]): void {
    for (const sheet of sheets) {
      if (sheet.validations.changed) this.tellValidations(sheet);
      if (sheet.conditionalFormats.changed) this.tellFormats(sheet);
    }
  }

  private toldOf(sheetId: string) {
    const told = this.told.get(sheetId) ?? { validations: [], formats: [] };
    this.told.set(sheetId, told);
    return told;
  }

  private tellValidations({ sheetId, validations }: SheetState): void {
    const told = this.toldOf(sheetId);
    if (told.validations.length > 0)
      this.grid.run('data-validation.mutation.removeRule', sheetId, { ruleId: told.validations });
    const rules = validations
      .all()
      .filter(({ rule }) => rule.kind !== 'none')
      .map(validationOf);
    if (rules.length > 0)
      this.grid.run('data-validation.mutation.addRule', sheetId, { rule: rules });
    told.validations = rules.map(({ uid }) => uid);
    validations.changed = false;
  }

  private tellFormats({ sheetId, conditionalFormats }: SheetState): void {
    const told = this.toldOf(sheetId);
    for (const cfId of told.formats)
      this.grid.run('sheet.mutation.delete-conditional-rule', sheetId, { cfId });
    told.formats = [];
    // The engine puts each new rule first, so the last in priority is told first.
    for (const format of [...conditionalFormats.all()].reverse()) {
      const rule = formatOf(format);
      if (!rule) continue;
      this.grid.run('sheet.mutation.add-conditional-rule', sheetId, { rule });
      told.formats.push(format.id);
    }
    conditionalFormats.changed = false;
  }
}
