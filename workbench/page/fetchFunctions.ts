import {
  customFunctionsGlobal,
  type CustomFunction,
  type CustomFunctionSet,
} from '../engine/customFunctionSet';

/** Loads the built custom functions, as Excel would: the metadata and the script that associates them. */
export async function fetchFunctions(base: string): Promise<CustomFunctionSet> {
  const implementations = new Map<string, CustomFunction>();
  const metadata = await (await fetch(`${base}functions.json`)).json();
  Object.assign(window, { CustomFunctions: customFunctionsGlobal(implementations) });
  await loadScript(`${base}functions.js`);
  return { metadata, implementations };
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
    document.head.append(script);
  });
}
