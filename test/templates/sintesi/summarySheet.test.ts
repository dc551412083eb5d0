/** A summary as it is written: what each face shows, what is printed, what the act and the signature are. */
import type { SummaryFace } from '../../../src/domain/presentation';
import { impostazioni } from '../../../src/templates/impostazioni';
import { OBJECTIVE_TEMPLATES } from '../../../src/templates/forms';
import { planSheets } from '../../../src/templates/planSheets';
import { summaries } from '../../../src/templates/sintesi';
import { plannedSettings } from '../../../src/templates/sintesi/settingsCells';
import { fixture } from '../../fixtures/plans';

const plan = fixture('terre-di-pianura');
const HEADINGS = 3;

function summary(summaryFace: SummaryFace, template = 'peg-cronoprogramma') {
  const of = OBJECTIVE_TEMPLATES.find(({ id }) => id === template)!;
  const whole = { ...plan, presentation: { ...plan.presentation, summaryFace } };
  const settings = plannedSettings(impostazioni(whole));
  return summaries(of, whole, planSheets(of, whole, null), settings)[0]!;
}
const headings = (sheet: ReturnType<typeof summary>) =>
  sheet.blocks[0]!.content[HEADINGS]!.map(String);
const hidden = (sheet: ReturnType<typeof summary>) =>
  (sheet.hiddenColumns ?? []).map((column) => headings(sheet)[column]);
const formulas = (sheet: ReturnType<typeof summary>) =>
  sheet.blocks[0]!.content.flat().flatMap((cell) =>
    typeof cell === 'object' && cell !== null ? [cell.formula] : [],
  );

describe('a face', () => {
  it('of a plan just approved has no states', () => {
    expect(hidden(summary('programmazione'))).toEqual(['STATO', 'AVANZAMENTO', 'CODICE']);
    expect(hidden(summary('monitoraggio'))).toEqual(['CODICE']);
  });

  it('shows the score when the year is judged', () => {
    const scores = ['PUNTEGGIO', 'ESITO DEL PUNTEGGIO'];
    expect(hidden(summary('monitoraggio', 'scheda-completa'))).toEqual([...scores, 'CODICE']);
    expect(hidden(summary('consuntivo', 'scheda-completa'))).toEqual(['CODICE']);
  });

  it('hides columns and loses none: each has the same ones', () => {
    const faces = ['programmazione', 'monitoraggio', 'consuntivo'] as const;
    const [first, ...others] = faces.map((face) => summary(face));
    for (const other of others) {
      expect(headings(other)).toEqual(headings(first!));
      expect(formulas(other)).toEqual(formulas(first!));
    }
  });

  it('is told in the title, with the reference date, as long as the settings say it', () => {
    const title = summary('programmazione').blocks[0]!.content[2]![0];
    expect(title).toEqual({
      formula: expect.stringMatching(
        /^="SINTESI DEGLI OBIETTIVI"&IF\('Impostazioni'!\$B\$\d+="progr/,
      ),
    });
    const date = "'Impostazioni'!$B$8";
    expect(title).toMatchObject({ formula: expect.stringContaining(`TEXT(DAY(${date}),"00")`) });
  });
});

describe('what is printed', () => {
  it('ends before what is for working', () => {
    const sheet = summary('monitoraggio');
    const { columns } = sheet.print.area;
    expect(headings(sheet).slice(columns)).toEqual(['CONTROLLO', 'PESO PROGRESSIVO', 'CODICE']);
    const table = sheet.names.find(({ name }) => name === 'VerificaPesi')!.area;
    const check = sheet.blocks[0]!.content[table.row - 1]!;
    expect(check.indexOf('Riga da guardare')).toBe(headings(sheet).indexOf('PESO PROGRESSIVO'));
  });

  it.each(OBJECTIVE_TEMPLATES.map(({ id }) => id))(
    'of %s fits on A4, in a type that can be read, whichever face it shows',
    (template) => {
      for (const face of ['programmazione', 'consuntivo'] as const) {
        const { paper } = summary(face, template).print;
        expect(paper).toMatchObject({ size: 'A4', orientation: 'Landscape' });
        expect(paper.scale).toBeGreaterThanOrEqual(90);
      }
    },
  );

  it('ends with the act and the line to sign on, as the settings say them', () => {
    const sheet = summary('programmazione');
    const foot = formulas(sheet).slice(-3);
    expect(foot[0]).toMatch(/"Approvato con "&TRIM\(.*" n\. "&.*" del "/);
    expect(foot[2]).toMatch(/REPT\("_"/);
    const { area, breaks } = sheet.print;
    expect(area.rows).toBe(sheet.blocks[0]!.content.length);
    // What the act is of stands on its page.
    expect(breaks.filter((row) => row > area.rows - 4)).toEqual([]);
  });

  it('has no place for them where the settings have none', () => {
    const [template] = OBJECTIVE_TEMPLATES;
    const [sheet] = summaries(template!, plan, planSheets(template!, plan, null), null);
    expect(formulas(sheet!).join()).not.toContain('Approvato');
  });
});
