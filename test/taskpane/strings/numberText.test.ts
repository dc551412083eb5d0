import * as english from '../../../src/taskpane/strings/en/figures';
import * as italian from '../../../src/taskpane/strings/it/figures';
import { numberText } from '../../../src/taskpane/strings/numberText';

describe('numbers in the pane', () => {
  it('are written alike by every engine: without separators of thousands', () => {
    expect([italian.number(1000), italian.number(12345.678)]).toEqual(['1000', '12345,68']);
    expect([english.number(1000), english.number(12345.678)]).toEqual(['1000', '12345.68']);
  });

  it('have as many decimals as they need, up to two or to those asked for', () => {
    expect([numberText(33, 'it-IT'), numberText(33.335, 'it-IT', 4)]).toEqual(['33', '33,335']);
  });
});
