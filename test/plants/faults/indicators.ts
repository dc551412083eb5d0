/** Faults in the targets of indicators, their polarities, the values of the years before and what a card tells. */
import { ways, type Plant } from '../plant';
import {
  faultOf,
  inIndicator,
  indicatorsWith,
  isCount,
  isFalling,
  isGrowing,
  isShare,
} from '../places';
import { blanks, values } from './indicatorEdits';

const targets: Plant[] = [
  ...inIndicator('IN02', ['target'], blanks('target'), { also: ['IN29', 'IN16', 'IN23'] }),
  ...inIndicator(
    'IN29',
    ['target'],
    values('target', 'aggiudicazione della gara', 'circa 46', 'come da DUP'),
    { also: ['IN16', 'IN12'] },
  ),
  ...inIndicator('IN34', ['target', 'polarity'], values('target', '30/06', '15/11', '1/9'), {
    with: { polarity: 'entro_data', baseline: '', baseline2: '', baseline3: '', midYearTarget: '' },
    also: ['IN11', 'IN16', 'IN03'],
    of: isCount,
  }),
  ...inIndicator('IN03', ['unitOfMeasure', 'target'], blanks('unitOfMeasure'), { of: isCount }),
  ...inIndicator(
    'IN03',
    ['unitOfMeasure', 'target'],
    values('unitOfMeasure', 'numero', 'n.', 'giorni'),
    {
      of: isShare,
    },
  ),
  ...inIndicator('IN13', ['target', 'polarity'], values('target', 0, '0', '0%'), {
    with: { baseline: '', baseline2: '', baseline3: '', midYearTarget: '' },
    also: ['IN11', 'IN16', 'IN08', 'IN03'],
    of: isFalling,
  }),
];

const polarities: Plant[] = [
  ...inIndicator('IN07', ['polarity', 'target'], blanks('polarity'), { of: isFalling }),
  ...inIndicator('IN30', ['polarity', 'target'], blanks('polarity'), { of: isGrowing }),
  ...inIndicator(
    'IN08',
    ['polarity', 'target'],
    values('polarity', 'crescente', 'Crescente', ' crescente '),
    {
      of: isFalling,
      also: ['IN33', 'IN32'],
    },
  ),
  ...inIndicator('IN08', ['polarity', 'target'], values('polarity', 'decrescente'), {
    of: isGrowing,
    also: ['IN32'],
  }),
  ...inIndicator(
    'IN33',
    ['polarity'],
    values('polarity', 'soglia_min', 'almeno il target', 'crescente'),
    {
      of: isFalling,
      also: ['IN08', 'IN32'],
    },
  ),
  ...inIndicator(
    'IN32',
    ['polarity', 'target'],
    values('target', 'non oltre 60', '≤ 40', 'massimo 35'),
    {
      of: (each) => isGrowing(each) && isCount(each),
      also: ['IN08', 'IN09', 'IN16', 'IN12', 'IN10'],
    },
  ),
];

/** Last year's value, and those before it. */
const pasts: Plant[] = [
  ...ways(
    'IN09',
    [
      ['last year copied over it', ''],
      ['last year with a decimal', ',0'],
      ['last year with a space', ' '],
    ],
    (workbook, end) => {
      const found = workbook.pick(indicatorsWith(workbook, 'target', 'baseline'));
      if (!found) return null;
      const last = found.shown('baseline');
      const target = last.endsWith('%') ? last : `${last}${end}`;
      return faultOf(found, { target }, ['target'], ['IN16', 'OB14']);
    },
  ),
  ...ways(
    'IN10',
    [
      ['the three years', 3],
      ['two years', 2],
      ['the three years, as texts', 0],
    ],
    (workbook, years) => {
      const found = workbook.pick(
        indicatorsWith(workbook, 'target', 'baseline', 'baseline2', 'baseline3'),
      );
      if (!found) return null;
      const target = found.shown('target');
      const value = years === 0 || target.endsWith('%') ? target : Number(target);
      const baseline3 = years === 2 ? '' : value;
      return faultOf(
        found,
        { baseline: value, baseline2: value, baseline3 },
        ['target', 'baseline'],
        ['OB14', 'IN11'],
      );
    },
  ),
  ...inIndicator('IN11', ['baseline', 'target'], blanks('baseline', 'baseline2', 'baseline3')),
  ...inIndicator(
    'IN35',
    ['baseline', 'target', 'polarity'],
    values('baseline', '40%', '12,5%', '7%'),
    {
      of: isCount,
      also: ['IN11', 'IN12'],
    },
  ),
  ...inIndicator('IN16', ['midYearTarget', 'target'], blanks('midYearTarget')),
];

const WORDS: readonly [string, (base: number, target: number) => string][] = [
  ['+25 %', () => 'incremento del 250% rispetto al 2025'],
  ['a fall', () => 'riduzione del 77 % sul 2025'],
  ['more', () => '+ 160% sul valore di partenza'],
];

const changes: Plant[] = ways('IN12', WORDS, (workbook, words) => {
  const found = workbook.pick(indicatorsWith(workbook, 'target', 'baseline').filter(isCount));
  if (!found) return null;
  const description = `${found.shown('description')}: ${words(0, 0)}`;
  return faultOf(
    found,
    { description },
    ['description', 'target'],
    ['IN24', 'IN33', 'IN04', 'IN31'],
  );
});

const cards: Plant[] = [
  ...inIndicator('IN04', ['formula'], blanks('formula'), { of: isShare }),
  ...inIndicator(
    'IN31',
    ['formula'],
    values(
      'formula',
      'avvisi riscossi',
      'percentuale di utenti soddisfatti',
      'conteggio degli utenti',
    ),
    { of: isShare },
  ),
  ...inIndicator('IN05', ['dataSource'], blanks('dataSource')),
  ...inIndicator(
    'IN06',
    ['dataSource'],
    values(
      'dataSource',
      'Autodichiarazione del responsabile',
      'Dichiarazione del dirigente valutato',
      'Autovalutazione del settore',
    ),
  ),
  ...inIndicator('IN19', ['dataOwner'], blanks('dataOwner')),
  ...inIndicator('IN15', ['weight'], values('weight', 20, 75, ''), { also: ['PE18'] }),
  ...inIndicator('PE18', ['weight'], values('weight', -20, -1, -100), { also: ['IN15'] }),
];

export const INDICATOR_FAULTS: readonly Plant[] = [
  ...targets,
  ...polarities,
  ...pasts,
  ...changes,
  ...cards,
];
