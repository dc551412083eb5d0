import { openWorkbench, closeEverything } from './test/browser/support';
import { paneUser } from './test/browser/paneUser';
async function main() {
const w = await openWorkbench('?grid=no&pane=340');
const user = paneUser(w);
let n = 0;
const shot = async (name: string) => {
  n += 1;
  await w.page.locator('#pane').screenshot({ path: `/tmp/s-m/${n}-${name}.png` });
};
const example = process.argv[2] ?? 'Terre di Pianura';
await user.press('Carica esempio');
await user.press(new RegExp(`^Carica questo esempio: .*${example}`));
await user.shown('Esempio caricato');
await user.press('Vai alla pagina iniziale');
const t0 = Date.now();
await user.open('Monitoraggio');
await user.shown('Comincia il giro');
console.log('opened', Date.now() - t0);
await shot('date');
await user.press('Comincia il giro');
await shot('ask');
await user.press(/^Sì, al/);
await user.shown(/^Giro al/);
await shot('round');
console.log(await w.page.frameLocator('#pane').locator('main').innerText().then((t) => t.slice(0, 1500)));
await closeEverything();
}
void main();
