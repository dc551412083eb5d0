import { objectType, type ObjectType } from '../protocol/objectType';
import { iterativeCalculationType } from './iterativeCalculation';
import { oneOf } from './arguments';

const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** How files call the modes; what they do not say is automatic. */
const OF_FILES: Record<string, (typeof MODES)[number]> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

/** `workbook.application`. */
export const applicationType: ObjectType<null> = objectType({
  name: 'Application',
  get: {
    CalculationMode: (_, model) =>
      OF_FILES[model.document.calculation.calcMode ?? ''] ?? 'Automatic',
    CalculationState: (_, model) => (model.engine.isPending ? 'Pending' : 'Done'),
    DecimalSeparator: (_, model) => model.locale.decimal,
    ThousandsSeparator: (_, model) => model.locale.thousands,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: async (_, value, model) => {
      const mode = oneOf(value, MODES, 'calculationMode');
      const calcMode = Object.keys(OF_FILES).find((name) => OF_FILES[name] === mode);
      const { calculation } = model.document;
      if (calcMode) calculation.calcMode = calcMode;
      else delete calculation.calcMode;
      // Of automatic ones all are computed at once: there are no tables of what-if analysis here.
      await model.grid.hold(mode === 'Manual');
    },
  },
  calculated: ['CalculationState'],
  children: {
    CultureInfo: () => cultureInfoType.ref(null),
    IterativeCalculation: () => iterativeCalculationType.ref(null),
  },
  methods: {
    Calculate: async (_, [type], model) => {
      oneOf(type, CALCULATION_TYPES, 'calculationType');
      await model.grid.recalculate();
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
