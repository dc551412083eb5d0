/** Rules that wait for data that no sheet holds yet, and what the rules need. */
import type { NeedWords, RuleWords } from '../../ruleWords';

export const waitingRules = {
  OB08: {
    title: 'Objectives without a link to public value',
    help: 'The PIAO holds the objectives that serve public value.',
  },
  OB09: {
    title: 'Too many objectives that do not serve public value',
    help: 'The plan ought to be selective.',
  },
  TE08: {
    title: 'Results without a date',
    help: 'Without the date at which it was recorded, a result cannot be checked.',
  },
  TE09: {
    title: 'Objectives that nobody updates',
    help: 'An objective not updated for more than one monitoring often has nobody who follows it.',
  },
  IN17: {
    title: 'Indicators of the catalogue with another unit or polarity',
    help: 'With the same unit and polarity values are compared with those of other authorities.',
  },
  IN18: {
    title: 'Indicators of well-being in the score of a person',
    help: 'They move late and for causes other than the work of who is evaluated.',
  },
  FO07: {
    title: 'Document not accessible',
    help: 'Documents to publish must be readable with a screen reader too.',
  },
  FO08: {
    title: 'Personal data in the file',
    help: 'Names, comments and properties of the file go before it is published.',
  },
  FO09: {
    title: 'Snapshots and registers not protected',
    help: 'What was photographed should not change any more.',
  },
  TE10: {
    title: 'Objectives assigned late',
    help: 'Objectives are assigned by the end of February.',
  },
  PE11: {
    title: 'Uplift of the individual bonus',
    help: 'The contract sets a minimum.',
  },
  PE12: {
    title: 'Everybody valued at the maximum',
    help: 'The same bonus for all may be a loss to the authority.',
  },
  PE13: {
    title: 'Bonuses without a validated report',
    help: 'Without a validated performance report bonuses cannot be paid.',
  },
} satisfies Partial<RuleWords>;

export const needs: NeedWords = {
  settings: 'the settings sheet is missing',
  referenceDate: 'the reference date is missing from the settings',
  summary: 'there is no summary yet',
  objectivesShare: 'the settings do not say the share of result pay that depends on objectives',
  switchedOff: 'the authority chose not to run it, in the settings',
  selectivePlan: 'no sheet says which objectives serve public value',
  publication: 'no sheet says whether the document is to be published',
  resultDates: 'no sheet says when results were recorded',
  approval: 'no sheet says when objectives were assigned',
  resultPay: 'no sheet holds valuations and bonuses',
  catalogue: 'there is no catalogue of indicators',
  registers: 'there are no snapshots and registers',
};
