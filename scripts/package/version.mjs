/**
 * The version of a release, as Excel wants it: four numbers of at most five digits, higher at each release.
 * The first two are those of package.json; the others are the date of the source (UTC): year and day of the year,
 * then hour and minute. Anyone who packages the same source gets the same version, with or without git.
 */
const DAY = 86_400_000;
const LARGEST_PART = 99_999;

/** "0.1.26325.955" for package.json's "0.1.0" and a source of 21 November 2026, 9:55 UTC. */
export function releaseVersion(packageVersion, date) {
  const [major, minor] = packageVersion.split('.');
  const year = date.getUTCFullYear();
  const dayOfYear = Math.floor((date.getTime() - Date.UTC(year, 0, 0)) / DAY);
  const time = date.getUTCHours() * 100 + date.getUTCMinutes();
  return [major, minor, (year % 100) * 1000 + dayOfYear, time].join('.');
}

function parts(version) {
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version))
    throw new Error(
      `«${version}» non è una versione: servono quattro numeri, per esempio 0.1.26325.955. ` +
        'Si legge in manifest.xml, dopo <Version>.',
    );
  return version.split('.').map(Number);
}

/** Less than zero when `one` comes before `other`. */
export function compareVersions(one, other) {
  const [left, right] = [parts(one), parts(other)];
  const different = left.findIndex((part, index) => part !== right[index]);
  return different === -1 ? 0 : left[different] - right[different];
}

/** `version`, or the first one after `installed` when that is not lower: going back to older files needs it. */
export function versionAfter(version, installed) {
  if (installed === undefined || compareVersions(version, installed) > 0) return version;
  const raised = parts(installed);
  let last = raised.length - 1;
  while (raised[last] === LARGEST_PART) raised[last--] = 0;
  if (last < 0) throw new Error(`Dopo la versione ${installed} non ce n'è un'altra.`);
  raised[last] += 1;
  return raised.join('.');
}
