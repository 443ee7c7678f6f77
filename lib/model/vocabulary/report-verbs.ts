/**
 * What a reporting verb commits its subject to. `says`: plain assertion. `finds`: evidence that speaks ("data showed").
 * `foresees`: a forecast. `denies`, `doubts`: rejects or questions what follows. `hears`: the subject relays another ("cited").
 * `intends`: states a plan of its own; a source of attribution, but never a link of a chain.
 */
export type ReportSense = "says" | "finds" | "foresees" | "denies" | "doubts" | "hears" | "intends";

/**
 * A reporting verb. `needs` is what must stand beside it to be one: nothing ("said"), a that-clause or a quotation ("noted that"),
 * or a source-like subject ("the survey showed"); verbs with everyday meanings need more.
 */
export interface ReportVerb {
  readonly lemma: string;
  /** Third person, past, past participle where it differs, -ing form. The lemma itself is the plural present. */
  readonly forms: readonly string[];
  readonly sense: ReportSense;
  readonly needs: "nothing" | "clause" | "source";
  /** True where the plural noun looks like the verb ("claims", "reports", "plans"). */
  readonly alsoNoun: boolean;
}

type Row = readonly [forms: string, sense: ReportSense, needs: ReportVerb["needs"], alsoNoun?: "noun"];

// biome-ignore format: a table, one verb a line.
const rows: readonly Row[] = [
  ["say says said saying", "says", "nothing"],
  ["tell tells told telling", "says", "nothing"],
  ["state states stated stating", "says", "source", "noun"],
  ["claim claims claimed claiming", "says", "nothing", "noun"],
  ["assert asserts asserted asserting", "says", "nothing"],
  ["allege alleges alleged alleging", "says", "nothing"],
  ["argue argues argued arguing", "says", "nothing"],
  ["contend contends contended contending", "says", "clause"],
  ["maintain maintains maintained maintaining", "says", "clause"],
  ["insist insists insisted insisting", "says", "nothing"],
  ["declare declares declared declaring", "says", "source"],
  ["announce announces announced announcing", "says", "source"],
  ["report reports reported reporting", "says", "source", "noun"],
  ["explain explains explained explaining", "says", "source"],
  ["note notes noted noting", "says", "source", "noun"],
  ["remark remarks remarked remarking", "says", "clause", "noun"],
  ["comment comments commented commenting", "says", "clause", "noun"],
  ["observe observes observed observing", "says", "clause"],
  ["add adds added adding", "says", "clause"],
  ["stress stresses stressed stressing", "says", "source", "noun"],
  ["emphasize emphasizes emphasized emphasizing", "says", "source"],
  ["emphasise emphasises emphasised emphasising", "says", "source"],
  ["underline underlines underlined underlining", "says", "source"],
  ["underscore underscores underscored underscoring", "says", "source"],
  ["highlight highlights highlighted highlighting", "says", "source", "noun"],
  ["reiterate reiterates reiterated reiterating", "says", "source"],
  ["repeat repeats repeated repeating", "says", "clause"],
  ["acknowledge acknowledges acknowledged acknowledging", "says", "source"],
  ["admit admits admitted admitting", "says", "source"],
  ["concede concedes conceded conceding", "says", "clause"],
  ["confirm confirms confirmed confirming", "says", "source"],
  ["reveal reveals revealed revealing", "finds", "source"],
  ["disclose discloses disclosed disclosing", "says", "source"],
  ["warn warns warned warning", "says", "nothing"],
  ["caution cautions cautioned cautioning", "says", "clause"],
  ["complain complains complained complaining", "says", "clause"],
  ["respond responds responded responding", "says", "clause"],
  ["reply replies replied replying", "says", "clause"],
  ["counter counters countered countering", "says", "clause"],
  ["retort retorts retorted retorting", "says", "clause"],
  ["object objects objected objecting", "says", "clause", "noun"],
  ["protest protests protested protesting", "says", "clause", "noun"],
  ["affirm affirms affirmed affirming", "says", "clause"],
  ["reaffirm reaffirms reaffirmed reaffirming", "says", "clause"],
  ["clarify clarifies clarified clarifying", "says", "clause"],
  ["lament laments lamented lamenting", "says", "clause"],
  ["worry worries worried worrying", "says", "clause", "noun"],
  ["proclaim proclaims proclaimed proclaiming", "says", "clause"],
  ["certify certifies certified certifying", "says", "clause"],
  ["guess guesses guessed guessing", "says", "clause", "noun"],
  ["recall recalls recalled recalling", "says", "clause"],
  ["write writes wrote written writing", "says", "clause"],
  ["tweet tweets tweeted tweeting", "says", "source", "noun"],
  ["post posts posted posting", "says", "clause", "noun"],
  ["quip quips quipped", "says", "clause"],
  ["joke jokes joked", "says", "clause"],
  ["testify testifies testified testifying", "says", "clause"],
  ["boast boasts boasted boasting", "says", "clause"],
  ["speak speaks spoke spoken speaking", "says", "source"],
  ["call calls called calling", "says", "source", "noun"],
  ["describe describes described describing", "says", "source"],
  ["blame blames blamed blaming", "says", "source"],
  ["accuse accuses accused accusing", "says", "source"],
  ["condemn condemns condemned condemning", "says", "source"],
  ["criticize criticizes criticized criticizing", "says", "source"],
  ["criticise criticises criticised criticising", "says", "source"],
  ["praise praises praised praising", "says", "source"],
  ["urge urges urged urging", "says", "source"],
  ["demand demands demanded demanding", "says", "clause", "noun"],
  ["promise promises promised promising", "says", "source", "noun"],
  ["pledge pledges pledged pledging", "says", "source", "noun"],
  ["vow vows vowed vowing", "says", "source"],
  ["agree agrees agreed agreeing", "says", "clause"],
  ["believe believes believed believing", "says", "source"],
  ["think thinks thought thinking", "says", "source"],
  ["feel feels felt feeling", "says", "clause"],
  ["fear fears feared fearing", "says", "source", "noun"],
  ["suspect suspects suspected suspecting", "says", "clause", "noun"],
  ["conclude concludes concluded concluding", "finds", "source"],
  ["estimate estimates estimated estimating", "finds", "source", "noun"],
  ["calculate calculates calculated calculating", "finds", "source"],
  ["count counts counted counting", "finds", "source", "noun"],
  ["reckon reckons reckoned reckoning", "says", "clause"],
  ["show shows showed shown showing", "finds", "source", "noun"],
  ["find finds found finding", "finds", "source"],
  ["indicate indicates indicated indicating", "finds", "source"],
  ["suggest suggests suggested suggesting", "finds", "source"],
  ["determine determines determined determining", "finds", "clause"],
  ["record records recorded recording", "finds", "source", "noun"],
  ["register registers registered registering", "finds", "source", "noun"],
  ["document documents documented documenting", "finds", "source", "noun"],
  ["imply implies implied implying", "finds", "clause"],
  ["demonstrate demonstrates demonstrated demonstrating", "finds", "clause"],
  ["detail details detailed detailing", "says", "source", "noun"],
  ["predict predicts predicted predicting", "foresees", "source"],
  ["forecast forecasts forecasted forecasting", "foresees", "source", "noun"],
  ["project projects projected projecting", "foresees", "source", "noun"],
  ["expect expects expected expecting", "foresees", "source"],
  ["anticipate anticipates anticipated anticipating", "foresees", "source"],
  ["see sees", "foresees", "source"],
  ["plan plans planned planning", "intends", "source", "noun"],
  ["put puts putting", "finds", "source"],
  ["arrive arrives arrived arriving", "finds", "source"],
  ["peg pegs pegged pegging", "finds", "source"],
  ["place places placed placing", "finds", "source", "noun"],
  ["ascertain ascertains ascertained ascertaining", "finds", "clause"],
  ["verify verifies verified verifying", "finds", "clause"],
  ["attribute attributes attributed attributing", "says", "source", "noun"],
  ["deny denies denied denying", "denies", "source"],
  ["reject rejects rejected rejecting", "denies", "source"],
  ["refute refutes refuted refuting", "denies", "source"],
  ["rebut rebuts rebutted rebutting", "denies", "source"],
  ["dispute disputes disputed disputing", "denies", "source", "noun"],
  ["dismiss dismisses dismissed dismissing", "denies", "source"],
  ["contest contests contested contesting", "denies", "source", "noun"],
  ["doubt doubts doubted doubting", "doubts", "source", "noun"],
  ["question questions questioned questioning", "doubts", "source", "noun"],
  ["wonder wonders wondered wondering", "doubts", "clause"],
  ["cite cites cited citing", "hears", "source"],
  ["quote quotes quoted quoting", "hears", "source", "noun"],
];

