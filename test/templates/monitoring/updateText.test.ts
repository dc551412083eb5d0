/** What the register says of an objective of which no month and no result was told. */
import { updateText } from '../../../src/templates/monitoring/updateText';
import type { RoundEntry } from '../../../src/domain/monitoring/roundEntry';

const entry = (told: Partial<RoundEntry> = {}): RoundEntry => ({
  ...{ key: 'k', number: '1', title: 'Gara', phases: [], results: [], levels: [] },
  ...{ about: '', issue: '', cause: '', act: '', actNumber: '', link: '', isDone: true },
  ...told,
});

const textOf = (told?: Partial<RoundEntry>) => updateText(entry(told), () => 12);

it('that nothing is new, unless something stands beside it', () => {
  expect(textOf()).toBe('nessuna novità');
  expect(textOf({ issue: ' ' })).toBe('nessuna novità');
  for (const told of ['issue', 'cause', 'act', 'actNumber', 'link'] as const)
    expect(textOf({ [told]: 'Gara deserta' })).toBe('nessun risultato nuovo');
});
