/**
 * Reads the settings sheet of a plan: fields by name, or beside their label where the sheet was copied without its
 * names. A blank cell and a field that is not there give the default; every other filled cell is read or reported.
 */
import type {
  ErrorCell,
  RuleControl,
  SettingsTablePlaces,
  UnreadCell,
  Waiver,
} from '../../domain/book';
import type { Place } from '../../domain/places';
import { isBlank } from '../../domain/cells';
import { toWeight } from '../../domain/weights';
import { FIRST_YEAR } from '../../domain/dates';
import type { Unit } from '../../domain/plan';
import type { Presentation } from '../../domain/presentation';
import type { MeritBand, Penalty, UnitShare } from '../../domain/smvp';
import type { ResultsUse } from '../../domain/resultsUse';
import { SHEET_TITLE } from '../impostazioni';
import { labelKey } from '../labels';
import { planSettings, type PlanSettings } from '../../domain/planSettings';
import { DAY_OF_YEAR, fraction, NAMES, TEXT, type Codec } from '../settings/codecs';
import { FORMER_NOTES } from '../settings/formerNotes';
import {
  HEAD_FIELDS,
  PRESENTATION_FIELDS,
  PRESENTATION_TITLE,
  RESULTS_FIELDS,
  RESULTS_TITLE,
  SMVP_FIELDS,
  type Field,
  type Fields,
  type Head,
  type SmvpRules,
} from '../settings/fields';
import { RULE_TABLES } from '../settings/ruleTables';
import { readControls, readWaivers } from './readRuleTables';
import { SettingsCells } from './settingsCells';
import { SMVP_NOTE, SMVP_TITLE } from '../settings/smvpNote';
import {
  BANDS,
  BANDS_TABLE,
  MONITORING,
  MONITORING_TABLE,
  PENALTIES,
  PENALTIES_TABLE,
  SETTINGS_TABLES,
  SHARES,
  SHARES_TABLE,
  UNITS,
  UNITS_TABLE,
} from '../settings/tables';
import type { SheetContents } from '../sheetContents';

export interface ReadSettings {
  settings: PlanSettings;
  controls: RuleControl[];
  waivers: Waiver[];
  /** Where they stand, by the names of their cells. */
  places: ReadonlyMap<string, Place>;
  /** Where its tables stand, by their names. */
  tables: ReadonlyMap<string, SettingsTablePlaces>;
  /** What was found and not understood. */
  unread: UnreadCell[];
  errors: ErrorCell[];
}

/** The plan's settings that a sheet holds. */
export function readSettings(contents: SheetContents): ReadSettings {
  const cells = new SettingsCells(contents, FIXED_TEXTS);
  const head = readFields<Head>(cells, HEAD_FIELDS);
  if (contents.countsFrom1904) {
    cells.refuseField(HEAD_FIELDS.referenceDate, FROM_1904);
    head.referenceDate = '';
  }
  // Its default would hide that the sheets have no date to compute their states at.
  if (!head.referenceDate) cells.reportMissing(HEAD_FIELDS.referenceDate, NO_REFERENCE_DATE);
  const rules = readFields<SmvpRules>(cells, SMVP_FIELDS);
  const settings = planSettings({
    ...head,
    firstYear: head.firstYear ?? missingYear(cells, head),
    monitoringDates: readMonitoring(cells),
    units: readUnits(cells),
    smvp: {
      ...{ ...rules, bands: readBands(cells) },
      ...{ shares: readShares(cells), penalties: readPenalties(cells) },
    },
    results: readFields<ResultsUse>(cells, RESULTS_FIELDS),
    presentation: {
      // Summaries of a version without faces show their states.
      summaryFace: 'monitoraggio',
      ...readFields<Presentation>(cells, PRESENTATION_FIELDS),
    },
  });
  const [controls, waivers] = [readControls(cells), readWaivers(cells)];
  const { places, tables, errors } = cells;
  return { settings, controls, waivers, places, tables, unread: cells.unread(), errors };
}

const NO_REFERENCE_DATE =
  'manca la data di riferimento, a cui si calcolano gli stati: scriverla; se la riga è stata eliminata, recuperarla con Annulla di Excel';

const FROM_1904 =
  'la cartella conta i giorni dal 1904, e ogni data si legge quattro anni prima: togliere «Usa sistema data 1904» (File, Opzioni, Impostazioni avanzate) e scrivere di nuovo le date';

