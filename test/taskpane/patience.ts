/** What is looked for comes when the machine has time for it: one that does much else is slow, not wrong. */
import { configure } from '@testing-library/react';

configure({ asyncUtilTimeout: 120_000 });
