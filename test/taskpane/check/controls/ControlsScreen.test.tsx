/** What the authority makes of each rule: found by words, set, and saved in one step. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { blankBook } from '../../../../src/domain/book';
import type { Book, RuleControl } from '../../../../src/domain/book';
import ControlsScreen from '../../../../src/taskpane/check/controls/ControlsScreen';
import { SET_RULES } from '../../../../src/taskpane/check/controls/controlsDraft';
import type { WantedControl } from '../../../../src/templates/settings/ruleTableChanges';
import type { ScreenName } from '../../../../src/taskpane/screenNames';
import { CATALOGUES } from '../../catalogues';
import { accessibilityFaults, KnownFailure, show, testServices } from '../../support';
import { choose, press, search, text } from '../support';

const { rules } = CATALOGUES.it;
const CAPITALS = rules.OB15.title;
const ALIKE = rules.OB10.title;

const control = (given: Partial<RuleControl>): RuleControl => ({
  ...{ rule: 'OB15', severity: 'off', threshold: null, at: null },
  ...given,
});

async function opened(
  controls: RuleControl[] = [],
  writes?: (controls: readonly WantedControl[]) => Promise<{ tableAdded: string | null }>,
  book: Partial<Book> = {},
) {
  const visited: ScreenName[] = [];
  const written: WantedControl[][] = [];
  const readBook = async () => ({
    ...{ ...blankBook(), settingsSheet: 'Impostazioni', controls },
    ...book,
  });
  const writeControls = async (given: readonly WantedControl[]) => {
    written.push([...given]);
    return writes ? writes(given) : { tableAdded: 'CONTROLLI DELLA VERIFICA' };
  };
  await show(
    <ControlsScreen onGo={(name) => visited.push(name)} />,
    testServices({ readBook, writeControls }),
  );
  return { visited, written };
}

const severity = (title: string) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `Gravità: ${title}` });
const typeThreshold = (value: string) =>
  act(async () =>
    fireEvent.change(screen.getByRole('textbox', { name: `Soglia: ${ALIKE}` }), {
      target: { value },
    }),
  );
const rows = () =>
  within(screen.getByRole('list', { name: 'Controlli della Verifica' })).getAllByRole('listitem');

it('lists the rules a page at a time, each as it is or as the settings say', async () => {
  await opened([control({})]);
  expect(rows()).toHaveLength(10);
  expect(text()).toContain(`Controlli: ${SET_RULES.length}.`);
  await search('maiuscolo');
  expect(rows()).toHaveLength(1);
  expect(severity(CAPITALS).value).toBe('off');
  expect(severity(CAPITALS).options[0]!.text).toBe('Da sapere (usuale)');
  await search('ob15');
  expect(rows()).toHaveLength(1);
  await search('');
  await act(async () => fireEvent.click(screen.getByRole('checkbox')));
  expect(rows()).toHaveLength(1);
  expect(await accessibilityFaults()).toEqual([]);
});

it('saves what was changed in one step, and tells of the table that was added', async () => {
  const { written } = await opened();
  expect(screen.getByRole('button', { name: 'Nessuna scelta da salvare.' })).toBeTruthy();
  await search('maiuscolo');
  await choose(`Gravità: ${CAPITALS}`, 'blocks');
  await search('ob10');
  await typeThreshold('80,5');
  await press('Salva 2 controlli');
  expect(written).toEqual([
    [
      { rule: 'OB15', title: CAPITALS, severity: 'blocks', threshold: null },
      { rule: 'OB10', title: ALIKE, severity: null, threshold: 80.5 },
    ],
  ]);
  expect(document.activeElement?.textContent).toMatch(
    /^Scelte scritte nelle impostazioni.*«CONTROLLI DELLA VERIFICA»/,
  );
  // Nothing is left to save; a rule set back is to be written.
  await press('Nessuna scelta da salvare.');
  expect(written).toHaveLength(1);
  await search('maiuscolo');
  await choose(`Gravità: ${CAPITALS}`, '');
  await press('Salva 1 controllo');
  expect(written[1]).toMatchObject([{ rule: 'OB15', severity: null, threshold: null }]);
});

it('saves nothing while a threshold cannot be read, and says what it may be', async () => {
  const { written } = await opened([control({ rule: 'OB10', severity: null, threshold: 80 })]);
  await search('ob10');
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: `Soglia: ${ALIKE}` });
  expect(field.value).toBe('80');
  await typeThreshold('20');
  fireEvent.blur(field);
  expect(await screen.findByText(/^Non è un numero da 50 a 100/)).toBeTruthy();
  await press('Salva 1 controllo');
  expect(written).toEqual([]);
  await typeThreshold('');
  await press('Salva 1 controllo');
  expect(written).toMatchObject([[{ rule: 'OB10', severity: null, threshold: null }]]);
});

it('says why it could not save, and keeps what was set', async () => {
  await opened([], async () => {
    throw new KnownFailure({
      kind: 'protectedSheet',
      details: '',
      leftBehind: [],
      subject: 'Foglio',
    });
  });
  await search('maiuscolo');
  await choose(`Gravità: ${CAPITALS}`, 'off');
  await press('Salva 1 controllo');
  expect(screen.getByRole('alert').textContent).toContain('Foglio');
  expect(severity(CAPITALS).value).toBe('off');
});

it('asks before what was set is lost, and goes back to the check', async () => {
  const { visited } = await opened();
  await search('maiuscolo');
  await choose(`Gravità: ${CAPITALS}`, 'off');
  await press('Torna alla verifica');
  expect(visited).toEqual([]);
  await press('Resta qui');
  await press('Torna alla verifica');
  await press('Esci senza salvare');
  expect(visited).toEqual(['check']);
});

it('says that there are no settings to write in', async () => {
  await opened([], undefined, { settingsSheet: null });
  expect(text()).toContain('non c’è il foglio con le impostazioni');
  expect(screen.queryByRole('list')).toBeNull();
});
