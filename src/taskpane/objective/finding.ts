/** What the review of an objective finds, and how a finding is made. */
import type { Finding as AnyFinding } from '../wizard/findings';
import type { Step } from './draft';
import type { Place } from './places';

/** A finding is also the place where it is mended. */
export type Finding = AnyFinding<Step> & Place;

export type Message = Finding['message'];

export const wrong = (place: Place, message: Message, blocks = false): Finding => ({
  blocks,
  missing: false,
  ...place,
  message,
});

export const collect = (...findings: (Finding | false)[]): Finding[] =>
  findings.filter((finding) => finding !== false);
