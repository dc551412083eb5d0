/** npm start: serves the workbench and prints its address, or saves an example's plan as .xlsx without a browser. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleNames, readExample } from './cli/examples';
import { readOptions, UsageError, type SaveOptions, type ServeOptions } from './cli/options';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');

async function serve({ port }: ServeOptions): Promise<void> {
  const { createServer } = await import('./server');
  const { url } = await createServer({ port });
  console.log(`\nBanco di prova pronto: ${url}\nPremere Ctrl+C per chiuderlo.`);
}

async function save({ example, file }: SaveOptions): Promise<void> {
  const { savePlan } = await import('./cli/save');
  const { sheets, bytes } = await savePlan(readExample(dist, example), file, dist);
  const size = `${Math.round(bytes / 1024)} kB`;
  console.log(`\nScritto ${file}: ${sheets.length} fogli, ${size}.\n  ${sheets.join(', ')}`);
}

function explain(problem: unknown): string {
  if (problem instanceof UsageError) return problem.message;
  const { code, message, stack } = problem as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return 'La porta è già occupata da un altro programma: sceglierne un’altra con --porta.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EISDIR' || code === 'EBUSY')
    return `Il file non si può scrivere (${message}): controllare la cartella e che il file non sia aperto in Excel.`;
  return stack ?? String(problem);
}

async function main(): Promise<void> {
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const options = readOptions(process.argv.slice(2), exampleNames(dist), folder);
  await (options.job === 'serve' ? serve(options) : save(options));
}

main().catch((problem: unknown) => {
  console.error(`\n${explain(problem)}`);
  process.exitCode = 1;
});
