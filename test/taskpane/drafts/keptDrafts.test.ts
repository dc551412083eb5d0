import { OBJECTIVE_DRAFTS, PLAN_DRAFTS } from '../../../src/taskpane/drafts/kinds';
import {
  bringHere,
  draftOfWorkbook,
  fileName,
  keptDrafts,
  newKey,
  saveDraft,
  takeUp,
} from '../../../src/taskpane/drafts/keptDrafts';
import { newDraft } from '../../../src/taskpane/objective/draft';
import { draftReducer } from '../../../src/taskpane/objective/reducer';
import { testStore, type TestStore } from '../support';

const titled = (value: string) =>
  draftReducer(newDraft({ year: 2024 }), { type: 'header', field: 'title', value });

const A = 'C:\\Piani\\Comune A.xlsx';
const B = 'https://ente.sharepoint.com/Piani/Comune%20B.xlsx';

/** The stores of the panes of one browser: the same drafts, each pane by its own name. */
function panes(...open: string[]) {
  const shared = testStore();
  const of = (pane: string): TestStore => ({
    ...shared,
    pane,
    closedPanes: async (asked) => new Set([...asked].filter((each) => !open.includes(each))),
  });
  return { drafts: shared.drafts, of };
}

let now = 1000;
beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => (now += 1));
});
afterEach(() => jest.restoreAllMocks());

/** What a wizard in a pane does: opens, and writes. */
async function write(store: TestStore, workbook: string, title: string) {
  const { key } = await takeUp(store, OBJECTIVE_DRAFTS, workbook);
  saveDraft(store, { key, workbook, draft: titled(title) });
  return key;
}
const titleOf = (draft: ReturnType<typeof titled> | null) => draft?.header.title ?? null;
const taken = async (store: TestStore, workbook: string) =>
  titleOf((await takeUp(store, OBJECTIVE_DRAFTS, workbook)).draft);

describe('drafts of several workbooks', () => {
  it('are taken up each by its own workbook, when its pane opens again', async () => {
    const { of } = panes();
    await write(of('1'), A, 'Gara');
    await write(of('2'), B, 'Asilo');
    expect(await taken(of('3'), A)).toBe('Gara');
    expect(await taken(of('4'), B)).toBe('Asilo');
    expect(await taken(of('5'), 'C:\\Piani\\Altro.xlsx')).toBeNull();
  });

  it.each([
    ['saved', A, B],
    ['not saved yet', '', ''],
    ['the same', A, A],
  ])('are let alone while another pane is open on them: workbooks %s', async (_, one, other) => {
    const { of, drafts } = panes('1', '2');
    const key = await write(of('1'), one, 'Gara');
    expect(await taken(of('2'), other)).toBeNull();
    expect([...drafts.keys()]).toEqual([key]);
  });

  it('are moved to the wizard that takes them up: the one before neither removes nor mixes them', async () => {
    const { of, drafts } = panes();
    const first = await write(of('1'), A, 'Gara');
    const { key, draft } = await takeUp(of('2'), OBJECTIVE_DRAFTS, A);
    expect(titleOf(draft)).toBe('Gara');
    expect([...drafts.keys()]).toEqual([key]);
    of('1').remove(first);
    saveDraft(of('1'), { key: first, workbook: A, draft: titled('Gara europea') });
    expect(keptDrafts(of('2'), OBJECTIVE_DRAFTS).map((each) => titleOf(each.draft))).toEqual([
      'Gara europea',
      'Gara',
    ]);
  });

  it('follow their pane when its workbook is saved, and are offered, not taken, to one that is opened later', async () => {
    const { of } = panes('1');
    await write(of('1'), '', 'Gara');
    expect(await taken(of('1'), A)).toBe('Gara');
    const later = panes();
    await write(later.of('1'), '', 'Gara');
    expect(await taken(later.of('2'), A)).toBeNull();
    expect(await taken(later.of('2'), '')).toBe('Gara');
  });

  it('of another workbook go on here once that is asked, before those that are here', async () => {
    const { of, drafts } = panes('1', '2');
    await write(of('1'), A, 'Gara');
    await write(of('2'), B, 'Asilo');
    const [, other] = keptDrafts(of('2'), OBJECTIVE_DRAFTS);
    bringHere(of('2'), OBJECTIVE_DRAFTS, other!, B);
    expect(drafts.size).toBe(2);
    expect(await draftOfWorkbook(of('1'), OBJECTIVE_DRAFTS, A)).toBeNull();
    expect(await taken(of('2'), B)).toBe('Gara');
  });

  it('stay where they are when there is no room for another', async () => {
    const { of, drafts } = panes();
    const key = await write(of('1'), A, 'Gara');
    const full = { ...of('2'), save: () => false };
    expect(await takeUp(full, OBJECTIVE_DRAFTS, A)).toMatchObject({ key });
    expect([...drafts.keys()]).toEqual([key]);
  });
});

describe('what is found in the storage', () => {
  const record = { draft: titled('Gara'), workbook: A, changed: 5, pane: '1' };
  const found = (key: string, stored: unknown) =>
    keptDrafts(testStore({ [key]: stored }), OBJECTIVE_DRAFTS);

  it('is one draft of no workbook where a version before kept it', async () => {
    const store = testStore({ objective: titled('Gara') });
    expect(await draftOfWorkbook(store, OBJECTIVE_DRAFTS, A)).toBeNull();
    expect(await taken(store, '')).toBe('Gara');
    expect(store.drafts.has('objective')).toBe(false);
  });

  it('is of one kind, sound and worth offering', () => {
    expect(found('objective/1', record)).toEqual([{ key: 'objective/1', ...record }]);
    expect(found('plan/1', record)).toEqual([]);
    expect(keptDrafts(testStore({ 'plan/1': record }), PLAN_DRAFTS)).toEqual([]);
    expect(found('objective/1', { ...record, draft: newDraft({ year: 2024 }) })).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['a text', 'x'],
    ['a draft without its workbook', titled('Gara')],
    ['no draft', { ...record, draft: { version: 9 } }],
    ['no workbook', { ...record, workbook: null }],
    ['no time', { ...record, changed: 'ieri' }],
    ['no pane', { ...record, pane: undefined }],
  ])('is no draft when damaged: %s', (_, stored) => {
    expect(found('objective/1', stored)).toEqual([]);
  });

  it('has keys that are never the same', () => {
    expect(newKey(PLAN_DRAFTS)).toMatch(/^plan\/[0-9a-f-]{36}$/);
    expect(newKey(PLAN_DRAFTS)).not.toBe(newKey(PLAN_DRAFTS));
  });
});

describe('the name of a file', () => {
  it.each([
    [A, 'Comune A.xlsx'],
    [B, 'Comune B.xlsx'],
    ['https://ente.example/Piano.xlsx?web=1#foglio', 'Piano.xlsx'],
    ['https://ente.example/100%.xlsx', '100%.xlsx'],
    ['/Users/ufficio/Piano #2.xlsx', 'Piano #2.xlsx'],
    ['', ''],
  ])('of %s is %s', (workbook, name) => {
    expect(fileName(workbook)).toBe(name);
  });
});
