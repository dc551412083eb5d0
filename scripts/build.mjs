/** Builds the add-in into dist/ and the workbench's page into workbench/dist/, from nothing. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const webpack = join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
const mode = process.argv.includes('--development') ? 'development' : 'production';
const addinOnly = process.argv.includes('--addin');

const builds = [{ config: 'webpack.config.js', output: 'dist' }];
if (!addinOnly) builds.push({ config: 'workbench/webpack.config.cjs', output: 'workbench/dist' });

// What is built by hand, for development perhaps, is not what the tests are to find.
rmSync(join(root, 'node_modules', '.built'), { force: true });
const statuses = await Promise.all(builds.map(build));
process.exit(statuses.find((status) => status !== 0) ?? 0);

/** Resolves with the exit code. */
function build({ config, output }) {
  rmSync(join(root, output), { recursive: true, force: true });
  const child = spawn(process.execPath, [webpack, '--config', config, '--mode', mode], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}
