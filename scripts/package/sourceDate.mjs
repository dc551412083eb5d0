/** When the source was last changed: the version of a release and the dates of its files come from it alone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STAMP = 'scripts/package/sourceDate.txt';

const inSeconds = (text) => (/^\d{9,11}$/.test(text) ? new Date(Number(text) * 1000) : undefined);

function git(root, ...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function fromEnvironment({ SOURCE_DATE_EPOCH: given }) {
  if (!given) return undefined;
  const date = inSeconds(given);
  if (!date)
    throw new Error(
      `SOURCE_DATE_EPOCH vale «${given}»: servono i secondi dal 1970, per esempio 1795255200.`,
    );
  return { date };
}

/** An archive made by git carries the date of its commit. */
function fromArchive(root) {
  const date = inSeconds(readFileSync(join(root, STAMP), 'utf8').trim());
  return date && { date };
}

function fromGit(root, now) {
  // The prefix is empty at the top of a work tree: not when these files lie inside another project's.
  if (git(root, 'rev-parse', '--show-prefix') !== '') return undefined;
  const date = inSeconds(git(root, 'log', '-1', '--format=%ct') ?? '');
  const changed = git(root, 'status', '--porcelain');
  if (!date || changed === undefined) return undefined;
  if (changed === '') return { date };
  return {
    date: now(),
    warning:
      'Ci sono modifiche non ancora registrate in git: la versione prende la data di adesso e lo zip ' +
      'non si potrà rifare identico.',
  };
}

/** The date, and a warning when nobody else could find the same one. */
export function sourceDate(root, { environment = process.env, now = () => new Date() } = {}) {
  const found = fromEnvironment(environment) ?? fromArchive(root) ?? fromGit(root, now);
  if (found) return found;
  throw new Error(
    'La data del codice non è nota, e la versione ne dipende: questa cartella non è un clone di git né un suo ' +
      'archivio. Scarica il codice con «git clone» o come archivio dalla pagina del repository, oppure indica ' +
      'la data in secondi dal 1970: SOURCE_DATE_EPOCH=1795255200 npm run package -- --base https://…/',
  );
}
