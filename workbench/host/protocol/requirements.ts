import { HostError } from './errors';

/** Which members of Office.js a version of Excel has. */
export interface Requirements {
  /** Refuses a member ("Range.copyFrom") that this Excel does not have. */
  require(member: string): void;
  has(member: string): boolean;
  isSetSupported(set: string, version?: string): boolean;
}

/** The sets that Excel has besides ExcelApi, in every version that the add-in supports. */
const OTHER_SETS: Record<string, number> = { customfunctionsruntime: 1, sharedruntime: 1 };

/** The last released set. */
const LATEST = '1.20';

const minorOf = (version: string) => Number(version.split('.')[1] ?? 0);

/** The members of a requirement set and of those before it; without a set, all that there are. */
export function requirementsOf(
  version: string | undefined,
  setOf: (member: string) => string | undefined,
): Requirements {
  const has = (member: string) => {
    const set = version === undefined ? undefined : setOf(member);
    if (set === undefined || version === undefined) return true;
    return set.startsWith('ExcelApi 1.') && minorOf(set.slice(9)) <= minorOf(version);
  };
  return {
    has,
    require: (member) => {
      if (!has(member))
        throw new HostError('ApiNotFound', `${member} is of ${setOf(member)}, after ${version}.`);
    },
    isSetSupported: (set, asked = '1.1') => {
      const most =
        set.toLowerCase() === 'excelapi'
          ? minorOf(version ?? LATEST)
          : (OTHER_SETS[set.toLowerCase()] ?? 0);
      return asked.startsWith('1.') && minorOf(asked) <= most;
    },
  };
}
