/** What the index of a cover calls the objectives. */
import { noPlaces } from '../../../src/domain/objectivePlaces';
import type { TemplateId } from '../../../src/domain/plan';
import { entryCells } from '../../../src/templates/print/coverSheet';
import { objectiveOn, place } from '../../domain/rules/support';

const cellsOf = (template: TemplateId, service = true) => {
  const objective = {
    ...objectiveOn('Ob 1', {
      number: '1',
      title: 'Sale',
      kind: 'strategico',
      service: 'Segreteria',
    }),
    template,
  };
  const { number, title, kind } = {
    ...{ number: place('Ob 1', 3, 1), title: place('Ob 1', 4, 1), kind: place('Ob 1', 5, 1) },
  };
  objective.places = {
    ...noPlaces(),
    fields: { number, title, kind, ...(service && { service: place('Ob 1', 9, 1) }) },
  };
  return entryCells({ kind: 'objective', sheet: 'Ob 1', page: 3, objective }).content;
};

it('an objective is its number and its title, as they will be on its sheet', () => {
  expect(cellsOf('peg-cronoprogramma')).toEqual([
    { formula: '=\'Ob 1\'!$B$4&""' },
    { formula: '=\'Ob 1\'!$B$5&""' },
    3,
  ]);
});

it('its kind and its service tell it where numbers begin again in each of them', () => {
  const [number, title] = cellsOf('pdo-strategico-ordinario');
  expect(number).toEqual({ formula: "=UPPER(LEFT('Ob 1'!$B$6,1))&'Ob 1'!$B$4" });
  expect(title).toEqual({
    formula: '=\'Ob 1\'!$B$5&IF(\'Ob 1\'!$B$10="",""," – "&\'Ob 1\'!$B$10)',
  });
  expect(cellsOf('pdo-strategico-ordinario', false)[1]).toEqual({ formula: '=\'Ob 1\'!$B$5&""' });
});
