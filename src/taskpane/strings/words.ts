/** Words that come with the screens that say them: the start page does not load them. */
import { use } from 'react';
import { useStrings } from '.';

/** Each is asked for once: what waits must wait for the same promise at every drawing. */
const asked = new Map<() => Promise<unknown>, Promise<unknown>>();

function loaded<Words>(load: () => Promise<Words>): Words {
  let words = asked.get(load) as Promise<Words> | undefined;
  if (!words) asked.set(load, (words = load()));
  return use(words);
}

export const useSummaryWords = () => loaded(useStrings().loadSummary).summary;
export const useDashboardWords = () => loaded(useStrings().loadDashboard).dashboard;
export const usePhotographWords = () => loaded(useStrings().loadPhotograph).photograph;
export const useResultsWords = () => loaded(useStrings().loadResults).results;
export const usePrintWords = () => loaded(useStrings().loadPrint).print;
export const useScoresWords = () => loaded(useStrings().loadScores).scores;
export const useMonitoringWords = () => loaded(useStrings().loadMonitoring).monitoring;
export const useFollowingWords = () => loaded(useStrings().loadFollowing).following;
export const useMeasuresWords = () => loaded(useStrings().loadMeasures).measures;
