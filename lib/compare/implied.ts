import type { Reason } from "../model/comparison.ts";
import { numberWords, quantityWords } from "../model/figure-words.ts";
import type { Interval } from "../units/interval.ts";
import type { Pair, Step } from "./checks/step.ts";
import { reason } from "./reasons.ts";
import type { Side } from "./side.ts";
import { figureWords } from "./values.ts";

/** What a level and a change in percent imply of the level at the other end of the change; null where they do not belong together. */
export function impliedBy(pair: Pair, steps: readonly Step[]): Reason | null {
  const code = steps.find(({ effect }) => effect.kind === "aside")?.reason.code;
  if (code !== "kind-level-and-change") return null;
  const [level, change] = pair.a.assertion.kind === "level" ? [pair.a, pair.b] : [pair.b, pair.a];
  const atBase = steps.some(({ reason: { code: found } }) => found === "period-is-base");
  const implied = otherEnd(level, change, atBase);
  if (implied === null || level.content.quantity === null) return null;
  const unit = level.content.quantity.unit ?? "";
  const span = `${rounded(implied.low)} to ${rounded(implied.high)} ${unit}`.trim();
  const working = `${quantityWords(level.content.quantity)} and ${figureWords(change)} imply ${span} ${atBase ? "after" : "before"} the change.`;
  return reason("values", "yes", "values-implied", { working });
}

function otherEnd(level: Side, change: Side, atBase: boolean): Interval | null {
  const amount = level.assertion.level?.plain[0];
  const moved = change.assertion.change;
  const by = moved?.scale === "percent" ? moved.extent.plain[0] : undefined;
  if (!amount || !by || !(by.low > -100) || !Number.isFinite(by.high) || !Number.isFinite(amount.high)) return null;
  const [low, high] = [1 + by.low / 100, 1 + by.high / 100];
  if (!(amount.low >= 0)) return null;
  return atBase
    ? { ...amount, low: amount.low * low, high: amount.high * high }
    : { ...amount, low: amount.low / high, high: amount.high / low };
}

function rounded(value: number): string {
  return numberWords(Number(value.toPrecision(3)));
}
