/** npm run bench: how fast the custom functions of the built add-in are, what its pane weighs and how soon it is drawn, how the workbench's own time grows, what Verifica finds of planted faults. */
import { functionRows } from './bench/functions.mjs';
import { growthRows } from './bench/growth.mjs';
import { plantRows } from './bench/plants.mjs';
import { weightRows } from './bench/weight.mjs';

// The pane first: afterwards this process holds a million rows.
console.table(await weightRows());
console.table(await functionRows());
console.table(await growthRows());
const planted = await plantRows();
console.table(planted.rows);
console.table(planted.total);
for (const line of planted.told) console.log(line);
