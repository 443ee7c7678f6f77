import type { IndicatorEntry } from "../model/vocabulary.ts";

// "Aren't that bad", "not so dire", "far from alarming": it denies that things are as bad as said, and does not say that they are good.
const DENIES =
  /(?:\p{L}n[’']t|\b(?:not|hardly|far from|nowhere near))\s+(?:(?:all|that|so|as|too|particularly|especially|nearly|quite|really)\s+){0,3}(?:bad|dire|grim|bleak|gloomy|severe|serious|alarming|catastrophic|critical|dramatic)\b/iu;

/** The way the measure would move if things were as bad as is denied here ("aren't that bad"); null where nothing is denied or the measure has no bad side. */
export function playedDown(surface: string, indicator: IndicatorEntry | null): "up" | "down" | null {
  const polarity = indicator?.polarity ?? 0;
  if (polarity === 0 || !DENIES.test(surface)) return null;
  return polarity > 0 ? "down" : "up";
}
