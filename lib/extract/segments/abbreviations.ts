const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that never end a sentence when a stop follows: titles before a name, and Latin abbreviations. */
export const alwaysAbbreviated = set(
  "mr mrs ms dr prof gen col lt sgt maj capt cmdr adm sen rep gov rev hon st messrs mme mlle fr sr. vs viz e.g i.e eg ie cf ca approx resp fig figs eq vol vols pp nos ed eds al. brig cpl pvt supt insp pres amb sec dept",
);

/** Words that may end a sentence all the same: months, companies, units, juniors. */
export const sometimesAbbreviated = set(
  "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp bros plc llc jr sr ph.d no nos est etc al op cit ave blvd rd univ assn bn mn m tn km kg mt ft lb lbs oz hr hrs min sec ibid p",
);

/** Words that open a new sentence when they stand in capitals after a doubtful stop. */
export const openingWords = set(
  "the a an this that these those it its he she they we i you his her their our but and or so yet in on at by for from with as if when while since after before although though because however meanwhile moreover according there here what which who how why where no not some many most more all each both one two three several last next earlier later only also even now then still during under over among between despite such other another",
);
