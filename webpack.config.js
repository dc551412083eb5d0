/**
 * Two bundles. `functions`: the custom functions alone, loadable where only `CustomFunctions` exists.
 * `taskpane`: React and Fluent UI, with the page that Excel's shared runtime loads.
 */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');

const dist = path.resolve(__dirname, 'dist');
const { version } = require('./package.json');

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      // Fields of classes as plain assignments: defining them one by one would make each object ten times as slow.
      assumptions: { setPublicClassFields: true },
    },
  },
});

/** Its storage alone is used; with it come the sign-in pages of four companies. */
const HELPERS = {
  test: /office-js-helpers[\\/]dist[\\/].*\.js$/,
  loader: path.resolve(__dirname, 'scripts', 'withoutAddresses.cjs'),
};

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  // Not where links lead: the names in the bundles would depend on where packages are installed.
  resolve: { extensions: ['.tsx', '.ts', '.js'], symlinks: false },
  resolveLoader: { symlinks: false },
  performance: false,
  stats: 'errors-warnings',
});

const functions = async (mode, notices) => {
  const { FunctionsMetadata } = await import('./scripts/functionsMetadata.mjs');
  return {
    ...common(mode),
    name: 'functions',
    target: ['web', 'es2020'],
    entry: { functions: './src/functions/index.ts' },
    output: { path: dist, filename: '[name].js' },
    module: { rules: [swc('es2020')] },
    plugins: [new FunctionsMetadata(), notices.plugin({ emit: false })],
  };
};

const taskpane = async (mode, notices) => {
  const { DEVELOPMENT_BASE, manifestFor } = await import('./scripts/manifest.mjs');
  const { GuidePages } = await import('./scripts/guidePages.mjs');
  return {
    ...common(mode),
    name: 'taskpane',
    dependencies: ['functions'],
    target: ['web', 'es2020'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    // What is under static/ has its content in its name, so that browsers may keep it for ever.
    output: {
      path: dist,
      filename: 'static/[name].[contenthash:10].js',
      chunkFilename: 'static/[name].[contenthash:10].js',
    },
    module: { rules: [swc('es2020'), HELPERS] },
    optimization: { chunkIds: 'deterministic', moduleIds: 'deterministic' },
    plugins: [
      notices.plugin({ emit: true }),
      new GuidePages(),
      new HtmlWebpackPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        scriptLoading: 'defer',
        inject: 'body',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets' },
          { from: 'shortcuts.json', to: 'shortcuts.json' },
          { from: 'src/taskpane/withoutWebView2.js', to: '[name][ext]', info: { minimized: true } },
          { from: 'test/fixtures/*.json', to: 'examples/[name][ext]', filter: isExample },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (source) => manifestFor(source.toString(), DEVELOPMENT_BASE, `${version}.0`),
          },
        ],
      }),
    ],
  };
};

/** A fixture that is a whole plan, not the expectation of a test. */
function isExample(file) {
  return Array.isArray(JSON.parse(readFileSync(file, 'utf8')).objectives);
}

/** Of this computer alone: the certificate is made for no other, and Excel asks no other. */
const DEV_SERVER = { host: 'localhost', port: 3000 };

/** `npm run serve`: the add-in at https://localhost:3000/, with a certificate made for this computer, to sideload it. */
const devServer = async () => {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    ...DEV_SERVER,
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    client: { overlay: false },
  };
};

module.exports = async ({ WEBPACK_SERVE } = {}, { mode = 'production' } = {}) => {
  const { Notices } = await import('./scripts/notices.mjs');
  const notices = new Notices({ runtime: require.resolve('webpack') });
  const configurations = [await functions(mode, notices), await taskpane(mode, notices)];
  if (WEBPACK_SERVE) configurations[0].devServer = await devServer();
  return configurations;
};

module.exports.DEV_SERVER = DEV_SERVER;
