export function inOrder(names: Iterable<string>): string[];
export function zipOf(files: Map<string, Uint8Array>, date: Date): Uint8Array;
