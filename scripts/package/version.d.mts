export function releaseVersion(packageVersion: string, date: Date): string;
export function compareVersions(one: string, other: string): number;
export function versionAfter(version: string, installed: string | undefined): string;
