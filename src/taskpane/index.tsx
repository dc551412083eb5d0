/** The pane's entry: waits for Office, then shows the pane in Office's language. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { associateCommands } from './commands/commands';
import { paneServices } from './paneServices';
import { languageFor } from './strings';

function show(officeReady: boolean): void {
  const pane = document.getElementById('pane');
  if (pane === null) throw new Error('The page has no #pane');
  const language = languageFor(officeReady ? Office.context.displayLanguage : undefined);
  document.documentElement.lang = language;
  createRoot(pane).render(
    <App services={paneServices} language={language} officeReady={officeReady} />,
  );
}

if (typeof Office === 'undefined') show(false);
else
  void Office.onReady().then(() => {
    associateCommands(paneServices);
    show(true);
  });
