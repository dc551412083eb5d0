import { WAITING_RULES } from '../../../src/domain/rules/waitingRules';

describe('a rule that waits for its data', () => {
  it('is one of these, with the law that asks for it', () => {
    const said = WAITING_RULES.map(({ id, severity, needs, law }) => [id, severity, needs, law]);
    expect(said).toEqual([
      ['OB05', 'toFix', ['publication'], undefined],
      ['OB08', 'toFix', ['selectivePlan'], 'Linee guida PIAO 2025'],
      ['OB09', 'toKnow', ['selectivePlan'], 'Linee guida PIAO 2025'],
      ['TE08', 'toFix', ['resultDates'], undefined],
      ['TE10', 'toKnow', ['approval'], 'Nota DFP 24/01/2024'],
      ['PE11', 'blocks', ['resultPay'], 'CCNL Area Funzioni locali 16/07/2024'],
      ['PE12', 'toFix', ['resultPay'], undefined],
      ['PE13', 'blocks', ['resultPay'], 'D.Lgs. 150/2009, artt. 10, c. 5, e 14'],
    ]);
  });
});
