import { corpus as changeAmount } from "./change-amount.ts";
import { corpus as comparedFigure } from "./compared-figure.ts";
import { corpus as comparison } from "./comparison.ts";
import { corpus as comparisonAfter } from "./comparison-after.ts";
import type { ClaimCorpus } from "./corpus.ts";
import { corpus as datedEvent } from "./dated-event.ts";
import { corpus as directionAdjective } from "./direction-adjective.ts";
import { corpus as directionNoun } from "./direction-noun.ts";
import { corpus as directionParticle } from "./direction-particle.ts";
import { corpus as directionVerb } from "./direction-verb.ts";
import { corpus as illPresent } from "./ill-present.ts";
import { corpus as level } from "./level.ts";
import { corpus as levelReached } from "./level-reached.ts";
import { corpus as moreOrFewer } from "./more-or-fewer.ts";
import { corpus as movementNoun } from "./movement-noun.ts";
import { corpus as noClaim } from "./no-claim.ts";
import { corpus as rank } from "./rank.ts";
import { corpus as rejectedClaim } from "./rejected-claim.ts";
import { corpus as shareOfWhole } from "./share-of-whole.ts";
import { corpus as streak } from "./streak.ts";
import { corpus as superlative } from "./superlative.ts";
import { corpus as superlativeSpan } from "./superlative-span.ts";
import { corpus as verdict } from "./verdict.ts";

/** The corpora of all claim rules. */
export const corpora: readonly ClaimCorpus[] = [
  changeAmount,
  comparedFigure,
  comparison,
  comparisonAfter,
  datedEvent,
  directionAdjective,
  directionNoun,
  directionParticle,
  directionVerb,
  illPresent,
  level,
  levelReached,
  moreOrFewer,
  movementNoun,
  noClaim,
  rank,
  rejectedClaim,
  shareOfWhole,
  streak,
  superlative,
  superlativeSpan,
  verdict,
];
