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

  it('opens a workbook in the page', () => {
    expect(read('--apri', 'piano.xlsx')).toEqual({
      ...{ job: 'serve', port: 4000, file: '/home/ufficio/piano.xlsx' },
    });
  });

  it('saves an example where the user stands', () => {
    expect(read('--esempio', 'terre-di-pianura', '--salva', 'piano.xlsx')).toEqual({
      job: 'work',
      source: { example: 'terre-di-pianura' },
      ...{ updatesSummary: false, verifies: false, save: '/home/ufficio/piano.xlsx' },
    });
  });

  it('checks as many workbooks as follow --apri, wherever they stand among the options', () => {
    const several = [
      { name: 'a.xlsx', path: '/home/ufficio/a.xlsx' },
      { name: '/tmp/b.xlsx', path: '/tmp/b.xlsx' },
      { name: 'c d.xlsx', path: '/home/ufficio/c d.xlsx' },
    ];
    expect(read('--apri', 'a.xlsx', '/tmp/b.xlsx', 'c d.xlsx', '--verifica')).toMatchObject({
      ...{ source: { files: several }, verifies: true },
    });
    expect(
      read('--verifica', '--json', 'esito.json', '--apri', 'a.xlsx', '--aggiorna-sintesi'),
    ).toEqual({
      job: 'work',
      source: { files: several.slice(0, 1) },
      ...{ updatesSummary: true, verifies: true, json: '/home/ufficio/esito.json' },
    });
  });

  it('adds the sheet of the check to what is saved', () => {
    expect(read('--apri', 'a.xlsx', '--foglio-verifica', '--salva', 'b.xlsx')).toMatchObject({
      ...{ job: 'work', writesCheck: true, save: '/home/ufficio/b.xlsx' },
    });
  });

  it.each([
    [['--esempio', 'terre-di-pianura'], /Manca che cosa fare: --verifica, oppure --salva/],
    [['--apri', 'p.xlsx', '--aggiorna-sintesi'], /Manca che cosa fare/],
    [['--esempio', 'luzzara', '--salva', 'p.xlsx', '--json', 'e.json'], /manca --verifica/],
    [['--json', 'e.json'], /manca --verifica/],
    [['--apri', 'p.xlsx', '--foglio-verifica'], /manca --salva/],
    [['--apri', 'a.xlsx', 'b.xlsx', '--verifica', '--salva', 'c.xlsx'], /un file solo.*2/],
    [['--apri', 'a.xlsx', 'b.xlsx'], /un file per volta/],
    [['--apri', 'a.xlsx', '--esempio', 'luzzara', '--verifica'], /non vanno insieme/],
    [['--verifica'], /Manca il piano: --apri FILE\.xlsx, oppure --esempio NOME/],
    [['--salva', 'piano.xlsx'], /Manca il piano.*gli esempi sono terre-di-pianura, luzzara/],
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
