/**
 * npm run docs: writes docs/regole.md, the Italian reference of the rules of Verifica, from their registry, the pane's own
 * words and the cases that are their tests. With --stdout it prints it instead.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = join(root, 'docs', 'regole.md');
const load = (file) => tsImport(join(root, file), import.meta.url);

const { checkBook, RULES } = await load('src/domain/rules/index.ts');
const { WAITING_RULES } = await load('src/domain/rules/waitingRules.ts');
const { it } = await load('src/taskpane/strings/it.ts');
const { rules, needs } = await load('src/taskpane/strings/it/rules/index.ts');
const { tell } = await load('src/taskpane/strings/ruleWords.ts');
const { RULE_CASES } = await load('test/domain/rules/cases/index.ts');

const INTRODUCTION = `# Le regole della Verifica

La **Verifica** legge tutto il piano e dice che cosa non va, dove, e perché. Qui ci sono tutte le regole che applica, con un
caso sbagliato e uno giusto per ciascuna. Come si usa è scritto nella [guida](guida.md#verifica).

- **Gravità.** Una regola **blocca l’approvazione** se il piano così non si può approvare o i conti sarebbero sbagliati; è **da
  sistemare** se il piano ne esce peggiore; è **da sapere** se può andare bene anche così, e lo decide chi firma.
- **Norma.** Dove una norma lo chiede è indicata; le altre regole sono di buona scrittura e di coerenza, con il loro motivo.
- **Dati.** Una regola guarda solo ciò che il modello di scheda prevede. Se nel piano mancano i dati che le servono non è
  eseguita, e la Verifica lo dice.
- **Soglia.** Dove una regola confronta con un numero, l’ente può usarne un altro, tra i limiti indicati.`;

/** Families, by the letters of their ids, in the order of the page. */
const FAMILIES = {
  IM: 'Impostazioni del piano',
  ID: 'Fogli, numeri e righe doppi',
  OB: 'Obiettivi',
  IN: 'Indicatori e target',
  TE: 'Tempi, fasi e risultati',
  PE: 'Pesi e obiettivi di legge',
  SI: 'Sintesi e totali',
  FO: 'Celle e formule',
};

/** A text in which Markdown must not see marks of its own; in a table a line feed would end the row. */
const plain = (text) =>
  String(text)
    .replace(/[\\`*[\]<|_]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ');

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const WAITING = new Set(WAITING_RULES.map(({ id }) => id));
const isWaiting = ({ id }) => WAITING.has(id);
const severity = ({ severity: is }) => it.check.severities[is].toLowerCase();
const anchor = ({ id }) => id.toLowerCase();

/** What Verifica says in the wrong case. */
function said({ id }) {
  const finding = checkBook(RULE_CASES[id].wrong[1]).findings.find((each) => each.rule === id);
  if (finding === undefined) throw new Error(`${id} finds nothing in its wrong case`);
  return tell(finding, rules).says;
}

function section(rule) {
  const { id, law, threshold, needs: needed = [] } = rule;
  if (RULE_CASES[id] === undefined) throw new Error(`${id} has no wrong and right case`);
  const { wrong, right } = RULE_CASES[id];
  const { title, help } = rules[id];
  const facts = [
    `**Gravità.** ${severity(rule)}`,
    law === undefined ? [] : `**Norma.** ${plain(law)}`,
    needed.length === 0
      ? []
      : `**Non è eseguita se** ${needed.map((need) => plain(needs[need])).join('; ')}`,
    threshold === undefined
      ? []
      : `**Soglia.** ${threshold.usual} (da ${threshold.least} a ${threshold.most})`,
  ].flat();
  return [
    `### ${id}`,
    `**${plain(title)}.** ${plain(help)}`,
    facts.map((fact) => `${fact}.`).join(' '),
    table(
      ['Sbagliato', 'Giusto', 'Che cosa dice la Verifica'],
      [[plain(wrong[0]), plain(right[0]), plain(said(rule))]],
    ),
  ];
}

async function rulePage() {
  const run = RULES.filter((rule) => !isWaiting(rule));
  const families = Object.entries(FAMILIES).map(([letters, title]) => ({
    title,
    rules: run
      .filter(({ id }) => id.startsWith(letters))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const index = families.flatMap(({ title, rules: its }) =>
    its.map((rule) => [
      title,
      `[${rule.id}](#${anchor(rule)})`,
      plain(rules[rule.id].title),
      severity(rule),
    ]),
  );
  const waiting = RULES.filter(isWaiting).map(({ id, needs: needed, law = '' }) => [
    id,
    plain(rules[id].title),
    needed.map((need) => plain(needs[need])).join('; '),
    plain(law),
  ]);
  const page = [
    INTRODUCTION,
    '## Elenco',
    table(['Di che cosa', 'Regola', 'Che cosa trova', 'Gravità'], index),
    ...families.flatMap(({ title, rules: its }) => [`## ${title}`, ...its.flatMap(section)]),
    '## Regole in attesa',
    'Servono dati che i fogli non hanno ancora: la Verifica dice che non le ha eseguite.',
    table(['Regola', 'Che cosa troverà', 'Che cosa manca', 'Norma'], waiting),
  ].join('\n\n');
  return (await format(PAGE, page)).code;
}

const page = await rulePage();
if (process.argv.includes('--stdout')) process.stdout.write(page);
else {
  writeFileSync(PAGE, page);
  console.log('docs/regole.md written');
}
