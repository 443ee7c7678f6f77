/** The words of the desk, one meaning each; what "What is this?" opens and the help page lists. Keys are used in links to the help page. */
export const glossary = {
  appearance: {
    term: "Appearance",
    means: "One place where a claim is made, in its own words. Merging two wordings keeps both.",
  },
  assessment: {
    term: "Assessment",
    means: "One analyst's dated judgement of a claim, a link or a question. Several stand side by side.",
  },
  "attribution-chain": {
    term: "Attribution chain",
    means: "The hands the words went through, from the publisher inwards to the one who claims it.",
  },
  base: {
    term: "Base",
    means:
      "What a change is measured from: the year before, an average, a plan. A percentage without a base says little.",
  },
  bearing: {
    term: "Bearing",
    means: "Whether one claim supports another or pulls against it, without contradicting it.",
  },
  candidate: { term: "Candidate", means: "A claim the engine proposes. It becomes a claim when a person accepts it." },
  "captured-on": {
    term: "Captured on",
    means: "When the page was copied here. The words cannot have been written later.",
  },
  claim: {
    term: "Claim",
    means: "One statement that can be checked: what is measured, where, when, how much, and who says so.",
  },
  claimant: {
    term: "Claimant",
    means: "Who says it is so. Not the outlet that relays it, nor the one that publishes it.",
  },
  computed: { term: "Computed", means: "Worked out here, not written in the source. It opens its arithmetic." },
  confidence: {
    term: "Confidence",
    means: "How good the basis of a judgement is. It says nothing about how likely the thing is.",
  },
  counterpart: {
    term: "Counterpart",
    means: "The other end of a figure between two places, as in trade or migration.",
  },
  coverage: {
    term: "Coverage",
    means: "What the number counts: rice alone, or rice and corn; formal markets, or all of them.",
  },
  credibility: {
    term: "Credibility",
    means: "How far this piece of information is confirmed, 1 to 6, whoever brought it. 6 means it cannot be judged.",
  },
  "cross-check": { term: "Cross-check", means: "A second judgement by someone who has not seen the first." },
  evidence: {
    term: "Evidence",
    means: "Captured words, a claim or a document that a sentence of a judgement rests on.",
  },
  form: {
    term: "Form",
    means: "The form a thing is counted in: paddy or milled, nominal or real prices, gross or net.",
  },
  indicator: {
    term: "Indicator",
    means: "What is measured: cereal production, the number of markets, growth of output.",
  },
  likelihood: {
    term: "Likelihood",
    means: "How probable something is, in fixed words that each stand for a range of percent.",
  },
  link: { term: "Link", means: "How two claims stand to each other, as judged by a person, with a reason." },
  method: {
    term: "Method",
    means: "How the figure came to be known: a census, a survey, satellites, a model, a briefing.",
  },
  modality: {
    term: "Modality",
    means: "How far the claimant commits: asserts, hedges, denies, doubts, or only quotes.",
  },
  origin: {
    term: "Origin",
    means: "The claimant or document where chains end. Ten outlets with one origin are one voice.",
  },
  passage: {
    term: "Passage",
    means: "A part of a post with a voice of its own: the author, a block quotation, an update, a citation.",
  },
  period: {
    term: "About (period)",
    means: "The time a claim speaks of. Told apart from when it was said and when it was captured.",
  },
  place: { term: "Place", means: "Where the claim holds: the whole country, a province, a town." },
  population: { term: "Population", means: "Who or what is counted: households, children under five, state farms." },
  post: {
    term: "Post",
    means: "A document as captured. Its text never changes; a page edited upstream is a new revision.",
  },
  publisher: { term: "Publisher", means: "Where the words appeared." },
  quantity: {
    term: "Value",
    means: "The figure as a range: rounding, and words such as about or more than, decide how wide it is.",
  },
  question: {
    term: "Question",
    means: "What a group of claims answers, with a yardstick that says which of them can be laid side by side.",
  },
  rating: { term: "Rating", means: "How well a claim stands up, as judged on a date and for a reason." },
  reliability: {
    term: "Reliability",
    means: "How far a source can be relied on, A to F, with date and basis. F means it cannot be judged.",
  },
  retelling: { term: "Retelling", means: "An appearance that relays another. What changed on the way is recorded." },
  "said-on": { term: "Said on", means: "When the claimant said it, as precisely as the words allow." },
  series: {
    term: "Series",
    means: "The line a figure belongs to. Only within it does a later figure revise an earlier one.",
  },
  "sign-off": { term: "Sign-off", means: "A reviewer's approval of a judgement that is not their own." },
  status: { term: "Status", means: "The kind of figure: estimate, forecast, provisional, revised, target, outturn." },
  unit: { term: "Unit", means: "What the figure is in. A converted value is always marked as computed." },
  yardstick: {
    term: "Yardstick",
    means:
      "Indicator, coverage, base, period and place that a question measures by. Claims off it are listed, not plotted.",
  },
} as const satisfies Record<string, { term: string; means: string }>;

/** One word of the glossary. */
export type GlossaryKey = keyof typeof glossary;
