import type { Direction } from "../claim.ts";

/** How a direction word stands to its indicator: says it of a subject, names the movement, or qualifies the noun. */
export type DirectionPart = "verb" | "noun" | "adjective" | "comparative" | "particle" | "level";

/** What moves: the amount, the quality (good or bad for the people concerned), or the pace of a rate. */
export type DirectionSense = "amount" | "quality" | "pace";

/** A word or phrase that says which way something moves. `factor` where the word carries one ("doubled": 2). */
export interface DirectionWord {
  readonly lemma: string;
  readonly forms: readonly string[];
  readonly part: DirectionPart;
  readonly direction: Direction;
  readonly sense: DirectionSense;
  readonly factor: number | null;
}

type Row = readonly [lemma: string, forms: string, factor?: number];

const words = (
  part: DirectionPart,
  direction: Direction,
  sense: DirectionSense,
  rows: readonly Row[],
): DirectionWord[] =>
  rows.map(([lemma, forms, factor]) => ({
    lemma,
    forms: forms.split(", "),
    part,
    direction,
    sense,
    factor: factor ?? null,
  }));

const upVerbs = words("verb", "up", "amount", [
  ["rise", "rise, rises, rose, risen, rising"],
  ["increase", "increase, increases, increased, increasing"],
  ["grow", "grow, grows, grew, grown, growing"],
  ["climb", "climb, climbs, climbed, climbing"],
  ["jump", "jump, jumps, jumped, jumping"],
  ["surge", "surge, surges, surged, surging"],
  ["soar", "soar, soars, soared, soaring"],
  ["expand", "expand, expands, expanded, expanding"],
  ["gain", "gain, gains, gained, gaining"],
  ["advance", "advance, advances, advanced, advancing"],
  ["swell", "swell, swells, swelled, swollen, swelling"],
  ["go up", "go up, goes up, went up, gone up, going up"],
  ["pick up", "pick up, picks up, picked up, picking up"],
  ["rebound", "rebound, rebounds, rebounded, rebounding"],
  ["recover", "recover, recovers, recovered, recovering"],
  ["bounce back", "bounce back, bounces back, bounced back, bouncing back"],
  ["double", "double, doubles, doubled, doubling", 2],
  ["triple", "triple, triples, tripled, tripling, treble, trebled", 3],
  ["quadruple", "quadruple, quadrupled, quadrupling", 4],
  ["escalate", "escalate, escalates, escalated, escalating"],
  ["mount", "mounting, mounted"],
  ["spike", "spike, spikes, spiked, spiking"],
  ["rocket", "rocketed, rocketing, skyrocketed, skyrocketing"],
  ["multiply", "multiply, multiplies, multiplied, multiplying"],
  ["boost", "boost, boosts, boosted, boosting"],
  ["raise", "raise, raises, raised, raising"],
  ["lift", "lift, lifts, lifted, lifting"],
  ["hike", "hike, hikes, hiked, hiking"],
  ["widen", "widen, widens, widened, widening"],
  ["extend", "extend, extends, extended, extending"],
  ["add to", "adds to, added to"],
  ["exceed", "exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, outpace, outpaced"],
  ["edge up", "edge up, edges up, edged up, inch up, inched up, tick up, ticked up, creep up, crept up"],
  ["balloon", "balloon, ballooned, ballooning"],
  ["strengthen", "strengthen, strengthens, strengthened, strengthening"],
  ["intensify", "intensify, intensifies, intensified, intensifying"],
  ["accumulate", "accumulate, accumulates, accumulated"],
  ["on the rise", "on the rise, on the increase, on the up"],
]);

