import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import {
  CustomFunctionError,
  type Blank,
  type CustomFunction,
  type FunctionMetadata,
} from './customFunctionSet';
import type { Messages } from './messages';

/** That Excel takes in one formula. */
const MOST_ARGUMENTS = 255;

const ERROR_TYPES = new Set<string>(Object.values(ErrorType));

/**
 * A custom function of the add-in as a function of Univer, with Excel's calling convention: an omitted argument is
 * null, a parameter that takes a range gets rows of values, a blank cell is what `blank` says, an error in a cell of the arguments is
 * passed on without a call (the metadata do not ask for errors), an error that the function throws is its answer, and
 * nothing that it throws reaches the engine (a throw would stop it for good).
 */
export function asUniverFunction(
  metadata: FunctionMetadata,
  implementation: CustomFunction,
  messages: Messages,
  blank: Blank = '',
): BaseFunction {
  class PiaoFunction extends BaseFunction {
    override minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = metadata.parameters.at(-1)?.repeating
      ? MOST_ARGUMENTS
      : metadata.parameters.length;

    /** Excel passes a quoted text as it is; Univer would read numbers and dates in it, the American way. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const passedOn = firstError(given);
      if (passedOn) return passedOn;
      const said: string[] = [];
      const result = this.answer(given, said);
      const error = errorIn(result);
      if (error && said[0])
        messages.add(this.subUnitId ?? '', this.row, this.column, error.getErrorType(), said[0]);
      return result;
    }

    private answer(given: BaseValueObject[], said: string[]): BaseValueObject {
      const args = metadata.parameters.map(({ dimensionality, repeating }, index) => {
        const argument = (value: BaseValueObject | undefined) =>
          toArgument(value, dimensionality === 'matrix', blank);
        return repeating ? given.slice(index).map(argument) : argument(given[index]);
      });
      try {
        return fromResult(implementation(...args), said);
      } catch (problem) {
        if (problem instanceof CustomFunctionError) return fromScalar(problem, said);
        said.push(String(problem));
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  }
  return new PiaoFunction(`PIAO.${metadata.name}`);
}

/** The first error among the arguments, also inside a range. */
function firstError(given: BaseValueObject[]): BaseValueObject | undefined {
  for (const value of given) {
    if (value.isError()) return value;
    if (!value.isArray()) continue;
    for (const row of (value as ArrayValueObject).getArrayValue())
      for (const cell of row ?? []) if (cell?.isError()) return cell;
  }
  return undefined;
}

/** The error that the cell of the formula shows: the answer, or the first cell of a table. */
function errorIn(result: BaseValueObject): ErrorValueObject | undefined {
  const first = result.isArray() ? (result as ArrayValueObject).getFirstCell() : result;
  return first.isError() ? (first as ErrorValueObject) : undefined;
}

function toArgument(value: BaseValueObject | undefined, asRange: boolean, blank: Blank): unknown {
  if (value === undefined) return null;
  if (!value.isArray()) {
    const omitted = value.isNull();
    if (omitted) return null;
    return asRange ? [[value.getValue()]] : value.getValue();
  }
  const rows = (value as ArrayValueObject).getArrayValue();
  if (!asRange) return cellOf(rows[0]?.[0], blank);
  return rows.map((row) => Array.from(row, (cell) => cellOf(cell, blank)));
}

function cellOf(cell: BaseValueObject | null | undefined | void, blank: Blank): unknown {
  return !cell || cell.isNull() ? blank : cell.getValue();
}

function fromResult(result: unknown, messages: string[]): BaseValueObject {
  if (Array.isArray(result)) {
    const rows = result.map((row) =>
      (Array.isArray(row) ? row : [row]).map((cell: unknown) => fromScalar(cell, messages)),
    );
    return ArrayValueObject.create({
      calculateValueList: rows,
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
  return fromScalar(result, messages);
}

function fromScalar(value: unknown, messages: string[]): BaseValueObject {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value)
        ? NumberValueObject.create(value)
        : ErrorValueObject.create(ErrorType.NUM);
    case 'string':
      return StringValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default:
      return fromObject(value, messages);
  }
}

function fromObject(value: unknown, messages: string[]): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  const { code, message, basicValue } = value as Record<string, unknown>;
  if (basicValue !== undefined) return fromScalar(basicValue, messages);
  if (typeof message === 'string' && message) messages.push(message);
  const type = typeof code === 'string' && ERROR_TYPES.has(code) ? code : ErrorType.VALUE;
  return ErrorValueObject.create(type as ErrorType);
}
