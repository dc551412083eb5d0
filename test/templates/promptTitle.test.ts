/** Titles of hints and feet of pages: within what Excel takes, never cut within a word. */
import fc from 'fast-check';
import { footer, isSummaryFooter, summaryFooter } from '../../src/templates/footer';
import { promptTitle } from '../../src/templates/promptTitle';
import { OBJECTIVE_TEMPLATES } from '../../src/templates/forms';
import { SMVP_FIELDS } from '../../src/templates/settings/fields';

describe('the title of a hint', () => {
  it('is the label where Excel takes it whole', () => {
    expect(promptTitle('Termine previsto')).toBe('Termine previsto');
    expect(promptTitle('x'.repeat(32))).toBe('x'.repeat(32));
  });

  it('ends at a word, which dots follow', () => {
    expect(promptTitle('Tetto del grado di raggiungimento')).toBe('Tetto del grado di…');
    expect(promptTitle('Priorità, peso e altro ancora –: da vedere')).toBe(
      'Priorità, peso e altro ancora…',
    );
    expect(promptTitle('parolasenzaspazi'.repeat(3))).toHaveLength(32);
  });

  it('is never longer, nor ends within a word, whatever the label', () => {
    const words = fc.array(fc.stringMatching(/^[a-zà-ù]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (given) => {
        const title = promptTitle(given.join(' '));
        expect(title.length).toBeLessThanOrEqual(32);
        const shown = title.replace(/…$/, '').split(' ');
        expect(given.slice(0, shown.length)).toEqual(shown);
      }),
    );
  });

  it('of each field of sheets and settings ends at a word', () => {
    const labels = [
      ...Object.values(SMVP_FIELDS).map(({ label }) => label),
      ...OBJECTIVE_TEMPLATES.flatMap(({ sections }) => sections)
        .flatMap((section) => (section.kind === 'fields' ? section.fields : []))
        .flatMap((row) => ('field' in row ? [row] : [...row]))
        .map(({ label }) => label),
    ];
    for (const label of labels) {
      const words = promptTitle(label).replace(/…$/, '').split(' ');
      expect(label.split(' ').slice(0, words.length).join(' ')).toContain(words.join(' '));
    }
  });
});

describe('the foot of a page', () => {
  it('is what the sheet is, with the page', () => {
    expect(footer('Obiettivo 1/1')).toBe('Obiettivo 1/1 – pagina &P di &N');
  });

  it('doubles an ampersand, which alone begins a code', () => {
    expect(footer('Obiettivo R&S 1')).toBe('Obiettivo R&&S 1 – pagina &P di &N');
  });

  it('of a summary tells its unit, and is known as made so; a line of people is not', () => {
    expect(summaryFooter(null)).toBe('Sintesi degli obiettivi – pagina &P di &N');
    expect(summaryFooter('Area tecnica')).toBe(
      'Sintesi degli obiettivi – Area tecnica – pagina &P di &N',
    );
    for (const line of [summaryFooter(null), summaryFooter('Area tecnica')])
      expect(isSummaryFooter(line)).toBe(true);
    for (const line of ['', 'Sintesi degli obiettivi 2026 – pagina &P di &N', 'Bozza'])
      expect(isSummaryFooter(line)).toBe(false);
  });

  it('never passes the width of a page, nor cuts a doubled ampersand', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 200, maxLength: 400, unit: fc.constantFrom('a', '&', ' ') }),
        (subject) => {
          const line = footer(subject);
          expect(line.length).toBeLessThanOrEqual(140);
          expect(line.endsWith(' – pagina &P di &N')).toBe(true);
          const codes = line.slice(0, -' – pagina &P di &N'.length).replace(/&&/g, '');
          expect(codes).not.toContain('&');
        },
      ),
    );
  });
});
