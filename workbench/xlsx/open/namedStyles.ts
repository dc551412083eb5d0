import { strFromU8, strToU8 } from 'fflate';
import type { DocumentState } from '../../host/document/document';
import type { StyleGroup } from '../../host/document/namedStyle';
import { readLooks } from './looks';
import { attribute, elements, isTrue, parse, type Parts } from './parts';
import type { StyleTable } from './styles';

const APPLIES: Record<string, StyleGroup> = {
  applyNumberFormat: 'Number',
  applyFont: 'Font',
  applyAlignment: 'Alignment',
  applyBorder: 'Border',
  applyFill: 'Patterns',
  applyProtection: 'Protection',
};

/** Reads the styles with a name, and notes which of them the looks of cells were made of, by the numbers of these. */
export async function readNamedStyles(
  parts: Parts,
  path: string | undefined,
  table: StyleTable,
  document: DocumentState,
): Promise<void> {
  const bytes = path === undefined ? undefined : parts.bytes(path);
  if (!bytes || path === undefined) return;
  const text = strFromU8(bytes);
  // Most files have none but that which all cells have.
  if (!/\bxfId="[1-9]/.test(text)) return;
  const part = parse(text, path);
  const [ofStyles] = elements(part, 'cellStyleXfs');
  const [ofCells] = elements(part, 'cellXfs');
  if (!ofStyles || !ofCells) return;
  const xfs = elements(ofStyles, 'xf');
  const found = elements(part, 'cellStyle').flatMap((each) => {
    const index = Number(attribute(each, 'xfId'));
    const name = attribute(each, 'name');
    const isNormal = attribute(each, 'builtinId') === '0';
    return name && xfs[index] && !isNormal ? [{ each, index, name }] : [];
  });
  const looks = await readLooks(
    strToU8(asOfCells(text)),
    found.map(({ index }) => index),
  );
  const names = new Map<number, string>();
  for (const { each, index, name } of found) {
    const id = attribute(each, 'builtinId');
    const { namedStyles } = document;
    const known =
      namedStyles.all().find(({ builtIn }) => id !== undefined && builtIn?.id === Number(id)) ??
      namedStyles.find(name);
    const style = known ?? namedStyles.add(name);
    const look = looks.get(index);
    style.look = look ? table.styleOf(look) : {};
    style.details = {
      indent: look?.alignment?.indent ?? 0,
      locked: look?.protection?.locked !== false,
      shrink: look?.alignment?.shrinkToFit === true,
    };
    style.isChanged = style.builtIn === undefined || isTrue(attribute(each, 'customBuiltin'));
    for (const [flag, group] of Object.entries(APPLIES)) {
      const said = attribute(xfs[index]!, flag);
      if (said === undefined || isTrue(said)) style.groups.add(group);
      else style.groups.delete(group);
    }
    names.set(index, style.name);
  }
  elements(ofCells, 'xf').forEach((xf, index) => {
    const name = names.get(Number(attribute(xf, 'xfId') ?? 0));
    if (name !== undefined) table.names.set(index, name);
  });
}

/** The reader of packages tells looks of cells alone: those of styles are put in their place. */
const asOfCells = (text: string) =>
  text
    .replace(/<((?:\w+:)?)cellXfs[\s>][^]*?<\/(?:\w+:)?cellXfs>/, '')
    .replace(/(<\/?(?:\w+:)?)cellStyleXfs\b/g, '$1cellXfs');
