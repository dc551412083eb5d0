/**
 * The licences of other people's code that ends in the bundles, as the text that is shipped with them. The build fails
 * on code of which the licence is unknown, or is not one that lets it be part of an EUPL-1.2 program.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import satisfies from 'spdx-satisfies';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const mitOf = (owner) => `MIT License

Copyright (c) ${owner}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Packages that come without the text of their licence: it is in their repository. */
const TEXTS = new Map([['@fluentui/react-icons', mitOf('Microsoft Corporation.')]]);

/** A licence expression (SPDX) that allowed licences alone satisfy; what is not one is not understood, so not allowed. */
export function isAllowed(expression) {
  try {
    return satisfies(expression, ALLOWED);
  } catch {
    return false;
  }
}

/** What a folder's package.json says of the package, or undefined where there is none. */
function packageIn(folder) {
  const description = join(folder, 'package.json');
  if (!existsSync(description)) return undefined;
  const { name, version, license } = JSON.parse(readFileSync(description, 'utf8'));
  // Some packages have a package.json without a name in their folders.
  return name && version ? { name, version, license, folder } : undefined;
}

/** The first thing found in this folder and in those around it. */
function upwards(folder, find) {
  for (let here = folder; ; here = dirname(here)) {
    const found = find(here);
    if (found || dirname(here) === here) return found;
  }
}

/** The package that a module's file belongs to, or undefined when it is the project's own. */
export function packageOf(file) {
  if (!/[\\/]node_modules[\\/]/.test(file)) return undefined;
  const found = upwards(dirname(file), packageIn);
  if (!found) throw new Error(`${file}: no package.json tells whose it is`);
  return found;
}

/** Of a minified file too, whose own map is seldom there. */
const mapsOf = (file) => [`${file}.map`, file.replace(/\.min\.js$/, '.js.map')];

/**
 * Packages whose code was already inside this file when it was published, as its source map tells. Their version is not
 * known: the one that is installed may be a later one.
 */
export function packagesInside(file) {
  const map = mapsOf(file).find((path) => path !== file && existsSync(path));
  const text = map === undefined ? '' : readFileSync(map, 'utf8');
  if (!text.includes('node_modules/')) return [];
  const around = packageOf(file);
  const names = JSON.parse(text).sources.map(
    (source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1],
  );
  return [...new Set(names)]
    .filter((name) => name !== undefined && name !== around.name)
    .map((name) => {
      const found = upwards(around.folder, (at) => packageIn(join(at, 'node_modules', name)));
      if (!found)
        throw new Error(`${name}, inside ${around.name}, is not installed: its licence is unknown`);
      return { ...found, version: undefined, inside: nameOf(around) };
    });
}

const nameOf = ({ name, version, inside }) =>
  inside ? `${name}, in ${inside}` : `${name} ${version}`;

/** Without the package's own name above it, which would make the same text another one for each package. */
function textOf({ name, folder }) {
  const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : TEXTS.get(name);
  if (!text?.trim()) throw new Error(`${name}: the package has no licence text`);
  const lines = text.trim().split(/\s*?\r?\n/);
  return (lines[0] === name ? lines.slice(1) : lines).join('\n').trim();
}

/** The notices for these packages: those with one and the same text stand together. */
export function noticesFor(packages) {
  const byText = new Map();
  const inOrder = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const shipped of inOrder) {
    const { license } = shipped;
    if (!isAllowed(license))
      throw new Error(
        `${nameOf(shipped)}: licence «${license}» is not one of ${ALLOWED.join(', ')}`,
      );
    const text = textOf(shipped);
    byText.set(text, [...(byText.get(text) ?? []), `${nameOf(shipped)} (${license})`]);
  }
  const line = '-'.repeat(80);
  const sections = [...byText].map(([text, names]) => `${line}\n${names.join('\n')}\n\n${text}\n`);
  return (
    'Schede Obiettivo (EUPL-1.2) contiene il software elencato qui sotto, ciascuno con la sua licenza.\n' +
    'Schede Obiettivo (EUPL-1.2) contains the software listed below, each under its licence.\n\n' +
    sections.join('\n')
  );
}

/** Files of a module; those that webpack has joined into one are listed in it. */
const filesOf = (module) => [module.resource, ...(module.modules ?? []).flatMap(filesOf)];

/**
 * Webpack's plugin: one for all the bundles of a build, the last of which writes the notices.
 * `runtime` is the file of a package that puts code of its own in every bundle: webpack.
 */
export class Notices {
  packages = new Map();

  constructor({ runtime }) {
    this.add(runtime);
  }

  add(file) {
    const found = file && packageOf(file);
    if (!found) return;
    for (const each of [found, ...packagesInside(file)]) this.packages.set(nameOf(each), each);
  }

  /** `emit`: this bundle is the last. */
  plugin({ emit }) {
    return {
      apply: (compiler) => {
        const { Compilation, sources, WebpackError } = compiler.webpack;
        compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
          const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
          compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
            for (const module of compilation.modules)
              filesOf(module).forEach((file) => this.add(file));
            if (!emit) return;
            try {
              const text = noticesFor(this.packages.values());
              compilation.emitAsset(NOTICES, new sources.RawSource(text));
            } catch (problem) {
              compilation.errors.push(new WebpackError(problem.message));
            }
          });
        });
      },
    };
  }
}
