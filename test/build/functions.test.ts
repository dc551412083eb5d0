import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '../../dist');
const script = readFileSync(join(dist, 'functions.js'), 'utf8');
const metadata = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as {
  functions: { id: string; name: string; description: string }[];
};

type CustomFunction = (...args: unknown[]) => unknown;

/** Runs the script where nothing exists but `CustomFunctions`, and gives back what it registers. */
function register(): Map<string, CustomFunction> {
  const registered = new Map<string, CustomFunction>();
  const CustomFunctions = {
    associate: (id: string, implementation: CustomFunction) => registered.set(id, implementation),
  };
  runInNewContext(script, { CustomFunctions });
  return registered;
}

describe('dist/functions.js', () => {
  it('loads in a context whose only global is CustomFunctions', () => {
    expect(register().size).toBeGreaterThanOrEqual(10);
  });

  it('registers exactly the functions of functions.json', () => {
    expect([...register().keys()].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it('computes', () => {
    const score = register().get('PUNTEGGIO');
    expect(score?.([[1], [0.8], [0.5]], [[50], [30], [20]], null, null)).toBeCloseTo(0.84, 12);
  });

  it('throws a refusal with its code and message, even where CustomFunctions.Error is missing', () => {
    const score = register().get('PUNTEGGIO');
    const refused = (): unknown => {
      try {
        return score?.([['alto']], [[50]], null, null);
      } catch (refusal) {
        return refusal;
      }
    };
    expect(refused()).toEqual({ code: '#VALUE!', message: 'gradi: «alto» non è un numero' });
  });

  it('asks nothing of the runtime that perpetual versions of Office do not have', () => {
    expect(metadata).not.toHaveProperty('allowCustomDataForDataTypeAny');
  });

  it('weighs at most 18 kB compressed and holds no user interface', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(18 * 1024);
    expect(script).not.toMatch(/react|fluent|OfficeHelpers/i);
  });
});

describe('dist/functions.json', () => {
  it('names each function as in the catalogue and describes it in Italian', () => {
    for (const { id, name, description } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z_]+$/);
      expect(description.length).toBeGreaterThan(20);
    }
  });
});
