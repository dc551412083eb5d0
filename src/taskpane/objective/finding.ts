/** What the review of an objective finds, and how a finding is made. */
import type { Finding as AnyFinding } from '../wizard/findings';
import type { Step } from './draft';
import type { Place } from './places';
import { readPercent } from './reading';

/** A finding is also the place where it is mended. */
export type Finding = AnyFinding<Step> & Place;

export type Message = Finding['message'];

export const missing = (place: Place, message: Message, blocks = false): Finding => ({
  blocks,
  missing: true,
  ...place,
  message,
});

export const wrong = (place: Place, message: Message, blocks = false): Finding => ({
  blocks,
  missing: false,
  ...place,
  message,
});

export const collect = (...findings: (Finding | false)[]): Finding[] =>
  findings.filter((finding) => finding !== false);

/** A number from 0 to `most`; `blocks`: whether one that cannot be read does. */
export function percentFinding(
  text: string,
  place: Place,
  messages: { unreadable: Message; outOfRange: Message },
  { most = 100, blocks = false } = {},
): Finding | false {
  if (text === '') return false;
  const value = readPercent(text);
  if (value === null) return wrong(place, messages.unreadable, blocks);
  return (value < 0 || value > most) && wrong(place, messages.outOfRange);
}
