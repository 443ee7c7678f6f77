const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["wolves", "wolf"],
  ["calves", "calf"],
  ["loaves", "loaf"],
  ["leaves", "leaf"],
  ["shelves", "shelf"],
  ["halves", "half"],
  ["thieves", "thief"],
  ["movies", "movie"],
  ["zombies", "zombie"],
  ["calories", "calorie"],
  ["cookies", "cookie"],
  ["ties", "tie"],
  ["pies", "pie"],
  ["shoes", "shoe"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["bases", "base"],
  ["cases", "case"],
  ["houses", "house"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["bacteria", "bacterium"],
  ["data", "datum"],
  ["media", "medium"],
  ["paise", "paisa"],
  ["pence", "penny"],
]);

/** Plurals that look like their singular, and collective nouns that are counted without an s ("5,000 police"). */
const unchanging: ReadonlySet<string> = new Set(
  `aircraft cattle sheep fish deer salmon cod trout shrimp squid bison moose swine offspring spacecraft hovercraft watercraft series species
means police personnel staff troops headquarters crossroads barracks gallows works clergy infantry cavalry livestock poultry game`.split(
    /\s+/u,
  ),
);

/** Words that end in s and are no plural. */
const notPlural: ReadonlySet<string> = new Set(
  `this his hers its ours yours theirs as is was has does goes says us thus plus minus versus across always sometimes perhaps besides whereas less unless
overseas afterwards towards upwards downwards backwards forwards indoors outdoors nowadays yes gas bus news politics economics mathematics physics
athletics gymnastics statistics-based alas canvas texas kansas arkansas paris athens brussels hamas christmas july's bias lens
shows makes takes gives comes sees gets keeps remains includes contains means represents equals exceeds accounts seems
needs wants hopes plans expects adds notes claims warns argues believes thinks knows lives works uses finds stands falls rises`.split(
    /\s+/u,
  ),
);

const plainEnding = /(?:[^s]s|ss?es)$/u;

/** True for a word (lower case) that has the form of a plural noun. Verbs in s cannot be told apart; the commonest are listed out. */
export function isPlural(word: string): boolean {
  if (irregular.has(word) || unchanging.has(word)) return true;
  if (word.length < 3 || word.includes("'") || notPlural.has(word)) return false;
  return plainEnding.test(word) && !/(?:us|is|ous)$/u.test(word);
}

/** The singular of a plural noun in lower case; a word that is no plural comes back as it is. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (!isPlural(word) || unchanging.has(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz|[^aeiou]o)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
