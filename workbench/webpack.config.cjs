/** The workbench's page: development only, never part of what is shipped. */
const { readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const { sources } = require('webpack');

const root = path.resolve(__dirname, '..');

const UNIVER_STYLES = [
  'design',
  'ui',
  'docs-ui',
  'sheets-ui',
  'sheets-formula-ui',
  'sheets-conditional-formatting-ui',
  'sheets-data-validation-ui',
].map((name) => path.join(root, 'node_modules/@univerjs', name, 'lib/index.css'));

/** One style sheet for the grid, in the order in which its packages stand on each other. */
class UniverStyles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('UniverStyles', (compilation) => {
      compilation.hooks.processAssets.tap('UniverStyles', () => {
        const css = UNIVER_STYLES.map((file) => readFileSync(file, 'utf8')).join('\n');
        compilation.emitAsset('univer.css', new sources.RawSource(css));
      });
    });
  }
}

module.exports = (_environment, { mode = 'production' } = {}) => ({
  mode,
  name: 'workbench',
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: {
    page: path.join(__dirname, 'page/main.ts'),
    office: path.join(__dirname, 'page/office.ts'),
  },
  output: {
    path: path.join(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: 'chunk.[name].js',
    publicPath: '/',
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  performance: false,
  // A page for this machine: building fast matters more than loading fast.
  optimization: { minimize: false },
  stats: 'errors-warnings',
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
      },
    ],
  },
  plugins: [
    new UniverStyles(),
    new CopyPlugin({
      patterns: ['index.html', 'page.css'].map((name) => path.join(__dirname, 'page', name)),
    }),
  ],
});
