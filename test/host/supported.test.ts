/** What the README says that the host answers is what its types answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supported, supportedText } from '../../workbench/host/supported';

it('the README tells the members that the host answers (else: npm run docs)', async () => {
  const page = readFileSync(join(__dirname, '../../workbench/README.md'), 'utf8');
  expect(page).toContain(await supportedText());
});

it('a member counts as answered where all that it asks for is', async () => {
  const range = (await supported()).find(({ name }) => name === 'Range')!;
  expect(range.answered).toEqual(
    expect.arrayContaining(['values', 'address', 'getCell', 'format', 'clear', 'removeDuplicates']),
  );
  expect(range.missing).toEqual(expect.arrayContaining(['convertToLinkedDataType', 'getImage']));
});
