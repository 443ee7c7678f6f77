// How strongly a word moves the figure, weak to strong; only words of one direction are ranked against each other.
const ladders: readonly (readonly (readonly string[])[])[] = [
  [
    ["eased", "ease", "slipped", "slip", "dipped", "dip", "edged down"],
    [
      "fell",
      "fall",
      "falls",
      "fallen",
      "declined",
      "decline",
      "decreased",
      "decrease",
      "dropped",
      "drop",
      "go down",
      "went down",
    ],
    [
      "plunged",
      "plunge",
      "plummeted",
      "plummet",
      "collapsed",
      "collapse",
      "crashed",
      "slumped",
      "slump",
      "tumbled",
      "cratered",
    ],
  ],
  [
    ["edged up", "inched up", "ticked up", "improved", "improve"],
    ["rose", "rise", "rises", "risen", "grew", "grow", "increased", "increase", "climbed", "climb", "gained"],
    ["soared", "soar", "surged", "surge", "jumped", "jump", "skyrocketed", "rocketed", "leapt", "exploded", "boomed"],
  ],
  [
    ["may", "might", "could", "can"],
    ["is likely to", "are likely to", "is expected to", "are expected to", "should"],
    ["will", "is set to", "is going to"],
  ],
  [
    ["suggest", "suggests", "suggested", "hint", "hints"],
    ["show", "shows", "showed", "find", "finds", "found"],
    ["prove", "proves", "proved", "confirm", "confirms", "confirmed"],
  ],
];

/** The words of the first text and their stronger counterpart in the second ("go down" → "plummet"); null where nothing was strengthened. */
export function strengthened(from: string, to: string): { readonly from: string; readonly to: string } | null {
  for (const ladder of ladders) {
    const [said, told] = [rung(ladder, from), rung(ladder, to)];
    if (said && told && told.at > said.at) return { from: said.word, to: told.word };
  }
  return null;
}

// The strongest word of the ladder that stands in the text.
function rung(ladder: readonly (readonly string[])[], text: string): { at: number; word: string } | null {
  for (let at = ladder.length - 1; at >= 0; at--) {
    const word = ladder[at]?.find((one) => new RegExp(`\\b${one}\\b`, "i").test(text));
    if (word !== undefined) return { at, word };
  }
  return null;
}
