/** The library of tests empties the page after each test of the file that loads it first: of all files that share it. */
import '@testing-library/react';
