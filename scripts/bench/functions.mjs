/**
 * How long the custom functions of the built add-in take, side by side with what a user would have instead (formulajs)
 * and with the limit (a bare loop over the same plain numbers). Ratios of medians, in one run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import * as formulajs from '@formulajs/formulajs';
import { Bench } from 'tinybench';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The functions that the built bundle registers, by id. */
function loadFunctions() {
  const file = join(root, 'dist', 'functions.js');
  if (!existsSync(file)) throw new Error('dist/functions.js is missing: npm run build');
  const functions = new Map();
  globalThis.CustomFunctions = {
    associate: (id, implementation) => functions.set(id, implementation),
  };
  runInThisContext(readFileSync(file, 'utf8'));
  return (id) => functions.get(id);
}

/** Numbers that repeat from run to run. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randomNumbers(20_240_101);
const column = (length, cell) => Array.from({ length }, () => [cell()]);
const grade = () => Math.round(random() * 100) / 100;
const weight = () => 1 + Math.floor(random() * 30);
const day = () => 45_292 + Math.floor(random() * 366);
const mark = () => (random() < 0.4 ? 'X' : '');

const of = loadFunctions();
const [PUNTEGGIO, VERIFICA_PESI, STATO_FASE, RITARDO_ANNUALE] = [
  'PUNTEGGIO',
  'VERIFICA_PESI',
  'STATO_FASE',
  'RITARDO_ANNUALE',
].map(of);

/** Results end here, so that no loop is optimised away. */
let sink = 0;

const bare = {
  score(grades, weights) {
    let [products, total] = [0, 0];
    for (let index = 0; index < weights.length; index++) {
      products += grades[index][0] * weights[index][0];
      total += weights[index][0];
    }
    return products / total;
  },
  sum(weights) {
    let total = 0;
    for (let index = 0; index < weights.length; index++) total += weights[index][0];
    return total;
  },
  marks(planned, done) {
    let marks = 0;
    for (const row of [planned[0], done[0]])
      for (let index = 0; index < row.length; index++) if (row[index] === 'X') marks++;
    return marks;
  },
  delay(amounts, due, paid) {
    let [products, total] = [0, 0];
    for (let index = 0; index < amounts.length; index++) {
      products += (paid[index][0] - due[index][0]) * amounts[index][0];
      total += amounts[index][0];
    }
    return products / total;
  },
};

const CALLS = 100_000;
/** The same call on many sets of data in turn. */
const repeated = (sets, call) => () => {
  for (let index = 0; index < CALLS; index++) sink += call(sets[index % sets.length]);
};

async function medians(tasks) {
  const bench = new Bench({ time: 600, warmupTime: 200 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [name, result.latency.p50 ?? result.latency.mean]),
  );
}

const number = (value) => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
const row = (what, ratio, limit, isWithin) => ({
  what,
  ratio: `${number(ratio)}×`,
  limit,
  within: isWithin ? 'yes' : 'NO',
});

async function scoreRows() {
  const sets = Array.from({ length: 64 }, () => ({
    grades: column(12, grade),
    weights: column(12, weight),
  }));
  const times = await medians({
    ours: repeated(sets, ({ grades, weights }) => PUNTEGGIO(grades, weights, null, null)),
    formulajs: repeated(
      sets,
      ({ grades, weights }) => formulajs.SUMPRODUCT(grades, weights) / formulajs.SUM(weights),
    ),
    bare: repeated(sets, ({ grades, weights }) => bare.score(grades, weights)),
  });
  const faster = times.formulajs / times.ours;
  const slower = times.ours / times.bare;
  return [
    row('PUNTEGGIO, 12 pairs: faster than formulajs', faster, 'at least 3×', faster >= 3),
    row('PUNTEGGIO, 12 pairs: time of a bare loop', slower, 'at most 5×', slower <= 5),
  ];
}

async function phaseStateRows() {
  const sets = Array.from({ length: 64 }, () => ({
    planned: [Array.from({ length: 12 }, mark)],
    done: [Array.from({ length: 12 }, mark)],
  }));
  const times = await medians({
    ours: repeated(
      sets,
      ({ planned, done }) => STATO_FASE(planned, done, 45_473, 2024, null).length,
    ),
    bare: repeated(sets, ({ planned, done }) => bare.marks(planned, done)),
  });
  const slower = times.ours / times.bare;
  return [
    row('STATO_FASE, 2 × 12 periods: time of a bare scan', slower, 'at most 5×', slower <= 5),
  ];
}

const large = {
  PUNTEGGIO: (size) => {
    const [grades, weights] = [column(size, grade), column(size, weight)];
    return {
      ours: () => (sink += PUNTEGGIO(grades, weights, null, null)),
      bare: () => (sink += bare.score(grades, weights)),
    };
  },
  VERIFICA_PESI: (size) => {
    const weights = column(size, weight);
    return {
      ours: () => (sink += VERIFICA_PESI(weights, null, null).length),
      bare: () => (sink += bare.sum(weights)),
    };
  },
  RITARDO_ANNUALE: (size) => {
    const [amounts, due, paid] = [
      column(size, () => weight() * 100),
      column(size, day),
      column(size, day),
    ];
    return {
      ours: () => (sink += RITARDO_ANNUALE(amounts, due, paid, 2024, null)),
      bare: () => (sink += bare.delay(amounts, due, paid)),
    };
  },
};

async function largeRows() {
  const rows = [];
  for (const [name, tasksFor] of Object.entries(large)) {
    const times = await medians(tasksFor(100_000));
    const slower = times.ours / times.bare;
    rows.push(row(`${name}, 100,000 rows: time of a bare loop`, slower, 'at most 5×', slower <= 5));
  }
  return rows;
}

async function growthRows() {
  const rows = [];
  for (const [name, tasksFor] of Object.entries(large)) {
    const [small, all] = [await medians(tasksFor(1_000)), await medians(tasksFor(1_000_000))];
    const growth = all.ours / small.ours / 1_000;
    const ofBare = all.bare / small.bare / 1_000;
    // The bare loop tells what the machine's memory alone adds from 24 kB to 24 MB.
    rows.push(
      row(
        `${name}, 1,000 → 1,000,000 rows: time per row (bare loop ${number(ofBare)}×)`,
        growth,
        'at most 2×, or the bare loop’s',
        growth <= Math.max(2, ofBare * 1.2),
      ),
    );
  }

  return rows;
}

/** What was measured, as rows of a table. */
export async function functionRows() {
  const rows = [
    ...(await scoreRows()),
    ...(await phaseStateRows()),
    ...(await largeRows()),
    ...(await growthRows()),
  ];
  if (!Number.isFinite(sink)) console.log(sink);
  return rows;
}