const downVerbs = words("verb", "down", "amount", [
  ["fall", "fall, falls, fell, fallen, falling"],
  ["drop", "drop, drops, dropped, dropping"],
  ["decline", "decline, declines, declined, declining"],
  ["decrease", "decrease, decreases, decreased, decreasing"],
  ["shrink", "shrink, shrinks, shrank, shrunk, shrinking"],
  ["contract", "contract, contracts, contracted, contracting"],
  ["plunge", "plunge, plunges, plunged, plunging"],
  ["plummet", "plummet, plummets, plummeted, plummeting"],
  ["slump", "slump, slumps, slumped, slumping"],
  ["slip", "slip, slips, slipped, slipping"],
  ["slide", "slide, slides, slid, sliding"],
  ["dip", "dip, dips, dipped, dipping"],
  ["sink", "sink, sinks, sank, sunk, sinking"],
  ["tumble", "tumble, tumbles, tumbled, tumbling"],
  ["dwindle", "dwindle, dwindles, dwindled, dwindling"],
  ["wane", "wane, wanes, waned, waning"],
  ["recede", "recede, recedes, receded, receding"],
  ["go down", "go down, goes down, went down, gone down, going down"],
  ["come down", "come down, comes down, came down, coming down"],
  ["halve", "halve, halves, halved, halving", 0.5],
  ["cut", "cut, cuts, cutting"],
  ["reduce", "reduce, reduces, reduced, reducing"],
  ["lower", "lowered, lowers, lowering"],
  ["slash", "slash, slashes, slashed, slashing"],
  ["trim", "trim, trims, trimmed, trimming"],
  ["ease", "ease, eases, eased, easing"],
  ["subside", "subside, subsides, subsided, subsiding"],
  ["weaken", "weaken, weakens, weakened, weakening"],
  ["narrow", "narrow, narrows, narrowed, narrowing"],
  ["retreat", "retreat, retreats, retreated, retreating"],
  ["crash", "crash, crashes, crashed, crashing"],
  ["collapse", "collapse, collapses, collapsed, collapsing"],
  ["shed", "shed, sheds, shedding"],
  ["lose", "lose, loses, lost, losing"],
  ["diminish", "diminish, diminishes, diminished, diminishing"],
  ["edge down", "edge down, edges down, edged down, inch down, inched down, tick down, ticked down"],
  ["dry up", "dry up, dried up, drying up"],
  ["on the decline", "on the decline, on the wane"],
]);

const flatVerbs = words("verb", "flat", "amount", [
  ["stagnate", "stagnate, stagnates, stagnated, stagnating"],
  ["stabilise", "stabilise, stabilises, stabilised, stabilize, stabilizes, stabilized"],
  ["plateau", "plateau, plateaus, plateaued"],
  ["level off", "level off, levelled off, leveled off"],
  [
    "hold steady",
    "hold steady, held steady, holds steady, remain steady, remained steady, remains steady, stayed flat, remained flat, was flat, were flat, stay flat, stays flat, remain flat, remains flat, be flat, been flat, is flat, are flat, held flat",
  ],
  [
    "unchanged",
    "unchanged, little changed, hardly changed, barely changed, scarcely changed, stay stable, stayed stable, stays stable, been stable, was stable, were stable, is stable, are stable, held stable, remain stable, remained stable, remains stable, remain constant, remained constant",
  ],
  ["match", "in line with, on a par with, on par with"],
]);

const qualityVerbs = [
  ...words("verb", "up", "quality", [
    ["improve", "improve, improves, improved, improving"],
    ["get better", "get better, gets better, got better, getting better, gotten better"],
    ["look up", "looking up"],
  ]),
  ...words("verb", "down", "quality", [
    ["worsen", "worsen, worsens, worsened, worsening"],
    ["deteriorate", "deteriorate, deteriorates, deteriorated, deteriorating"],
    ["get worse", "get worse, gets worse, got worse, getting worse, gotten worse"],
    ["fail", "failed harvest, failing harvest"],
  ]),
];

const paceVerbs = [
  ...words("verb", "up", "pace", [
    ["accelerate", "accelerate, accelerates, accelerated, accelerating"],
    ["quicken", "quicken, quickens, quickened, quickening"],
    ["speed up", "speed up, speeds up, sped up, speeding up"],
  ]),
  ...words("verb", "down", "pace", [
    ["slow", "slow, slows, slowed, slowing, slow down, slows down, slowed down, slowing down"],
    ["decelerate", "decelerate, decelerates, decelerated, decelerating"],
    ["moderate", "moderated, moderating"],
    ["cool", "cooled, cooling"],
  ]),
];

