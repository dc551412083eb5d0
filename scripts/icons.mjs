/**
 * Draws with Chromium, by hand after a drawing changes: assets/icon-*.png from assets/icon.svg, and the icons of the
 * commands, assets/commands/*.png, from Fluent's icons and assets/mark.svg.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { chromiumOptions } from './chromium.mjs';

const require = createRequire(import.meta.url);
const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');

/** At least 3:1 on the ribbons of Excel's light, dark and black themes, which have one set of icons. */
const COLOUR = '#2e86c1';
const SIZES = [16, 32, 80];

/** A command's icon: one of Fluent's, as in the pane. */
const FLUENT = {
  objective: ['add-circle', 'AddCircle'],
  plan: ['building-government', 'BuildingGovernment'],
  summary: ['document-bullet-list-multiple', 'DocumentBulletListMultiple'],
  weights: ['scales', 'Scales'],
  check: ['document-search', 'DocumentSearch'],
  formulas: ['math-formula', 'MathFormula'],
  examples: ['document-table', 'DocumentTable'],
};

const file = (name) => readFileSync(join(assets, name), 'utf8').replace(/<\?xml.*?\?>/, '');

/** The drawing that Fluent made for a size, or for the one below it. */
function fluent([name, component], size) {
  const icons = require(`@fluentui/react-icons/svg/${name}`);
  const drawn = [48, 32, 28, 24, 20, 16].find(
    (each) => each <= size && icons[`${component}${each}Regular`],
  );
  const icon = icons[`${component}${drawn ?? ''}Regular`];
  return renderToStaticMarkup(createElement(icon));
}

const drawings = [16, 32, 64, 80, 128].map((size) => ({
  name: `icon-${size}.png`,
  size,
  svg: file('icon.svg'),
}));
for (const size of SIZES) {
  for (const [command, icon] of Object.entries(FLUENT))
    drawings.push({ name: `commands/${command}-${size}.png`, size, svg: fluent(icon, size) });
  drawings.push({ name: `commands/mark-${size}.png`, size, svg: file('mark.svg') });
}

mkdirSync(join(assets, 'commands'), { recursive: true });
const browser = await chromium.launch(chromiumOptions());
for (const { name, size, svg } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px;color:${COLOUR};fill:currentColor}</style>${svg}`,
  );
  await page.screenshot({ path: join(assets, name), omitBackground: true });
  await page.close();
}
await browser.close();
