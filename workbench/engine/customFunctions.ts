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
import type { CustomFunction, FunctionMetadata } from './customFunctionSet';

/** Where messages of errors are kept: Univer's cells have no place for them. */
export type ReportMessage = (
  sheetId: string,
  row: number,
  column: number,
  message: string | undefined,
) => void;

const ERROR_TYPES = new Set<string>(Object.values(ErrorType));

/**
 * A custom function of the add-in as a function of Univer, with Excel's calling convention: an omitted argument is
 * null, a parameter that takes a range gets rows of values, a blank cell is "", an error in the arguments is passed
 * on without a call, and nothing that the function throws reaches the engine (a throw would stop it for good).
 */
export function asUniverFunction(
  metadata: FunctionMetadata,
  implementation: CustomFunction,
  report: ReportMessage,
): BaseFunction {
  class PiaoFunction extends BaseFunction {
    override minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    override maxParams = metadata.parameters.length;

    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const failed = given.find((value) => value.isError());
      if (failed) return failed;
      const args = metadata.parameters.map(({ dimensionality }, index) =>
        toArgument(given[index], dimensionality === 'matrix'),
      );
      return this.answer(args);
    }

    private answer(args: unknown[]): BaseValueObject {
      const messages: string[] = [];
      let result: BaseValueObject;
      try {
        result = fromResult(implementation(...args), messages);
      } catch (problem) {
        result = ErrorValueObject.create(ErrorType.VALUE);
        messages.push(String(problem));
      }
      report(this.subUnitId ?? '', this.row, this.column, messages[0]);
      return result;
    }
  }
  return new PiaoFunction(`PIAO.${metadata.name}`);
}

function toArgument(value: BaseValueObject | undefined, asRange: boolean): unknown {
  if (value === undefined) return null;
  if (!value.isArray()) {
    const omitted = value.isNull();
    if (omitted) return null;
    return asRange ? [[value.getValue()]] : value.getValue();
  }
  const rows = (value as ArrayValueObject).getArrayValue();
  if (!asRange) return cellOf(rows[0]?.[0]);
  return rows.map((row) => Array.from(row, (cell) => cellOf(cell)));
}

function cellOf(cell: BaseValueObject | null | undefined | void): unknown {
  if (!cell || cell.isNull()) return '';
  return cell.isError() ? (cell as ErrorValueObject).getErrorType() : cell.getValue();
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
