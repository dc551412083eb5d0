import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICES } from '../../scripts/notices.mjs';

const dist = join(__dirname, '../../dist');
const notices = readFileSync(join(dist, NOTICES), 'utf8');
const named = [...notices.matchAll(/^(\S+) (\S+) \(([^)]+)\)$/gm)].map(([, name]) => name);

describe('the third-party notices of the build', () => {
  it('name what the bundles are made of, webpack’s own runtime too', () => {
    for (const name of ['react', 'react-dom', '@griffel/core', '@microsoft/office-js-helpers'])
      expect(named).toContain(name);
    expect(named).toContain('webpack');
  });

  it('name what was inside a package before the build', () => {
    expect(notices).toContain('lodash-es, in @microsoft/office-js-helpers 1.0.2 (MIT)\n');
    expect(notices).toContain('rxjs, in @microsoft/office-js-helpers 1.0.2 (Apache-2.0)\n');
    expect(notices).toContain('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION');
  });

  it('name nothing that is only a tool or a part of the workbench', () => {
    expect(named.filter((name) => /univer|jest|eslint|typescript/.test(name ?? ''))).toEqual([]);
  });

  it('know every package that says in the bundles whose it is', () => {
    const folder = join(dist, 'static');
    const banners = readdirSync(folder)
      .filter((name) => name.endsWith('.LICENSE.txt'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    expect(banners).toContain('Meta Platforms');
    expect(notices).toContain('Copyright (c) Meta Platforms, Inc. and affiliates');
    expect(notices).toContain('Copyright (c) Microsoft Corporation');
  });
});
