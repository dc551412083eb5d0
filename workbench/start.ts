/** npm start: serves the workbench and prints its address, or works on workbooks without a browser. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleNames } from './cli/examples';
import { FileProblem, readBytes } from './cli/files';
import { readOptions, UsageError, type ServeOptions, type WorkOptions } from './cli/options';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

async function serve({ port, file }: ServeOptions): Promise<void> {
  if (file !== undefined) readBytes(file);
  const { createServer } = await import('./server');
  const { url } = await createServer({ port, ...(file !== undefined && { file }) });
  console.log(`\nBanco di prova pronto: ${url}\nPremere Ctrl+C per chiuderlo.`);
}

async function work(options: WorkOptions): Promise<void> {
  const { work: begin } = await import('./cli/work');
  const output = { say: console.log, warn: console.error };
  process.exitCode = await begin(options, dist, output);
}

function explain(problem: unknown): string {
  if (problem instanceof UsageError || problem instanceof FileProblem) return problem.message;
  const { code, stack } = problem as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'La porta è già occupata da un altro programma: sceglierne un’altra con --porta.';
  return stack ?? String(problem);
}

async function main(): Promise<void> {
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const options = readOptions(process.argv.slice(2), exampleNames(dist), folder);
  await (options.job === 'serve' ? serve(options) : work(options));
}

main().catch((problem: unknown) => {
  console.error(`\n${explain(problem)}`);
  process.exitCode = 1;
});
