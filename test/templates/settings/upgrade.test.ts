/** Settings sheets of the version before: what they gain, and that nothing that they say changes. */
import type { AddRow, AddRows, Change } from '../../../src/domain/changes';
import { planSettings } from '../../../src/domain/planSettings';
import { impostazioni, settingsNames } from '../../../src/templates/impostazioni';
import { SMVP_FIELDS } from '../../../src/templates/settings/fields';
import { FORMER_NOTES } from '../../../src/templates/settings/formerNotes';
import { RULE_NAMES, TABLE_NAMES } from '../../../src/templates/settings/names';
import { settingsUpgrade } from '../../../src/templates/settings/upgrade';
import type { SheetContents } from '../../../src/templates/sheetContents';
import { areaOf, contentsOf, insertColumns, insertRows } from '../contentsOf';
import { settingsIn } from '../foundPlan';

const plan = planSettings({
  firstYear: 2024,
  authority: 'Comune',
  title: 'Piano',
  units: [{ name: 'SUAP', aliases: [], owner: '' }],
  smvp: { cap: 1.2, threshold: 0.5, bands: [{ threshold: 0.8, label: 'A' }] },
});
const blueprint = impostazioni(plan);
const today = contentsOf(blueprint);

const NEW = [SMVP_FIELDS.baselineForm, SMVP_FIELDS.aggregation, SMVP_FIELDS.steps];
const TABLES: readonly string[] = Object.values(TABLE_NAMES);
const FORMER = new Map([...FORMER_NOTES].map(([former, now]) => [now, former]));

/** The sheet without rows, as the version before wrote it. */
function without(sheet: SheetContents, names: readonly string[]): SheetContents {
  return names.reduce((left, name) => {
    const { row } = areaOf(left, name);
    return {
      ...left,
      values: left.values.filter((_, index) => index !== row),
      names: new Map(
        [...left.names]
          .filter(([each]) => each !== name)
          .map(([each, area]) => [each, area.row > row ? { ...area, row: area.row - 1 } : area]),
      ),
    };
  }, sheet);
}

const withFormerNotes = (sheet: SheetContents): SheetContents => ({
  ...sheet,
  values: sheet.values.map((row) => row.map((cell) => FORMER.get(cell as string) ?? cell)),
});

const old = withFormerNotes(
  without(
    today,
    NEW.map(({ name }) => name),
  ),
);

/** The sheet once the changes are carried out, as the door does: rows put in from the last to the first. */
function applied(sheet: SheetContents, { changes }: ReturnType<typeof settingsUpgrade>) {
  const cells = (each: Change) => (each.kind === 'cells' ? [each] : []);
  const rows = changes.flatMap((each) => (each.kind === 'addRow' ? [each] : []));
  let result = changes.flatMap(cells).reduce((changed, { row, column, content, expects }) => {
    expect(changed.values[row]![column]).toBe(expects![0]![0]);
    return withCell(changed, row, column, content[0]![0]);
  }, sheet);
  for (const { at, content } of [...rows].reverse().sort((a, b) => b.at - a.at)) {
    result = insertRows(result, at);
    result = content.reduce<SheetContents>(
      (changed, cell, column) =>
        cell === undefined ? changed : withCell(changed, at, column, cell),
      result,
    );
  }
  return result;
}

function withCell(sheet: SheetContents, row: number, column: number, cell: unknown): SheetContents {
  const values = sheet.values.map((cells, index) =>
    index === row ? cells.map((each, place) => (place === column ? (cell ?? '') : each)) : cells,
  );
  return { ...sheet, values };
}

