/** What the user can do to a draft. */
import type { IndicatorField } from '../../domain/objective';
import type { Periods } from '../../domain/periods';
import type { TemplateId } from '../../domain/plan';
import type { Draft, HeaderField, PhaseField, PlanField, SharedField, Step } from './draft';

export type PastedIndicator = Partial<Record<IndicatorField, string>>;
export type PastedPerson = Partial<Record<'role' | 'share', string>>;
export type PastedPhase = Partial<Record<'name' | PhaseField, string>> & {
  /** Of the months or fortnights of a year; absent where the table tells no times. */
  planned?: readonly boolean[];
};

export type DraftAction =
  | { type: 'replace'; draft: Draft }
  | { type: 'step'; step: Step }
  | { type: 'template'; template: TemplateId }
  | { type: 'plan'; field: PlanField; value: string }
  | { type: 'header'; field: HeaderField; value: string }
  | { type: 'hideHint'; hint: string }
  /** Into the row of this id and after it; null for the end of the list. */
  | { type: 'pasteIndicators'; at: number | null; rows: readonly PastedIndicator[] }
  | { type: 'pastePeople'; at: number | null; rows: readonly PastedPerson[] }
  | { type: 'pastePhases'; year: number; at: number | null; rows: readonly PastedPhase[] }
  | { type: 'addIndicator' }
  | { type: 'indicator'; id: number; field: IndicatorField; value: string }
  | { type: 'removeIndicator'; id: number }
  | { type: 'addFinancial' }
  | { type: 'financial'; id: number; value: string }
  | { type: 'removeFinancial'; id: number }
  | { type: 'addPerson' }
  | { type: 'person'; id: number; field: 'role' | 'share'; value: string }
  | { type: 'removePerson'; id: number }
  | { type: 'addShared' }
  | { type: 'shared'; id: number; field: SharedField; value: string }
  | { type: 'removeShared'; id: number }
  | { type: 'addYear' }
  | { type: 'year'; id: number; value: string }
  | { type: 'periods'; id: number; periods: Periods }
  | { type: 'removeYear'; id: number }
  | { type: 'addPhase'; year: number }
  | { type: 'phase'; id: number; field: 'name' | PhaseField; value: string }
  | { type: 'togglePeriod'; id: number; period: number }
  | { type: 'planPeriods'; id: number; planned: boolean[] }
  | { type: 'removePhase'; id: number };
