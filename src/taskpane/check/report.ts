/** What the check of a book says, in the words of the rules: what is printed and written, in Italian as the sheets are. */
import type { Book } from '../../domain/book';
import { cellAddress } from '../../domain/address';
import { checkBook, ruleOf, RULES } from '../../domain/rules';
import type { AnyFinding, Checked } from '../../domain/rules';
import { resolveUnit } from '../../domain/units';
import type { CheckReport, ReportRow } from '../../templates/verifica/report';
import { tell } from '../strings/ruleWords';
import type { RuleStrings } from '../strings/ruleWords';

/** `date`: the day on which the book was read, ISO. */
export function checkReport(
  book: Book,
  date: string,
  { rules, needs }: Pick<RuleStrings, 'rules' | 'needs'>,
  { findings, waived, notRun }: Checked = checkBook(book),
): CheckReport {
  const { settings, objectives } = book;
  const rowOf = (finding: AnyFinding): ReportRow => {
    const { rule, severity, sheet, at, objective, unit } = finding;
    const { title } = rules[rule];
    const { says, isOwn } = tell(finding, rules);
    return {
      ...{ rule, severity, says: isOwn ? `${title}. ${says}` : says },
      objective: (objective && (objective.number || objective.title)) ?? '',
      unit: unit || unitOf(finding, book),
      sheet: at?.sheet ?? sheet ?? '',
      cell: at ? cellAddress(at.row, at.column) : '',
      law: (ruleOf(rule) as { law?: string }).law ?? '',
    };
  };
  const skipped = new Set<string>(notRun.map(({ rule }) => rule));
  const run = RULES.filter(({ id }) => !skipped.has(id));
  return {
    ...{ authority: settings?.authority ?? '', plan: settings?.title ?? '', date },
    ...{ referenceDate: settings?.referenceDate ?? '', objectives: objectives.length },
    findings: findings.map(rowOf),
    waived: waived.map(({ finding, waiver: { reason, role, date: given } }) => ({
      ...rowOf(finding),
      ...{ reason, role, date: given },
    })),
    run: run.map(({ id }) => ({ rule: id, title: rules[id].title })),
    notRun: notRun.map(({ rule, needs: lacking }) => ({
      ...{ rule, title: rules[rule].title },
      why: lacking.map((need) => needs[need]).join('; '),
    })),
  };
}

/** Of the objective, where the finding is of no other. */
function unitOf({ objective }: AnyFinding, { objectives, settings }: Book): string {
  const found = objectives.find(({ key }) => key === objective?.key)?.objective;
  const printed = (found?.unit.trim() || found?.area.trim()) ?? '';
  return resolveUnit(settings?.units ?? [], printed)?.name ?? printed;
}