/** Reporting verbs of English news prose, by how much they need beside them to be read as one. */
export const reportVerbs: readonly ReportVerb[] = rows.map(([forms, sense, needs, alsoNoun]) => {
  const [lemma = "", ...rest] = forms.split(" ");
  return { lemma, forms: rest, sense, needs, alsoNoun: alsoNoun === "noun" };
});

/** Nouns that hold what somebody says: "claims that", "the forecast of". `own`: the whole clause about such a thing is its maker's ("FAO's forecast is 12 percent lower"). */
export const reportNouns: readonly { readonly noun: string; readonly plural: string; readonly own: boolean }[] = [
  { noun: "claim", plural: "claims", own: false },
  { noun: "allegation", plural: "allegations", own: false },
  { noun: "assertion", plural: "assertions", own: false },
  { noun: "statement", plural: "statements", own: false },
  { noun: "announcement", plural: "announcements", own: false },
  { noun: "accusation", plural: "accusations", own: false },
  { noun: "warning", plural: "warnings", own: false },
  { noun: "fear", plural: "fears", own: false },
  { noun: "rumour", plural: "rumours", own: false },
  { noun: "rumor", plural: "rumors", own: false },
  { noun: "report", plural: "reports", own: false },
  { noun: "estimate", plural: "estimates", own: true },
  { noun: "forecast", plural: "forecasts", own: true },
  { noun: "projection", plural: "projections", own: true },
  { noun: "prediction", plural: "predictions", own: true },
  { noun: "assessment", plural: "assessments", own: true },
  { noun: "count", plural: "counts", own: true },
  { noun: "tally", plural: "tallies", own: true },
  { noun: "picture", plural: "pictures", own: true },
  { noun: "outlook", plural: "outlooks", own: true },
  { noun: "index", plural: "indices", own: true },
];

/** Adverbs that pass on a statement without naming who made it. */
export const hearsayAdverbs: readonly string[] = ["reportedly", "allegedly", "purportedly", "supposedly"];
