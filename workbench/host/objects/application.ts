import { notImplemented } from '../protocol/errors';
import { objectType, type ObjectType } from '../protocol/objectType';
import { oneOf } from './arguments';

const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** `workbook.application`. Calculation is always automatic here. */
export const applicationType: ObjectType<null> = objectType({
  name: 'Application',
  get: {
    CalculationMode: () => 'Automatic',
    CalculationState: () => 'Done',
    DecimalSeparator: (_, model) => model.locale.decimal,
    ThousandsSeparator: (_, model) => model.locale.thousands,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_, value) => {
      if (oneOf(value, MODES, 'calculationMode') !== 'Automatic')
        throw notImplemented(`Application.calculationMode = ${String(value)}`);
    },
  },
  calculated: ['CalculationState'],
  children: { CultureInfo: () => cultureInfoType.ref(null) },
  methods: {
    Calculate: async (_, [type], model) => {
      oneOf(type, CALCULATION_TYPES, 'calculationType');
      model.engine.api.getFormula().executeCalculation();
      await model.calculated();
    },
    // Nothing is computed or drawn in the middle of a request.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** `application.cultureInfo`. */
const cultureInfoType: ObjectType<null> = objectType({
  name: 'CultureInfo',
  get: { Name: (_, model) => model.locale.tag },
  children: { NumberFormat: () => numberFormatInfoType.ref(null) },
});

const numberFormatInfoType: ObjectType<null> = objectType({
  name: 'NumberFormatInfo',
  get: {
    NumberDecimalSeparator: (_, model) => model.locale.decimal,
    NumberGroupSeparator: (_, model) => model.locale.thousands,
  },
});
