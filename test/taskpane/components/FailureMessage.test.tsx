import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { FailureMessage } from '../../../src/taskpane/components/FailureMessage';
import type { Failure } from '../../../src/taskpane/failure';
import { CATALOGUES } from '../catalogues';
import { accessibilityFaults, show, testServices } from '../support';

const taken: Failure = {
  kind: 'sheetNameTaken',
  details: 'ItemAlreadyExists at worksheets.add("Ob 1-1")',
  subject: 'Ob 1-1',
  leftBehind: [],
};

const showFailure = (failure: Failure, services = testServices()) =>
  show(
    <main>
      <h1>Prova</h1>
      <FailureMessage failure={failure} />
    </main>,
    services,
  );

const copy = async () =>
  act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copia dettagli' })));

describe('a failure', () => {
  it('is announced with what happened, why, and what to do', async () => {
    await showFailure(taken);
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain('Non è stato scritto nulla.');
    expect(text).toContain('Il foglio «Ob 1-1» esiste già');
    expect(text).toContain('Rinominare o eliminare quel foglio');
    expect(text).not.toContain('ItemAlreadyExists');
  });

  it('names the sheets that could not be taken away', async () => {
    await showFailure({ ...taken, leftBehind: ['Ob 1-1', 'SINTESI'] });
    expect(screen.getByRole('alert').textContent).toContain('Ob 1-1, SINTESI');
  });

  it('says that nothing is left half-written, but not when something is', async () => {
    const undone = 'Nella cartella di lavoro non è rimasto nulla di incompleto.';
    const stopped: Failure = { kind: 'stopped', details: 'stopped', leftBehind: [] };
    await showFailure(stopped);
    expect(screen.queryByText(undone)).not.toBeNull();
    cleanup();
    await showFailure({ ...stopped, leftBehind: ['Ob 1-1'] });
    expect(screen.queryByText(undone)).toBeNull();
  });

  it('copies the technical details', async () => {
    const copied: string[] = [];
    await showFailure(taken, testServices({ copyText: async (text) => copied.push(text) > 0 }));
    await copy();
    expect(copied).toEqual([taken.details]);
    expect(screen.getByText('Dettagli copiati negli appunti.')).toBeTruthy();
  });

  it('shows the details to copy by hand where the clipboard is closed', async () => {
    await showFailure(taken, testServices({ copyText: async () => false }));
    await copy();
    const details = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Dettagli tecnici' });
    expect(details.value).toBe(taken.details);
  });

  it.each(Object.keys(CATALOGUES.it.problems.texts) as Failure['kind'][])(
    'of kind %s has nothing that axe-core finds',
    async (kind) => {
      await showFailure({ kind, details: 'x', leftBehind: [] });
      expect(await accessibilityFaults()).toEqual([]);
    },
  );
});
