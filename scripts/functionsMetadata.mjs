/** Webpack: writes functions.json, what Excel knows of the custom functions, with Microsoft's own generator. */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import webpack from 'webpack';
import { functionFiles } from './functionSource.mjs';

/** The text of functions.json; an error tells what the generator did not understand. */
export async function functionsJson() {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(functionFiles(), true);
  if (errors.length > 0) throw new Error(`functions.json: ${errors.join('; ')}`);
  const metadata = JSON.parse(metadataJson);
  // It needs CustomFunctionsRuntime 1.4, which no perpetual version of Office has.
  delete metadata.allowCustomDataForDataTypeAny;
  return JSON.stringify(metadata, null, 4);
}

export class FunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        compilation.emitAsset(
          'functions.json',
          new webpack.sources.RawSource(await functionsJson()),
        );
      });
    });
  }
}
