/** Draws assets/icon-*.png from assets/icon.svg with Chromium. Run by hand after the drawing changes. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './chromium.mjs';

const assets = join(dirname(fileURLToPath(import.meta.url)), '..', 'assets');
const svg = readFileSync(join(assets, 'icon.svg'), 'utf8').replace(/<\?xml.*?\?>/, '');
const browser = await chromium.launch(chromiumOptions());
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(assets, `icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
