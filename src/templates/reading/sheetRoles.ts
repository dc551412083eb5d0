/**
 * What each sheet of a workbook is to the plan, by its identity: in its name PIAO_Scheda, which Excel copies with a
 * sheet, and in its custom properties, which it does not. Sheets that have neither are told apart by what they hold.
 */
import type { BookSheet, SheetRole } from '../../domain/book';
import { IDENTITY_NAME, readIdentity } from '../../domain/identity';
import { ANTICORRUZIONE, MEASURES_VERSION } from '../anticorruption';
import { isDashboard } from '../dashboard/identity';
import { listTemplate, objectiveTemplate } from '../forms';
import { IMPOSTAZIONI, SETTINGS_VERSION } from '../impostazioni';
import { REGISTRO } from '../amendments/registerSheet';
import { CONFRONTO } from '../photograph/comparisonSheet';
import { FOTOGRAFIA } from '../photograph/photographSheet';
import { MONITORAGGIO, REGISTER_VERSION } from '../monitoring/columns';
import { COVER } from '../print/coverSheet';
import { SCADENZE } from '../scadenze/deadlineSheet';
import { settingsSheet } from '../settingsSheet';
import type { SheetContents } from '../sheetContents';
import { SINTESI, SUMMARY_VERSION } from '../sintesi/summarySheet';
import { TRAIL } from '../traccia/identity';
import { VERIFICA } from '../verifica/verificaSheet';

/** A sheet with what its identity says; the role of one made by hand is not known yet. */
export interface KnownSheet extends Omit<BookSheet, 'role'> {
  role: SheetRole | 'byHand';
  contents: SheetContents;
}

/** In place of a template, for a sheet of which somebody has said that it is not of the plan. */
export const NOT_OF_PLAN = 'nessuno';

/** Records of a day, and what only repeats the plan: nothing in them counts, and no reader takes them for something else. */
const RECORDS: ReadonlySet<string | null> = new Set([
  ...[VERIFICA, COVER, SCADENZE, FOTOGRAFIA, CONFRONTO, REGISTRO, TRAIL],
]);

type Kind = 'settings' | 'objective' | 'list' | 'summary' | 'measures' | 'monitoring';

/** Names that every sheet of a kind has had since its first version: what a copy made by an earlier one is known by. */
const NAMES_OF_KIND: readonly (readonly [kind: Kind, names: readonly string[]])[] = [
  ['settings', ['DataRiferimento', 'PrimoAnno']],
  ['summary', ['Sintesi']],
  ['measures', ['Misure']],
  ['list', ['Obiettivi_1']],
  ['objective', ['Numero', 'Titolo']],
];

export function knownSheets(sheets: readonly SheetContents[]): KnownSheet[] {
  const settings = settingsSheet(sheets);
  const identified = sheets.map(identify);
  const copies = copiesAmong(identified);
  return identified.map((each) => {
    const { contents, template, version, id, lostNames } = each;
    const role = contents === settings ? 'settings' : roleOf(each, copies);
    // What is read of it depends on the template that it says, wherever it says that.
    const own = template === null ? contents : { ...contents, template };
    return {
      ...{ name: contents.name, role, template, version, id, lostNames, contents: own },
      isProtected: contents.isProtected ?? false,
      ...(contents.isHidden === true && { isHidden: true }),
    };
  });
}

interface Identified {
  contents: SheetContents;
  template: string | null;
  version: number | null;
  id: string | null;
  /** Whether its custom properties say who it is. */
  hasProperties: boolean;
  /** Whether its names do. */
  isNamed: boolean;
  lostNames: string[];
}

function identify(contents: SheetContents): Identified {
  const { template, properties, identity } = contents;
  const named = identity === undefined ? undefined : readIdentity(identity);
  const hasProperties = template !== undefined;
  const isOwn = hasProperties || named !== undefined;
  // A name that was changed, or taken away, says nothing: the properties still do.
  const isIdentityLost = hasProperties && properties?.id !== undefined && named === undefined;
  const lost = isOwn
    ? (contents.lostNames ?? []).filter((name) => !isForeign(name) && !hasGone(name, contents))
    : [];
  const version = Number(properties?.version ?? NaN);
  return {
    ...{ contents, hasProperties, isNamed: named !== undefined },
    template: named?.template ?? template ?? null,
    version: named?.version ?? (Number.isInteger(version) ? version : null),
    id: named?.id ?? properties?.id ?? null,
    lostNames: [
      ...lost.filter((name) => name !== IDENTITY_NAME),
      ...(isIdentityLost ? [IDENTITY_NAME] : []),
    ],
  };
}

