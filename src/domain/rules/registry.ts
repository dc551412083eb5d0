/** The registry: every rule, in the order in which it is told. Ids, words and what is not run all come from it. */
import * as baseline from './baselineRules';
import * as card from './cardRules';
import * as dup from './dupRules';
import * as formula from './formulaRules';
import * as identity from './identityRules';
import * as indicator from './indicatorRules';
import * as mandatory from './mandatoryRules';
import * as measure from './measureRules';
import * as model from './modelRules';
import * as objective from './objectiveRules';
import * as owner from './ownerRules';
import * as people from './peopleRules';
import * as printed from './printedRules';
import * as progress from './progressRules';
import * as result from './resultRules';
import type { Raised, Rule, SubjectKind } from './rule';
import * as same from './sameObjectiveRules';
import * as schedule from './scheduleRules';
import * as share from './shareRules';
import * as sharing from './sharingRules';
import * as settings from './settingsRules';
import * as summary from './summaryRules';
import * as target from './targetRules';
import * as time from './timeRules';
import * as unit from './unitRules';
import { WAITING_RULES } from './waitingRules';
import { waiverLapsed } from './waiverRules';
import * as weight from './weightRules';
import * as workbook from './workbookRules';

export const RULES = [
  settings.settingsMissing,
  settings.planTitleMissing,
  settings.authorityMissing,
  settings.yearsReversed,
  settings.unitsMissing,
  settings.unitNamedTwice,
  settings.unitOwnerMissing,
  settings.monitoringMissing,
  model.modelLacks,
  mandatory.paymentsMissing,
  mandatory.paymentsMissingInUnit,
  mandatory.trainingMissing,
  mandatory.anticorruptionMissing,
  mandatory.measureIncomplete,
  mandatory.cohesionMissing,
  mandatory.maintenanceShare,
  identity.copiedSheet,
  identity.sameId,
  identity.copiedRow,
  identity.sameNumber,
  identity.unknownVersion,
  identity.unusedSettings,
  identity.doubtfulSheet,
  identity.summaryCopy,
  workbook.functionsUnknown,
  workbook.errorShown,
  workbook.cellUnread,
  workbook.namesLost,
  formula.formulaOverwritten,
  formula.formulaWithConstant,
  formula.numberAsText,
  formula.elsewhere,
  formula.formulaUnlike,
  weight.unitTotal,
  share.sheetsTotal,
  weight.weightLikePercentage,
  weight.weightOutOfRange,
  summary.weightDiffers,
  share.shareOutOfProportion,
  weight.paymentWeightLow,
  mandatory.paymentsOnInternalStep,
  objective.numberMissing,
  objective.numberTakenForDate,
  objective.titleMissing,
  objective.titleVague,
  objective.titleLeftOpen,
  objective.titleMany,
  objective.titleTooLong,
  objective.titleCapitals,
  same.sameTitle,
  same.sameTitleElsewhere,
  same.leadOnOneCopy,
  same.copiesDiffer,
  unit.unitMissing,
  unit.unitUnknown,
  unit.areaOfAnotherUnit,
  unit.sharedUnitMissing,
  sharing.sharing,
  unit.sharedNumberMissing,
  unit.sharedWeightMissing,
  unit.unitWithoutObjectives,
  objective.ownerMissing,
  owner.ownerIsPerson,
  owner.ownerOfAnotherUnit,
  weight.weightMissing,
  weight.relevanceOutOfRange,
  schedule.deadlineMissing,
  schedule.dateThatIsNone,
  schedule.deadlineInWords,
  time.phraseThatIsNone,
  time.phraseOutside,
  time.yearStale,
  time.wholeYearOnly,
  dup.strategyMissing,
  dup.codeMalformed,
  dup.codeWithTwoTitles,
  dup.strategySpelled,
  dup.classAgainstKind,
  dup.stakeholdersMissing,
  dup.resourcesMissing,
  objective.descriptionMissing,
  objective.resultsMissing,
  objective.indicatorsMissing,
  result.blankLeftOpen,
  indicator.indicatorUnnamed,
  target.targetMissing,
  indicator.valueLeftOpen,
  indicator.phasesOnly,
  indicator.activityOnly,
  indicator.vagueName,
  indicator.noMeasure,
  indicator.manyMeasures,
  indicator.nameTooLong,
  indicator.yesNoOnly,
  target.targetNotInName,
  target.targetUnreadable,
  target.alwaysReached,
  target.notAmbitious,
  target.polarityReversed,
  target.polarityMissing,
  target.polarityAgainstBaseline,
  target.polarityAgainstTarget,
  target.polarityAgainstName,
  target.targetWithoutYear,
  target.percentBesideNumber,
  target.targetZero,
  card.formulaMissing,
  card.formulaIncomplete,
  measure.measureUnit,
  baseline.baselineMissing,
  baseline.changeContradicts,
  measure.indicatorMix,
  measure.midYearTargetMissing,
  measure.midYearTargetUnused,
  measure.dataOwnerMissing,
  measure.sourceSelfDeclared,
  card.sourceMissing,
  card.indicatorWeights,
  card.indicatorWeightNegative,
  people.peopleMissing,
  people.personUnnamed,
  people.shareOutOfRange,
  people.sharesIncomplete,
  schedule.phasesMissing,
  schedule.yearRepeated,
  schedule.yearOutside,
  schedule.phaseUnnamed,
  schedule.phaseWithoutPeriods,
  schedule.phaseWithoutTime,
  schedule.cellsTooMany,
  weight.phaseWeights,
  weight.phaseWeightNegative,
  schedule.referenceDateMissing,
  result.resultsAtPlanning,
  result.resultsCopied,
  result.monitoringLabels,
  progress.dateBehind,
  summary.missingFromSummary,
  summary.rowOfGone,
  summary.rowWithoutSheet,
  summary.rowAmbiguous,
  summary.rowDiffers,
  summary.headingLost,
  printed.printedTotalWrong,
  printed.areaCountDiffers,
  printed.rowNamesItself,
  // Last: it tells of what the others found.
  waiverLapsed,
  ...WAITING_RULES,
] as const;

type Registered = (typeof RULES)[number];

export type RuleId = Registered['id'];

/** What the words of a rule are told. */
export type FactsOf<Id extends RuleId> =
  Extract<Registered, { id: Id }> extends { check: Check<infer Facts> } ? Facts : never;

type Check<Facts> = (subject: never, view: never) => Raised<Facts>[];

/** A rule of any kind. */
export type AnyRule = Rule<RuleId, SubjectKind, unknown>;

const BY_ID = new Map(RULES.map((each) => [each.id, each]));

export const ruleOf = (id: RuleId): Registered => BY_ID.get(id)!;