/** What the sheet prints besides the values. */
const FIXED_TEXTS = new Set(
  [
    SHEET_TITLE,
    SMVP_TITLE,
    SMVP_NOTE,
    PRESENTATION_TITLE,
    RESULTS_TITLE,
    ...FORMER_NOTES.keys(),
    ...[HEAD_FIELDS, SMVP_FIELDS, PRESENTATION_FIELDS, RESULTS_FIELDS].flatMap((fields) =>
      Object.values(fields).flatMap(({ label, note }) => [label, note]),
    ),
    ...[...SETTINGS_TABLES, ...RULE_TABLES].flatMap(({ title, note }) => [title, note]),
  ]
    .map(labelKey)
    .filter((key) => key !== ''),
);

function readFields<T>(cells: SettingsCells, fields: Fields<T>): Partial<T> {
  const found: Partial<T> = {};
  const read = <K extends keyof T>(key: K, field: Field<T[K]>) => {
    const value = cells.field(field);
    if (value !== undefined) found[key] = value;
  };
  for (const key of Object.keys(fields) as (keyof T)[]) read(key, fields[key]);
  return found;
}

/** A plan must have a first year: that it has none is reported, and another year of the sheet stands for it. */
function missingYear(cells: SettingsCells, { lastYear, referenceDate }: Partial<Head>): number {
  cells.reportMissing(HEAD_FIELDS.firstYear, 'manca il primo anno');
  return lastYear ?? (Number(referenceDate?.slice(0, 4)) || FIRST_YEAR);
}

function readMonitoring(cells: SettingsCells): string[] {
  const table = cells.table(MONITORING_TABLE);
  return table.rows.flatMap((row) => {
    const date = cells.read(row, table.column(MONITORING.date), DAY_OF_YEAR);
    if (date === undefined) return [];
    table.says(row);
    return [date];
  });
}

function readUnits(cells: SettingsCells): Unit[] {
  const table = cells.table(UNITS_TABLE);
  return table.rows.flatMap((row) => {
    const name = cells.read(row, table.column(UNITS.name), TEXT) ?? '';
    const others = [table.column(UNITS.owner), table.column(UNITS.aliases)] as const;
    if (isBlank(name)) {
      for (const column of others) cells.refuse(row, column, 'manca il nome del settore');
      return [];
    }
    table.says(row);
    const owner = cells.read(row, others[0], TEXT) ?? '';
    return [{ name, aliases: cells.read(row, others[1], NAMES) ?? [], owner }];
  });
}

/** Scores beyond 100% exist where there is no cap; beyond 200% points were typed for a percentage. */
const THRESHOLD = fraction({ least: 0, most: 2, example: '80% oppure 0,8' });

function readBands(cells: SettingsCells): MeritBand[] {
  const table = cells.table(BANDS_TABLE);
  return table.rows.flatMap((row) => {
    const [place, labelPlace] = [table.column(BANDS.threshold), table.column(BANDS.label)];
    const hasThreshold = !cells.isBlank(row, place);
    const threshold = cells.read(row, place, THRESHOLD) ?? null;
    if (threshold === null) {
      const why = hasThreshold ? 'il punteggio minimo non si legge' : 'manca il punteggio minimo';
      cells.refuse(row, labelPlace, why);
      return [];
    }
    const label = cells.read(row, labelPlace, TEXT) ?? '';
    if (!isBlank(label)) return [{ threshold, label }];
    cells.refuse(row, place, 'manca il nome della fascia');
    return [];
  });
}

const POINTS = fraction({ least: 0, most: 1, example: '5% oppure 0,05' });

const WEIGHT: Codec<number> = {
  write: (weight) => weight,
  read: (value) => {
    const weight = toWeight(value);
    return typeof weight === 'number' && weight >= 0 ? weight : undefined;
  },
  why: 'non è un peso',
};

/** One that is not understood is reported, and kept without its weight: the score must not be told without it. */
function readShares(cells: SettingsCells): UnitShare[] {
  const table = cells.table(SHARES_TABLE);
  return table.rows.flatMap((row) => {
    const unit = cells.read(row, table.column(SHARES.unit), TEXT) ?? '';
    const column = table.column(SHARES.weight);
    if (isBlank(unit)) {
      cells.refuse(row, column, 'manca il nome del settore');
      return [];
    }
    table.says(row);
    return [{ unit, weight: cells.read(row, column, WEIGHT) ?? null }];
  });
}

function readPenalties(cells: SettingsCells): Penalty[] {
  const table = cells.table(PENALTIES_TABLE);
  return table.rows.flatMap((row) => {
    const subject = cells.read(row, table.column(PENALTIES.subject), TEXT) ?? '';
    const [points, reason] = [table.column(PENALTIES.points), table.column(PENALTIES.reason)];
    if (isBlank(subject)) {
      for (const column of [points, reason]) cells.refuse(row, column, 'manca a chi si tolgono');
      return [];
    }
    table.says(row);
    return [
      {
        subject,
        points: cells.read(row, points, POINTS) ?? null,
        reason: cells.read(row, reason, TEXT) ?? '',
      },
    ];
  });
}
