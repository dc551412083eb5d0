export interface ShippedPackage {
  name: string;
  version: string;
  license: unknown;
  folder: string;
}
export const NOTICES: string;
export function isAllowed(expression: unknown): boolean;
export function packageOf(file: string): ShippedPackage | undefined;
export function noticesFor(packages: Iterable<ShippedPackage>): string;
