import { createEvent, fireEvent, screen } from '@testing-library/react';
import { Home } from '../../../src/taskpane/home/Home';
import type { Guide } from '../../../src/taskpane/guide';
import { accessibilityFaults, show, testServices } from '../support';

async function press(open: Guide['open'], officeReady = true): Promise<Event> {
  const guide: Guide = { address: () => 'https://ente.it/guida/index.html', open };
  await show(
    <Home officeReady={officeReady} focusHeading={false} onGo={() => {}} />,
    testServices({ guide }),
  );
  const link = screen.getByRole('link', { name: /^Guida/ });
  const click = createEvent.click(link);
  fireEvent(link, click);
  return click;
}

describe('the guide on the start page', () => {
  it('is a link that opens outside the pane', async () => {
    const click = await press(() => false);
    const link = screen.getByRole('link', { name: /^Guida/ });
    expect(link.getAttribute('href')).toBe('https://ente.it/guida/index.html');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener');
    expect(click.defaultPrevented).toBe(false);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('is opened once, by Office, where Office can', async () => {
    let opened = 0;
    const click = await press(() => ++opened > 0);
    expect(opened).toBe(1);
    expect(click.defaultPrevented).toBe(true);
  });

  it('can be read without Office too', async () => {
    const click = await press(() => false, false);
    expect(click.defaultPrevented).toBe(false);
    expect(screen.getByRole('link', { name: /^Guida/ }).getAttribute('aria-disabled')).toBeNull();
  });
});
