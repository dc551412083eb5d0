import { readOptions, UsageError } from '../../../workbench/cli/options';

const read = (...args: string[]) =>
  readOptions(args, ['terre-di-pianura', 'luzzara'], '/home/ufficio');

describe('the command line of npm start', () => {
  it('serves the workbench when nothing is asked', () => {
    expect(read()).toEqual({ job: 'serve', port: 4000 });
  });

  it('takes another port', () => {
    expect(read('--porta', '8080')).toEqual({ job: 'serve', port: 8080 });
  });

  it('saves an example where the user stands', () => {
    expect(read('--esempio', 'terre-di-pianura', '--salva', 'piano.xlsx')).toEqual({
      job: 'save',
      example: 'terre-di-pianura',
      file: '/home/ufficio/piano.xlsx',
    });
  });

  it.each([
    [['--esempio', 'terre-di-pianura'], /Manca --salva/],
    [['--salva', 'piano.xlsx'], /Manca --esempio: gli esempi sono terre-di-pianura, luzzara/],
    [['--esempio', 'terre', '--salva', 'piano.xlsx'], /«terre» non esiste.*terre-di-pianura/],
    [['--esempio', 'luzzara', '--salva', 'piano.pdf'], /finire in \.xlsx/],
    [['--esempio', 'luzzara', '--salva', 'p.xlsx', '--porta', '1'], /--porta serve/],
    [['--porta', 'x'], /«x» non è una porta/],
    [['--porta', '70000'], /non è una porta/],
    [['--esempi', 'luzzara'], /Non capisco «--esempi»/],
    [['pippo'], /Non capisco «pippo»/],
    [['--salva'], /Non capisco «--salva/],
  ])('explains what is wrong with %j', (args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });
});
