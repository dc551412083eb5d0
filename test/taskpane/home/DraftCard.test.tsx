import { act, fireEvent, screen, within } from '@testing-library/react';
import { DraftCard } from '../../../src/taskpane/home/DraftCard';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import { newPlanDraft } from '../../../src/taskpane/plan/draft';
import { planReducer } from '../../../src/taskpane/plan/reducer';
import { accessibilityFaults, show, testServices, testStore } from '../support';

const HERE = 'C:\\Piani\\Qui.xlsx';
const THERE = 'https://ente.sharepoint.com/Piani/Piano%202026.xlsx';

const objective = (value: string) =>
  draftReducer(newDraft({ year: 2026 }), { type: 'header', field: 'title', value });
const plan = (value: string) =>
  planReducer(newPlanDraft(2026), { type: 'field', field: 'authority', value });
const record = (draft: object, workbook: string, changed: number, pane = 'gone') => ({
  ...{ draft, workbook, changed, pane },
});

async function showCard(kept: Record<string, unknown>, workbook = HERE) {
  const visited: string[] = [];
  const store = testStore(kept);
  await show(
    <DraftCard onResume={(name) => visited.push(name)} />,
    testServices({ openDrafts: async () => store, workbookAddress: () => workbook }),
  );
  return { visited, store };
}

const part = (name: string) => within(screen.getByRole('region', { name }));
const items = (name: string) =>
  part(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.replace(/Riprendi.*/, ''));
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('the drafts on the start page', () => {
  it('are those of this workbook, and below those of others with the name of their file', async () => {
    await showCard({
      'objective/1': record(objective('Gara'), HERE, 1),
      'objective/2': record(objective('Asilo'), THERE, 2),
      'objective/3': record(objective(''), HERE, 3, 'elsewhere'),
      'plan/4': record(plan('Unione'), HERE, 4),
      'plan/5': record(plan('Comune'), '', 5),
    });
    expect(items('C’è una bozza non conclusa')).toEqual(['Obiettivo «Gara».', 'Piano «Unione».']);
    expect(items('Altre bozze')).toEqual([
      'Piano «Comune».Bozza iniziata in una cartella di lavoro senza nome.',
      'Obiettivo «Asilo».Bozza iniziata in «Piano 2026.xlsx».',
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('are measures against corruption too, which are written in «Piano»', async () => {
    const values = { objective: 'Rotazione', activity: '', indicator: '', verification: '' };
    const measures = { version: 1, rows: [{ id: 1, values }] };
    const { visited } = await showCard({ 'measures/1': record(measures, HERE, 1) });
    expect(items('C’è una bozza non conclusa')).toEqual([
      'Misure anticorruzione, non ancora scritte.',
    ]);
    await press('Riprendi la bozza');
    expect(visited).toEqual(['plan']);
  });

  it('are changes to objectives of this workbook too', async () => {
    const changes = {
      ...{ key: 'a', sheet: 'Ob 1', title: 'Gara' },
      ...{ opening: objective('Gara'), draft: objective('Gara europea') },
    };
    const { visited } = await showCard({
      'edit/1': record(changes, HERE, 1),
      'edit/2': record({ ...changes, title: 'Asilo' }, THERE, 2),
      'edit/3': record({ ...changes, draft: changes.opening }, HERE, 3),
    });
    expect(items('C’è una bozza non conclusa')).toEqual([
      'Modifiche a «Gara», non ancora scritte.',
    ]);
    expect(screen.queryByText('Altre bozze')).toBeNull();
    await press(/^Riprendi/);
    expect(visited).toEqual(['edit']);
  });

  it('go on in this workbook once that is asked, and only then', async () => {
    const { visited, store } = await showCard({
      'objective/2': record(objective('Asilo'), THERE, 2),
    });
    expect(screen.queryByText('C’è una bozza non conclusa')).toBeNull();
    expect([...store.drafts.keys()]).toEqual(['objective/2']);
    await press('Riprendi qui: Obiettivo «Asilo».');
    expect(visited).toEqual(['objective']);
    expect([...store.drafts.values()]).toMatchObject([{ workbook: HERE, pane: store.pane }]);
  });

  it('are thrown away one by one, after asking', async () => {
    const { store } = await showCard({
      'objective/1': record(objective('Gara'), HERE, 1),
      'plan/2': record(plan('Comune'), THERE, 2),
    });
    await press('Elimina la bozza: Piano «Comune».');
    await press('No, conserva');
    await press('Elimina la bozza: Piano «Comune».');
    expect(store.drafts.size).toBe(2);
    await press('Sì, elimina');
    expect([...store.drafts.keys()]).toEqual(['objective/1']);
    expect(screen.queryByText('Altre bozze')).toBeNull();
    expect(screen.getByText('Obiettivo «Gara».')).toBeTruthy();
  });

  it('are the newest three of others, the rest counted until there is place', async () => {
    const kept = Object.fromEntries(
      [1, 2, 3, 4, 5].map((number) => [
        `objective/${number}`,
        record(objective(`${number}`), THERE, number),
      ]),
    );
    await showCard(kept);
    expect(items('Altre bozze').map((text) => text?.match(/\d/)?.[0])).toEqual(['5', '4', '3']);
    expect(screen.getByText(/^E 2 altre bozze/)).toBeTruthy();
    for (const number of [5, 3]) {
      await press(`Elimina la bozza: Obiettivo «${number}».`);
      await press('Sì, elimina');
    }
    expect(items('Altre bozze').map((text) => text?.match(/\d/)?.[0])).toEqual(['4', '2', '1']);
    expect(screen.queryByText(/altr[ae] bozz[ae],/)).toBeNull();
  });
});