const nouns = [
  ...words("noun", "up", "amount", [
    ["increase", "increase, increases"],
    ["rise", "rise, rises"],
    ["growth", "growth"],
    ["gain", "gain, gains"],
    ["jump", "jump"],
    ["surge", "surge"],
    ["expansion", "expansion, expansions"],
    ["climb", "climb"],
    ["upturn", "upturn, uptick, upswing"],
    ["rebound", "rebound, recovery"],
    ["boost", "boost"],
    ["hike", "hike, hikes"],
    ["spike", "spike"],
    ["doubling", "doubling", 2],
  ]),
  ...words("noun", "down", "amount", [
    ["decrease", "decrease, decreases"],
    ["decline", "decline, declines"],
    ["fall", "fall, falls"],
    ["drop", "drop, drops"],
    ["reduction", "reduction, reductions"],
    ["contraction", "contraction, contractions"],
    ["loss", "loss, losses"],
    ["dip", "dip"],
    ["plunge", "plunge"],
    ["slump", "slump"],
    ["cut", "cut, cuts"],
    ["downturn", "downturn, shrinkage"],
    ["slowdown", "slowdown"],
    ["halving", "halving", 0.5],
  ]),
  ...words("noun", "up", "quality", [["improvement", "improvement, improvements"]]),
  ...words("noun", "down", "quality", [["deterioration", "deterioration, worsening"]]),
];

const comparatives = [
  ...words("comparative", "up", "amount", [
    ["higher", "higher"],
    ["more", "more"],
    ["larger", "larger, bigger, greater"],
    ["above", "above"],
    ["stronger", "stronger"],
    ["longer", "longer"],
    ["dearer", "dearer, costlier, pricier"],
    ["warmer", "warmer, hotter"],
    ["heavier", "heavier"],
    ["older", "older"],
  ]),
  ...words("comparative", "down", "amount", [
    ["lower", "lower"],
    ["fewer", "fewer, less"],
    ["smaller", "smaller"],
    ["below", "below, beneath, short of"],
    ["weaker", "weaker"],
    ["shorter", "shorter"],
    ["cheaper", "cheaper"],
    ["cooler", "cooler, colder"],
    ["lighter", "lighter"],
    ["younger", "younger"],
  ]),
  ...words("comparative", "up", "quality", [["better", "better"]]),
  ...words("comparative", "down", "quality", [["worse", "worse"]]),
];

const particles = [
  ...words("particle", "up", "amount", [["up", "up"]]),
  ...words("particle", "down", "amount", [["down", "down"]]),
];

const levels = [
  ...words("level", "up", "amount", [
    [
      "record high",
      "record high, all-time high, record level, new high, fresh high, record-high, highest level, highest point, highest ever, record-breaking, new record",
    ],
    ["bumper", "bumper"],
    ["highest", "highest, largest, biggest, greatest, most severe"],
  ]),
  ...words("level", "down", "amount", [
    ["record low", "record low, all-time low, new low, fresh low, record-low, lowest level, lowest point, lowest ever"],
    ["lowest", "lowest, smallest, fewest"],
  ]),
  ...words("level", "down", "quality", [
    ["worst", "worst"],
    ["dire", "dire, grim, bleak, gloomy, alarming, catastrophic"],
    ["bad", "bad"],
  ]),
  ...words("level", "up", "quality", [["best", "best"]]),
];

/** Every direction word of the engine. A form may stand in two rows as verb and as noun; its neighbours decide. */
export const directionWords: readonly DirectionWord[] = [
  ...upVerbs,
  ...downVerbs,
  ...flatVerbs,
  ...qualityVerbs,
  ...paceVerbs,
  ...nouns,
  ...comparatives,
  ...particles,
  ...levels,
];
