export const DEVELOPMENT_BASE: string;
export function checkedBase(text: string | undefined): string;
export function manifestFor(source: string, base: string, version: string): string;
export function sourceManifest(): string;
