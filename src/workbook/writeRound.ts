/** Writes what a round of monitoring told: all of it or nothing, as one step that can be taken back. */
import type { RoundWrite } from '../templates/monitoring/roundChanges';
import { applyIn } from './applyChanges';
import { change, together } from './excel';
import { lastStep } from './lastStep';
import { writeIn, type WriteOptions, type Written } from './writeWorkbook';

/** Two requests; a few more the first time, when the register comes as a sheet of its own. */
export function writeRound(
  { changes, sheet }: Pick<RoundWrite, 'changes' | 'sheet'>,
  options: WriteOptions = {},
): Promise<Written> {
  if (sheet === null)
    return change(async (context) => {
      await applyIn(context, changes);
      return { sheets: [] };
    });
  return change(
    (context) => {
      const blueprint = { sheets: [sheet], names: [], activate: sheet.name };
      return writeIn(context, blueprint, options, async () => {
        if (changes.length === 0) return null;
        await together((own) => applyIn(own, changes));
        return lastStep();
      });
    },
    { oneStep: false },
  );
}
