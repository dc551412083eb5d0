/**
 * npm run docs: writes docs/funzioni.md, the Italian reference of the custom functions, from the comments of their
 * source; the examples are computed by the functions of the built add-in. With --stdout it prints it instead.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { format } from 'oxfmt';
import { THEMES, readTheme } from './functionSource.mjs';
import { computeExample, shownResult, typedFormula } from './functionExamples.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const PAGE = join(root, 'docs', 'funzioni.md');

/** What each theme is called. */
const TITLES = {
  weights: 'Pesi e punteggi',
  achievement: 'Grado di raggiungimento',
  schedule: 'Cronoprogramma',
  payments: 'Tempi di pagamento',
  resultPay: 'Retribuzione di risultato',
  reason: 'Parole al posto degli errori',
};

const INTRODUCTION = `# Le funzioni PIAO

Le funzioni PIAO calcolano dentro le celle di Excel ciò che serve a programmare e a misurare gli obiettivi:
punteggi ponderati, verifica dei pesi, gradi di raggiungimento, stato e avanzamento del cronoprogramma, tempi di
pagamento, retribuzione di risultato. Funzionano quando il componente aggiuntivo Schede Obiettivo è installato.

- **Come si scrive.** In una cella si scrive \`=PIAO.\` e il nome della funzione: Excel propone l'elenco. Per esempio
  \`=PIAO.PUNTEGGIO(B2:B10;C2:C10)\`.
- **Separatori.** Tra un argomento e l'altro va il punto e virgola, nei decimali la virgola. Gli argomenti tra
  parentesi quadre sono facoltativi: per saltarne uno si lascia vuoto il suo posto, \`;;\`.
- **Intervallo o cella.** Dove serve un intervallo va bene anche una cella sola. Negli esempi di questa pagina gli
  intervalli sono scritti tra graffe, per poterli provare senza compilare un foglio: \`{1;2}\` è una colonna di due
  celle, \`{1\\2}\` una riga, \`""\` una cella vuota.
- **Celle vuote.** Una cella vuota vuol dire «non indicato», mai 0.
- **Numeri e date.** Sono letti anche se scritti come testo: \`12,5\`, \`15%\`, \`15 / 100\`, \`31/12/2024\`. Gradi e
  punteggi sono frazioni da 0 a 1: con il formato percentuale della cella 0,84 si vede come 84%.
- **Errori.** \`#VALORE!\` vuol dire che un dato non si può usare, \`#N/D\` che con quei dati non c'è un risultato. Un
  messaggio dice quale argomento correggere e in quale riga: per leggerlo si seleziona la cella e si porta il
  puntatore, o si fa clic, sul simbolo di avviso che le compare accanto.`;

/** The functions that the built script registers, by id. */
function builtFunctions() {
  const file = join(root, 'dist', 'functions.js');
  if (!existsSync(file)) throw new Error('dist/functions.js is missing: npm run build');
  const built = new Map();
  class CellError {
    constructor(code, message) {
      Object.assign(this, { code, message });
    }
  }
  const associate = (id, implementation) => built.set(id, implementation);
  runInNewContext(readFileSync(file, 'utf8'), { CustomFunctions: { associate, Error: CellError } });
  return built;
}

/** A text in which Markdown must not see marks of its own; an underscore inside a word is none. */
const plain = (text) => text.replace(/[\\`*[\]<|]|(?<!\w)_|_(?!\w)/g, '\\$&');
/** A result, with the code of an error set apart from its message. */
const result = (text) => plain(text).replace(/^#\S+(?= «)/, '`$&`');
/** Code in a table: only the bar that separates the cells must be escaped. */
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const anchor = (name) => name.toLowerCase();

function signature({ name, parameters }) {
  const listed = parameters.map(({ name: each, isOptional, isRepeating }) => {
    if (isRepeating) return `${each}…`;
    return isOptional ? `[${each}]` : each;
  });
  return `=PIAO.${name}(${listed.join('; ')})`;
}

function shape({ isRange, isRepeating, words }) {
  if (words) return 'parola';
  if (isRepeating) return 'intervalli o celle, quanti servono';
  return isRange ? 'intervallo' : 'cella';
}

function argumentTable({ parameters }) {
  const rows = parameters.map((parameter) => [
    code(parameter.name),
    plain(parameter.description),
    shape(parameter),
    parameter.isOptional ? 'facoltativo' : 'obbligatorio',
  ]);
  return table(['Argomento', 'Che cosa', 'Forma', 'Obbligo'], rows);
}

function wordTables({ parameters }) {
  return parameters
    .filter(({ words }) => words)
    .map(({ name, words }) =>
      table(
        [`Parole per ${code(name)}`, 'Che cosa vuol dire'],
        words.map(({ word, meaning }) => [code(`"${word}"`), plain(meaning)]),
      ),
    );
}

function shownExample(example, functions, isDate) {
  try {
    return shownResult(computeExample(example, functions), isDate);
  } catch (problem) {
    throw new Error(`@example ${example}: ${problem.message}`, { cause: problem });
  }
}

/** The examples with their results; a result of several rows and columns is a table of its own. */
function exampleTables({ name, examples, format }, functions) {
  const isDate = format === 'date';
  const large = [];
  const rows = examples.map((example) => {
    const typed = code(typedFormula(example));
    const shown = shownExample(example, functions, isDate);
    if (typeof shown === 'string') return [typed, result(shown)];
    const columns = shown[0].map((_, index) => `${index + 1}ª colonna`);
    large.push(
      `Il risultato di ${typed}:`,
      table(
        columns,
        shown.map((row) => row.map(plain)),
      ),
    );
    return [typed, `${shown.length} righe, nella tabella qui sotto`];
  });
  if (rows.length === 0) throw new Error(`${name} has no example`);
  return [table([rows.length === 1 ? 'Esempio' : 'Esempi', 'Risultato'], rows), ...large];
}

function section(described, functions) {
  const { name, description, returns, spills, remarks, sources } = described;
  const spilled = spills
    ? ' Può occupare anche le celle sotto e a destra della formula, che devono essere vuote.'
    : '';
  return [
    `## ${name}`,
    plain(description),
    `\`\`\`text\n${signature(described)}\n\`\`\``,
    argumentTable(described),
    ...wordTables(described),
    `**Risultato.** ${plain(returns)}${spilled}`,
    ...remarks.map((text) => `**Regola.** ${plain(text)}`),
    ...sources.map((text) => `**Fonte.** ${plain(text)}`),
    ...exampleTables(described, functions),
  ];
}

/** The page, as docs/funzioni.md must be. */
async function functionPage() {
  const built = builtFunctions();
  const themes = THEMES.map((theme) => ({ theme: TITLES[theme], described: readTheme(theme) }));
  const all = themes.flatMap(({ described }) => described);
  const functions = new Map(
    all.map(({ name, parameters }) => [name, { compute: built.get(name), parameters }]),
  );
  const index = themes.flatMap(({ theme, described }) =>
    described.map(({ name, description }) => [
      theme,
      `[${plain(name)}](#${anchor(name)})`,
      plain(description),
    ]),
  );
  const page = [
    INTRODUCTION,
    '## Elenco per tema',
    table(['Tema', 'Funzione', 'Che cosa fa'], index),
    ...all.flatMap((described) => section(described, functions)),
  ].join('\n\n');
  return (await format(PAGE, page)).code;
}

const page = await functionPage();
if (process.argv.includes('--stdout')) process.stdout.write(page);
else {
  mkdirSync(dirname(PAGE), { recursive: true });
  writeFileSync(PAGE, page);
  console.log('docs/funzioni.md written');
}