/** Names that Excel itself gives: print areas and titles. */
const isForeign = (name: string): boolean => /^(?:_|Print_|Area_stampa|Titoli_stampa)/i.test(name);

/** What the names of the cells of one indicator, or of one sharing unit, begin with. */
const ITEM = /^(?:Indicatore|Condivisione)_\d+_/;

/** Whether all names of an item are lost: then it was taken away with its rows, and nothing is missing. */
function hasGone(name: string, { names }: SheetContents): boolean {
  const [item] = ITEM.exec(name) ?? [];
  return item !== undefined && ![...names.keys()].some((other) => other.startsWith(item));
}

function kindOf({ template, contents }: Identified): Kind | undefined {
  if (template === IMPOSTAZIONI) return 'settings';
  if (template === SINTESI) return 'summary';
  if (template === ANTICORRUZIONE) return 'measures';
  if (template === MONITORAGGIO) return 'monitoring';
  if (template !== null && objectiveTemplate(template)) return 'objective';
  if (template !== null && listTemplate(template)) return 'list';
  if (template !== null) return undefined;
  return NAMES_OF_KIND.find(([, names]) => names.every((name) => contents.names.has(name)))?.[0];
}

/**
 * The sheets that are copies of others: without properties of their own where another has the id and them; of sheets
 * that all have them, or have all lost them, those that are not the one first noted. A sheet whose original is not
 * there any more stands for itself: Excel moves no properties into another workbook, and other programs lose them all.
 */
function copiesAmong(all: readonly Identified[]): ReadonlySet<Identified> {
  const copies = new Set<Identified>();
  const byId = new Map<string, Identified[]>();
  for (const each of all)
    if (each.id !== null) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  for (const same of byId.values()) {
    const original = originalOf(same);
    for (const each of same) if (each !== original) copies.add(each);
  }
  const kinds = new Set(all.filter(({ hasProperties }) => hasProperties).map(kindOf));
  for (const each of all) {
    const { hasProperties, isNamed } = each;
    const kind = kindOf(each);
    if (!hasProperties && !isNamed && kind !== undefined && kinds.has(kind)) copies.add(each);
  }
  return copies;
}

/** "Ob 1 (2)": as Excel names a copy. */
const COPY_NAME = / \(\d+\)$/;

function originalOf(same: readonly Identified[]): Identified {
  const withProperties = same.filter(({ hasProperties }) => hasProperties);
  const pool = withProperties.length > 0 ? withProperties : same;
  const isNoted = ({ contents }: Identified) =>
    contents.worksheetId !== undefined && contents.properties?.worksheet === contents.worksheetId;
  return (
    pool.find(isNoted) ?? pool.find(({ contents }) => !COPY_NAME.test(contents.name)) ?? pool[0]!
  );
}

function roleOf(each: Identified, copies: ReadonlySet<Identified>): KnownSheet['role'] {
  if (each.template === NOT_OF_PLAN) return 'other';
  if (RECORDS.has(each.template) || isDashboard(each.template)) return 'report';
  const kind = kindOf(each);
  if (copies.has(each)) {
    if (kind === 'summary') return 'summaryCopy';
    // What a register says is history: a copy of it is the user's own.
    if (kind === 'monitoring') return 'report';
    return kind === 'settings' ? 'unusedSettings' : 'copy';
  }
  if (each.template === null) return 'byHand';
  if (kind === undefined || (each.version ?? 0) > latestVersion(each.template, kind))
    return 'unknownVersion';
  return kind === 'settings' ? 'unusedSettings' : kind;
}

/** The version that this add-in writes. */
function latestVersion(template: string, kind: Kind): number {
  if (kind === 'settings') return SETTINGS_VERSION;
  if (kind === 'summary') return SUMMARY_VERSION;
  if (kind === 'measures') return MEASURES_VERSION;
  if (kind === 'monitoring') return REGISTER_VERSION;
  return (objectiveTemplate(template) ?? listTemplate(template))?.version ?? 0;
}
