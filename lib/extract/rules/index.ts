import type { DirectionRule } from "../direction-sites.ts";
import type { QuantityRule } from "../quantity-sites.ts";
import { changeAmount } from "./change-amount.ts";
import { comparedFigure } from "./compared-figure.ts";
import { comparison } from "./comparison.ts";
import { comparisonAfter } from "./comparison-after.ts";
import { datedEvent } from "./dated-event.ts";
import { directionAdjective } from "./direction-adjective.ts";
import { directionNoun } from "./direction-noun.ts";
import { directionParticle } from "./direction-particle.ts";
import { directionVerb } from "./direction-verb.ts";
import { illPresent } from "./ill-present.ts";
import { level } from "./level.ts";
import { levelReached } from "./level-reached.ts";
import { moreOrFewer } from "./more-or-fewer.ts";
import { movementNoun } from "./movement-noun.ts";
import { noClaim } from "./no-claim.ts";
import { rank } from "./rank.ts";
import { rejectedClaim } from "./rejected-claim.ts";
import { shareOfWhole } from "./share-of-whole.ts";
import { streak } from "./streak.ts";
import { superlative } from "./superlative.ts";
import { superlativeSpan } from "./superlative-span.ts";
import { verdict } from "./verdict.ts";

/** Rules that give a quantity its role, in the order they are asked; the first answer stands. */
export const quantityRules: readonly QuantityRule[] = [
  rank,
  superlativeSpan,
  streak,
  noClaim,
  movementNoun,
  comparedFigure,
  changeAmount,
  comparisonAfter,
  levelReached,
  shareOfWhole,
  level,
];

/** Rules that read a clause without a quantity, in the order they are asked; the first answer stands. */
export const directionRules: readonly DirectionRule[] = [
  superlative,
  comparison,
  moreOrFewer,
  verdict,
  directionVerb,
  directionNoun,
  directionParticle,
  directionAdjective,
  illPresent,
  datedEvent,
];

export { rejectedClaim };
