/** The pane: theme, language, services, and the screen that is shown. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { joinPane } from './commands/paneChannel';
import type { CommandNotice } from './commands/paneChannel';
import { LoadFailure } from './components/LoadFailure';
import { WaitingNote } from './components/WaitingNote';
import { Home } from './home/Home';
import { lazyScreen, saysRules } from './screens';
import type { LazyScreen, ScreenName } from './screenNames';
import { ServicesProvider } from './services';
import type { PaneServices } from './services';
import { StringsProvider, useStrings } from './strings';
import type { Strings } from './strings';
import { WithRules } from './strings/WithRules';
import { usePaneTheme } from './theme';
import { useFocusKeeper } from './useFocusKeeper';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  waiting: { padding: tokens.spacingHorizontalM },
});

export interface AppProps {
  services: PaneServices;
  /** Every text, in the language of the pane. */
  strings: Strings;
  /** False when Office's library did not load: the pane can be looked at, not used. */
  officeReady: boolean;
  /** True in a browser without Excel: there the screens can be looked at. */
  outsideExcel?: boolean;
}

export function App({ services, strings, officeReady, outsideExcel = false }: AppProps) {
  const styles = useStyles();
  const { look, theme } = usePaneTheme();
  useFocusKeeper();
  // Scroll bars and what the browser draws by itself.
  useEffect(() => {
    document.documentElement.style.colorScheme = look === 'light' ? 'light' : 'dark';
  }, [look]);
  const [screen, setScreen] = useState<ScreenName>('home');
  const [moved, setMoved] = useState(false);
  const [notice, setNotice] = useState<CommandNotice | null>(null);
  const go = (name: ScreenName) => {
    setNotice(null);
    setMoved(true);
    setScreen(name);
  };
  useEffect(() => joinPane({ open: go, tell: setNotice }), []);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <StringsProvider value={strings}>
        <ServicesProvider value={services}>
          <WaitingNote />
          <CommandArea notice={notice} onDismiss={() => setNotice(null)} />
          <LoadFailure key={screen}>
            {screen === 'home' ? (
              <Home
                officeReady={officeReady}
                outsideExcel={outsideExcel}
                focusHeading={moved}
                onGo={go}
              />
            ) : (
              <Suspense fallback={<Waiting />}>
                <LazyOne name={screen} onGo={go} />
              </Suspense>
            )}
          </LoadFailure>
        </ServicesProvider>
      </StringsProvider>
    </FluentProvider>
  );
}

const CommandMessage = lazy(
  () => import(/* webpackChunkName: "command-message" */ './commands/CommandMessage'),
);

/**
 * What a command did is read aloud wherever the user is: the region is there before it has something to say. A failure
 * is an alert of its own.
 */
function CommandArea({
  notice,
  onDismiss,
}: {
  notice: CommandNotice | null;
  onDismiss: () => void;
}) {
  const { commands } = useStrings();
  return (
    <section aria-label={commands.notices} aria-live={notice?.kind === 'failed' ? 'off' : 'polite'}>
      {notice && (
        <LoadFailure key={notice.kind}>
          <Suspense fallback={null}>
            <CommandMessage notice={notice} onDismiss={onDismiss} />
          </Suspense>
        </LoadFailure>
      )}
    </section>
  );
}

function LazyOne({ name, onGo }: { name: LazyScreen; onGo: (name: ScreenName) => void }) {
  const Screen = lazyScreen(name);
  const screen = <Screen onGo={onGo} />;
  return saysRules(name) ? <WithRules>{screen}</WithRules> : screen;
}

function Waiting() {
  const styles = useStyles();
  const { common } = useStrings();
  return (
    <p role="status" className={styles.waiting}>
      {common.loading}
    </p>
  );
}
