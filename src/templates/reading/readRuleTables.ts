/** Reads what the authority says of the rules in its settings: a row that cannot be read is reported, and does not count. */
import type { RuleControl, Waiver } from '../../domain/book';
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import type { RuleId } from '../../domain/rules';
import { DATE, TEXT } from '../settings/codecs';
import {
  CONTROL_SEVERITY,
  CONTROLS,
  CONTROLS_TABLE,
  ruleNamed,
  thresholdCodec,
  thresholdOf,
  WAIVERS,
  WAIVERS_TABLE,
} from '../settings/ruleTables';
import type { FoundTable, SettingsCells } from './settingsCells';

const UNKNOWN_RULE = 'non è il codice di una regola della Verifica';

/** The rule of a row; what else stands in a row without one is reported. */
function ruleIn(
  cells: SettingsCells,
  row: number,
  place: number | undefined,
  others: readonly (number | undefined)[],
): RuleId | undefined {
  const text = cells.read(row, place, TEXT) ?? '';
  const rule = ruleNamed(text);
  if (rule !== undefined) return rule;
  cells.refuse(row, place, UNKNOWN_RULE);
  const why = isBlank(text) ? 'manca il codice della regola' : 'la regola non si conosce';
  for (const column of others) cells.refuse(row, column, why);
  return undefined;
}

export function readControls(cells: SettingsCells): RuleControl[] {
  const table = cells.table(CONTROLS_TABLE);
  const [rule, severity, threshold] = columnsOf(table, [
    CONTROLS.rule,
    CONTROLS.severity,
    CONTROLS.threshold,
  ]);
  const known = new Set<string>();
  return table.rows.flatMap((row): RuleControl[] => {
    const id = ruleIn(cells, row, rule, [severity, threshold]);
    // For people: what the rule finds, and its usual threshold.
    for (const words of columnsOf(table, [CONTROLS.finds, CONTROLS.note]))
      cells.read(row, words, TEXT);
    if (id === undefined) return [];
    if (known.has(id)) {
      for (const column of [rule, severity, threshold])
        cells.refuse(row, column, 'la regola è già in una riga più in alto, che vale');
      return [];
    }
    known.add(id);
    table.says(row);
    return [
      {
        rule: id,
        severity: cells.read(row, severity, CONTROL_SEVERITY) ?? null,
        threshold: cells.read(row, threshold, thresholdCodec(thresholdOf(id))) ?? null,
        at: placeOf(cells, row, rule),
      },
    ];
  });
}

export function readWaivers(cells: SettingsCells): Waiver[] {
  const table = cells.table(WAIVERS_TABLE);
  const columns = columnsOf(table, Object.values(WAIVERS));
  const [rule, , reasonPlace, , , rolePlace] = columns;
  return table.rows.flatMap((row): Waiver[] => {
    const id = ruleIn(cells, row, rule, columns.slice(1));
    if (id === undefined) return [];
    const text = (column: keyof typeof WAIVERS) =>
      (cells.read(row, table.column(WAIVERS[column]), TEXT) ?? '').trim();
    const waiver: Waiver = {
      ...{ rule: id, sheet: text('sheet'), cell: text('cell'), value: text('value') },
      ...{ reason: text('reason'), role: text('role') },
      date: cells.read(row, table.column(WAIVERS.date), DATE) ?? '',
      at: placeOf(cells, row, rule),
    };
    const lacking = [
      ...(waiver.reason === '' ? ['il motivo'] : []),
      ...(waiver.role === '' ? ['il ruolo'] : []),
    ];
    if (lacking.length === 0) {
      table.says(row);
      return [waiver];
    }
    const why = `la deroga non vale: manca ${lacking.join(' e ')}`;
    for (const column of [rule, reasonPlace, rolePlace]) cells.refuse(row, column, why);
    return [];
  });
}

const columnsOf = (table: FoundTable, columns: readonly Parameters<FoundTable['column']>[0][]) =>
  columns.map((column) => table.column(column));

const placeOf = (cells: SettingsCells, row: number, column: number | undefined): Place | null =>
  column === undefined ? null : cells.place(row, column);
