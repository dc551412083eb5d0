import { ruleOf, type RuleId } from '../../src/domain/rules';
import { it } from '../../src/taskpane/strings/it';
import { rules } from '../../src/taskpane/strings/it/rules';
import type { CheckReport, WaivedRow } from '../../src/templates/verifica/report';
import type { FoundRow, Outcome } from './outcome';

/** Where lines go: what was found, and what went wrong. */
export interface Output {
  say(line: string): void;
  warn(line: string): void;
}

/** As many as one can take in. */
const MOST = 5;

const TITLES = {
  blocca: it.check.severities.blocks,
  sistemare: it.check.severities.toFix,
  sapere: it.check.severities.toKnow,
} as const;

const SEVERITIES = ['blocca', 'sistemare', 'sapere'] as const;

/**
 * What a check found, for people: by severity and rule, a few cells each; in one line where the rest is in a file. What
 * was not read is among them, by a rule of its own.
 */
export function printOutcome(title: string, outcome: Outcome, isWhole: boolean, output: Output) {
  const counts = SEVERITIES.map((severity) => {
    const found = outcome.findings.filter((finding) => finding.severity === severity).length;
    return `${TITLES[severity].toLowerCase()}: ${found}`;
  });
  output.say(`\n${title}: ${objectives(outcome.objectives)}; ${counts.join('; ')}.`);
  if (!isWhole) return;
  if (outcome.objectives === 0) output.say(`  ${it.check.nothingFound}`);
  for (const severity of SEVERITIES) {
    const found = outcome.findings.filter((finding) => finding.severity === severity);
    if (found.length === 0) continue;
    output.say(`\n${TITLES[severity]}`);
    for (const [rule, findings] of byRule(found)) printRule(rule, findings, output);
  }
}

/** What does not count because somebody answers for it, and what was not looked at: never in silence. */
export function printRest({ waived, notRun, run }: CheckReport, output: Output): void {
  if (waived.length > 0) {
    output.say(`\nDeroghe: ${waived.length}`);
    for (const each of waived) output.say(`  ${waivedText(each)}`);
  }
  output.say(`\nControlli eseguiti: ${run.length}; non eseguiti: ${notRun.length}`);
  for (const { rule, title, why } of notRun) output.say(`  ${title} (Regola ${rule}): ${why}`);
}

function waivedText({ rule, says, sheet, cell, reason, role, date }: WaivedRow): string {
  const place = [sheet, cell].filter((part) => part !== '').join(' ');
  const given = [role, date.split('-').reverse().join('/')].filter((part) => part !== '');
  const text = `${place} ${says} (Regola ${rule}). ${reason} – ${given.join(', ')}`;
  return text.replace(/\s+/g, ' ').trim();
}

function printRule(rule: RuleId, findings: FoundRow[], output: Output): void {
  const { law } = ruleOf(rule) as { law?: string };
  const { title } = rules[rule];
  const by = law === undefined ? it.check.rule(rule) : it.check.ruleByLaw(rule, law);
  output.say(`  ${title} (${findings.length}; ${by})`);
  printSome(
    findings.map(({ sheet, cell, objective, unit, message }) => {
      const place = [sheet, cell].filter((part) => part !== null).join(' ');
      const whose = [objective, unit].filter((part) => part !== null).join(', ');
      return [place, whose && `[${whose}]`, message].filter(Boolean).join(' ');
    }),
    output,
  );
}

function printSome(lines: string[], output: Output): void {
  for (const line of lines.slice(0, MOST)) output.say(`    ${line.replace(/\s*\n\s*/g, ' ')}`);
  const others = lines.length - MOST;
  if (others > 0) output.say(others === 1 ? '    … e un altro' : `    … e altri ${others}`);
}

const objectives = (count: number) => (count === 1 ? '1 obiettivo' : `${count} obiettivi`);

function byRule(found: FoundRow[]): Map<RuleId, FoundRow[]> {
  const byId = new Map<RuleId, FoundRow[]>();
  for (const finding of found) {
    const rule = finding.rule as RuleId;
    byId.set(rule, [...(byId.get(rule) ?? []), finding]);
  }
  return byId;
}
