/** What each rule is declared to be, and how its wrong case is told: of which data, objective and unit. */
import type { Book } from '../../../../src/domain/book';
import { noPlaces } from '../../../../src/domain/objectivePlaces';
import type { Place } from '../../../../src/domain/places';
import { ruleOf, type AnyRule, type RuleId } from '../../../../src/domain/rules/registry';
import { cellAddress } from '../../../../src/templates/address';
import { datumAt } from '../objectivePlaces';
import { found, place } from '../support';
import { RULE_CASES } from '.';

export const TOLD: Partial<Record<RuleId, string>> = {
  IM08: 'blocks missing: Ob 1',
  IM01: 'blocks missing settings: Impostazioni Piano',
  IM02: 'toFix missing settings: Impostazioni Ente',
  IM03: 'blocks settings: Impostazioni UltimoAnno',
  IM04: 'toFix missing settings: Impostazioni A21',
  IM05: 'toKnow missing settings: Impostazioni B22',
  IM06: 'blocks settings: Impostazioni C23',
  IM07: 'toKnow missing settings: Impostazioni A41',
  IM09: 'toKnow wholePlan law: Impostazioni Modello',
  PE05: 'blocks missing wholePlan law: Impostazioni Piano',
  PE20: 'toKnow wholePlan law: Impostazioni Piano',
  PE08: 'toKnow missing wholePlan law: Impostazioni Piano',
  PE09: 'toKnow missing wholePlan law: Impostazioni Piano',
  PE22: 'toKnow missing law: Anticorruzione D5',
  PE10: 'toKnow missing wholePlan law: Impostazioni Piano',
  OB14: 'toKnow wholePlan law 50 0 100: Impostazioni Piano',
  ID01: 'blocks: Ob 1 (2)',
  ID02: 'blocks: Ob 2 of Ob 2',
  ID03: 'blocks: Sintesi obiettivi A6 of Ob 1',
  ID08: 'blocks: Ob 2 number of Ob 2 in Tributi',
  ID05: 'toFix: Ob 2',
  ID06: 'toFix: Impostazioni (2)',
  ID07: 'toKnow: Appunti',
  ID09: 'toKnow: Sintesi obiettivi (2)',
  SI07: 'toFix wholePlan: Ob 1',
  SI08: 'toKnow wholePlan: Ob 1',
  FO13: 'toKnow: Impostazioni A61',
  FO01: 'blocks: Ob 1 B14',
  FO10: 'blocks: Ob 1 B14',
  FO11: 'toFix: Ob 1 K5',
  FO12: 'toFix: Ob 1',
  FO02: 'blocks wholePlan: Ob 1 B14 of Ob 1',
  FO03: 'toFix wholePlan: Ob 1 weight',
  FO04: 'toFix: Ob 1 weight of Ob 1',
  FO05: 'toFix wholePlan: Ob 1 weight',
  FO06: 'toFix wholePlan: Sintesi obiettivi A7',
  PE01: 'blocks: Ob 1 weight in Tributi',
  PE21: 'toFix summary: Ob 1 weight in Tributi with Ob 2 weight',
  PE02: 'blocks: Ob 1 weight of Ob 1 in Tributi',
  PE15: 'blocks: Ob 1 weight of Ob 1',
  PE03: 'blocks summary: Sintesi obiettivi A5 of Ob 1 with Ob 1 weight',
  PE04: 'toKnow 50 1 100: Ob 1 weight of Ob 1 in Tributi; Ob 3 weight of Ob 3 in Tributi',
  PE06: 'blocks law objectivesShare: Ob 1 weight of Ob 1',
  PE07: 'blocks law: Ob 1 indicators 0 description of Ob 1',
  PE14: 'toKnow missing: Ob 1 weight of Ob 1',
  PE17: 'toFix: Ob 1 strategicRelevance of Ob 1',
  OB01: 'blocks missing law: Ob 1 title of Ob 1',
  OB02: 'toFix hint law: Ob 1 title of Ob 1',
  OB03: 'toFix hint law: Ob 1 title of Ob 1',
  OB15: 'toKnow hint: Ob 1 title of Ob 1',
  OB17: 'toFix hint: Ob 1 title of Ob 1',
  OB18: 'toKnow hint: Ob 1 title of Ob 1',
  OB16: 'blocks missing: Ob 1 number of Ob 1',
  OB42: 'blocks: Ob 1 number of Ob 1',
  OB04: 'blocks missing: Ob 1 owner of Ob 1',
  OB05: 'toFix law: Ob 1 owner of Ob 1',
  OB34: 'toFix settings: Ob 1 owner of Ob 1',
  OB19: 'toKnow missing: Ob 1 description of Ob 1',
  OB20: 'toKnow missing: Ob 1 expectedResults of Ob 1',
  OB39: 'toKnow missing law: Ob 1 stakeholders of Ob 1',
  OB13: 'toKnow missing law: Ob 1 financialResources of Ob 1',
  OB40: 'toFix: Ob 1 duration of Ob 1',
  OB24: 'blocks missing: Ob 1 unit of Ob 1',
  OB25: 'blocks settings: Ob 1 unit of Ob 1',
  OB43: 'toFix: Ob 1 area of Ob 1',
  OB26: 'toFix missing: Ob 1 sharedWith 0 unit of Ob 1',
  OB27: 'toFix missing: Ob 1 sharedWith 0 number of Ob 1',
  OB28: 'toFix missing: Ob 1 sharedWith 0 weight of Ob 1',
  OB11: 'toFix: Ob 1 sharedWith 0 unit of Ob 1',
  OB29: 'toFix settings: Impostazioni A23 in SUAP',
  OB06: 'blocks missing law: Ob 1 indicatorTable of Ob 1',
  OB10: 'toFix wholePlan 90 50 100: Ob 2 title of Ob 2 with Ob 1 title',
  OB30: 'toKnow wholePlan: Ob 2 title of Ob 2 with Ob 1 title',
  OB33: 'toFix wholePlan: Ob 2 lead of Ob 2 with Ob 1 lead',
  OB41: 'toFix wholePlan: Ob 2 duration of Ob 2 with Ob 1 duration',
  OB21: 'toKnow missing law: Ob 1 people of Ob 1',
  OB22: 'toFix missing: Ob 1 people 0 members 0 role of Ob 1',
  OB23: 'toFix: Ob 1 people 0 members 0 share of Ob 1',
  OB12: 'toKnow law: Ob 1 people 0 members 0 share of Ob 1',
  OB07: 'toFix missing law: Ob 1 strategicLine of Ob 1',
  OB35: 'toFix wholePlan law: Ob 3 operationalObjective of Ob 3',
  OB36: 'toFix wholePlan: Ob 2 operationalObjective of Ob 2',
  OB37: 'toKnow wholePlan: Ob 2 strategicLine of Ob 2',
  OB38: 'toFix: Ob 1 performance of Ob 1',
  IN01: 'blocks hint law: Ob 1 indicators 0 description of Ob 1',
  IN20: 'blocks missing law: Ob 1 indicators 0 description of Ob 1',
  IN21: 'toFix hint law: Ob 1 indicators 0 description of Ob 1',
  IN22: 'toFix hint law: Ob 1 indicators 0 description of Ob 1',
  IN23: 'toFix hint law: Ob 1 indicators 0 description of Ob 1',
  IN24: 'toKnow hint: Ob 1 indicators 0 description of Ob 1',
  IN25: 'toKnow hint: Ob 1 indicators 0 description of Ob 1',
  IN26: 'toKnow hint law: Ob 1 indicators 0 description of Ob 1',
  IN27: 'toKnow hint law: Ob 1 indicators 0 description of Ob 1',
  IN28: 'toFix missing hint law: Ob 1 indicators 0 description of Ob 1',
  IN02: 'blocks missing law: Ob 1 indicators 0 target of Ob 1',
  IN29: 'toFix hint law: Ob 1 indicators 0 target of Ob 1',
  IN10: 'toFix hint law: Ob 1 indicators 0 target of Ob 1',
  IN09: 'toFix hint law: Ob 1 indicators 0 target of Ob 1',
  IN07: 'blocks missing: Ob 1 indicators 0 polarity of Ob 1',
  IN30: 'toFix missing: Ob 1 indicators 0 polarity of Ob 1',
  IN08: 'blocks: Ob 1 indicators 0 polarity of Ob 1',
  IN32: 'blocks: Ob 1 indicators 0 polarity of Ob 1',
  IN33: 'toFix: Ob 1 indicators 0 polarity of Ob 1',
  IN34: 'toFix: Ob 1 indicators 0 target of Ob 1',
  IN35: 'blocks: Ob 1 indicators 0 actual of Ob 1',
  IN13: 'blocks: Ob 1 indicators 0 target of Ob 1',
  IN04: 'toFix missing hint law: Ob 1 indicators 0 formula of Ob 1',
  IN31: 'toFix hint law: Ob 1 indicators 0 formula of Ob 1',
  IN03: 'toFix missing hint law: Ob 1 indicators 0 unitOfMeasure of Ob 1',
  IN11: 'toKnow missing law: Ob 1 indicators 0 baseline of Ob 1',
  IN12: 'toFix law: Ob 1 indicators 0 target of Ob 1',
  IN14: 'toKnow law 5 1 50: Ob 1 indicatorTable of Ob 1',
  IN16: 'toKnow missing settings: Ob 1 indicators 0 midYearTarget of Ob 1',
  IN36: 'toFix settings: Ob 1 indicators 0 midYearTarget of Ob 1',
  IN19: 'toFix missing law: Ob 1 indicators 0 dataOwner of Ob 1',
  IN06: 'toFix law: Ob 1 indicators 0 dataSource of Ob 1',
  IN05: 'toFix missing hint law: Ob 1 indicators 0 dataSource of Ob 1',
  IN15: 'blocks: Ob 1 indicators 0 weight of Ob 1',
  PE18: 'blocks: Ob 1 indicators 1 weight of Ob 1',
  TE01: 'blocks missing hint law: Ob 1 duration of Ob 1',
  TE11: 'blocks law: Ob 1 dueDate of Ob 1',
  TE04: 'toFix law: Ob 1 dueDate of Ob 1',
  TE19: 'blocks law: Ob 1 schedules 0 phases 0 name of Ob 1',
  TE20: 'toFix law settings: Ob 1 schedules 0 phases 0 name of Ob 1',
  TE03: 'toFix settings: Ob 1 schedules 0 year of Ob 1',
  TE06: 'toFix law: Ob 1 schedules 0 phases 0 planned of Ob 1',
  TE12: 'toFix missing: Ob 1 schedules of Ob 1',
  TE15: 'blocks: Ob 1 schedules 1 year of Ob 1',
  TE02: 'blocks law settings: Ob 1 dueDate of Ob 1',
  TE13: 'toFix missing: Ob 1 schedules 0 phases 0 name of Ob 1',
  TE14: 'toFix missing law: Ob 1 schedules 0 phases 0 planned of Ob 1',
  TE18: 'toKnow missing law: Ob 1 schedules 0 phases 0 planned of Ob 1',
  TE05: 'toFix: Ob 1 schedules 0 phases 0 planned of Ob 1',
  PE16: 'toFix: Ob 1 schedules 0 phases 0 weight of Ob 1',
  PE19: 'blocks: Ob 1 schedules 0 phases 1 weight of Ob 1',
  TE17: 'blocks missing settings: Impostazioni DataRiferimento',
  TE07: 'blocks settings referenceDate: Ob 1 indicators 0 actual of Ob 1',
  TE22: 'toFix: Ob 1 indicators 0 actual of Ob 1',
  TE23: 'toFix wholePlan settings: Ob 1 of Ob 1',
  TE16: 'toFix referenceDate: Impostazioni DataRiferimento with Ob 1 number',
  SI01: 'toFix missing summary: Ob 1 number of Ob 1',
  SI02: 'toFix summary: Sintesi obiettivi A5',
  SI03: 'toKnow summary: Sintesi obiettivi A5',
  SI04: 'toFix summary: Sintesi obiettivi A5',
  SI05: 'toFix summary: Sintesi obiettivi B5 of Ob 1 with Ob 1 title',
  SI06: 'toFix summary: Sintesi obiettivi A4',
  SI09: 'toFix wholePlan summary: Sintesi obiettivi D5 of Ob 1 in Tributi',
};

