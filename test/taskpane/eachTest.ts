/**
 * The library of tests empties the page after each test of the file that loads it first: of all files that share it. What
 * is looked for comes when the machine has time for it: one that does much else is slow, not wrong.
 */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 120_000 });
