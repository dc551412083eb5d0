import type { Rule } from 'eslint';
export function importsOf(root: string, folders: string[]): Map<string, string[]>;
export function circles(imports: Map<string, string[]>): string[][];
export const noCycle: Rule.RuleModule;