/** The cells of single settings, and the tables below them, with rows enough. */
const SETTINGS = ['Piano', 'Ente', 'PrimoAnno', 'UltimoAnno', 'DataRiferimento', 'Modello'];
const settingsPlaces = new Map(SETTINGS.map((name, row) => [name, place('Impostazioni', row, 1)]));
const settingsTables = new Map(
  ['Settori', 'DateMonitoraggio', 'Deroghe'].map((name, index) => {
    const row = 20 * (index + 1);
    return [name, { row, rows: 11, filled: Array.from({ length: 10 }, (_, at) => row + 1 + at) }];
  }),
);

export function toldOf(id: RuleId): string {
  const book = { ...RULE_CASES[id]!.wrong[1], settingsPlaces, settingsTables };
  const { severity, missing, wholePlan, hint, needs = [], law, threshold } = ruleOf(id) as AnyRule;
  const flags = Object.entries({ missing, wholePlan, hint, law }).filter(([, is]) => is);
  const marks = [
    ...[severity, ...flags.map(([flag]) => flag), ...needs],
    ...(threshold ? [threshold.usual, threshold.least, threshold.most] : []),
  ];
  const findings = found(id, book).map(({ at, sheet, objective, unit, others }) => [
    at === null ? sheet : nameOf(at, book),
    objective === null ? [] : `of ${objective.key}`,
    unit === null ? [] : `in ${unit}`,
    others.map((each) => `with ${nameOf(each, book)}`),
  ]);
  const told = findings.map((each) => each.flat().join(' ')).join('; ');
  return `${marks.join(' ')}: ${told}`;
}

/** The datum that stands in a cell, of the settings or of an objective; where there is none, the cell. */
function nameOf(at: Place, { objectives, settingsPlaces }: Book): string {
  const { fields, ...lists } =
    objectives.find(({ sheet }) => sheet === at.sheet)?.places ?? noPlaces();
  const known = [Object.fromEntries(settingsPlaces), fields, lists];
  const [datum] = known.flatMap((places) => datumAt(places, at) ?? []);
  return `${at.sheet} ${datum ?? cellAddress(at.row, at.column)}`;
}
