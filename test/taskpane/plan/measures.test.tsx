/** The measures against corruption in the screen "Piano": typed, pasted, written on a sheet of their own. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { blankBook, type BookSheet } from '../../../src/domain/book';
import { planSettings } from '../../../src/domain/planSettings';
import type { AnticorruptionMeasure } from '../../../src/domain/plan';
import type { PaneServices } from '../../../src/taskpane/services';
import { accessibilityFaults, KnownFailure, testStore } from '../support';
import { field, press, showPlan, type } from './support';

const settings = planSettings({ template: 'elenco-obiettivi', firstYear: 2026 });

const SHEET: BookSheet = {
  name: 'Anticorruzione 2026',
  role: 'measures',
  template: 'anticorruzione',
  ...{ version: 1, id: null, isProtected: false, lostNames: [] },
};

async function showMeasures(changes: Partial<PaneServices> = {}, store = testStore()) {
  const made: AnticorruptionMeasure[][] = [];
  await showPlan(
    {
      readWorkbook: async () => ({ plan: settings }),
      createMeasures: async (measures) => {
        made.push([...measures]);
        return { sheets: ['Anticorruzione'] };
      },
      ...changes,
    },
    store,
  );
  return made;
}

async function showForm(changes: Partial<PaneServices> = {}, store = testStore()) {
  const made = await showMeasures(changes, store);
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
  await showMeasures({
    readBook: async () => ({ ...blankBook(), sheets: [SHEET], anticorruption: [measure] }),
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

describe('measures that were left unwritten', () => {
  const leave = () => act(async () => cleanup());
  const begun = async () => {
    const store = testStore();
    await showForm({}, store);
    type('Obiettivo', 'Rotazione');
    await leave();
    return store;
  };

  it('are there again when the screen opens, and forgotten once they are written', async () => {
    const store = await begun();
    const made = await showMeasures({}, store);
    expect(screen.getByText('Si sta continuando la bozza lasciata in sospeso.')).toBeTruthy();
    expect(field('Obiettivo').value).toBe('Rotazione');
    expect(await accessibilityFaults()).toEqual([]);
    await press('Crea il foglio «Anticorruzione»');
    expect(made[0]).toMatchObject([{ objective: 'Rotazione' }]);
    await leave();
    expect([...store.drafts.keys()]).toEqual([]);
  });

  it('are thrown away after a second thought', async () => {
    const store = await begun();
    await showMeasures({}, store);
    await press('Ricomincia da capo');
    await press('Sì, ricomincia');
    expect(field('Obiettivo').value).toBe('');
    expect(document.activeElement).toBe(field('Obiettivo'));
    await leave();
    expect(store.draft('measures')).toBeUndefined();
  });

  it('wait where the workbook has a sheet of measures by now', async () => {
    const store = await begun();
    const readBook = async () => ({ ...blankBook(), sheets: [SHEET] });
    await showMeasures({ readBook }, store);
    expect(screen.getByText(/^Una bozza di misure resta conservata/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(store.draft('measures')).toMatchObject({
      rows: [{ values: { objective: 'Rotazione' } }],
    });
  });
});
