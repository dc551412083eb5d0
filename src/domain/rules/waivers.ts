/**
 * Findings that somebody answers for. A waiver holds for one finding, as long as its cell shows what was waived; it
 * follows the cell where rows came above it and no doubt is left which one it was. What holds no more is told.
 */
import { cellAddress } from '../address';
import type { Book, Waiver } from '../book';
import { italian, plain } from '../cells';
import { Rejection } from '../rejection';
import type { AnyFinding } from './finding';
import { ruleOf, type RuleId } from './registry';
import type { LapsedWaiver } from './view';

/** A finding with the waiver that holds for it. */
export interface Waived {
  finding: AnyFinding;
  waiver: Waiver;
}

/** What a waiver says of its finding: whoever waives adds who answers for it, and why. */
export type WaivedFinding = Pick<Waiver, 'rule' | 'sheet' | 'cell' | 'value'>;

/** Where a finding is, and what its cell shows. One that has no cell is known by its unit or objective. */
export function waivedFinding(finding: AnyFinding, book: Book): WaivedFinding {
  const { rule, at, sheet, unit, objective } = finding;
  if (at === null) {
    const whose = unit ?? (objective && (objective.number || objective.title)) ?? '';
    return { rule, sheet: sheet ?? '', cell: '', value: shortValue(whose) };
  }
  const shown = book.cells.get(at.sheet)?.values[at.row]?.[at.column];
  const cell = cellAddress(at.row, at.column);
  return { rule, sheet: at.sheet, cell, value: shortValue(shownText(shown)) };
}

/** What a cell shows, as text. */
function shownText(value: unknown): string {
  const shown = plain(value);
  if (shown instanceof Rejection) return typeof value === 'string' ? value : shown.code;
  if (typeof shown === 'number') return italian(shown);
  if (typeof shown === 'boolean') return shown ? 'VERO' : 'FALSO';
  return typeof shown === 'string' ? shown : '';
}

/** Longer values are kept by their beginning, and by a mark that changes with the rest: what is kept is not too long. */
const LONGEST = 200;
const BEGINNING = 180;

function shortValue(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, BEGINNING)}… [${markOf(line)}]`;
}

/** FNV-1a. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (const character of text)
    mark = Math.imul(mark ^ character.codePointAt(0)!, 0x01000193) >>> 0;
  return mark.toString(36);
}

export interface Judged {
  findings: AnyFinding[];
  waived: Waived[];
  lapsed: LapsedWaiver[];
}

/** `wasRun`: of a rule that was not run nobody knows whether its waivers still hold. */
export function judged(
  findings: readonly AnyFinding[],
  book: Book,
  wasRun: (rule: string) => boolean,
): Judged {
  if (book.waivers.length === 0) return { findings: [...findings], waived: [], lapsed: [] };
  const names = new Set(book.waivers.map(({ rule }) => rule));
  const left = new Map<AnyFinding, WaivedFinding>();
  for (const finding of findings)
    if (names.has(finding.rule)) left.set(finding, waivedFinding(finding, book));
  const waived: Waived[] = [];
  const take = (waiver: Waiver, finding: AnyFinding | undefined): boolean => {
    if (finding === undefined) return false;
    left.delete(finding);
    waived.push({ finding, waiver });
    return true;
  };
  const others = book.waivers.filter(
    (waiver) =>
      !take(
        waiver,
        findIn(left, (said) => isSame(said, waiver) && isAt(said, waiver)),
      ),
  );
  const lost = others.filter((waiver) => !take(waiver, movedTo(waiver, others, left, book)));
  const gone = new Set(waived.map(({ finding }) => finding));
  const lapsed = lost
    .filter(({ rule }) => wasRun(rule))
    .map((waiver): LapsedWaiver => {
      const isThere = findIn(left, (said) => isOn(said, waiver) && isAt(said, waiver));
      return { waiver, why: isThere ? 'changed' : 'gone' };
    });
  return { findings: findings.filter((finding) => !gone.has(finding)), waived, lapsed };
}

const sheetKey = ({ sheet }: WaivedFinding) => sheet.trim().toLowerCase();

const isOn = (one: WaivedFinding, other: WaivedFinding): boolean =>
  one.rule === other.rule && sheetKey(one) === sheetKey(other);

const isSame = (one: WaivedFinding, other: WaivedFinding): boolean =>
  isOn(one, other) && one.value === shortValue(other.value);

const isAt = (one: WaivedFinding, other: WaivedFinding): boolean =>
  one.cell === other.cell.replace(/\$|\s/g, '').toUpperCase();

function findIn(
  left: ReadonlyMap<AnyFinding, WaivedFinding>,
  is: (said: WaivedFinding) => boolean,
): AnyFinding | undefined {
  for (const [finding, said] of left) if (is(said)) return finding;
  return undefined;
}

/** The finding of a cell that rows have moved: the only one that shows what was waived, by the only waiver of that. */
function movedTo(
  waiver: Waiver,
  waivers: readonly Waiver[],
  left: ReadonlyMap<AnyFinding, WaivedFinding>,
  book: Book,
): AnyFinding | undefined {
  if (waiver.cell === '' || waivers.filter((each) => isSame(each, waiver)).length > 1)
    return undefined;
  const found = [...left].filter(([, said]) => isSame(said, waiver));
  const [only] = found;
  if (found.length !== 1 || only === undefined) return undefined;
  return waiver.value.trim() !== '' || isOneOfItsSheet(only[0], book) ? only[0] : undefined;
}

/** Blank cells are all alike: only of a sheet with one objective, and of what it has once, is it clear which is meant. */
function isOneOfItsSheet({ rule, at }: AnyFinding, { objectives }: Book): boolean {
  const on = ruleOf(rule as RuleId).on as string;
  return on === 'objective' && objectives.filter(({ sheet }) => sheet === at?.sheet).length === 1;
}
