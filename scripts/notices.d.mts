export interface ShippedPackage {
  name: string;
  /** Not known of what is inside another package. */
  version: string | undefined;
  inside?: string;
  license: unknown;
  folder: string;
}
export const NOTICES: string;
export function isAllowed(expression: unknown): boolean;
export function packageOf(file: string): ShippedPackage | undefined;
export function packagesInside(file: string): ShippedPackage[];
export function noticesFor(packages: Iterable<ShippedPackage>): string;
