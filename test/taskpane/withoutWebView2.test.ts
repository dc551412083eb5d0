/** What the pane says where Excel has no browser but Internet Explorer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const script = readFileSync(join(__dirname, '../../src/taskpane/withoutWebView2.js'), 'utf8');

it('says what is missing, that nothing was touched, and what to do, in both languages', () => {
  document.body.innerHTML = '<div id="pane"><p>Schede Obiettivo</p></div>';
  window.eval(script);
  const [heading, ...lines] = document.querySelectorAll('#pane > *');
  expect(heading?.textContent).toBe('Schede Obiettivo non può aprirsi');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/manca Microsoft Edge WebView2.*non è cambiato nulla\.$/),
    expect.stringMatching(/^Che cosa fare: .*WebView2 Runtime/),
    expect.stringMatching(/^Microsoft Edge WebView2 is missing/),
  ]);
  expect(lines.map(({ lang }: Element & { lang?: string }) => lang)).toEqual(['', '', 'en']);
  expect(document.querySelector('#pane')?.getAttribute('role')).toBe('alert');
});
