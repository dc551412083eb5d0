/** A few of the faults that `npm run bench` plants, all of them in `npm run fidelity`: of few, one more may be missed. */
import { TEMPLATES } from '../../src/domain/plan';
import { chosen, isFew, seed, told } from '../sample';
import { openWorkbook } from '../workbook/support';
import { PLANTS } from './faults';
import { precisionOf, recallOf, RUN_RULES } from './measure';
import { runOn, tallied, type Result } from './run';

/** Of rules that there are. */
const RUN = PLANTS.filter(({ rule }) => RUN_RULES.includes(rule));
const FEW = 18;
const [RECALL, PRECISION] = isFew ? [0.9, 0.85] : [0.95, 0.9];

describe(`planted faults (${told})`, () => {
  const results: Result[] = [];
  const templates = chosen(TEMPLATES, 2, 1);

  beforeAll(async () => {
    for (const [index, template] of templates.entries()) {
      const host = await openWorkbook();
      const run = await runOn(host, template, chosen(RUN, FEW, 2 + index), seed);
      host.dispose();
      results.push(...run.results);
    }
  });

  it('are found', () => {
    expect(results.length).toBeGreaterThan(FEW / 2);
    const missed = results.filter(({ isFound }) => !isFound);
    const recall = recallOf(tallied(results));
    expect({ recall, missed: recall < RECALL ? missed : [] }).toEqual({ recall, missed: [] });
  });

  it('are nearly all that is found', () => {
    const tally = tallied(results);
    const falsely = results.filter((each) => each.falsely.length > 0);
    const precision = precisionOf(tally);
    expect({ precision, falsely: precision < PRECISION ? falsely : [] }).toEqual({
      precision,
      falsely: [],
    });
  });
});
