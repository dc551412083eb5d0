/** The fields of the header of an objective's sheet. */
import type { ObjectivePlaces } from '../../domain/objectivePlaces';
import { deadlineIn, weightIn } from '../../domain/cellReadings';
import { toYear } from '../../domain/dates';
import { toBoolean } from '../../domain/cells';
import type { Objective } from '../../domain/objective';
import { toWeight } from '../../domain/weights';
import type { FieldSpec } from '../objectiveTemplate';
import { placeOf, readPlace, type FieldPlace } from './fieldPlace';
import { NOT_A_NUMBER, type SheetReader } from './sheetReader';

/** Part of an objective, and where its fields stand. */
export interface ReadFields {
  objective: Partial<Objective>;
  fields: ObjectivePlaces['fields'];
}

export const NOT_A_DEADLINE =
  'non è una data che esiste: scrivere per esempio 30/06/2026, un anno o una frase';

export function readFields(reader: SheetReader, specs: readonly FieldSpec[]): ReadFields {
  const read: ReadFields = { objective: {}, fields: {} };
  for (const spec of specs) {
    const place = placeOf(reader, spec.name, [spec.label, ...(spec.aliases ?? [])]);
    if (!place) continue;
    // It says the unit, which is read where that stands.
    if (spec.showsUnit && isComputed(reader, place)) continue;
    const found = readField(reader, spec, place);
    Object.assign(read.objective, found);
    for (const field of Object.keys(found) as (keyof Objective)[])
      read.fields[field] = field === 'weight' ? reader.weightPlace(place) : reader.place(place);
  }
  return read;
}

function isComputed(reader: SheetReader, { row, column }: FieldPlace): boolean {
  reader.take({ row, column });
  return reader.formula(row, column) !== null;
}

function readField(
  reader: SheetReader,
  { field }: FieldSpec,
  place: FieldPlace,
): Partial<Objective> {
  const text = readPlace(reader, place);
  const value = place.inLabel ?? reader.value(place.row, place.column);
  switch (field) {
    case 'weight':
    case 'strategicRelevance': {
      const isPercent = reader.isPercent(place.row, place.column);
      return { [field]: known(reader, place, weightIn(value, isPercent), NOT_A_NUMBER) };
    }
    case 'priority':
      return readPriority(reader, place, text);
    case 'crossSector':
      return { crossSector: known(reader, place, toBoolean(value), 'non è SI o NO') ?? false };
    case 'completionYear':
      return { completionYear: known(reader, place, toYear(value), 'non è un anno') };
    case 'dueDate': {
      const deadline = deadlineIn(value);
      if (!deadline.isUnderstood) reader.refuse(place, NOT_A_DEADLINE);
      return { dueDate: deadline.text };
    }
    default:
      return { [field]: text };
  }
}

/** Null for what is not understood, which is reported. */
function known<T>(
  reader: SheetReader,
  place: FieldPlace,
  value: T | null | undefined,
  why: string,
): T | null {
  if (value === undefined) reader.refuse(place, why);
  return value ?? null;
}

/** Null where the text does not tell the strategic relevance, undefined where what it tells is no number. */
function relevanceIn(text: string): number | null | undefined {
  const [, told = ''] = text.split(/strategicit[àa]['’]?/i);
  const [said = ''] = told.split(/\bpeso\b/i);
  // "Strategicità: 90", "Strategicità - 90 –": a dash apart from the number is no minus.
  return toWeight(said.replace(/^[\s:=]*(?:[-–—]\s)?/, '').replace(/[\s.;,–—-]*$/, ''));
}

/** Strategic relevance and weight from the cell that holds both. */
function readPriority(
  reader: SheetReader,
  place: FieldPlace,
  text: string,
): Pick<Objective, 'strategicRelevance' | 'weight'> {
  const relevance = relevanceIn(text);
  const value = place.inLabel ?? reader.value(place.row, place.column);
  const weight = weightIn(value, reader.isPercent(place.row, place.column));
  const isRelevanceAlone = relevance !== null && !/peso/i.test(text);
  if (relevance === undefined) reader.refuse(place, 'la strategicità non è un numero');
  else if (weight === undefined && !isRelevanceAlone) reader.refuse(place, 'non contiene un peso');
  return {
    strategicRelevance: relevance ?? null,
    weight: isRelevanceAlone ? null : (weight ?? null),
  };
}
