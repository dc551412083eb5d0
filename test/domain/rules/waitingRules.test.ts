import { WAITING_RULES } from '../../../src/domain/rules/waitingRules';

describe('a rule that waits for its data', () => {
  it('is one of these, with the law that asks for it', () => {
    const said = WAITING_RULES.map(({ id, severity, needs, law }) => [id, severity, needs, law]);
    expect(said).toEqual([
      ['OB08', 'toFix', ['selectivePlan'], 'Linee guida PIAO 2025'],
      ['OB09', 'toKnow', ['selectivePlan'], 'Linee guida PIAO 2025'],
      ['IN17', 'toKnow', ['catalogue'], 'D.Lgs. 150/2009, art. 5, c. 2, lett. e'],
      ['IN18', 'toFix', ['catalogue'], undefined],
      ['TE08', 'toFix', ['resultDates'], undefined],
      ['TE09', 'toFix', ['resultDates'], undefined],
      ['TE10', 'toKnow', ['approval'], 'Nota DFP 24/01/2024'],
      ['PE11', 'blocks', ['resultPay'], 'CCNL Area Funzioni locali 16/07/2024'],
      ['PE12', 'toFix', ['resultPay'], undefined],
      ['PE13', 'blocks', ['resultPay'], 'D.Lgs. 150/2009, artt. 10, c. 5, e 14'],
      ['FO07', 'blocks', ['publication'], 'L. 4/2004'],
      ['FO08', 'toFix', ['publication'], 'Reg. UE 2016/679, art. 5, par. 1, lett. c'],
      ['FO09', 'toKnow', ['registers'], undefined],
    ]);
  });
});
