/** What Verifica says of a plan, in words, for whoever reads it without the pane: the sheet and the command line. */
import type { Severity } from '../../domain/rules';

export interface ReportRow {
  rule: string;
  severity: Severity;
  /** What was found, as a sentence. */
  says: string;
  /** Number of the objective, its title where it has none; blank where it is of none. */
  objective: string;
  unit: string;
  /** Blank where no sheet is concerned. */
  sheet: string;
  /** "B7"; blank where only the sheet is known. */
  cell: string;
  law: string;
}

export interface WaivedRow extends ReportRow {
  reason: string;
  role: string;
  /** ISO; blank where none is written. */
  date: string;
}

export interface ReportRule {
  rule: string;
  title: string;
}

export interface CheckReport {
  authority: string;
  plan: string;
  /** The day of the check, ISO. */
  date: string;
  /** At which the states of the plan are computed; blank where it has none. */
  referenceDate: string;
  objectives: number;
  findings: ReportRow[];
  waived: WaivedRow[];
  run: ReportRule[];
  notRun: (ReportRule & { why: string })[];
}
