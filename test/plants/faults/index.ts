/** Every planted fault. */
import { IDENTITY_FAULTS } from './identity';
import { NAME_FAULTS } from './indicatorNames';
import { INDICATOR_FAULTS } from './indicators';
import { OBJECTIVE_FAULTS } from './objectives';
import { LINK_FAULTS } from './links';
import { PLAN_FAULTS } from './plan';
import { RESULT_FAULTS } from './results';
import { SETTINGS_FAULTS } from './settings';
import { SUMMARY_FAULTS } from './summaries';
import { TIME_FAULTS } from './times';
import { WEIGHT_FAULTS } from './weights';
import { WORKBOOK_FAULTS } from './workbook';
import type { Plant } from '../plant';

export const PLANTS: readonly Plant[] = [
  ...SETTINGS_FAULTS,
  ...IDENTITY_FAULTS,
  ...WORKBOOK_FAULTS,
  ...WEIGHT_FAULTS,
  ...OBJECTIVE_FAULTS,
  ...LINK_FAULTS,
  ...PLAN_FAULTS,
  ...NAME_FAULTS,
  ...INDICATOR_FAULTS,
  ...TIME_FAULTS,
  ...RESULT_FAULTS,
  ...SUMMARY_FAULTS,
];
