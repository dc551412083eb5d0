import { basename } from 'node:path';
import { checkBook } from '../../src/domain/rules';
import {
  readBook,
  readSummaryUpdate,
  updateSummaries,
  WorkbookProblem,
  writeVerifica,
} from '../../src/workbook';
import { checkReport } from '../../src/taskpane/check/report';
import { needs, rules } from '../../src/taskpane/strings/it/rules';
import { listTemplate } from '../../src/templates/forms';
import { it } from '../../src/taskpane/strings/it';
import { saveWorkbook } from '../xlsx';
import { readExample } from './examples';
import { readBytes, writeWhole } from './files';
import type { WorkOptions } from './options';
import { isToMend, outcomeOf, type Outcome } from './outcome';
import { printOutcome, printRest, type Output } from './print';
import { withWorkbook, type Loaded, type Source } from './withWorkbook';

/** Exit codes: nothing that blocks or is to be mended; something is, or no objective was found; a file could not be done. */
export const EXIT = { fine: 0, toMend: 3, failed: 1 } as const;

type Result = Outcome | { error: string } | undefined;

/** Does what was asked on each workbook in turn, and gives the exit code. */
export async function work(options: WorkOptions, dist: string, output: Output): Promise<number> {
  const { source, json } = options;
  if ('example' in source) {
    const load = () => ({ plan: readExample(dist, source.example) });
    const result = await workOn(load, source.example, options, dist, output);
    if (json !== undefined && result) writeJson(json, result, output);
    return exitCode([result]);
  }
  const results: Result[] = [];
  for (const { name, path } of source.files) {
    const load = () => ({ bytes: readBytes(path) });
    results.push(await workOn(load, name, options, dist, output));
  }
  if (json !== undefined) {
    const [only] = results;
    const several = results.map((result, index) => ({
      file: source.files[index]?.name,
      ...result,
    }));
    writeJson(json, results.length === 1 && !failed(only) ? only : jsonOf(several), output);
  }
  return exitCode(results);
}

/** One file that could not be done is told like one among several. */
const jsonOf = (several: object[]) => (several.length === 1 ? several[0] : several);

const failed = (result: Result): result is { error: string } =>
  result !== undefined && 'error' in result;

function exitCode(results: readonly Result[]): number {
  if (results.some(failed)) return EXIT.failed;
  const isAny = results.some((result) => result && !failed(result) && isToMend(result));
  return isAny ? EXIT.toMend : EXIT.fine;
}

async function workOn(
  load: () => Source,
  name: string,
  options: WorkOptions,
  dist: string,
  output: Output,
): Promise<Result> {
  try {
    return await withWorkbook(load(), dist, (loaded) => doAll(loaded, name, options, output));
  } catch (problem) {
    const error = explained(problem);
    output.warn(`${basename(name)}: ${error}`);
    return { error };
  }
}

async function doAll(
  loaded: Loaded,
  name: string,
  options: WorkOptions,
  output: Output,
): Promise<Outcome | undefined> {
  const { host, notKept } = loaded;
  const title = basename(name);
  if (notKept.length > 0)
    output.warn(
      `${title}: il file contiene ${notKept.join('; ')}. ${options.save === undefined ? 'Non è stato guardato.' : 'Nel file salvato non c’è.'}`,
    );
  if (options.updatesSummary) await update(title, output);
  const outcome = options.verifies ? await verify(loaded, title, options, output) : undefined;
  if (options.writesCheck === true) {
    const { sheets } = await writeVerifica(await report());
    output.say(`Scritto il foglio «${sheets.join(', ')}».`);
  }
  if (options.save !== undefined) {
    const bytes = await saveWorkbook(host);
    writeWhole(options.save, bytes);
    const sheets = host.engine.workbook.getSheets().map((sheet) => sheet.getSheetName());
    const size = `${Math.round(bytes.length / 1024)} kB`;
    output.say(
      `\nScritto ${options.save}: ${sheets.length} fogli, ${size}.\n  ${sheets.join(', ')}`,
    );
  }
  return outcome;
}

async function verify(
  { host }: Loaded,
  title: string,
  { json }: WorkOptions,
  output: Output,
): Promise<Outcome> {
  const book = await readBook();
  const checked = checkBook(book);
  const outcome = await outcomeOf(book, checked, host);
  printOutcome(title, outcome, json === undefined, output);
  if (json === undefined) printRest(checkReport(book, today(), { rules, needs }, checked), output);
  return outcome;
}

const report = async () => checkReport(await readBook(), today(), { rules, needs });

/** As the calendar on the wall says. */
function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** As the screen «Sintesi» does: what people chose to keep stays, and what asks for a choice is told. */
async function update(title: string, output: Output): Promise<void> {
  const { summary } = await it.loadSummary();
  const { settings, objectives, update: planned } = await readSummaryUpdate();
  const list = settings === null ? undefined : listTemplate(settings.template);
  if (list) {
    output.say(`${title}: ${summary.isList}. ${summary.isListHelp(list.sheet)}`);
    return;
  }
  if (objectives === 0 && planned.summaries.length === 0)
    throw new Error(`${summary.noObjectives}: ${summary.noObjectivesHelp}`);
  const [obstacle] = planned.obstacles;
  if (obstacle?.code === 'protected') throw new Error(summary.isProtected(obstacle.sheet));
  if (obstacle?.code === 'filtered') throw new Error(summary.isFiltered(obstacle.sheet));
  if (obstacle?.code === 'lostHeading') {
    const headings = obstacle.fields.map((field) => `«${summary.fields[field]}»`).join(', ');
    throw new Error(summary.lostHeading(obstacle.sheet, headings));
  }
  const done = await updateSummaries();
  const lines = [
    ...(done.sheets.length > 0 ? [`Fogli creati: ${done.sheets.join(', ')}.`] : []),
    ...summary.done(done),
  ];
  output.say(
    lines.length === 0
      ? `${title}: ${summary.upToDate}.`
      : `${title}: ${summary.updated}. ${lines.join(' ')}`,
  );
  const { gone, copied, questions, differences, deadlinesToAdd } = planned;
  for (const [count, says] of [
    [gone.filter(({ choice }) => choice === 'keep').length, summary.gone],
    [copied.length, summary.copied],
    [questions.length, summary.questions],
    [differences.length, summary.differences],
  ] as const)
    if (count > 0) output.say(`  ${says(count)}: si sceglie nel riquadro, in «${summary.title}».`);
  if (deadlinesToAdd?.choice === 'leave') {
    const { name, deadlines } = deadlinesToAdd;
    const words = summary.deadlinesToAdd;
    output.say(
      `  ${words.heading(name)} non c’è. ${words.help(deadlines)} Si aggiunge nel riquadro, in «${summary.title}».`,
    );
  }
}

function writeJson(file: string, content: unknown, output: Output): void {
  writeWhole(file, `${JSON.stringify(content, null, 2)}\n`);
  output.say(`Esito scritto in ${file}.`);
}

/** What went wrong, in the words of the pane where it has them. */
function explained(problem: unknown): string {
  if (problem instanceof WorkbookProblem) {
    const { what, why, todo } = it.problems.texts[problem.code](problem.subject ?? '');
    return `${what} ${why} ${todo}`;
  }
  return problem instanceof Error ? problem.message : String(problem);
}