describe('a settings sheet of the version before', () => {
  const upgrade = settingsUpgrade(old, new Set(['PIAO_DataRiferimento']));

  it('is read as it is, without a word on its explanations', () => {
    expect(settingsIn(old)).toEqual({ settings: plan, unread: [] });
  });

  it('gains the rules that it lacks in their places, and says the same', () => {
    expect(upgrade.added).toEqual(NEW.map(({ label }) => label));
    const changed = applied(old, upgrade);
    expect(changed.values).toEqual(today.values);
    expect(settingsIn(changed)).toEqual({ settings: plan, unread: [] });
  });

  it('gains every name that formulas are written with, each on its cell', () => {
    const [, ...rules] = settingsNames(blueprint);
    expect(upgrade.names.map(({ name, area }) => ({ name, area }))).toEqual(
      rules.map(({ name, area }) => ({ name, area })),
    );
  });

  it('is left alone where nothing is missing', () => {
    expect(settingsUpgrade(today, new Set(RULE_NAMES))).toEqual({
      changes: [],
      names: [],
      added: [],
    });
  });

  it('that its user moved and went on with gains them beside what it has', () => {
    const moved = insertColumns(insertRows(insertRows(old, 0, 3), 30), 1);
    const changed = applied(moved, settingsUpgrade(moved, new Set()));
    expect(settingsIn(changed)).toEqual({ settings: plan, unread: [] });
  });

  it('whose first rules were deleted has them again above the others', () => {
    const names = [SMVP_FIELDS.cap, SMVP_FIELDS.decreasing, ...NEW].map(({ name }) => name);
    const less = without(today, names);
    const changed = applied(less, settingsUpgrade(less, new Set()));
    const { cap, decreasing } = SMVP_FIELDS;
    const labels = changed.values.map(([label]) => label);
    expect(labels.indexOf(decreasing.label)).toBe(labels.indexOf(cap.label) + 1);
    expect(settingsIn(changed).settings.smvp).toEqual({
      ...plan.smvp,
      cap: 1,
    });
    const { names: given } = settingsUpgrade(less, new Set());
    for (const { label, workbookName } of Object.values(SMVP_FIELDS)) {
      if (workbookName === undefined) continue;
      const found = given.find((each) => each.name === workbookName)!;
      expect(labels[found.area.row]).toBe(label);
    }
  });

  it('that has no rule at all gets them below everything', () => {
    const bare = without(
      today,
      Object.values(SMVP_FIELDS).map(({ name }) => name),
    );
    const { changes, names } = settingsUpgrade(bare, new Set());
    expect(changes).toHaveLength(Object.keys(SMVP_FIELDS).length);
    const rules = names.slice(1).filter(({ name }) => !TABLES.includes(name));
    for (const { area } of rules) expect(area.row).toBeGreaterThan(bare.values.length);
    expect(new Set(names.map(({ area }) => area.row)).size).toBe(names.length);
  });

  it('without the tables of scores gains them below everything, each with its name', () => {
    const first = areaOf(old, 'PesiSettori').row - 3;
    const less: SheetContents = {
      ...old,
      values: old.values.slice(0, first),
      names: new Map([...old.names].filter(([, { row }]) => row < first)),
    };
    const { changes, names } = settingsUpgrade(less, new Set());
    const [tables, ...others] = changes.filter(({ kind }) => kind === 'addRows') as AddRows[];
    expect(others).toEqual([]);
    const came = applied(less, { changes, names, added: [] });
    const above = changes.filter(({ kind, ...each }) => {
      return kind === 'addRow' && (each as AddRow).at <= tables!.at;
    });
    const at = tables!.at + above.length;
    const grown = insertRows(came, at, tables!.content.length);
    const whole: SheetContents = {
      ...grown,
      values: grown.values.map((row, index) =>
        row.map((each, column) => tables!.content[index - at]?.[column] ?? each),
      ),
      names: new Map([
        ...grown.names,
        ...tables!.names!.map(({ name, area }) => [name, { ...area, row: area.row + at }] as const),
      ]),
    };
    // How the plan is presented stands below the tables.
    const presentation = { ...plan.presentation, summaryFace: 'monitoraggio' };
    expect(settingsIn(whole)).toEqual({ settings: { ...plan, presentation }, unread: [] });
    for (const [name, table] of [
      ['PIAO_PesiSettori', 'PesiSettori'],
      ['PIAO_Penalita', 'Penalita'],
      ['PIAO_Fasce', 'FasceMerito'],
    ] as const)
      expect(names.find((each) => each.name === name)!.area).toEqual(areaOf(whole, table));
    expect(settingsUpgrade(whole, new Set(RULE_NAMES)).changes).toEqual([]);
  });
});
