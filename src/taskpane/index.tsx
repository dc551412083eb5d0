/** The pane's entry: waits for Office, then shows the pane in Office's language. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { associateCommands } from './commands/commands';
import { loadWithWorkbook } from './commands/startup';
import { paneServices } from './paneServices';
import { languageFor } from './strings';
import { loadStrings } from './strings/load';

async function show(officeReady: boolean, outsideExcel = false): Promise<void> {
  const pane = document.getElementById('pane');
  if (pane === null) throw new Error('The page has no #pane');
  const wanted = languageFor(officeReady ? Office.context.displayLanguage : undefined);
  const { language, strings } = await loadStrings(wanted);
  document.documentElement.lang = language;
  createRoot(pane).render(
    <App
      services={paneServices}
      strings={strings}
      officeReady={officeReady}
      outsideExcel={outsideExcel}
    />,
  );
}

if (typeof Office === 'undefined') void show(false);
else
  void Office.onReady().then(({ host }) => {
    associateCommands(paneServices);
    loadWithWorkbook(paneServices);
    // In a browser the library has neither: types say that it always has the second.
    const { requirements } = Office.context as Partial<Office.Context>;
    const inExcel =
      String(host) === 'Excel' || requirements?.isSetSupported('ExcelApi', '1.1') === true;
    return show(true, !inExcel);
  });
