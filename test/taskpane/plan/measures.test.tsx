/** The measures against corruption in the screen "Piano": typed, pasted, written on a sheet of their own. */
import { act, fireEvent, screen } from '@testing-library/react';
import { blankBook, type BookSheet } from '../../../src/domain/book';
import { planSettings } from '../../../src/domain/planSettings';
import type { AnticorruptionMeasure } from '../../../src/domain/plan';
import type { PaneServices } from '../../../src/taskpane/services';
import { accessibilityFaults, KnownFailure } from '../support';
import { field, press, showPlan, type } from './support';

const settings = planSettings({ template: 'elenco-obiettivi', firstYear: 2026 });

async function showMeasures(changes: Partial<PaneServices> = {}) {
  const made: AnticorruptionMeasure[][] = [];
  await showPlan({
    readWorkbook: async () => ({ plan: settings }),
    createMeasures: async (measures) => {
      made.push([...measures]);
      return { sheets: ['Anticorruzione'] };
    },
    ...changes,
  });
  return made;
}

async function showForm(changes: Partial<PaneServices> = {}) {
  const made = await showMeasures(changes);
  await press('Aggiungi le misure');
  return made;
}

const paste = (label: string, text: string) =>
  act(async () => {
    const clipboardData = { getData: (kind: string) => (kind === 'text/plain' ? text : '') };
    fireEvent.paste(field(label), { clipboardData });
  });

it('are typed in any plan, and their sheet is made', async () => {
  const made = await showForm();
  type('Obiettivo', ' Rotazione ');
  type('Indicatore di risultato', 'N. incarichi ruotati');
  await press('Aggiungi una misura');
  await press('Crea il foglio «Anticorruzione»');
  expect(made).toEqual([
    [
      {
        ...{ objective: 'Rotazione', activity: '' },
        ...{ indicator: 'N. incarichi ruotati', verification: '' },
      },
    ],
  ]);
  expect(screen.getByText('Misure scritte')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Apri il foglio «Anticorruzione»' })).toBeTruthy();
});

it('are pasted from a table, whose headings may be in any order', async () => {
  const made = await showForm();
  await paste(
    'Obiettivo',
    'ATTIVITÀ\tOBIETTIVO\tSTRUMENTO DI VERIFICA\nVarianti\tContratti\tReport\nCommissioni\tGare\t',
  );
  await press('Crea il foglio «Anticorruzione»');
  expect(made[0]).toEqual([
    { objective: 'Contratti', activity: 'Varianti', indicator: '', verification: 'Report' },
    { objective: 'Gare', activity: 'Commissioni', indicator: '', verification: '' },
  ]);
});

it('may be filled in on their sheet, which is made blank', async () => {
  const made = await showForm();
  await press('Crea il foglio «Anticorruzione»');
  expect(made).toEqual([[]]);
});

it('are counted where their sheet is there, and changed on it', async () => {
  const measure = { objective: 'Rotazione', activity: '', indicator: '', verification: '' };
  const sheet: BookSheet = {
    name: 'Anticorruzione 2026',
    role: 'measures',
    template: 'anticorruzione',
    ...{ version: 1, id: null, isProtected: false, lostNames: [] },
  };
  await showMeasures({
    readBook: async () => ({ ...blankBook(), sheets: [sheet], anticorruption: [measure] }),
  });
  expect(screen.getByText(/^1 misura nel foglio «Anticorruzione 2026»/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('stay as they were typed where the writing fails', async () => {
  await showForm({
    createMeasures: async () => {
      throw new KnownFailure({ kind: 'protectedWorkbook', details: '', leftBehind: [] });
    },
  });
  type('Obiettivo', 'Rotazione');
  await press('Crea il foglio «Anticorruzione»');
  expect(field('Obiettivo').value).toBe('Rotazione');
  expect(screen.queryByText('Misure scritte')).toBeNull();
});

it('are not sent where a cell cannot hold a text', async () => {
  const made = await showForm();
  type('Attività', 'x'.repeat(33_000));
  await press('Crea il foglio «Anticorruzione»');
  expect(made).toEqual([]);
  expect(document.activeElement).toBe(field('Attività'));
});

it('have no fault of accessibility', async () => {
  await showForm();
  expect(await accessibilityFaults()).toEqual([]);
});
